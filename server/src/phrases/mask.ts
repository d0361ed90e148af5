// A sentence → the same with each quotation and each part that stands apart as one sign, and back: no template looks into them.

/** Words that stand apart in a sentence, such as a link, and what makes them so. */
export interface Part<T> {
  readonly words: string
  readonly of: T
}

export interface Masked<T> {
  readonly text: string
  readonly kept: readonly (string | Part<T>)[]
}

/** Signs that no text of a filing has. */
const FIRST = 0xe000
const MOST = 0x1800
export const SIGN = /[\ue000-\uf7ff]/u
const OURS = /[\ue000-\uf8ff]/u
const SIGNS = /([\ue000-\uf7ff])/u

/** What is quoted is the filing's, a name or to be typed. */
const QUOTED = /“[^“”]*”|"[^"]*"|`[^`]*`/g

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December'
const DAY = new RegExp(`\\b((?:${MONTH}) \\d{1,2}(?: to \\d{1,2})?,) (?=\\d{4}\\b)`, 'g')
/** The blank within a day, where no template may part it. */
export const WITHIN = '\uf8ff'

/** Undefined where the sentence has too many parts, or such signs already. */
export function mask<T>(sentence: readonly (string | Part<T>)[]): Masked<T> | undefined {
  const kept: (string | Part<T>)[] = []
  const keep = (one: string | Part<T>): string => {
    kept.push(one)
    return String.fromCharCode(FIRST + kept.length - 1)
  }
  if (sentence.some((one) => typeof one === 'string' && OURS.test(one))) return undefined
  const text = sentence
    .map((one) =>
      typeof one === 'string' ? one.replace(QUOTED, keep).replace(DAY, `$1${WITHIN}`) : keep(one),
    )
    .join('')
  return kept.length > MOST ? undefined : { text, kept }
}

export function unmask<T>(
  text: string,
  kept: readonly (string | Part<T>)[],
): readonly (string | Part<T>)[] {
  const all: (string | Part<T>)[] = []
  for (const piece of text.replaceAll(WITHIN, ' ').split(SIGNS)) {
    const one = SIGN.test(piece) ? kept[piece.charCodeAt(0) - FIRST] : piece
    if (one === undefined || one === '') continue
    const last = all.at(-1)
    if (typeof one === 'string' && typeof last === 'string') all[all.length - 1] = last + one
    else all.push(one)
  }
  return all
}
