// Summaries of many files, and what settings declare of them → the library that answers from them.

import { recall } from '../base/recall.ts'
import { sameSpan } from '../base/span.ts'
import type { Reference } from '../facts/reference.ts'
import type { Section } from '../syntax/section.ts'
import { answerIn } from './answer.ts'
import { citedFiles } from './cited.ts'
import type { Before } from './comparison.ts'
import type { Identity } from './identity.ts'
import { isSibling, precedes, sameRegistrant } from './kin.ts'
import type { FarTarget, Library } from './library.ts'
import { isNamedAlike } from './names.ts'
import type { FarSection, Summary } from './summary.ts'

export interface Entry {
  /** As clients know it. */
  readonly uri: string
  readonly summary: Summary
}

type Asked = Pick<Reference, 'target' | 'missing' | 'document'>

interface Answer {
  readonly uri: string
  readonly section: FarSection
}

/** What settings declare, in the entries' addresses. */
export interface Declarations {
  /** The files of one filing. */
  readonly filings: readonly (readonly string[])[]
  /** A file of this year's filing, with one of last year's. */
  readonly priorYears: readonly (readonly [string, string])[]
}

export const NOTHING_DECLARED: Declarations = { filings: [], priorYears: [] }

/** The answer does not depend on the order of the entries. */
export function libraryOf(all: readonly Entry[], declared: Declarations): Library {
  const entries = all.toSorted((a, b) => (a.uri < b.uri ? -1 : 1))
  const byUri = new Map(entries.map((entry) => [entry.uri, entry]))
  const others = (uri: string): readonly Entry[] => entries.filter((entry) => entry.uri !== uri)

  const declaredWith = (uri: string): readonly Entry[] => {
    const group = new Set(declared.filings.filter((files) => files.includes(uri)).flat())
    return others(uri).filter((entry) => group.has(entry.uri))
  }

  /** What settings declare comes before what covers prove. */
  function siblings(entry: Entry): readonly Entry[] {
    const named = declaredWith(entry.uri)
    return named.length > 0
      ? named
      : others(entry.uri).filter((other) => isSibling(entry.summary, other.summary))
  }

  /** Files without a cover have that of their filing. */
  function identity(entry: Entry): Identity {
    const own = entry.summary.identity
    if (own.end) return own
    return declaredWith(entry.uri).find((one) => one.summary.identity.end)?.summary.identity ?? own
  }

  const siblingsOf = recall(siblings)
  const identityOf = recall(identity)
  /** For ways to go only: nothing is judged by them. */
  const alikeOf = recall((entry: Entry) =>
    others(entry.uri).filter((other) => isNamedAlike(entry, other)),
  )

  function before(entry: Entry): readonly Before[] {
    const own = new Set([entry, ...siblingsOf(entry)].map(({ uri }) => uri))
    const named = declared.priorYears.flatMap(([after, prior]) => {
      const file = own.has(after) && !own.has(prior) ? byUri.get(prior) : undefined
      return file ? [file, ...siblingsOf(file)] : []
    })
    if (named.length > 0)
      return [...new Set(named)].map(({ uri, summary: { columns } }) => ({
        uri,
        relation: 'year',
        columns,
      }))
    return others(entry.uri).flatMap((other): Before[] => {
      const relation = precedes(identityOf(other), identityOf(entry))
      const { columns } = other.summary
      return relation && !own.has(other.uri) ? [{ uri: other.uri, relation, columns }] : []
    })
  }

  function answers(files: readonly Entry[], { target }: Asked): readonly Answer[] {
    return files.flatMap(({ uri, summary }) => {
      const section = answerIn(summary, target)
      return section ? [{ uri, section }] : []
    })
  }

  function lookUp(entry: Entry, reference: Asked): readonly Answer[] {
    if (reference.missing === 'other-document') {
      const files = citedFiles(entry.uri, identityOf(entry), reference.document, entries)
      return answers([...new Set(files.flatMap((one) => [one, ...siblingsOf(one)]))], reference)
    }
    if (reference.missing !== 'excerpt' && reference.missing !== 'not-found') return []
    const found = answers(siblingsOf(entry), reference)
    return found.length > 0 ? found : answers(alikeOf(entry), reference)
  }

  const mayName = (other: Entry, entry: Entry): boolean =>
    sameRegistrant(identityOf(other), identityOf(entry)) ||
    siblingsOf(other).includes(entry) ||
    alikeOf(other).includes(entry)

  return {
    find(from, reference) {
      const entry = byUri.get(from)
      if (!entry) return []
      return lookUp(entry, reference).map(({ uri, section }) => ({
        ...targetOf(uri, section),
        origin: reference.span,
      }))
    },
    mentions(from, section) {
      const entry = byUri.get(from)
      if (!entry) return []
      return others(from)
        .filter((other) => mayName(other, entry))
        .flatMap((other) =>
          other.summary.references
            .filter((reference) =>
              lookUp(other, reference).some(
                (answer) => answer.uri === from && isSame(answer.section, section),
              ),
            )
            .map(({ range }) => ({ uri: other.uri, range })),
        )
    },
    term(from, name) {
      const entry = byUri.get(from)
      if (!entry) return undefined
      for (const { uri, summary } of [...siblingsOf(entry), ...alikeOf(entry)]) {
        const term = summary.terms.find((one) => one.name === name)
        if (term) return { uri, ...term }
      }
      return undefined
    },
    isAnswered(from, reference) {
      const entry = byUri.get(from)
      if (!entry || reference.missing === 'other-document') return false
      return answers(siblingsOf(entry), reference).length > 0
    },
    before(from) {
      const entry = byUri.get(from)
      return entry ? before(entry) : []
    },
  }
}

const isSame = (a: Section, b: Section): boolean =>
  sameSpan(a.heading, b.heading) && a.span.start === b.span.start

const targetOf = (uri: string, { name, words, target, selection }: FarSection): FarTarget => ({
  uri,
  name,
  ...(words !== undefined && { words }),
  target,
  selection,
})
