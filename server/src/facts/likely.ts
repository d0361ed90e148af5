// Figures whose sentence names no period of theirs → the period that what stands around them suggests.

import { periodKey } from '../figures/period.ts'
import type { Period } from '../figures/period.ts'
import type { Context } from './context.ts'
import { datesIn } from './dates.ts'
import type { Likely } from './fact.ts'
import { isLevel } from './level.ts'
import type { SentenceReading, Statement } from './reading.ts'

/** Where the results of the year are discussed. */
const DISCUSSION =
  /\bmanagement['’]s discussion\b|\boperating and financial review\b|\bresults of operations\b/i

const lastDay = (period: Period): string => {
  const { year, month, day = 31 } = period.kind === 'instant' ? period.at : period.end
  return [year, month, day].map((n) => n.toString().padStart(4, '0')).join('-')
}

/** The latest of the periods that a title names: "fiscal 2010 compared to fiscal 2009" tells of 2010. */
function periodIn(title: string, context: Context): Period | undefined {
  if (!/\d{4}/.test(title)) return undefined
  const dates = datesIn(title, context)
  const periods = dates.flatMap(({ period }) => period ?? [])
  const latest = periods.toSorted((a, b) => lastDay(a).localeCompare(lastDay(b))).at(-1)
  const ends = new Set(
    periods.filter((one) => latest && lastDay(one) === lastDay(latest)).map(periodKey),
  )
  return periods.length === dates.length && ends.size === 1 ? latest : undefined
}

/** What the titles over a paragraph suggest, the innermost first; `isYearly` says that the filing reports a whole year. */
export function periodUnder(
  titles: readonly string[],
  context: Context,
  isYearly: boolean,
): Likely | undefined {
  for (const title of titles.toReversed()) {
    const period = periodIn(title, context)
    if (period) return { period, from: 'heading' }
  }
  const { yearEnd } = context
  if (!isYearly || !yearEnd || !titles.some((title) => DISCUSSION.test(title))) return undefined
  return { period: { kind: 'duration', end: yearEnd, months: 12 }, from: 'document' }
}

/** The one period that the figures of a sentence have; `several` where they have more. */
function periodsOf(statements: readonly Statement[]): readonly Period[] {
  const periods = statements.flatMap(({ bound, measure }) =>
    bound.period && measure !== 'comparator' ? [bound.period] : [],
  )
  return [...new Map(periods.map((period) => [periodKey(period), period])).values()]
}

/** A stretch for what happened over it, its last day for what is there on a day. */
function fitted(likely: Likely, statement: Statement): Likely | undefined {
  const { period, from } = likely
  if (!isLevel(statement)) return period.kind === 'duration' ? likely : undefined
  return period.kind === 'instant' ? likely : { period: { kind: 'instant', at: period.end }, from }
}

const isOpen = ({ figure, bound, tense, measure }: Statement): boolean =>
  figure.coupon === undefined &&
  bound.period === undefined &&
  bound.listed === undefined &&
  bound.open === undefined &&
  tense === undefined &&
  (measure !== 'comparator' || bound.likely !== undefined)

/** For each figure of one paragraph, sentence by sentence; undefined where its own sentence tells, or nothing does. */
export function likelyIn(
  readings: readonly SentenceReading[],
  under: Likely | undefined,
): readonly (readonly (Likely | undefined)[])[] {
  let running: Likely | undefined
  return readings.map(({ statements }) => {
    const [told, other] = periodsOf(statements)
    const own: Likely | undefined = told && !other ? { period: told, from: 'sentence' } : undefined
    const around = told ? own : (running ?? under)
    if (told) running = other ? undefined : { period: told, from: 'paragraph' }
    return statements.map((one) => {
      if (!isOpen(one)) return undefined
      const { likely } = one.bound
      if (likely) return fitted({ period: likely, from: 'sentence' }, one)
      return around && fitted(around, one)
    })
  })
}
