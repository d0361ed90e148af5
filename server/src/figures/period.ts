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
