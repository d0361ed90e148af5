// A defined term and a new name → edits of its definition and of all its uses; names that merely contain its word stay.

import { recall } from '../base/recall.ts'
import { byStart, encloses, sameSpan, span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { endOfLine, lineOf } from '../base/text.ts'
import type { Edit } from '../checks/finding.ts'
import type { Term } from '../facts/term.ts'
import { read } from '../filing.ts'
import type { Filing } from '../filing.ts'
import { edited, moved, renamed } from './rename-edits.ts'
import { termProblem } from './rename-name.ts'
import type { Renamed } from './rename-part.ts'

export function renameTerm(filing: Filing, term: Term, name: string): Renamed {
  if (name === term.name) return { kind: 'renamed', edits: [] }
  const reason = termProblem(name) ?? taken(filing, term, name)
  if (reason !== undefined) return { kind: 'refused', reason }
  const uses = ownUses(filing, term)
  const edits: Edit[] = []
  for (const use of uses) {
    const made = renamed(use, filing.textOf(use), name)
    if (!made)
      return {
        kind: 'refused',
        reason: `On line ${filing.lineOf(use.start)} marks of Markdown stand within “${term.name}”: a name of as many words would keep them.`,
      }
    edits.push(...made)
  }
  edits.sort((a, b) => byStart(a.span, b.span))
  return changed(filing, term, name, uses, edits) ?? { kind: 'renamed', edits }
}

/** Whether the new name stands in the filing already: afterwards the two could not be told apart. */
function taken(filing: Filing, { sentence, definition }: Term, name: string): string | undefined {
  const { terms, text, lineOf: line } = filing
  const other = terms.find((term) => term.name === name)
  if (other) return `“${name}” is another defined term (line ${line(other.definition.start)}).`
  const longer = terms.filter((term) => term.name.includes(name)).flatMap((term) => term.uses)
  for (let at = text.value.indexOf(name); at >= 0; at = text.value.indexOf(name, at + 1)) {
    const place = span(at, at + name.length)
    const around = [text.value.charAt(at - 1), text.value.charAt(place.end)]
    if (around.some((char) => /[\p{L}\p{N}]/u.test(char))) continue
    if (longer.some((use) => encloses(use, place)) || isWithinName(filing, place)) continue
    // The full name that the term stands for.
    if (sentence.start <= at && at < definition.start) continue
    return `“${name}” stands in this filing already (line ${line(at)}): the two could not be told apart.`
  }
  return undefined
}

/** The proof of a renaming is the reading of the new text: the same term at the same places, and all others as before. */
function changed(
  filing: Filing,
  term: Term,
  name: string,
  uses: readonly Span[],
  edits: readonly Edit[],
): Renamed | undefined {
  const after = read(edited(filing.text.value, edits), filing)
  const refused = (reason: string): Renamed => ({ kind: 'refused', reason })
  const found = after.terms.find((one) => one.name === name)
  if (!found || !sameSpan(found.definition, moved(term.definition, edits)))
    return refused(
      term.quoted
        ? `“${name}” would not be read as a defined term on line ${filing.lineOf(term.definition.start)}.`
        : `“${name}” does not abbreviate the words before it on line ${filing.lineOf(term.definition.start)}: it would be no defined term there.`,
    )
  const wanted = uses.map((use) => moved(use, edits))
  const now = ownUses(after, found)
  const lost = wanted.find((use) => !now.some((one) => sameSpan(one, use)))
  if (lost || now.length !== wanted.length)
    return refused(
      `“${name}” would not be read as that term on line ${after.lineOf(lost?.start ?? 0)}.`,
    )
  const other = filing.terms.find((one) => {
    const same = one === term || after.terms.find((two) => two.name === one.name)
    return same === undefined || (same !== true && same.uses.length !== one.uses.length)
  })
  return other && refused(`The term “${other.name}” would no longer be read as it is now.`)
}

const NAME_BEFORE = /(?<before>[^\p{L}\p{N}]*)(?<word>\p{Lu}[\p{L}\p{N}&’'.-]*) $/u
const NAME_BEHIND = /^ \p{Lu}/u
/** Capitals at the beginning of a sentence, and of words that only lead to a name. */
const LEADS =
  /^(?:The|This|That|These|Those|Our|Each|Every|Such|Any|All|No|Neither|Both|An?|In|On|At|By|Of|For|From|To|With|Under|If|As|When|While|Because|Although|And|Or|But|Since|After|Before|Until|Unless)$/
const SENTENCE_END = /(?:^|[.!?:;•|][”")]*)\s*$/

/** Uses that are no part of a longer name: of "Company" not the one in "Harbour Trust Company". */
export const ownUses = (filing: Filing, term: Term): readonly Span[] => usesOf(filing)(term)

const usesOf = recall((filing: Filing) =>
  recall((term: Term): readonly Span[] =>
    term.uses.filter((use) => sameSpan(use, term.definition) || !isWithinName(filing, use)),
  ),
)

const AROUND = 60

function isWithinName({ text }: Filing, use: Span): boolean {
  const line = lineOf(text, use.start)
  const whole = text.value.slice(text.lines[line] ?? 0, endOfLine(text, line))
  // In a title every word has a capital.
  if (isTitled(whole)) return false
  const bare = (from: number, to: number): string =>
    text.value
      .slice(from, to)
      .replace(/[*_\\]/g, '')
      .replace(/\s+/g, ' ')
  if (NAME_BEHIND.test(bare(use.end, use.end + AROUND))) return true
  const words = bare(Math.max(0, use.start - AROUND), use.start)
  const { before = '', word = '' } = NAME_BEFORE.exec(words)?.groups ?? {}
  if (word === '' || LEADS.test(word)) return false
  return !SENTENCE_END.test(words.slice(0, words.length - word.length - 1 - before.length) + before)
}

const LONG_WORD = /\p{L}{4,}/gu

/** Every longer word has a capital: a heading, a label. */
function isTitled(line: string): boolean {
  const words = line.match(LONG_WORD) ?? []
  return words.every((word) => /^\p{Lu}/u.test(word))
}

/** Where the cursor may stand to rename it. */
export const isOwnUse = (filing: Filing, term: Term, place: Span): boolean =>
  ownUses(filing, term).some((use) => sameSpan(use, place))
