// Lines over rows of `count` figures → the head of each column, where the lines say as many like things as there are columns.

import type { Line } from './lines.ts'

export interface Head {
  /** How many of the lines it takes, counted from the last. */
  readonly lines: number
  /** In the joined lines. */
  readonly cells: readonly { readonly start: number; readonly end: number }[]
  /** Words before the first of them that speak of all. */
  readonly before: { readonly start: number; readonly end: number } | undefined
}

const MOST_LINES = 8
const LONGEST = 120
const YEAR = /\b(?:19|20)\d\d\b|\bFY ?\d/
const BARE = /^(?:19|20)\d\d$/
const MONTHS =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/gi
/** What comes over bare years speaks of all columns only if it speaks once. */
const SPAN = /\b(?:ended|ending|as (?:of|at)|months?|quarters?|weeks)\b/gi
const NOTES = /^notes?\.?$/i

/** What two heads of one kind have in common. */
const shapeOf = (text: string): string =>
  text.toLowerCase().replace(MONTHS, 'M').replace(/\d/g, '0').replace(/0+/g, '0')

interface Token {
  readonly text: string
  readonly at: number
}

/** Tokens in `count` parts of one shape. */
function parts(tokens: readonly Token[], count: number): readonly (readonly Token[])[] | undefined {
  const each = tokens.length / count
  if (each < 1 || !Number.isInteger(each)) return undefined
  const all = Array.from({ length: count }, (_, i) => tokens.slice(i * each, (i + 1) * each))
  const texts = all.map((part) => part.map(({ text }) => text).join(' '))
  const [first = ''] = texts
  return YEAR.test(first) &&
    texts.every((text) => shapeOf(text) === shapeOf(first)) &&
    new Set(texts).size === count
    ? all
    : undefined
}

/** "Years ended December 31, 2003 2002". */
function yearsBehind(
  tokens: readonly Token[],
  count: number,
): readonly (readonly Token[])[] | undefined {
  const years = tokens.slice(-count)
  const before = tokens.slice(0, -count).map(({ text }) => text)
  return before.length > 0 &&
    new Set(years.map(({ text }) => text)).size === count &&
    years.every(({ text }) => BARE.test(text)) &&
    !before.some((text) => BARE.test(text)) &&
    before.join(' ').match(SPAN)?.length === 1
    ? years.map((year) => [year])
    : undefined
}

/** `lines` stand right above the rows. */
export function headOf(lines: readonly Line[], count: number): Head | undefined {
  const near = lines.slice(-MOST_LINES)
  for (let taken = 1; taken <= near.length; taken++) {
    const own = near.slice(-taken)
    const [first] = own
    if (!first || first.text.length > LONGEST || first.text.trim() === '') return undefined
    const tokens = own.flatMap(({ text, start }) =>
      [...text.matchAll(/\S+/g)].map((token) => ({
        text: token[0],
        at: start - first.start + token.index,
      })),
    )
    const notes = NOTES.test(tokens[0]?.text ?? '')
    const found = parts(notes ? tokens.slice(1) : tokens, count) ?? yearsBehind(tokens, count)
    if (!found) continue
    const bare = found.every((part) => part.length === 1)
    const over = near[near.length - taken - 1]?.text ?? ''
    if (bare && (over.match(SPAN)?.length ?? 0) > 1) return undefined
    const start = found[0]?.[0]?.at ?? 0
    const leads = found[0]?.[0] !== tokens[0]
    return {
      lines: taken,
      before: leads && !notes ? { start: 0, end: start } : undefined,
      cells: found.map((part) => {
        const last = part.at(-1)
        return { start: part[0]?.at ?? 0, end: (last?.at ?? 0) + (last?.text.length ?? 0) }
      }),
    }
  }
  return undefined
}
