// Text → the full dates in it, whether or not the calendar has them.

import { span } from '../../base/span.ts'
import type { Span } from '../../base/span.ts'
import { MONTHS } from '../../figures/month.ts'
import { daysInMonth } from '../../figures/period.ts'

export interface PrintedDate {
  /** Without the weekday. */
  readonly span: Span
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  /** As printed: "Friday". */
  readonly weekday?: string
  /** "31 June 2004" as against "June 31, 2004". */
  readonly isDayFirst: boolean
  /** Where its year stands. */
  readonly yearSpan: Span
}

const NAMES = MONTHS.join('|')
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const DATE = new RegExp(
  String.raw`(?:\b(?<weekday>${WEEKDAYS.join('|')}),? (?:the )?)?\b(?:(?<month>${NAMES}) (?<day>\d{1,2})(?:st|nd|rd|th)? ?, ?|(?<first>(?<![\d.,/-])\d{1,2})(?:st|nd|rd|th)? (?<second>${NAMES}),? )(?<year>(?:19|20)\d\d)\b(?![,.]?\d)`,
  'g',
)

/** Most sentences name no year, and are not searched. */
const HINT = /\d,? ?(?:[A-Z][a-z]+,? )?(?:19|20)\d\d/

export function datesIn(text: string): readonly PrintedDate[] {
  if (!HINT.test(text)) return []
  return [...text.matchAll(DATE)].map(({ 0: whole, index, groups = {} }): PrintedDate => {
    const { weekday, month, day, first, second, year = '' } = groups
    const end = index + whole.length
    const from = weekday === undefined ? 0 : whole.search(/ (?:the )?[A-Z\d]/) + 1
    return {
      span: span(index + from, end),
      year: Number(year),
      month: MONTHS.indexOf(month ?? second ?? '') + 1,
      day: Number(day ?? first),
      isDayFirst: first !== undefined,
      ...(weekday !== undefined && { weekday }),
      yearSpan: span(end - year.length, end),
    }
  })
}

export const isInCalendar = ({ year, month, day }: PrintedDate): boolean =>
  day >= 1 && day <= daysInMonth(year, month)

/** The weekday that the calendar has for a date. */
export const weekdayOf = ({ year, month, day }: PrintedDate): string =>
  WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
