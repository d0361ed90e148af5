// The sample filings: what is committed is what the generator writes, the model's figures agree with each
// other, and the slips are where their list says, and nowhere else.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { compare, equal, parseDecimal, sum } from '../server/src/base/decimal.ts'
import { FILING, files, SLIP_LIST, SLIPPED } from '../scripts/samples/files.ts'
import { excerpt, join as joined, sections } from '../scripts/samples/filing.ts'
import * as books from '../scripts/samples/model/books.ts'
import * as detail from '../scripts/samples/model/detail.ts'
import * as income from '../scripts/samples/model/income.ts'
import { cell, magnitude, thousandsOfDollars } from '../scripts/samples/model/money.ts'
import * as position from '../scripts/samples/model/position.ts'
import {
  CONVENIENCE_RATE,
  FISCAL_YEAR_RATES,
  MONTHLY_RATES,
} from '../scripts/samples/model/rates.ts'
import { before, YEARS } from '../scripts/samples/model/years.ts'
import { SLIPS, type PlacedSlip } from '../scripts/samples/slips.ts'

const written = files()
const text = (name: string): string => written.get(name) ?? ''
const clean = text(FILING)
const slipped = text(SLIPPED)
const { slips } = JSON.parse(text(SLIP_LIST)) as { readonly slips: readonly PlacedSlip[] }

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n)
const offsetOf = (source: string, { line, column }: PlacedSlip): number =>
  source
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length +
  (line > 1 ? 1 : 0) +
  column -
  1

describe('the files of samples/', () => {
  for (const [name, expected] of written)
    it(`${name} is what npm run samples writes`, () => {
      const path = join(import.meta.dirname, '../samples', name)
      assert.ok(readFileSync(path, 'utf8') === expected, `${name} differs: run npm run samples`)
    })

  it('are worth opening: 60 KB of a whole filing, and about half of it again', () => {
    assert.ok(Buffer.byteLength(clean) >= 60_000)
    const share = slipped.length / clean.length
    assert.ok(share > 0.4 && share < 0.65, `the excerpt is ${share} of the filing`)
  })

  it('have every Item of the form of 2016, in its order', () => {
    const items = [...clean.matchAll(/^### Item (\d+[A-H]?)\. /gm)].map((match) => match[1])
    const numbers = Array.from({ length: 19 }, (_, index) => String(index + 1))
    const expected = numbers.flatMap((number) => {
      if (number === '4') return ['4', '4A']
      if (number === '16') return [...'ABCDEFGH'].map((letter) => `16${letter}`)
      return [number]
    })
    assert.deepEqual(items, expected)
  })

  it('have the shapes of converted filings', () => {
    assert.match(
      clean,
      /\n\n\d+\n\n---\n\nTable of Contents\n\n[a-z]/,
      'a page break in a sentence',
    )
    assert.match(clean, /^- [^\n]*\n\n\d+\n\n---\n\n[^\n]*\n\n(?:[^\n]*\n)?- /m, 'one in a list')
    assert.match(clean, /^Net sales\t¥[\d,]+\t/m, 'a row of tabs')
    assert.match(clean, /\| \(\d[\d,]* \| \) \|/, 'a bracket in a cell of its own')
    assert.match(clean, /<th rowspan="2">[^<]*<\/th><th colspan="\d">/, 'an HTML table')
    assert.match(clean, /^\*\*\*[A-Z][^*]*\.\*\*\*$/m, 'a risk factor')
    assert.match(clean, /\\\$1\.00/, 'an escaped dollar')
    assert.match(clean, /<sup>\(1\)<\/sup>/, 'a footnote mark')
    assert.doesNotMatch(clean, /undefined|NaN|\f/)
  })

  it('number their pages without a gap', () => {
    for (const page of [/^(\d+)\n\n---$/gm, /^F-(\d+)\n\n---$/gm]) {
      const numbers = [...clean.matchAll(page)].map((match) => Number(match[1]))
      assert.ok(numbers.length > 10)
      assert.deepEqual(
        numbers,
        numbers.map((_, index) => index + 1),
      )
    }
  })

  it('refer only to notes that are there', () => {
    const notes = new Set([...clean.matchAll(/^#### (\d+)\. /gm)].map((match) => match[1]))
    for (const [, note] of clean.matchAll(/\bNote (\d+)/g))
      assert.ok(notes.has(note), `Note ${note}`)
    assert.equal(notes.size, 20)
  })
})

describe('the model of the company', () => {
  it('balances', () => {
    for (const year of [2013, ...YEARS] as const)
      assert.equal(
        position.totalAssets[year],
        position.totalLiabilities[year] + position.totalEquity[year],
        `at March 31, ${year}`,
      )
  })

  it('carries the net loss from the statement of operations into equity and cash flows', () => {
    for (const year of YEARS) {
      assert.equal(
        position.retained[year] - position.retained[before(year)],
        income.attributable[year] - books.dividends[year],
      )
      assert.equal(income.netIncome[year], income.attributable[year] + income.minorityIncome[year])
      assert.equal(
        position.totalEquity[year] - position.totalEquity[before(year)],
        books.comprehensiveIncome[year] -
          books.dividends[year] -
          books.minorityDividends[year] -
          books.treasuryBought[year] +
          books.stockCompensation[year],
      )
      assert.equal(
        books.cash[year] - books.cash[before(year)],
        books.operatingCash[year] +
          books.investingCash[year] +
          books.financingCash[year] +
          books.cashTranslation[year],
      )
    }
  })

  it('is a loss after three years of profit', () => {
    assert.ok(income.attributable[2016] < 0n)
    for (const profit of [
      income.earlier[2013].attributable,
      income.attributable[2014],
      income.attributable[2015],
    ])
      assert.ok(profit > 0n)
    assert.ok(income.attributable[2016] < income.earlier[2012].attributable, 'the largest loss')
  })

  it('adds quarters up to the year, in amounts and in shares', () => {
    const years = { 2015: income.quarterly[2015], 2016: income.quarterly[2016] }
    for (const year of [2015, 2016] as const) {
      const { sales, gross, operating, attributable } = years[year]
      assert.equal(total(sales), income.netSales[year])
      assert.equal(total(gross), income.grossProfit[year])
      assert.equal(total(operating), income.operatingIncome[year])
      assert.equal(total(attributable), income.attributable[year])
      assert.equal(total(detail.quarterShares[year]), 4n * books.weightedShares[year])
    }
  })

  it('lets debts and leases fall due as a whole', () => {
    assert.equal(total(detail.debtMaturities), books.longTermDebt[2016])
    assert.equal(detail.debtMaturities[0], position.currentDebt[2016])
    assert.ok(total(detail.capitalLeasePayments) > books.leaseObligations[2016], 'with interest')
    assert.equal(total(detail.buckets(detail.debtMaturities)), books.longTermDebt[2016])
  })

  it('leaves nothing negative where nothing can be', () => {
    const rests = [
      detail.corporate.depreciation,
      detail.corporate.capital,
      detail.corporate.assets,
      detail.products.service,
      detail.propertyByPlace.japan,
      income.geography.japan,
      position.accumulatedDepreciation,
      ...detail.researchBySegment,
    ]
    for (const rest of rests) for (const year of YEARS) assert.ok(rest[year] > 0n)
  })

  it('spends on shares what the statements say', () => {
    assert.equal(total(detail.buyback.map(({ amount }) => amount)), books.treasuryBought[2016])
    assert.equal(
      total(detail.buyback.map(({ shares }) => shares)),
      books.treasuryShares[2016] - books.treasuryShares[2015],
    )
  })

  it('keeps the shares of the quarter within the prices of the year, and months within quarters', () => {
    const lastQuarter = detail.quarterPrices[7]![1]
    const months = detail.monthPrices.slice(0, 3).map(([, prices]) => prices)
    const highest = (column: 0 | 2) =>
      months.map((one) => one[column]).sort((a, b) => Number(b - a))[0]
    const lowest = (column: 1 | 3) =>
      months.map((one) => one[column]).sort((a, b) => Number(a - b))[0]
    assert.deepEqual([highest(0), lowest(1), highest(2), lowest(3)], lastQuarter)
    for (const [, [high, low, adsHigh, adsLow]] of [...detail.quarterPrices, ...detail.monthPrices])
      assert.ok(high > low && adsHigh > adsLow)
  })

  it('has rates in order, and translates at the one of March 31, 2016', () => {
    for (const row of [...FISCAL_YEAR_RATES, ...MONTHLY_RATES]) {
      const [high, low, average, end] = [row.high, row.low, row.average, row.end].map((rate) =>
        parseDecimal(rate)!,
      )
      assert.ok(compare(high!, average!) >= 0 && compare(average!, low!) >= 0, row.period)
      assert.ok(compare(high!, end!) >= 0 && compare(end!, low!) >= 0, row.period)
    }
    const yearEnd = FISCAL_YEAR_RATES.at(-1)!.end
    assert.ok(equal(parseDecimal(yearEnd)!, CONVENIENCE_RATE))
    assert.equal(MONTHLY_RATES[2]!.end, yearEnd)
    assert.equal(thousandsOfDollars(-income.attributable[2016]), 88_045n)
    assert.ok(equal(sum([CONVENIENCE_RATE]), parseDecimal('112.42')!))
  })

  it('prints every balance of the balance sheet somewhere', () => {
    for (const amount of [position.totalAssets[2016], books.cash[2015], income.attributable[2016]])
      assert.ok(clean.includes(cell(magnitude(amount))))
  })
})

describe('the twenty slips', () => {
  it('are twenty, each with its own name, at the places that the list gives', () => {
    assert.equal(slips.length, 20)
    assert.equal(new Set(slips.map(({ id }) => id)).size, 20)
    assert.equal(SLIPS.length, 20)
    for (const slip of slips) {
      const at = offsetOf(slipped, slip)
      assert.equal(slipped.slice(at, at + slip.slipped.length), slip.slipped, slip.id)
      assert.notEqual(slip.slipped, slip.original)
    }
  })

  it('undone, leave the sections of the whole filing as they are', () => {
    let undone = slipped
    for (const slip of [...slips].reverse()) {
      const at = offsetOf(slipped, slip)
      undone = undone.slice(0, at) + slip.original + undone.slice(at + slip.slipped.length)
    }
    const parts = excerpt(sections())
    assert.equal(undone, joined(parts))
    for (const part of parts) assert.ok(clean.includes(part.text), part.name)
  })

  it('each find their figure contradicted elsewhere in the excerpt', () => {
    const restated = ['9,898', '7,232', '21,667', '105.64', '34,8']
    for (const figure of restated) assert.ok(slipped.includes(figure), figure)
  })

  it('cover the kinds of loss that do not match', () => {
    const found = new Set(slips.map(({ check }) => check))
    for (const check of [
      'columns-sum-to-total',
      'text-agrees-with-table',
      'quarters-sum-to-year',
      'loss-word-agrees-with-sign',
    ])
      assert.ok(found.has(check), check)
    assert.ok(found.size >= 14)
  })
})
