// The noon buying rates that the sample filing prints, in yen per dollar.
// Source: Federal Reserve H.10 (noon buying rates in New York), as collected by the datasets/exchange-rates
// project (ODC-PDDL). Averages of fiscal years are means of the last quotation of each month; averages of
// months are means of the daily quotations; both are rounded to the nearest hundredth.
import { decimal, type Decimal } from '../../../server/src/base/decimal.ts'

export interface RateRow {
  readonly period: string
  readonly high: string
  readonly low: string
  readonly average: string
  readonly end: string
}

const row = (period: string, high: string, low: string, average: string, end: string): RateRow => ({
  period,
  high,
  low,
  average,
  end,
})

export const FISCAL_YEAR_RATES: readonly RateRow[] = [
  row('2012', '85.26', '75.72', '78.86', '82.41'),
  row('2013', '96.16', '77.41', '83.26', '94.16'),
  row('2014', '105.25', '92.96', '100.46', '102.98'),
  row('2015', '121.50', '101.26', '110.78', '119.96'),
  row('2016', '125.58', '111.30', '120.13', '112.42'),
]

export const MONTHLY_RATES: readonly RateRow[] = [
  row('January', '121.05', '116.38', '118.23', '121.05'),
  row('February', '121.06', '111.36', '114.62', '112.90'),
  row('March', '113.94', '111.30', '112.93', '112.42'),
  row('April', '112.06', '106.90', '109.55', '106.90'),
  row('May', '110.75', '106.34', '108.85', '110.75'),
  row('June', '109.55', '101.66', '105.35', '102.77'),
  row('July (through July 15, 2016)', '105.64', '100.65', '102.92', '105.64'),
]

/** March 31, 2016: the rate of every dollar column of the filing. */
export const CONVENIENCE_RATE: Decimal = decimal(11_242, -2)
export const CONVENIENCE_RATE_TEXT = '112.42'
export const LATEST_RATE_TEXT = '105.64'
