// Sentences and heads of tables → the years that stand in a list: "2004, 2003 and 2002".

import { shift, span } from '../../base/span.ts'
import type { Span } from '../../base/span.ts'
import { toSource } from '../../syntax/run.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Sheet } from '../../facts/sheet.ts'
import type { Subject } from '../subject.ts'

export interface YearList {
  readonly years: readonly number[]
  /** Where each year stands in the document. */
  readonly spans: readonly Span[]
  /** What stands with each year: "june 30" in a sentence, the words of its cell in a head. */
  readonly words: readonly string[]
  /** In a sentence: the words before and behind. */
  readonly before: string
  readonly behind: string
  readonly where: 'text' | 'table'
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const YEAR = /(?<![\w.,/$€£¥#’'-])(?:19|20)\d\d(?![\w%/]|[.,-]\d)/g
const JOIN = new RegExp(
  String.raw`^(?:, and |, |,? & | and )(?:the )?(?:(?:fiscal|calendar) )?(?<words>${MONTH} \d{1,2}, )?$`,
)
const LED = new RegExp(String.raw`\b(?<words>${MONTH} \d{1,2}, )$`)
/** "October 2004 and 2003": one of them is a month. */
const LED_BY_MONTH = new RegExp(String.raw`\b${MONTH} $`)

const words = (text: string | undefined): string => (text ?? '').toLowerCase().replace(/, $/, '')

export function listsIn(sentence: Sentence): readonly YearList[] {
  const { run } = sentence
  const { text } = run
  const lists: { at: number[]; words: string[] }[] = []
  let end = -1
  for (const { index } of text.matchAll(YEAR)) {
    const join = end < 0 ? undefined : JOIN.exec(text.slice(end, Math.min(index, end + 40)))
    const list = lists.at(-1)
    if (join && list && index - end < 40) {
      list.at.push(index)
      list.words.push(words(join.groups?.['words']))
    } else {
      const before = text.slice(Math.max(0, index - 20), index)
      lists.push({ at: [index], words: [words(LED.exec(before)?.groups?.['words'])] })
    }
    end = index + 4
  }
  return lists
    .filter(({ at }) => at.length > 1)
    .map(({ at, words }): YearList => {
      const [first = 0, last = 0] = [at[0], at.at(-1)]
      return {
        years: at.map((i) => Number(text.slice(i, i + 4))),
        spans: at.map((i) => toSource(run, span(i, i + 4))),
        words,
        before: text.slice(Math.max(0, first - 60), first),
        behind: text.slice(last + 4, last + 44),
        where: 'text',
      }
    })
    .filter(({ before }) => !LED_BY_MONTH.test(before))
}

const CELL = /[^|\t]+/g
const ROW = /[^\r\n]+/g
const HTML_ROW = /<tr\b(?:(?!<\/tr)[\s\S])*/gi
const HTML_CELL_END = /<\/t[dh]>/gi
const MARKUP = /<[^<>]*>|&[a-z#\d]+;|[*_\\]/gi
const OTHER_DIGITS = new RegExp(
  String.raw`${MONTH.replace('(?:', '(?:Sept?\\.?|Dec\\.?|')} \d{1,2}\b|\(\d\)`,
  'gi',
)
const LONGEST_ROW = 4000
const TWO_YEARS = /(?:19|20)\d\d[\s\S]*?(?:19|20)\d\d/

const PARTS_OF_YEARS = new RegExp(
  String.raw`\b(?:first|second|third|fourth|Q[1-4]|[1-4]Q|${MONTH.slice(3, -1)})\b`,
  'gi',
)
/** Rows above: "First Quarter", "Fourth Quarter" may stand in two of them. */
const HEAD_ROWS = 4

/** Whether quarters or months stand over the years, which then go by them. */
const isByParts = (above: readonly string[]): boolean =>
  above.some((row) => {
    const parts = row.match(PARTS_OF_YEARS) ?? []
    return new Set(parts.map((part) => part.toLowerCase())).size > 1
  })

/** Rows that hold years, dates and words, but no figures. */
export function* headsIn(subject: Subject, sheet: Sheet): Generator<YearList> {
  const source = subject.textOf(sheet.span)
  const above: string[] = []
  for (const { 0: row, index } of source.matchAll(sheet.shape === 'html' ? HTML_ROW : ROW)) {
    const isUnder = isByParts(above.slice(-HEAD_ROWS))
    above.push(row.slice(0, LONGEST_ROW))
    if (row.length > LONGEST_ROW || !TWO_YEARS.test(row) || isUnder) continue
    const plain = row
      .replace(HTML_CELL_END, (tag) => '|'.padEnd(tag.length))
      .replace(MARKUP, (mark) => ' '.repeat(mark.length))
    const found: { year: number; at: number; words: string }[] = []
    const pieces = sheet.shape === 'fixed' ? plain.matchAll(/\S+(?: \S+)*/g) : plain.matchAll(CELL)
    for (const { 0: cell, index: at } of pieces) {
      const years = [...cell.matchAll(YEAR)]
      const around = cell.replace(YEAR, 'Y').replace(/\s+/g, ' ').trim().toLowerCase()
      for (const year of years)
        found.push({ year: Number(year[0]), at: at + year.index, words: around })
    }
    if (found.length < 2) continue
    if (/\d/.test(plain.replace(YEAR, '').replace(OTHER_DIGITS, ''))) continue
    yield {
      years: found.map(({ year }) => year),
      spans: found.map(({ at }) => shift(span(at, at + 4), sheet.span.start + index)),
      words: found.map((one) => one.words),
      before: '',
      behind: '',
      where: 'table',
    }
  }
}
