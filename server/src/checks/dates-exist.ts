// A date that is written out is in the calendar, and falls on the weekday that is printed with it.

import { dayWords } from '../figures/month.ts'
import { daysInMonth } from '../figures/period.ts'
import { toSource } from '../syntax/run.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import type { Subject } from './subject.ts'
import { datesIn, isInCalendar, weekdayOf } from './words/dates.ts'
import type { PrintedDate } from './words/dates.ts'

/** A day beyond this is no day of a month with a slip in it, but another number. */
const LAST_DAY = 39

/** "Annual Report 31 June 2004": a page's number before the month of an issue. */
const LED =
  /\b(?:on|at|of|to|from|until|till|by|since|before|after|ended|ending|and|dated|through|between|day|the|,) ?$/i

function judged(date: PrintedDate, text: string): string | undefined {
  const { year, month, day, weekday, isDayFirst } = date
  if (!isInCalendar(date)) {
    const last = daysInMonth(year, month)
    const isPage = isDayFirst && weekday === undefined && !LED.test(text.slice(0, date.span.start))
    return day > LAST_DAY || day === 0 || isPage
      ? undefined
      : `There is no ${dayWords(date)}: the month has ${last} days.`
  }
  const right = weekdayOf(date)
  return weekday === undefined || weekday === right
    ? undefined
    : `${dayWords(date)} does not agree with its weekday: it was a ${right}, not a ${weekday}.`
}

function* run(subject: Subject): Generator<Verdict> {
  for (const { run } of subject.sentences)
    for (const date of datesIn(run.text)) {
      const span = toSource(run, date.span)
      const message = judged(date, run.text)
      if (message !== undefined)
        yield { kind: 'finding', level: 'warning', span, message, related: [] }
      else if (date.weekday !== undefined)
        yield {
          kind: 'tick',
          span,
          message: `${dayWords(date)} is a ${date.weekday}.`,
          related: [],
        }
    }
}

export const datesExist = check({
  id: 'dates-exist',
  title: 'A date is in the calendar',
  proves:
    'Each date that is written out is in the calendar, and falls on the weekday printed with it.',
  tolerance: 'None; the calendar is the Gregorian one.',
  level: 'warning',
  docs: `February 30 and June 31 are left behind where a period end was copied from another month; a weekday disagrees
where a meeting’s date was carried over from last year’s notice. Only dates with their year are judged, in sentences,
and a day before its month only behind a word that leads to a date: pages have numbers before the month of their issue.
Accept a finding where the date is quoted from another document that has the slip.`,
  examples: {
    valid: [
      'The meeting will be held on Friday, June 25, 2004 in Kobe.',
      'We redeemed the bonds on Monday, February 29, 2016. The next coupon was paid on March 31, 2016.',
    ],
    invalid: [
      'The lease of the pier ended on ⟦June 31, 2004⟧.',
      'The meeting was held on Tuesday, ⟦June 25, 2004⟧ in Kobe; the record date was ⟦February 29, 2003⟧.',
    ],
  },
  run,
})
