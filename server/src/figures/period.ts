// When a figure holds: a day, or a stretch of months.

/** A calendar date; `day` is absent where the text names a month only. */
export interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day?: number
}

/** A balance's day, or the months up to an end. */
export type Period =
  | { readonly kind: 'instant'; readonly at: Day }
  | {
      readonly kind: 'duration'
      /** The last day (or month) of the stretch. */
      readonly end: Day
      readonly months: number
    }

/** `2004-03-31`, `2004-03`. */
export function dayKey(day: Day): string {
  const two = (n: number): string => n.toString().padStart(2, '0')
  const month = `${day.year}-${two(day.month)}`
  return day.day === undefined ? month : `${month}-${two(day.day)}`
}

/** Equal keys are equal periods: `@2004-03-31`, `12m>2004-03-31`. */
export const periodKey = (p: Period): string =>
  p.kind === 'instant' ? `@${dayKey(p.at)}` : `${p.months}m>${dayKey(p.end)}`

/** 28 to 31; the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The same day or stretch, where one side may leave the day of the month out. */
export function samePeriod(a: Period, b: Period): boolean {
  const x = a.kind === 'instant' ? a.at : a.end
  const y = b.kind === 'instant' ? b.at : b.end
  if (a.kind !== b.kind || x.year !== y.year || x.month !== y.month) return false
  if (a.kind === 'duration' && b.kind === 'duration' && a.months !== b.months) return false
  return x.day === undefined || y.day === undefined || x.day === y.day
}

/** The last day of the month that lies `months` before (or, negative, after) the month of `day`; a day inside a month is dropped. */
export function monthsBefore(day: Day, months: number): Day {
  const index = day.year * 12 + day.month - 1 - months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return day.day === daysInMonth(day.year, day.month)
    ? { year, month, day: daysInMonth(year, month) }
    : { year, month }
}
