// A reference to a note and the words behind it → the note whose title they are.

import { span } from '../../base/span.ts'
import type { Reference } from '../../facts/reference.ts'
import { foldTitle } from '../../facts/title.ts'
import { allSections } from '../../syntax/section.ts'
import type { Section } from '../../syntax/section.ts'
import type { Subject } from '../subject.ts'

/** "Note 12 – ", "Note 12 (", "Note 12, “": what stands between a number and its title; a stop ends the sentence. */
const LEAD = /^(?:[Nn]otes?\s+)?\d{1,2}(?:\s*[,:–—-]\s*|\s+|\s*(?=[("“‘]))[("“‘*_]*(?=\p{Lu})/u
/** Behind a title; with other words behind them the same words are a sentence's own. */
const TAIL = /^[\s*_]*(?:[)"”’.,;:]|$|(?:of|to|in|and|for|within|included|below|above|under)\b)/
const OTHER_DOCUMENT = /\b(?:10-K|10-Q|20-F|Annual Report|prospectus|Registration Statement)\b/i
const LONGEST = 140
/** Shorter titles ("Debt") are words like others. */
const SHORTEST = 4

interface NamedNote {
  readonly section: Section
  readonly words: readonly string[]
}

export type NoteTitles = ReadonlyMap<string, readonly NamedNote[]>

/** Notes by the first word of their title. */
export function noteTitles({ outline }: Subject): NoteTitles {
  const notes = new Map<string, NamedNote[]>()
  for (const section of allSections(outline.sections)) {
    if (section.kind !== 'note' || section.key === undefined) continue
    const words = foldTitle(section.title.replace(/\((?:continued|unaudited)\)/i, '')).split(' ')
    const [first = ''] = words
    if (words.join('').length < SHORTEST) continue
    const known = notes.get(first)
    if (known) known.push({ section, words })
    else notes.set(first, [{ section, words }])
  }
  return notes
}

/** The source with its markup blanked, so that offsets stay. */
const plain = (text: string): string =>
  text.replace(/<[^<>]*>|[*_\\]/g, (m) => ' '.repeat(m.length))

/** Notes whose title follows the number; several where notes share a title. */
export function citedNotes(
  subject: Subject,
  reference: Reference,
  titles: NoteTitles,
): readonly Section[] {
  if (reference.target.kind !== 'note' || reference.target.letter !== undefined) return []
  const { start } = reference.span
  const text = plain(subject.textOf(span(start, start + LONGEST)))
  const lead = LEAD.exec(text)?.[0]
  if (lead === undefined || OTHER_DOCUMENT.test(text)) return []
  const [first = ''] = /[\p{L}\p{N}]+/u.exec(text.slice(lead.length)) ?? []
  const found = (titles.get(foldTitle(first)) ?? []).filter(({ words }) => {
    const cited = foldedWords(text.slice(lead.length), words)
    return cited !== undefined && TAIL.test(text.slice(lead.length + cited))
  })
  const longest = Math.max(0, ...found.map(({ words }) => words.length))
  return found.filter(({ words }) => words.length === longest).map(({ section }) => section)
}

/** The length of the text's beginning that folds to these words. */
function foldedWords(text: string, words: readonly string[]): number | undefined {
  const token = /&|[\p{L}\p{N}]+(?:[’'](?:s\b)?)?/gu
  for (const word of words) {
    const match = token.exec(text)
    if (!match || foldTitle(match[0]) !== word) return undefined
  }
  return token.lastIndex
}
