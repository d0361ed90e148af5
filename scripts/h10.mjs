// CSV files of the Federal Reserve's H.10 rates → server/src/facts/h10-data.ts.
//
//   node scripts/h10.mjs FOLDER
//
// FOLDER holds
//   h10-monthly.csv              currency,month,last_business_day,period_end,average,high,low,observations
//   h10-jpy-daily-1990-2017.csv  date,jpy_per_usd
// as taken from github.com/datasets/exchange-rates (ODC-PDDL). Every rate becomes a whole number of its last place,
// written in base 36 at a fixed width, so that the exact decimal comes back out and a year can be read in a diff.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('Usage: node scripts/h10.mjs FOLDER  (the folder with h10-monthly.csv)')
  process.exit(2)
}

const sums = []

function rows(name) {
  const text = readFileSync(join(folder, name), 'utf8')
  sums.push(`${name} sha256 ${createHash('sha256').update(text).digest('hex')}`)
  const [head, ...lines] = text.trim().split(/\r?\n/)
  const names = head.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((v, i) => [names[i], v])))
}

const wholeOf = (value) => Number(value.replace('.', ''))
const placesOf = (value) => value.split('.')[1]?.length ?? 0
const pack = (value, width) =>
  value === undefined || value === ''
    ? '-'.repeat(width)
    : wholeOf(value).toString(36).padStart(width, '0')

/** The width that the largest of some values needs, and the places that all of them share. */
function formatOf(values) {
  const printed = values.filter((v) => v !== '')
  const places = new Set(printed.map(placesOf))
  if (places.size !== 1) throw new Error(`Rates with ${[...places].join(' and ')} places`)
  return {
    places: [...places][0],
    width: Math.max(...printed.map((v) => wholeOf(v).toString(36).length)),
  }
}

const WEEK = 7 * 24 * 60 * 60 * 1000
/** The how-many-th weekday of its year a date is, from 0; 1 January counts as one if it is a weekday. */
function weekdayOfYear(year, month, day) {
  const first = Date.UTC(year, 0, 1)
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * (WEEK / 7)
  const place = (at) => {
    const days = (at - monday) / (WEEK / 7)
    return Math.floor(days / 7) * 5 + Math.min(days % 7, 5)
  }
  return place(Date.UTC(year, month - 1, day)) - place(first)
}

function yenDays() {
  const all = rows('h10-jpy-daily-1990-2017.csv')
  const { places, width } = formatOf(all.map((r) => r.jpy_per_usd))
  const years = new Map()
  for (const { date, jpy_per_usd } of all) {
    const [year, month, day] = date.split('-').map(Number)
    const slots = years.get(year) ?? []
    slots[weekdayOfYear(year, month, day)] = jpy_per_usd
    years.set(year, slots)
  }
  const packed = [...years].map(([year, slots]) => [
    year,
    Array.from(slots, (v) => pack(v, width)).join(''),
  ])
  return { places, width, years: Object.fromEntries(packed) }
}

function groupBy(all, keyOf) {
  const groups = {}
  for (const one of all) (groups[keyOf(one)] ??= []).push(one)
  return groups
}

/** In the order of MONTH_COLUMNS in h10-table.ts; averages first, since after November 2017 there is nothing else. */
const COLUMNS = ['average', 'period_end', 'high', 'low']

function months() {
  const tables = Object.entries(groupBy(rows('h10-monthly.csv'), (r) => r.currency)).map(
    ([currency, all]) => {
      const { places, width } = formatOf(all.flatMap((r) => COLUMNS.map((name) => r[name])))
      const years = Object.entries(groupBy(all, (r) => r.month.slice(0, 4))).map(([year, some]) => {
        const slots = COLUMNS.flatMap((name) => {
          const of = new Map(some.map((r) => [Number(r.month.slice(5)), r[name]]))
          return Array.from({ length: 12 }, (_, i) => pack(of.get(i + 1), width))
        })
        return [year, slots.join('').replace(/-+$/, '')]
      })
      return [currency, { places, width, years: Object.fromEntries(years) }]
    },
  )
  return Object.fromEntries(tables)
}

const literal = (value) =>
  typeof value === 'object'
    ? `{${Object.entries(value)
        .map(([k, v]) => `${k}: ${literal(v)},\n`)
        .join('')}}`
    : typeof value === 'string'
      ? `'${value}'`
      : String(value)

const days = yenDays()
const monthly = months()
const source = `// Foreign currency units per US dollar: noon buying rates in New York, Federal Reserve statistical release H.10.
// Made by scripts/h10.mjs; do not edit. Source: github.com/datasets/exchange-rates (ODC-PDDL).
// ${sums.join('\n// ')}
// A rate is a whole number of its last place in base 36; a slot of dashes is no rate.

import type { RateTable } from './h10-table.ts'

/** Yen, one slot for each weekday of the year. */
export const YEN_DAYS: RateTable = {
  places: ${days.places},
  width: ${days.width},
  years: ${literal(days.years)},
}

/** Four times twelve slots a year: averages, last rates, highs, lows; after November 2017 averages only. */
export const MONTHS: Readonly<Record<string, RateTable>> = ${literal(monthly)}
`
const target = fileURLToPath(new URL('../server/src/facts/h10-data.ts', import.meta.url))
const prettier = await import('prettier')
const options = await prettier.resolveConfig(target)
writeFileSync(target, await prettier.format(source, { ...options, parser: 'typescript' }))
