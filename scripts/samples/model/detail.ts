// The finer figures of the sample's notes and Items, each tied to a statement's line where it has one.
import * as books from './books.ts'
import * as income from './income.ts'
import * as position from './position.ts'
import { total } from './money.ts'
import { flow, flowOf, less, roll, sumOf, type Flow } from './years.ts'

const segmentSum = (slot: 'depreciation' | 'capital' | 'assets'): Flow =>
  sumOf(...income.SEGMENTS.map((segment) => segment[slot]))

/** What the segments leave to the head office. */
export const corporate = {
  depreciation: sumOf(books.depreciation, books.amortization, less(segmentSum('depreciation'))),
  capital: sumOf(books.capitalExpenditures, books.softwareAdditions, less(segmentSum('capital'))),
  assets: sumOf(position.totalAssets, less(segmentSum('assets'))),
} as const

/** Net sales of the Precision Instruments segment to customers, by product. */
const gauges = flow(9_846, 10_212, 9_618)
const tilt = flow(8_734, 9_106, 8_342)
const seismometers = flow(10_318, 10_846, 9_907)
export const products = {
  gauges,
  tilt,
  seismometers,
  service: sumOf(income.instruments.external, less(gauges), less(tilt), less(seismometers)),
} as const

const instrumentsResearch = flow(2_418, 2_604, 2_682)
const monitoringResearch = flow(814, 968, 1_087)
export const researchBySegment: readonly Flow[] = [
  instrumentsResearch,
  monitoringResearch,
  sumOf(income.research, less(instrumentsResearch), less(monitoringResearch)),
]

export const agencySales: Flow = flow(8_426, 9_114, 5_018)
export const stations: Flow = flow(41_800, 48_300, 54_600)
export const backlog: Readonly<Record<2015 | 2016, readonly bigint[]>> = {
  2015: [10_426n, 7_318n, 16_204n],
  2016: [9_214n, 8_647n, 12_366n],
}

/** Property, plant and equipment by place. */
const propertyAsia = flow(768, 812, 846)
const propertyEurope = flow(3_012, 2_964, 2_718)
const propertyAmericas = flow(1_716, 1_847, 1_792)
export const propertyByPlace = {
  japan: sumOf(books.property, less(propertyAsia), less(propertyEurope), less(propertyAmericas)),
  asia: propertyAsia,
  europe: propertyEurope,
  americas: propertyAmericas,
} as const

/** The statutory rate in tenths of a percent. */
export const statutoryRate: Flow = flow(380, 356, 331)
const computedTax: Flow = flowOf((year) => {
  const thousandths = income.pretax[year] * statutoryRate[year]
  const half = thousandths < 0n ? -500n : 500n
  return (thousandths + half) / 1_000n
})
const goodwillTax: Flow = flowOf(
  (year) => (income.impairment[year] * statutoryRate[year] + 500n) / 1_000n,
)
const expensesTax = flow(74, 79, 88)
const creditsTax = flow(-212, -238, 0)
export const allowanceCharged = flow(61, 84, 2_894)
const rateChangeTax = flow(0, 96, 143)
const foreignTax = flow(-38, -52, -64)
export const taxReconciliation: readonly (readonly [string, Flow])[] = [
  ['Income taxes computed at the statutory rate', computedTax],
  ['Impairment of goodwill, not deductible', goodwillTax],
  ['Other expenses not deductible', expensesTax],
  ['Tax credits for research', creditsTax],
  ['Change in the valuation allowance', allowanceCharged],
  ['Effect of changes in enacted tax rates', rateChangeTax],
  ['Differences in the rates of foreign subsidiaries', foreignTax],
  [
    'Other—net',
    sumOf(
      income.incomeTax,
      less(computedTax),
      less(goodwillTax),
      less(expensesTax),
      less(creditsTax),
      less(allowanceCharged),
      less(rateChangeTax),
      less(foreignTax),
    ),
  ],
]

export const allowanceOther = flow(12, -9, 433)
/** The valuation allowance against deferred tax assets. */
export const taxAllowance = roll(884n, allowanceCharged, allowanceOther)

type Pair = Readonly<Record<2015 | 2016, bigint>>
const pair = (a: number, b: number): Pair => ({ 2015: BigInt(a), 2016: BigInt(b) })
const pairSum = (...pairs: readonly Pair[]): Pair => ({
  2015: total(...pairs.map((one) => one[2015])),
  2016: total(...pairs.map((one) => one[2016])),
})
const pairLess = (one: Pair): Pair => ({ 2015: -one[2015], 2016: -one[2016] })

const listedAssets: readonly (readonly [string, Pair])[] = [
  ['Accrued retirement benefits', pair(1_424, 1_746)],
  ['Provision for contract losses', pair(164, 1_352)],
  ['Inventories', pair(1_246, 1_184)],
  ['Accrued expenses', pair(1_012, 918)],
  ['Operating loss carryforwards', pair(874, 1_812)],
]
export const deferredTaxLiabilities: readonly (readonly [string, Pair])[] = [
  ['Unrealized gains on securities', pair(253, 142)],
  ['Undistributed earnings of foreign subsidiaries', pair(331, 318)],
  ['Depreciation', pair(548, 524)],
  ['Other', pair(88, 96)],
]
export const deferredTaxLiabilitiesTotal = pairSum(...deferredTaxLiabilities.map(([, one]) => one))
export const deferredTaxAssetsTotal: Pair = pairSum(
  books.deferredTaxes,
  deferredTaxLiabilitiesTotal,
  taxAllowance,
)
export const deferredTaxAssets: readonly (readonly [string, Pair])[] = [
  ...listedAssets,
  [
    'Other',
    pairSum(deferredTaxAssetsTotal, pairLess(pairSum(...listedAssets.map(([, one]) => one)))),
  ],
]
export const deferredTaxAssetsNet = pairSum(deferredTaxAssetsTotal, pairLess(taxAllowance))

// Debt, leases and other obligations, by the fiscal year in which they fall due
export const bonds = 5_000n
export const bankLoans: Pair = {
  2015: books.longTermDebt[2015] - bonds,
  2016: books.longTermDebt[2016] - bonds,
}
export const MATURITY_YEARS = ['2017', '2018', '2019', '2020', '2021', 'Thereafter'] as const
export const debtMaturities: readonly bigint[] = [3_400n, 2_900n, 6_800n, 1_500n, 1_200n, 600n]
export const capitalLeasePayments: readonly bigint[] = [218n, 162n, 118n, 72n, 28n, 9n]
export const operatingLeasePayments: readonly bigint[] = [742n, 618n, 486n, 312n, 204n, 388n]
export const rentExpense: Flow = flow(1_412, 1_468, 1_517)
export const purchaseObligations: readonly bigint[] = [2_416n, 564n, 204n, 0n, 0n, 0n]
export const expectedContribution = 548n
export const creditLine = 8_000n
export const guarantees = 386n

/** Payments by year as under one, one to three, three to five and over five years. */
export const buckets = (years: readonly bigint[]): readonly bigint[] => {
  const [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n] = years
  return [a, b + c, d + e, f]
}

// The associated company
export const affiliateSales: Flow = flow(214, 286, 341)
export const affiliatePurchases: Flow = flow(1_846, 2_217, 3_108)
export const affiliateReceivable = pair(62, 74)
export const affiliatePayable = pair(412, 538)

// Shares bought back from November 2015 to March 2016
export const buybackLimit = 1_800n
export const buyback: readonly {
  readonly month: string
  readonly shares: bigint
  readonly amount: bigint
}[] = [
  { month: 'November 2015', shares: 104_600n, amount: 182n },
  { month: 'December 2015', shares: 98_300n, amount: 164n },
  { month: 'January 2016', shares: 96_800n, amount: 148n },
  { month: 'February 2016', shares: 92_700n, amount: 121n },
  { month: 'March 2016', shares: 68_800n, amount: 85n },
]

/** Weighted average shares of each quarter; the year's are their mean. */
export const quarterShares: Readonly<Record<2015 | 2016, readonly bigint[]>> = {
  2015: [37_412_600n, 37_342_900n, 37_262_300n, 37_198_200n],
  2016: [37_176_600n, 37_176_600n, 37_085_140n, 36_841_260n],
}

/** Highs and lows of the share in yen and of the ADS in cents. */
export type Prices = readonly [high: bigint, low: bigint, adsHigh: bigint, adsLow: bigint]
export const quarterPrices: readonly (readonly [string, Prices])[] = [
  ['First quarter', [1_842n, 1_604n, 3_614n, 3_138n]],
  ['Second quarter', [1_968n, 1_702n, 3_684n, 3_247n]],
  ['Third quarter', [2_084n, 1_716n, 3_588n, 3_106n]],
  ['Fourth quarter', [2_140n, 1_874n, 3_562n, 3_147n]],
  ['First quarter', [2_060n, 1_858n, 3_416n, 3_024n]],
  ['Second quarter', [1_994n, 1_627n, 3_228n, 2_684n]],
  ['Third quarter', [1_902n, 1_604n, 3_142n, 2_638n]],
  ['Fourth quarter', [1_642n, 1_124n, 2_784n, 1_986n]],
]
export const monthPrices: readonly (readonly [string, Prices])[] = [
  ['January', [1_642n, 1_418n, 2_784n, 2_402n]],
  ['February', [1_466n, 1_124n, 2_528n, 1_986n]],
  ['March', [1_318n, 1_160n, 2_336n, 2_046n]],
  ['April', [1_242n, 1_048n, 2_238n, 1_914n]],
  ['May', [1_136n, 962n, 2_084n, 1_762n]],
  ['June', [1_088n, 842n, 2_036n, 1_618n]],
]
export const earlierPrices: readonly (readonly [string, Prices])[] = [
  ['2012', [1_284n, 806n, 3_168n, 2_074n]],
  ['2013', [1_376n, 842n, 2_948n, 2_146n]],
  ['2014', [1_712n, 1_206n, 3_418n, 2_496n]],
]
const largest = (values: readonly bigint[]) => values.reduce((a, b) => (a > b ? a : b))
const smallest = (values: readonly bigint[]) => values.reduce((a, b) => (a < b ? a : b))
export const yearPrices = (first: 0 | 4): Prices => {
  const rows = quarterPrices.slice(first, first + 4).map(([, prices]) => prices)
  return [
    largest(rows.map((row) => row[0])),
    smallest(rows.map((row) => row[1])),
    largest(rows.map((row) => row[2])),
    smallest(rows.map((row) => row[3])),
  ]
}

// People
export const employees: readonly (readonly [string, Flow])[] = [
  ['Precision Instruments', flow(1_842, 1_876, 1_803)],
  ['Monitoring Network Services', flow(612, 674, 741)],
  ['Subsea Systems', flow(386, 402, 371)],
  ['Head office', flow(148, 152, 149)],
]
export const employeesTotal = sumOf(...employees.map(([, count]) => count))

export const holders: readonly (readonly [string, bigint])[] = [
  ['Yumihari Foundation for the Earth Sciences', 3_412_800n],
  ['First Meridian Trust Bank, Ltd. (trust account)', 2_246_300n],
  ['Sorami Mutual Life Insurance Company', 1_604_500n],
  ['The Amagi and Izu Bank, Ltd.', 1_418_200n],
  ['Hakuun Marine and Fire Insurance Co., Ltd.', 1_126_400n],
  ['Employees’ Shareholding Association', 982_700n],
  ['Kirishima Optical Glass Co., Ltd.', 764_100n],
  ['Minori Hayasaka', 548_600n],
]
/** Of the outstanding shares, those that stand behind American Depositary Shares. */
export const depositaryShares = 2_214_600n

export const auditFees: readonly (readonly [string, Flow])[] = [
  ['Audit fees', flow(158, 164, 212)],
  ['Audit-related fees', flow(9, 12, 6)],
  ['Tax fees', flow(21, 18, 24)],
  ['All other fees', flow(0, 3, 2)],
]
