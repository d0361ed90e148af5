// Titles in the text of a reference: quoted, bracketed or in capitals behind a number.

import type { CitedTitle } from './reference.ts'

export interface ReadTitle {
  readonly title: CitedTitle
  readonly end: number
}

const LONGEST = 200
/** Converters mix curly and straight marks. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”"', '"': '"', '‘': '’' }

/** The end of the quotation whose opening mark stands at `at`, the closing mark excluded. */
export function closing(text: string, at: number): number | undefined {
  const marks = CLOSING[text[at] ?? '']
  if (marks === undefined) return undefined
  for (let i = at + 1; i < text.length && i <= at + LONGEST; i++) {
    if (!marks.includes(text[i] ?? '')) continue
    // The closing single mark is the apostrophe too: it closes only where no letter follows.
    if (text[i] === '’' && /[A-Z]/i.test(text[i + 1] ?? '')) continue
    return i
  }
  return undefined
}

/** "Risk Factors — Risks of Trading." is the path Risk Factors, Risks of Trading. */
function titlePath(title: string): readonly string[] {
  return title
    .split(/—|\s[–-]\s|--|\s–|–\s|\s-(?=[A-Z])/)
    .map((step) => step.replace(/^[\s.,:;–—-]+|[\s.,:;]+$/g, ''))
    .filter((step) => step !== '')
}

export const titled = (raw: string, quoted: boolean, end: number): ReadTitle | undefined => {
  const path = titlePath(raw)
  return path.length === 0 || !/[A-Z]{2}/i.test(raw) ? undefined : { title: { path, quoted }, end }
}

const SMALL = new Set(
  'of and the for to in on with or & by from at about an a under that'.split(' '),
)
/** Words that begin a sentence or go on with it, not a title. */
const NOT_TITLE = new Set(
  'The This These We Our In As For See It If No And Part Item Items Note Notes Form Exhibit Page'.split(
    ' ',
  ),
)

/** Words in capitals from `at`, as a title without quotation marks has them: "Legal Proceedings". */
export function capitals(text: string, at: number, least: number): ReadTitle | undefined {
  const word = /[^\s.;()"“”]+/y
  let end = at
  let position = at
  for (let words = 0; words < 20; words++) {
    word.lastIndex = position
    const found = word.exec(text)?.[0]
    if (found === undefined) break
    const bare = found.replace(/,$/, '')
    const capital = /^[A-Z]/.test(bare)
    if (
      NOT_TITLE.has(bare.charAt(0) + bare.slice(1).toLowerCase()) ||
      (!capital && !SMALL.has(bare))
    )
      break
    if (words === 0 && !capital) break
    if (capital) end = position + bare.length
    position += found.length
    if (text[position] !== ' ') break
    position++
  }
  const words = text.slice(at, end).match(/\b[A-Z]/g)?.length ?? 0
  return words < least ? undefined : titled(text.slice(at, end), false, end)
}

const GAP = /[.,:;]{0,2}\s{0,4}(?:[-–—]{1,2}\s{0,2})?(?:(?:entitled|titled|captioned|headed)\s)?/y

interface Habits {
  /** The quotation mark that the whole reference stands behind. */
  readonly quotedAt?: number | undefined
  /** Words in capitals that make a title behind a full stop, where a new sentence may begin with one. */
  readonly behindStop: number
}

/** The title that follows a number ending at `at`. */
export function titleAfter(
  text: string,
  at: number,
  { quotedAt, behindStop }: Habits,
): ReadTitle | undefined {
  GAP.lastIndex = at
  const from = at + (GAP.exec(text)?.[0].length ?? 0)
  if (quotedAt !== undefined) {
    const end = closing(text, quotedAt)
    if (end !== undefined && end > from) return titled(text.slice(from, end), true, end)
  }
  const end = closing(text, from)
  if (end !== undefined) return titled(text.slice(from + 1, end), true, end + 1)
  if (text[from] === '(') {
    const close = text.indexOf(')', from)
    const inner = text.slice(from + 1, close)
    if (close > from && inner.length <= LONGEST && /^[A-Z][A-Za-z’']*[ ,)a-z]/.test(`${inner})`))
      return titled(inner, true, close + 1)
    return undefined
  }
  return from === at ? undefined : capitals(text, from, text[at] === '.' ? behindStop : 1)
}
