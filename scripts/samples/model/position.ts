// The sample company's balance sheet and equity, put together from its balances.
import * as books from './books.ts'
import * as income from './income.ts'
import { flow, flowOf, less, roll, stock, sumOf, type Flow, type Stock } from './years.ts'

const stockSum = (...stocks: readonly Stock[]): Stock => ({
  2013: stocks.reduce((sum, one) => sum + one[2013], 0n),
  ...sumOf(...stocks),
})
const minus = (one: Stock): Stock => ({ 2013: -one[2013], ...less(one) })

export const currentAssets: Stock = stockSum(
  books.cash,
  books.timeDeposits,
  books.netReceivables,
  books.inventories,
  books.deferredCurrent,
  books.prepaid,
)
export const investments: Stock = stockSum(books.securities, books.affiliate)
export const otherNoncurrentAssets: Stock = stockSum(
  books.goodwill,
  books.intangibles,
  books.deferredNoncurrent,
  books.otherAssets,
)
export const totalAssets: Stock = stockSum(
  currentAssets,
  investments,
  books.property,
  otherNoncurrentAssets,
)

export const currentDebt: Stock = stock(2_400, 2_600, 3_200, 3_400)
export const currentLeases: Stock = stock(188, 191, 196, 204)
export const noncurrentDebt: Stock = stockSum(books.longTermDebt, minus(currentDebt))
export const noncurrentLeases: Stock = stockSum(books.leaseObligations, minus(currentLeases))

export const currentLiabilities: Stock = stockSum(
  books.shortTermBorrowings,
  currentDebt,
  currentLeases,
  books.payables,
  books.accrued,
  books.taxPayable,
  books.contractProvision,
  books.advances,
  books.otherCurrent,
)
export const noncurrentLiabilities: Stock = stockSum(
  noncurrentDebt,
  noncurrentLeases,
  books.pensionLiability,
  books.deferredLiabilities,
  books.otherNoncurrent,
)
export const totalLiabilities: Stock = stockSum(currentLiabilities, noncurrentLiabilities)
/** All that bears interest. */
export const indebtedness: Stock = stockSum(
  books.shortTermBorrowings,
  books.longTermDebt,
  books.leaseObligations,
)
export const workingCapital: Stock = stockSum(currentAssets, minus(currentLiabilities))

// Equity
export const commonStock: Stock = stock(11_208, 11_208, 11_208, 11_208)
export const paidIn: Stock = roll(12_946n, books.stockCompensation)
export const treasury: Stock = roll(-1_016n, less(books.treasuryBought))
export const minority: Stock = roll(
  412n,
  books.comprehensiveMinority,
  less(books.minorityDividends),
)

/** Other comprehensive income that belongs to the parent, by kind, net of tax. */
export const accumulatedMovement = {
  translation: sumOf(books.translation, less(books.minorityTranslation)),
  securities: sumOf(
    books.otherComprehensive.securities.gross,
    books.otherComprehensive.securities.tax,
  ),
  pension: sumOf(books.otherComprehensive.pension.gross, books.otherComprehensive.pension.tax),
} as const
export const accumulatedKinds = {
  translation: roll(-1_342n, accumulatedMovement.translation),
  securities: roll(618n, accumulatedMovement.securities),
  pension: roll(-480n, accumulatedMovement.pension),
} as const
export const accumulated: Stock = stockSum(...Object.values(accumulatedKinds))
export const accumulatedYear: Flow = sumOf(...Object.values(accumulatedMovement))

/** The opening of retained earnings is what the other balances of March 31, 2013 leave for it. */
const openingRetained =
  totalAssets[2013] -
  totalLiabilities[2013] -
  commonStock[2013] -
  paidIn[2013] -
  accumulated[2013] -
  treasury[2013] -
  minority[2013]
export const retained: Stock = roll(openingRetained, income.attributable, less(books.dividends))
export const parentEquity: Stock = stockSum(commonStock, paidIn, retained, accumulated, treasury)
export const totalEquity: Stock = stockSum(parentEquity, minority)

/** The cost of property by kind; what has been written off it follows from the net balance. */
export const propertyKinds = {
  land: flow(6_380, 6_412, 6_412),
  buildings: flow(18_246, 18_904, 19_386),
  machinery: flow(20_118, 21_336, 22_907),
  tools: flow(7_846, 8_214, 8_463),
  progress: flow(894, 1_127, 1_048),
} as const
export const propertyCost: Flow = sumOf(...Object.values(propertyKinds))
export const accumulatedDepreciation: Flow = flowOf(
  (year) => propertyCost[year] - books.property[year],
)

/** The year before the model begins. */
export const atMarch2012 = {
  assets: 74_386n,
  working: 13_914n,
  debt: 19_842n,
  parent: 33_208n,
  equity: 33_586n,
} as const
