// A mark without a note in its surroundings → whether the regions before and behind have one, as converters leave them.

import type { Mark } from './footnote.ts'
import type { Candidate, Region } from './footnote-links.ts'

/** Headings that a mark and the notes at the foot of its page may have between them. */
const ON_ONE_PAGE = 3

/** Whether a note stands there that no mark of its own surroundings asks for. */
function hasStray({ marks, notes, words }: Region, sign: string): boolean {
  if (marks.some((mark) => mark.sign === sign)) return false
  const isNote = notes.some((note) => note.sign === sign)
  if (isNote) return true
  return words.some(({ text }) =>
    sign.startsWith('*') ? startsWith(text, sign) : beginsWithin(text, sign),
  )
}

/** Whether its notes answer the same mark on the same label: parts of one table under headings of their own. */
const answers = ({ marks, notes }: Region, own: Candidate | undefined): boolean =>
  own !== undefined &&
  notes.some(({ sign }) => sign === own.sign) &&
  marks.some(
    ({ sign, label }) =>
      sign === own.sign && (label.endsWith(own.label) || own.label.endsWith(label)),
  )

/** Whether a note of that sign stands in a cell or behind another text, where a converter ran it in. */
const hasRunIn = ({ words, cells }: Region, sign: string): boolean =>
  [...words.map(({ text }) => text), ...cells].some((text) => runsIn(text, sign))

/** "Port of Kobe (1) Without the ferry pier": and no list, "namely: (1) The pier, (2) …". */
function runsIn(text: string, sign: string): boolean {
  const at = text.indexOf(`(${sign}) `)
  return (
    at > 0 &&
    /^["“]?[A-Z][a-z]+ [a-z]+ \w/.test(text.slice(at + sign.length + 3, at + sign.length + 60)) &&
    /[\p{L}\d.)]$/u.test(text.slice(0, at).trimEnd()) &&
    !/\b(?:and|or)$/.test(text.slice(0, at).trimEnd())
  )
}

/** "… of the year (2) Included as …": notes that a converter ran together, the first of them lost. */
const beginsWithin = (text: string, sign: string): boolean => {
  const at = text.indexOf(`(${sign})`)
  return at >= 0 && /^\s?["“]?[A-Z]/.test(text.slice(at + sign.length + 2, at + sign.length + 6))
}

/** "**Until May", and not "***Since June". */
const startsWith = (text: string, stars: string): boolean =>
  text.startsWith(stars) && !text.startsWith(`${stars}*`)

/** For marks of the region at `index`. */
export function noted(regions: readonly Region[], index: number): (mark: Mark) => boolean {
  const region = regions[index]
  const below = regions.slice(index + 1, index + 1 + ON_ONE_PAGE)
  const around = regions.slice(Math.max(0, index - ON_ONE_PAGE), index + 1 + ON_ONE_PAGE)
  return ({ sign, span: { start } }) => {
    const own = region?.marks.find((mark) => mark.span.start === start)
    return (
      below.some((other) => hasStray(other, sign) || answers(other, own)) ||
      around.some((other) => hasRunIn(other, sign))
    )
  }
}
