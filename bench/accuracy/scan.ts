// A filing's text → its numerals, line by line: a plain scanner that shares nothing with the readers it measures.

import type { Figure } from './figure.ts'

const NUMERAL = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+/g
const SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/** Marks, tags, links and references of characters become blanks of the same length: offsets stay true. */
export const masked = (text: string): string =>
  text
    .replace(/<[^<>]{0,400}>/g, blank)
    .replace(/\]\([^()\n]{0,300}\)/g, blank)
    .replace(/https?:[^\s|)]+/g, blank)
    .replace(/&(?:#\d+|#x[\da-f]+|[a-z]+);/gi, blank)
    .replace(/[\\*_`\u00a0\u200b\u2009\u202f]/g, ' ')

/** The lines of a text with the offset of each. */
export function linesOf(
  text: string,
): readonly { readonly start: number; readonly text: string }[] {
  let start = 0
  return text.split('\n').map((line) => {
    const at = start
    start += line.length + 1
    return { start: at, text: line }
  })
}

/** Whether the numeral stands alone: no part of a word, a date, a file number or a longer number. */
function standsAlone(before: string, after: string): boolean {
  if (/[\w.,:/#§&'’]$/.test(before) && !/\b(?:RMB|USD|EUR|JPY|CAD|GBP|CNY)$/.test(before))
    return false
  if (/[\p{L}\d)\]][-–−]$/u.test(before)) return false
  return !/^(?:[A-Za-z_/:]|[-–][\p{L}\d(]|[.,]\d)/u.test(after)
}

/** The numerals of one stretch of a line of the masked text. */
export function numeralsIn(
  line: string,
  lineStart: number,
  lineNumber: number,
  from = 0,
  to = line.length,
): Figure[] {
  const found: Figure[] = []
  for (const match of line.slice(from, to).matchAll(NUMERAL)) {
    const at = from + match.index
    const text = match[0]
    const before = line.slice(Math.max(0, at - 24), at)
    const after = line.slice(at + text.length, at + text.length + 24)
    if (!standsAlone(before, after)) continue
    const scale = /^[\s-]{1,2}(hundred|thousand|million|billion|trillion)s?\b/i.exec(after)?.[1]
    found.push({
      start: lineStart + at,
      end: lineStart + at + text.length,
      line: lineNumber,
      text,
      digits: BigInt(text.replace(/[.,]/g, '')),
      places: text.includes('.') ? text.length - text.indexOf('.') - 1 : 0,
      isNegative: false,
      isPercent: /^\s?(?:%|percent\b|per cent\b)/.test(after),
      currency: /([$€£¥￥]|RMB|(?:NT|HK)\$)[\s(]{0,2}$/.exec(before)?.[1] ?? '',
      scale: SCALES[scale?.toLowerCase() ?? ''] ?? 0,
      column: -1,
    })
  }
  return found
}
