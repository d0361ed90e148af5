// A text → the links that lead to its headings by anchors, which Markdown makes of the headings' words.

import { recall } from '../base/recall.ts'
import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { endOfLine, lineOf } from '../base/text.ts'
import type { Text } from '../base/text.ts'
import type { Edit } from '../checks/finding.ts'

const LINK =
  /(?:\]\(<?|\bhref=["']|^ {0,3}\[[^\][\n]{1,200}\]:[ \t]{0,9}<?)#(?<anchor>[^\s()<>"']{1,300})/gmu

/** The places of every anchor that links lead to, by anchor. */
export const anchorsOf = recall(({ value }: Text): ReadonlyMap<string, readonly Span[]> => {
  const places = new Map<string, Span[]>()
  for (const found of value.matchAll(LINK)) {
    const end = found.index + found[0].length
    const anchor = found.groups?.['anchor'] ?? ''
    const list = places.get(anchor.toLowerCase()) ?? []
    places.set(anchor.toLowerCase(), list)
    list.push(span(end - anchor.length, end))
  }
  return places
})

/** As most programs make it of a heading's words: small letters, hyphens for blanks, no other signs. */
export const anchorOf = (heading: string): string =>
  heading
    .replace(/^[\s#]+|[\s#]+$/g, '')
    .replace(/\]\([^()]{0,300}\)/g, '')
    .replace(/<[^<>]{0,300}>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

const HEADING = /^ {0,3}#{1,6}[ \t]/
const lineAt = (text: Text, line: number): string =>
  text.value.slice(text.lines[line] ?? 0, endOfLine(text, line))

/** How many headings have the anchor. */
const made = recall((text: Text): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const line of text.lines.keys()) {
    const words = lineAt(text, line)
    if (!HEADING.test(words)) continue
    const anchor = anchorOf(words)
    counts.set(anchor, (counts.get(anchor) ?? 0) + 1)
  }
  return counts
})

/** The edits that keep links to a heading alive when its words change; undefined where they would lead elsewhere. */
export function keepAnchors(
  text: Text,
  heading: Span,
  edit: (line: string, from: number) => string,
): readonly Edit[] | undefined {
  const line = lineOf(text, heading.start)
  const words = lineAt(text, line)
  if (!HEADING.test(words)) return []
  const anchor = anchorOf(words)
  const later = anchorOf(edit(words, text.lines[line] ?? 0))
  if (later === anchor) return []
  const links = linksTo(text, heading)
  // Of two headings with one anchor, programs number the second.
  const isOne = made(text).get(anchor) === 1 && !made(text).has(later)
  if (!isOne && (links.length > 0 || anchorsOf(text).has(later))) return undefined
  return links.map((place) => ({ span: place, text: later }))
}

/** Where links name the anchor that Markdown makes of a heading; not one that the text itself sets. */
export function linksTo(text: Text, heading: Span): readonly Span[] {
  const words = lineAt(text, lineOf(text, heading.start))
  const anchor = HEADING.test(words) ? anchorOf(words) : ''
  const isSet = ['id="', "id='", 'name="', "name='", '{#'].some((sign) =>
    text.value.includes(`${sign}${anchor}`),
  )
  return anchor === '' || isSet ? [] : (anchorsOf(text).get(anchor) ?? [])
}
