// The fiscal years of the sample's statements, and a figure for each of them.

/** A fiscal year is named after the calendar year in which it ends (on March 31). */
export type Year = 2014 | 2015 | 2016
export const YEARS: readonly Year[] = [2014, 2015, 2016]

/** One amount for each fiscal year. */
export type Flow = Readonly<Record<Year, bigint>>
/** One amount for the opening of the first year and the close of each. */
export type Stock = Readonly<Record<2013 | Year, bigint>>

export const flow = (a: number, b: number, c: number): Flow => ({
  2014: BigInt(a),
  2015: BigInt(b),
  2016: BigInt(c),
})

export const stock = (opening: number, a: number, b: number, c: number): Stock => ({
  2013: BigInt(opening),
  ...flow(a, b, c),
})

export const before = (year: Year): 2013 | 2014 | 2015 => (year - 1) as 2013 | 2014 | 2015

export const flowOf = (amount: (year: Year) => bigint): Flow => ({
  2014: amount(2014),
  2015: amount(2015),
  2016: amount(2016),
})

export const sumOf = (...flows: readonly Flow[]): Flow =>
  flowOf((year) => flows.reduce((sum, one) => sum + one[year], 0n))

export const less = (flow: Flow): Flow => flowOf((year) => -flow[year])

/** Closing balances from an opening one and the movements of each year. */
export function roll(opening: bigint, ...movements: readonly Flow[]): Stock {
  const year = sumOf(...movements)
  const a = opening + year[2014]
  const b = a + year[2015]
  return { 2013: opening, 2014: a, 2015: b, 2016: b + year[2016] }
}

/** What a balance grew by in each year. */
export const growth = (stock: Stock): Flow => flowOf((year) => stock[year] - stock[before(year)])
