// A place in a filing → every place that names the same section, term or footnote, or states the same figure.

import { byStart } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Place } from '../facts/place.ts'
import type { Reference } from '../facts/reference.ts'
import { spellings } from '../facts/section-index.ts'
import type { Filing } from '../filing.ts'
import type { Section } from '../syntax/section.ts'
import { figureAt } from './figure-at.ts'
import { finestOf, mentionsOf } from './figure-bonds.ts'
import { answers, isPrinted, mentionedAt, noteOf } from './mentioned.ts'
import type { Mentioned } from './mentioned.ts'

interface Named {
  /** Where it is defined, where this filing defines it. */
  readonly definition?: Span
  readonly uses: readonly Span[]
}

/** In order of position. */
export function references(
  filing: Filing,
  offset: number,
  includeDefinition: boolean,
): readonly Span[] {
  const found = namedAt(filing, offset)
  if (!found) return []
  const { definition, uses } = found
  const others = uses.filter((use) => use.start !== definition?.start)
  return (definition && includeDefinition ? [definition, ...others] : others).toSorted(byStart)
}

/** The same places, for marking them all in the text; those of figures once the checks have run. */
export const highlights = (filing: Filing, offset: number): readonly Span[] =>
  filing.isJudged || mentionedAt(filing, offset) ? references(filing, offset, true) : []

function namedAt(filing: Filing, offset: number): Named | undefined {
  const mentioned = mentionedAt(filing, offset)
  if (mentioned) return named(filing, mentioned)
  const fact = figureAt(filing, offset)
  if (!fact) return undefined
  const mentions = mentionsOf(filing, fact)
  return mentions.length === 1
    ? undefined
    : { definition: finestOf(filing, fact).span, uses: mentions.map(({ span }) => span) }
}

function named(filing: Filing, mentioned: Mentioned): Named {
  switch (mentioned.kind) {
    case 'reference': {
      const { section, place } = mentioned.reference
      if (place) return toPlace(filing, place)
      return section ? toSection(filing, section) : likewise(filing, mentioned.reference)
    }
    case 'place':
      return toPlace(filing, mentioned.place)
    case 'heading':
      return toSection(filing, mentioned.section)
    case 'mark': {
      const note = noteOf(filing, mentioned.mark)
      return note
        ? footnote(filing, note)
        : { uses: filing.marks.filter((m) => answersAlike(m, mentioned.mark)).map((m) => m.span) }
    }
    case 'note':
      return footnote(filing, mentioned.note)
    case 'term':
      return { definition: mentioned.term.definition, uses: mentioned.term.uses }
  }
}

type Footnote = Filing['notes'][number]

const footnote = (filing: Filing, note: Footnote): Named => ({
  definition: note.span,
  uses: filing.marks.filter((mark) => answers(note, mark)).map((mark) => mark.span),
})

const answersAlike = (a: Filing['marks'][number], b: Filing['marks'][number]): boolean =>
  a.group === b.group && a.sign === b.sign

/** All that lead there; "Item 4, Competition" names Item 4 too. */
const toSection = (filing: Filing, section: Section): Named => ({
  ...(isPrinted(section) && { definition: section.heading }),
  uses: filing.references
    .filter((one) => one.section === section || names(one, section))
    .map((one) => one.span),
})

const toPlace = (filing: Filing, place: Place): Named => ({
  definition: place.heading,
  uses: filing.references.filter((one) => one.place === place).map((one) => one.span),
})

function names({ target, section, missing }: Reference, wanted: Section): boolean {
  if (target.kind !== 'item' || wanted.key === undefined || missing !== undefined) return false
  if (section && !(wanted.span.start <= section.span.start && section.span.end <= wanted.span.end))
    return false
  const key = wanted.key.replace(/^I{1,3}\./, '')
  return wanted.kind !== 'note' && spellings(target.key).includes(key)
}

/** Nothing here answers, but others may point to the same place. */
function likewise(filing: Filing, reference: Reference): Named {
  const key = targetKey(reference)
  return {
    uses: filing.references
      .filter((one) => one.missing === reference.missing && targetKey(one) === key)
      .map((one) => one.span),
  }
}

function targetKey({ target }: Reference): string {
  if (target.kind === 'title') return `title ${target.title.path.join(' ')}`
  return `${target.kind} ${target.kind === 'item' ? (target.part ?? '') : ''} ${target.key}`
}
