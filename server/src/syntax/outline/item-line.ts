// One line → what Form vocabulary it opens with: Part, Item, lettered sub-item.

export interface ItemLine {
  /** "3", "16", "5.02". */
  readonly number: string
  /** "A" of "Item 9A", "4.B"; with "(T)" where a form had it. */
  readonly letter?: string
  /** Roman, where the line itself names the Part. */
  readonly part?: string
  /** Further Items under the same heading: "2" of "Items 1 and 2. Business and Properties". */
  readonly also?: readonly string[]
  /** What follows the number and its punctuation. */
  readonly rest: string
}

export interface PartLine {
  readonly part: string
  readonly rest: string
}

export interface LetterLine {
  readonly number?: string
  readonly letter: string
  readonly rest: string
}

const ITEM =
  /^(?:part (i{1,3}|iv)[ ,.:–—-]{0,4})?i ?t ?e ?m ?s?[ .:#]{1,3}(\d{1,2})(?: ?\.(\d) ?(\d))?(?!\d)/i
/** Behind the first number of "Items 10, 11 and 12" and of "Items 10 through 14". */
const LIST = /^(?:, ?\d{1,2}[A-C]?){0,12},? ?(?:and|&) ?\d{1,2}[A-C]?(?![\w(])/i
const RANGE = /^ ?(?:through|to|[–-]) ?(\d{1,2})(?![\w(])/i
const ITEM_LETTER = /^(?:([a-kt](?:\(t\))?)(?![\w(])|[ .]([a-k])(?=[.:)–—-]))/i
const PUNCTUATION = /^[ .:;|–—-]+/
const PART = /^p ?a ?r ?t (i{1,3}|iv)(?=$|[ .,:;–—-])/i
const LETTER = /^(?:(\d{1,2}) ?\.? ?)?\(?([A-K])[.):] ?(?=[^\s.])/
/** What follows a number in a sentence that only mentions the Item. */
const MENTION =
  /^(?:[,("“”]|[’']s\b|(?:of|in|to|and|or|above|below|under|for|is|are|was|has|have|herein|hereof|see|as|on|at|by|from|which|that|does|shall|will|may)\b)/i
export const CONTINUED = /\bcont(?:inued|[’']d|d?\.)?\W{0,2}$/i

/** Undefined for a line that opens no Item, and for "Item 5 below" and "Item 5 (continued)". */
export function itemLine(text: string): ItemLine | undefined {
  const match = ITEM.exec(text)
  if (!match) return undefined
  const [all, part, whole = '', tens, ones] = match
  let rest = text.slice(all.length)
  let letter: string | undefined
  let also: readonly string[] = []
  if (tens === undefined) {
    const found = ITEM_LETTER.exec(rest)
    letter = (found?.[1] ?? found?.[2])?.toUpperCase()
    if (found) rest = rest.slice(found[0].length)
    const list = LIST.exec(rest) ?? (/i ?t ?e ?m ?s/i.test(all) ? RANGE.exec(rest) : null)
    if (list) {
      also = numbersOf(Number(whole), list)
      rest = rest.slice(list[0].length)
    }
  }
  if (/^\w|^\(/.test(rest)) return undefined
  const title = rest.replace(PUNCTUATION, '')
  if (MENTION.test(rest.trimStart()) || MENTION.test(title) || CONTINUED.test(title))
    return undefined
  return {
    number: String(Number(whole)) + (tens === undefined ? '' : `.${tens}${ones ?? ''}`),
    ...(letter !== undefined && { letter }),
    ...(part !== undefined && { part: part.toUpperCase() }),
    ...(also.length > 0 && { also }),
    rest: title,
  }
}

function numbersOf(first: number, [list, last]: RegExpExecArray): readonly string[] {
  if (last === undefined) return (list.match(/\d+[A-C]?/gi) ?? []).map((one) => one.toUpperCase())
  return Array.from({ length: Math.max(0, Number(last) - first) }, (_, i) => String(first + i + 1))
}

export function partLine(text: string): PartLine | undefined {
  const match = PART.exec(text)
  if (!match?.[1]) return undefined
  const rest = text.slice(match[0].length).replace(PUNCTUATION, '')
  if (/^[,a-z]/.test(rest) || CONTINUED.test(rest) || rest.length > 60) return undefined
  return { part: match[1].toUpperCase(), rest }
}

/** "B. Capitalization", "4.B. Business overview", "4B. …". */
export function letterLine(text: string): LetterLine | undefined {
  const match = LETTER.exec(text)
  if (!match?.[2]) return undefined
  const rest = text.slice(match[0].length)
  // "C.M. Holding" is a name.
  if (CONTINUED.test(rest) || /^[A-Z]\./.test(rest)) return undefined
  return { ...(match[1] && { number: match[1] }), letter: match[2], rest }
}
