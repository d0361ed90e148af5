// What a line says behind its number → whether that is a title of the form's, how surely, and where it ends.

import { countWords } from './head.ts'
import type { FormLine, Title } from './form-lines.ts'
import { likeness, opensWith, stems } from './likeness.ts'

/** Half of a title's words tell it from another's. */
const ALIKE = 0.5
/** What stands in the place of an Item that has nothing to say. */
const OMITTED = new Set([
  'omitted',
  'intentionally omitted',
  'reserved',
  'removed and reserved',
  'not applicable',
  'not required',
])
const isOmitted = (rest: string): boolean =>
  rest.length < LONGEST_OMITTED &&
  OMITTED.has((rest.toLowerCase().match(/[a-z]+/g) ?? []).join(' '))
const LONGEST_OMITTED = 40
/** A title that says all that the form's says is whole at its stop. */
const SAME = 0.95
const WHOLE = 0.85
/** What a title is worth that the first paragraph follows in the same line. */
const JOINED = 2.95
/** A title may be this much longer than the form's before it reads as a sentence. */
const LONGER = 8

export interface Match {
  readonly score: number
  readonly length?: number
}

interface Habits {
  /** Whether a stop may end the title. */
  readonly stops?: boolean
  /** Whether even a short text may be the title and the beginning of the first paragraph. */
  readonly joined?: boolean
}

/** How well `rest` reads as a title of `line`; `length` is set where text runs on after it. */
export function matchTitle(
  rest: string,
  line: FormLine,
  { stops = true, joined = false }: Habits = {},
): Match | undefined {
  const own = stems(rest)
  const words = countWords(rest)
  let best: Match | undefined
  for (const title of line.titles) {
    const alike = Math.max(likeness(own, title.stems), opensWith(own, title.stems) - 0.01)
    if (alike < ALIKE) continue
    const end = stops ? rest.search(/[.:] /) : -1
    if (end > 0 && likeness(stems(rest.slice(0, end)), title.stems) >= SAME) {
      if (!best || best.score < 3) best = { score: 3, length: end + 1 }
      continue
    }
    const half = title.length >> 1
    const goesOn = words > title.words + LONGER
    const before = stops && (goesOn || joined) ? endOfTitle(rest, title) : undefined
    if (before !== undefined) {
      if (!best || best.score < JOINED) best = { score: JOINED, length: before }
      continue
    }
    const stop = goesOn ? rest.slice(half).search(/[.:–—](?: |$)/) : -1
    if (goesOn && (stop < 0 || stop > title.length * 1.5)) continue
    const score = 2 + alike
    if (!best || score > best.score) best = { score, ...(goesOn && { length: half + stop + 1 }) }
  }
  return best ?? (line.kind === 'item' && isOmitted(rest) ? { score: 2 + ALIKE } : undefined)
}

/** The end of the form's very title at the beginning of `rest`, where a sentence or another title begins behind it. */
function endOfTitle(rest: string, title: Title): number | undefined {
  let said = 0
  for (const { 0: word, index } of rest.matchAll(/[A-Z]+/gi)) {
    const [stem] = stems(word)
    if (stem === undefined) continue
    if (stem !== title.stems[said] || !/^[A-Z]/.test(word)) return undefined
    if (++said < title.stems.length) continue
    const end = index + word.length
    const inCapitals = !/[a-z]/.test(rest.slice(0, end))
    const goesOn = inCapitals ? /^ +["“]?[A-Z][a-z]/ : /^ +["“]?[A-Z]/
    return goesOn.test(rest.slice(end)) ? end : undefined
  }
  return undefined
}

/** Whether `rest` says all that one of the titles of `line` says, and hardly more. */
export const isWhole = (rest: string, line: FormLine): boolean =>
  line.titles.some((title) => likeness(stems(rest), title.stems) >= WHOLE)

/** The text that runs on behind a heading in its own paragraph. */
export const runsOn = (rest: string, { length }: Match): number =>
  length === undefined ? 0 : rest.length - length
