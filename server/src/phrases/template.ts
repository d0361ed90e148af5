// "The total {0} is {1}" and a sentence → what stands in the places of {0} and {1}, in one pass from left to right.

/**
 * A sentence of ours in English and in the other language. `{0}` takes words that have a translation, `{0~}` any, `{0+}`
 * any and as many as it can; with `{0*}`, which takes any too, it stands within other sentences alone: by itself it would take the filing's words apart.
 */
export type Phrase = readonly [english: string, other: string]

export interface Template {
  /** What stands before, between and behind the places. */
  readonly literals: readonly string[]
  /** The number of each place, in the order of the sentence. */
  readonly places: readonly number[]
  /** Places that take words without a translation too. */
  readonly loose: ReadonlySet<number>
  /** Places that take as much as they can: lists of names, which have the words behind them too. */
  readonly greedy: ReadonlySet<number>
  readonly nested: boolean
  /** How much of the sentence is fixed: the more, the surer the match. */
  readonly weight: number
  readonly other: string
}

const PLACE = /\{(\d+)([~*+]?)\}/g

export function template([english, other]: Phrase): Template {
  const found = [...english.matchAll(PLACE)]
  const literals = english.split(/\{\d+[~*+]?\}/)
  return {
    literals: [uncapital(literals[0] ?? ''), ...literals.slice(1)],
    places: found.map(([, number]) => Number(number)),
    loose: new Set(found.filter(([, , sign]) => sign !== '').map(([, number]) => Number(number))),
    greedy: new Set(found.filter(([, , sign]) => sign === '+').map(([, number]) => Number(number))),
    nested: found.some(([, , sign]) => sign === '*'),
    weight: literals.join('').length,
    other,
  }
}

/** A sentence begins with a capital that the same words have nowhere else. */
export const uncapital = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** `text` without the capital at its start; each place takes as little as it can, but for the greedy. */
export function match(
  { literals, places, greedy }: Template,
  text: string,
): readonly string[] | undefined {
  const [first = '', ...others] = literals
  if (!text.startsWith(first)) return undefined
  if (others.length === 0) return text === first ? [] : undefined
  const values: string[] = []
  let from = first.length
  for (const [i, literal] of others.entries()) {
    const isLast = i === others.length - 1
    const end = text.length - (others.at(-1)?.length ?? 0)
    const to = isLast
      ? text.length - literal.length
      : greedy.has(places[i] ?? 0)
        ? text.lastIndexOf(literal, end - literal.length - 1)
        : text.indexOf(literal, from + 1)
    if (to <= from || (isLast && !text.endsWith(literal))) return undefined
    values[places[i] ?? 0] = text.slice(from, to)
    from = to + literal.length
  }
  return values
}

/** Between letters of Japanese and others stands a blank, and none between two of Japanese. */
export function fill(other: string, values: readonly string[]): string {
  let text = ''
  let isPlace = false
  for (const piece of other.split(/(\{\d+\})/)) {
    const number = /^\{(\d+)\}$/.exec(piece)?.[1]
    const next = number === undefined ? piece : (values[Number(number)] ?? '')
    const isSeam = isPlace || number !== undefined
    text = isSeam ? joined(text, next) : text + next
    isPlace = number !== undefined
  }
  return text
}

const WIDE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/u
const OPENS = /[\p{Script=Latin}\p{Sc}\d“"\ue000-\uf7ff]/u
const CLOSES = /[\p{Script=Latin}\d”"%)\ue000-\uf7ff]/u

function joined(before: string, behind: string): string {
  const [left, right] = [before.trimEnd(), behind.trimStart()]
  const [end, start] = [left.at(-1) ?? '', right.at(0) ?? '']
  if (WIDE.test(end) && WIDE.test(start)) return left + right
  const isMixed = (WIDE.test(end) && OPENS.test(start)) || (CLOSES.test(end) && WIDE.test(start))
  return isMixed ? `${left} ${right}` : before + behind
}
