// The figures of the sample filings: the model's identities hold, its rates are those of H.10, and what the
// statements print adds up and translates as printed.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare, equal, parseDecimal } from '../server/src/base/decimal.ts'
import { averageOfDays, averageOfMonthEnds, extremeH10, spotH10 } from '../server/src/facts/h10.ts'
import { sections } from '../scripts/samples/filing.ts'
import * as books from '../scripts/samples/model/books.ts'
import * as detail from '../scripts/samples/model/detail.ts'
import * as income from '../scripts/samples/model/income.ts'
import { thousandsOfDollars } from '../scripts/samples/model/money.ts'
import * as position from '../scripts/samples/model/position.ts'
import {
  CONVENIENCE_RATE,
  FISCAL_YEAR_RATES,
  LATEST_RATE_TEXT,
  MONTHLY_RATES,
  type RateRow,
} from '../scripts/samples/model/rates.ts'
import { before, YEARS } from '../scripts/samples/model/years.ts'

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n)

describe('the model of the sample company', () => {
  it('balances', () => {
    for (const year of [2013, ...YEARS] as const)
      assert.equal(
        position.totalAssets[year],
        position.totalLiabilities[year] + position.totalEquity[year],
        `at March 31, ${year}`,
      )
  })

  it('carries the net income or loss into equity and cash', () => {
    for (const year of YEARS) {
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

  it('makes its largest loss in the latest year, after three years of profit', () => {
    const profits = [
      income.earlier[2013].attributable,
      income.attributable[2014],
      income.attributable[2015],
    ]
    for (const profit of profits) assert.ok(profit > 0n)
    assert.ok(income.attributable[2016] < income.earlier[2012].attributable)
  })

  it('adds quarters up to the year, in amounts and in shares', () => {
    for (const year of [2015, 2016] as const) {
      const { sales, gross, operating, attributable } = income.quarterly[year]
      assert.equal(total(sales), income.netSales[year])
      assert.equal(total(gross), income.grossProfit[year])
      assert.equal(total(operating), income.operatingIncome[year])
      assert.equal(total(attributable), income.attributable[year])
      assert.equal(total(detail.quarterShares[year]), 4n * books.weightedShares[year])
    }
  })

  it('lets debts and leases fall due as a whole', () => {
    assert.equal(total(detail.debtMaturities), books.longTermDebt[2016])
    assert.equal(total(detail.buckets(detail.debtMaturities)), books.longTermDebt[2016])
    assert.equal(detail.debtMaturities[0], position.currentDebt[2016])
    assert.ok(total(detail.capitalLeasePayments) > books.leaseObligations[2016], 'with interest')
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

  it('buys back the shares that the statements say', () => {
    assert.equal(total(detail.buyback.map(({ amount }) => amount)), books.treasuryBought[2016])
    assert.equal(
      total(detail.buyback.map(({ shares }) => shares)),
      books.treasuryShares[2016] - books.treasuryShares[2015],
    )
  })

  it('has share prices of months that make up those of their quarter', () => {
    const quarter = detail.quarterPrices.at(-1)?.[1]
    const months = detail.monthPrices.slice(0, 3).map(([, prices]) => prices.map(Number))
    const of = (column: number) => months.map((prices) => prices[column] ?? NaN)
    assert.deepEqual(
      [Math.max(...of(0)), Math.min(...of(1)), Math.max(...of(2)), Math.min(...of(3))],
      quarter?.map(Number),
    )
  })
})

describe('the exchange rates of the sample', () => {
  const agree = (printed: string, h10: ReturnType<typeof spotH10>, what: string): void => {
    const rate = parseDecimal(printed)
    assert.ok(rate && h10 && equal(rate, h10.perDollar), `${what}: ${printed}`)
  }
  const endOf = (month: number): number => new Date(2016, month, 0).getDate()

  it('are the true ones of H.10, by fiscal year', () => {
    for (const { period, high, low, average, end } of FISCAL_YEAR_RATES) {
      const at = { year: Number(period), month: 3, day: 31 }
      agree(high, extremeH10('JPY', 'high', at, 12), `high of ${period}`)
      agree(low, extremeH10('JPY', 'low', at, 12), `low of ${period}`)
      agree(average, averageOfMonthEnds('JPY', at, 12), `average of ${period}`)
      agree(end, spotH10('JPY', at), `end of ${period}`)
    }
  })

  it('are the true ones of H.10, by month', () => {
    assert.equal(MONTHLY_RATES.length, 7)
    MONTHLY_RATES.forEach(({ period, high, low, average, end }: RateRow, index) => {
      const month = index + 1
      const at = { year: 2016, month, day: month === 7 ? 15 : endOf(month) }
      agree(high, extremeH10('JPY', 'high', at, 1), `high of ${period}`)
      agree(low, extremeH10('JPY', 'low', at, 1), `low of ${period}`)
      agree(average, averageOfDays('JPY', at, 1), `average of ${period}`)
      agree(end, spotH10('JPY', at), `end of ${period}`)
    })
  })

  it('translate at March 31, 2016, and end on the day of the latest', () => {
    const yearEnd = parseDecimal(FISCAL_YEAR_RATES.at(-1)?.end ?? '')
    assert.ok(yearEnd && compare(yearEnd, CONVENIENCE_RATE) === 0)
    assert.equal(MONTHLY_RATES.at(-1)?.end, LATEST_RATE_TEXT)
    assert.equal(thousandsOfDollars(112_420n), 1_000_000n)
    assert.equal(thousandsOfDollars(-1n), -9n)
  })
})

interface Printed {
  readonly label: string
  readonly numbers: readonly bigint[]
}

/** The rows of a section's pipe tables as a reader sees them: signs gone, brackets turned into minus. */
function printed(name: string): readonly Printed[] {
  const text = sections().find((section) => section.name === name)?.text ?? ''
  const rows = text.split('\n').filter((line) => line.startsWith('| '))
  return rows.map((line) => {
    const cells = line.split('|').map((one) => one.trim())
    const numbers = cells.slice(2).flatMap((one) => {
      if (one === '—') return [0n]
      if (!/^\(?\d[\d,]*$/.test(one)) return []
      const amount = BigInt(one.replace(/\D/g, ''))
      return [one.startsWith('(') ? -amount : amount]
    })
    return { label: (cells[1] ?? '').replaceAll('**', ''), numbers }
  })
}

/** The sum of each column of yen over the rows after one label and before another. */
function sumBetween(rows: readonly Printed[], from: string, to: string): readonly bigint[] {
  const labels = rows.map(({ label }) => label)
  const start = labels.indexOf(from)
  const end = labels.indexOf(to, start)
  assert.ok(start >= 0 && end > start, `${from} … ${to}`)
  const block = rows.slice(start + 1, end).filter(({ numbers }) => numbers.length > 0)
  const width = rows[end]?.numbers.length ?? 0
  return Array.from({ length: width - 1 }, (_, column) =>
    total(block.map(({ numbers }) => numbers[column] ?? 0n)),
  )
}

describe('the statements as printed', () => {
  const blocks: readonly (readonly [section: string, from: string, to: string])[] = [
    ['balance-sheets', 'Current assets:', 'Total current assets'],
    ['balance-sheets', 'Investments:', 'Total investments'],
    ['balance-sheets', 'Other assets:', 'Total other assets'],
    ['balance-sheets', 'Current liabilities:', 'Total current liabilities'],
    ['balance-sheets', 'Noncurrent liabilities:', 'Total noncurrent liabilities'],
    ['balance-sheets', 'Equity:', 'Total Yumihari Corporation shareholders’ equity'],
    ['operations', 'Other income (expenses):', 'Total other income (expenses)'],
    ['operations', 'Income taxes:', 'Total income taxes'],
    ['cash-flows', 'Operating activities:', 'Net cash provided by operating activities'],
    ['cash-flows', 'Investing activities:', 'Net cash used in investing activities'],
    ['cash-flows', 'Financing activities:', 'Net cash provided by (used in) financing activities'],
  ]
  for (const [section, from, to] of blocks)
    it(`add up to: ${to}`, () => {
      const rows = printed(section)
      const stated = rows.find(({ label }) => label === to)?.numbers.slice(0, -1)
      assert.deepEqual(sumBetween(rows, from, to), stated)
    })

  it('print each dollar amount as the yen beside it makes at the declared rate', () => {
    let seen = 0
    for (const name of ['selected', 'balance-sheets', 'operations', 'comprehensive', 'cash-flows'])
      for (const { label, numbers } of printed(name)) {
        const [yen, dollars] = numbers.slice(-2)
        if (yen === undefined || dollars === undefined || label === 'At March 31,') continue
        if (label.startsWith('Fiscal year') || label === '') continue
        assert.equal(dollars, thousandsOfDollars(yen), `${name}: ${label}`)
        seen += 1
      }
    assert.ok(seen > 100, `${seen} rows`)
  })
})
