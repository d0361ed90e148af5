// A name in the text and the name that it shall have → edits that change nothing else, and where everything stands afterwards.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Edit } from '../checks/finding.ts'

/** Blanks, line breaks, emphasis, tags and quotations of Markdown: what may stand between two words of one name. */
const GAP = String.raw`(?:[\s*_>]|&nbsp;|<[^<>]{0,80}>){1,40}`
const GAPS = new RegExp(GAP, 'gu')
const BLANKS = /^\s+$/
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** The words of a name, one after the other, in a text that may break lines or emphasise between them. */
export function locate(name: string, source: string, flags = 'u'): Span | undefined {
  const found = new RegExp(name.split(' ').map(escaped).join(GAP), flags).exec(source)
  return found ? span(found.index, found.index + found[0].length) : undefined
}

const LETTER = /[\p{L}\p{N}]/u

/** Every place of a name whose words are whole there. */
export const locateAll = (name: string, source: string, flags = 'gu'): readonly Span[] =>
  [...source.matchAll(new RegExp(name.split(' ').map(escaped).join(GAP), flags))]
    .map((found) => span(found.index, found.index + found[0].length))
    .filter(
      ({ start, end }) =>
        !LETTER.test(source.charAt(start - 1)) && !LETTER.test(source.charAt(end)),
    )

/**
 * Undefined where marks of Markdown stand within the name and its number of words changes. With as many words as before,
 * only words change, so that what stands between them is kept.
 */
export function renamed(place: Span, source: string, name: string): readonly Edit[] | undefined {
  const gaps = [...source.matchAll(GAPS)].filter(({ index }) => index > 0)
  const words = name.split(' ')
  if (gaps.length + 1 === words.length)
    return words.flatMap((word, i) => {
      const [before, behind] = [gaps[i - 1], gaps[i]]
      const from = before ? before.index + before[0].length : 0
      const to = behind?.index ?? source.length
      const old = span(place.start + from, place.start + to)
      return source.slice(from, to) === word ? [] : [{ span: old, text: word }]
    })
  return gaps.every(([gap]) => BLANKS.test(gap)) ? [{ span: place, text: name }] : undefined
}

/** `edits` in order of position, none over another. */
export function edited(value: string, edits: readonly Edit[]): string {
  let text = ''
  let from = 0
  for (const edit of edits) {
    text += value.slice(from, edit.span.start) + edit.text
    from = edit.span.end
  }
  return text + value.slice(from)
}

/** Where a span stands once the edits are made: what is renamed within it moves its end. */
export function moved(place: Span, edits: readonly Edit[]): Span {
  let [start, end] = [place.start, place.end]
  for (const { span: old, text } of edits) {
    const growth = text.length - (old.end - old.start)
    if (old.end <= place.start) start += growth
    if (old.end <= place.end || old.start < place.end) end += growth
  }
  return span(start, end)
}
