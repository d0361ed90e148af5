// A rate as a user writes it, "JPY 2015-04..2016-03": "120.13", → a rate.

import * as d from '../base/decimal.ts'
import type { Rate } from '../facts/rate.ts'
import { daysInMonth } from '../figures/period.ts'
import type { Day, Period } from '../figures/period.ts'

const WHEN = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/

function dayOf(text: string): Day | undefined {
  const match = WHEN.exec(text)
  if (!match) return undefined
  const year = Number(match[1])
  const month = Number(match[2])
  if (month < 1 || month > 12) return undefined
  if (match[3] === undefined) return { year, month }
  const day = Number(match[3])
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined
}

/** A day is itself, a month is its average, `from..to` the average of those months, both included. */
function periodOf(text: string): Period | undefined {
  const [from = '', to] = text.split('..')
  const first = dayOf(from)
  if (!first) return undefined
  if (to === undefined)
    return first.day === undefined
      ? { kind: 'duration', end: first, months: 1 }
      : { kind: 'instant', at: first }
  const last = dayOf(to)
  if (!last || first.day !== undefined || last.day !== undefined) return undefined
  const months = (last.year - first.year) * 12 + last.month - first.month + 1
  return months > 0 ? { kind: 'duration', end: last, months } : undefined
}

/** Undefined where `key` does not name a currency and a time, or `value` no number above zero. */
export function rateOf(key: string, value: unknown): Rate | undefined {
  const [currency = '', when = '', ...more] = key.trim().split(/\s+/)
  const period = more.length === 0 ? periodOf(when) : undefined
  if (!/^[A-Z]{3}$/.test(currency) || !period) return undefined
  if (typeof value !== 'number' && typeof value !== 'string') return undefined
  const perDollar = d.parseDecimal(String(value).trim())
  if (!perDollar || d.sign(perDollar) <= 0) return undefined
  return {
    currency,
    perDollar,
    unit: d.decimal(1, perDollar.exponent),
    kind: period.kind === 'instant' ? 'spot' : 'average',
    period,
    source: { kind: 'settings' },
  }
}
