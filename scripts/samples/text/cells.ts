// What the tables of statements and notes share: cells of flows and balances, and header rows.
import { cell, thousandsOfDollars, type Yen } from '../model/money.ts'
import { before, YEARS, type Flow, type Stock } from '../model/years.ts'
import { row } from '../layout.ts'

export type Pair = Readonly<Record<2015 | 2016, bigint>>

export const years = (flow: Flow): readonly string[] => YEARS.map((year) => cell(flow[year]))

export const negative = (flow: Flow): readonly string[] => YEARS.map((year) => cell(-flow[year]))

/** The balances with which the years begin. */
export const openings = (balance: Stock): readonly string[] =>
  YEARS.map((year) => cell(balance[before(year)]))

export const pair = (balance: Pair): readonly string[] => [cell(balance[2015]), cell(balance[2016])]

export const negativePair = (balance: Pair): readonly string[] => [
  cell(-balance[2015]),
  cell(-balance[2016]),
]

const inDollars = (amount: Yen): string => cell(thousandsOfDollars(amount))

/** Three years in yen and the last one in dollars. */
export const flows = (flow: Flow): readonly string[] => [
  ...YEARS.map((year) => cell(flow[year])),
  inDollars(flow[2016]),
]

/** Two balances in yen and the later one in dollars. */
export const stocks = (balance: Readonly<Record<2015 | 2016, Yen>>): readonly string[] => [
  cell(balance[2015]),
  cell(balance[2016]),
  inDollars(balance[2016]),
]

export const YEN_2: readonly string[] = ['¥', '¥']

export const YEN_3: readonly string[] = ['¥', '¥', '¥']

export const yearHead = row('Fiscal year ended March 31, (millions of yen)', '2014', '2015', '2016')

export const balanceHead = row('At March 31, (millions of yen)', '2015', '2016')

/** The header rows of spaced tables. */
type Head = readonly (readonly string[])[]

const MILLIONS = 'Millions of yen'

export const TWO_YEARS: Head = [
  ['Fiscal year ended March 31,', '2015', '2016'],
  ['', MILLIONS, MILLIONS],
]

export const TWO_BALANCES: Head = [
  ['At March 31,', '2015', '2016'],
  ['', MILLIONS, MILLIONS],
]

export const THREE_YEARS: Head = [
  ['Fiscal year ended March 31,', '2014', '2015', '2016'],
  ['', MILLIONS, MILLIONS, MILLIONS],
]

export const flowHead: Head = [
  ['Fiscal year ended March 31,', '2014', '2015', '2016', '2016'],
  ['', 'Millions of yen', 'Millions of yen', 'Millions of yen', 'Thousands of U.S. dollars'],
]

export const flowSigns = ['¥', '¥', '¥', '$']
