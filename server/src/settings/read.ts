// Any value that claims to be settings → what it gives, and one sentence for each part that cannot be used.

import type { Rate } from '../facts/rate.ts'
import { refusalOf } from './glob.ts'
import { isCode, pinOf } from './pins.ts'
import type { PinnedFiles } from './pins.ts'
import { rateOf } from './rates.ts'
import { CHOICES, ROUNDINGS } from './schema.ts'
import { readFilings, readPriorYear } from './several.ts'
import type { Choice, Given } from './settings.ts'

export interface Problem {
  /** Keys from the outermost in; empty for the whole. */
  readonly path: readonly (string | number)[]
  /** Whether the key is at fault, and not its value. */
  readonly key: boolean
  readonly message: string
}

export interface Reading {
  readonly given: Given
  readonly problems: readonly Problem[]
}

type Table = Readonly<Record<string, unknown>>

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** As a user would name it: `"yes"`, `12`, `a list`. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (isTable(value)) return 'an object'
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined) return typeof value
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

const oneOf = (names: readonly string[]): string =>
  names
    .map((name) => `"${name}"`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1')

/** `ids` are the checks that exist. Null and undefined give nothing and are no problem. */
export function readSettings(value: unknown, ids: ReadonlySet<string>): Reading {
  if (value === undefined || value === null) return { given: {}, problems: [] }
  const problems: Problem[] = []
  const report = (path: Problem['path'], message: string, key = false): void => {
    problems.push({ path, key, message })
  }
  if (!isTable(value)) {
    report([], `the settings must be an object, not ${shown(value)}`)
    return { given: {}, problems }
  }
  let given: Given = {}
  for (const [name, part] of Object.entries(value)) {
    // A client may spell "not set" as null.
    if (part === undefined || part === null) continue
    const wrong = (expected: string): void => {
      report([name], `"${name}" must be ${expected}, not ${shown(part)}`)
    }
    switch (name) {
      case 'checks':
        if (isTable(part)) given = { ...given, checks: readChecks(part, ids, report) }
        else wrong('an object of checks with "on", "off" or a level')
        break
      case 'hints':
      case 'dollarHints':
      case 'marks':
        if (typeof part === 'boolean') given = { ...given, [name]: part }
        else wrong('true or false')
        break
      case 'rates':
        if (isTable(part)) given = { ...given, rates: readRates(part, report) }
        else wrong('an object of rates such as "JPY 2016-03-31": 112.42')
        break
      case 'pinnedRates':
        if (isTable(part)) given = { ...given, pinnedRates: readPins(part, report) }
        else wrong('an object of files with rates such as "report.md": { "JPY": "104.18" }')
        break
      case 'files':
        if (Array.isArray(part)) given = { ...given, files: readFiles(part, report) }
        else wrong('a list of globs')
        break
      case 'filings':
        if (Array.isArray(part)) given = { ...given, filings: readFilings(part, report, shown) }
        else wrong('a list of filings, each a list of files')
        break
      case 'priorYear':
        if (isTable(part)) given = { ...given, priorYear: readPriorYear(part, report, shown) }
        else wrong('an object of files such as "2024.md": "2023.md"')
        break
      case 'author':
        if (typeof part !== 'string') wrong('a name')
        else if (part.trim() !== '') given = { ...given, author: part.trim() }
        break
      case 'rounding':
        if (part === 'nearest' || part === 'truncated') given = { ...given, rounding: part }
        else if (part !== 'auto') wrong(oneOf(ROUNDINGS))
        break
      default:
        report([name], `there is no setting "${name}"`, true)
    }
  }
  return { given, problems }
}

type Report = (path: Problem['path'], message: string, key?: boolean) => void

function readChecks(part: Table, ids: ReadonlySet<string>, report: Report): Record<string, Choice> {
  const choices: [string, Choice][] = []
  for (const [id, value] of Object.entries(part)) {
    const choice =
      typeof value === 'boolean' ? (value ? 'on' : 'off') : CHOICES.find((c) => c === value)
    if (!ids.has(id)) report(['checks', id], `there is no check "${id}"`, true)
    else if (choice) choices.push([id, choice])
    else report(['checks', id], `"${id}" must be ${oneOf(CHOICES)}, not ${shown(value)}`)
  }
  return Object.fromEntries(choices)
}

function readRates(part: Table, report: Report): readonly Rate[] {
  const rates: Rate[] = []
  for (const [key, value] of Object.entries(part)) {
    const rate = rateOf(key, value)
    if (rate) rates.push(rate)
    else if (rateOf(key, 1))
      report(['rates', key], `the rate "${key}" must be a number above zero, not ${shown(value)}`)
    else
      report(
        ['rates', key],
        `"${key}" is not a currency with a day or months, such as "JPY 2016-03-31" or "JPY 2015-04..2016-03"`,
        true,
      )
  }
  return rates
}

function readPins(part: Table, report: Report): readonly PinnedFiles[] {
  const all: PinnedFiles[] = []
  for (const [glob, rates] of Object.entries(part)) {
    const path = ['pinnedRates', glob]
    const reason = refusalOf(glob)
    if (reason !== undefined) report(path, reason, true)
    else if (isTable(rates)) {
      const pins = Object.entries(rates).flatMap(([currency, value]) => {
        const pin = pinOf(currency, value)
        if (!pin && isCode(currency))
          report(
            [...path, currency],
            `the rate "${currency}" must be a number above zero, not ${shown(value)}`,
          )
        else if (!pin)
          report([...path, currency], `"${currency}" is not a currency such as "JPY"`, true)
        return pin ? [pin] : []
      })
      all.push({ glob, pins })
    } else if (rates !== null)
      report(
        path,
        `"${glob}" must be an object of rates such as "JPY": "104.18", not ${shown(rates)}`,
      )
  }
  return all
}

function readFiles(part: readonly unknown[], report: Report): readonly string[] {
  const files: string[] = []
  part.forEach((glob, i) => {
    const reason =
      typeof glob === 'string' && glob !== ''
        ? refusalOf(glob)
        : `a glob must be a text that is not empty, not ${shown(glob)}`
    if (reason === undefined) files.push(String(glob))
    else report(['files', i], reason)
  })
  return files
}
