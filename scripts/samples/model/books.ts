// The sample company's balances and what moves them; the cash flow statement and equity follow from these.
import * as income from './income.ts'
import { perShare } from './money.ts'
import { flow, flowOf, growth, less, roll, stock, sumOf, type Flow, type Stock } from './years.ts'

// Receivables and their allowance
export const receivables: Stock = stock(14_212, 15_836, 17_428, 15_107)
export const allowanceProvision: Flow = flow(61, 58, 212)
export const allowanceWrittenOff: Flow = flow(-47, -39, -71)
export const allowanceTranslation: Flow = flow(3, 4, -5)
export const allowance: Stock = roll(
  214n,
  allowanceProvision,
  allowanceWrittenOff,
  allowanceTranslation,
)

// Inventories
export const finishedGoods: Stock = stock(4_108, 4_376, 5_147, 5_062)
export const workInProcess: Stock = stock(3_412, 3_745, 4_392, 4_018)
export const rawMaterials: Stock = stock(2_354, 2_491, 2_845, 2_846)
export const inventories: Stock = {
  2013: finishedGoods[2013] + workInProcess[2013] + rawMaterials[2013],
  ...sumOf(finishedGoods, workInProcess, rawMaterials),
}

export const timeDeposits: Stock = stock(1_500, 1_500, 2_000, 800)
export const prepaid: Stock = stock(2_013, 2_146, 2_378, 2_651)

// Property, plant and equipment, net
export const capitalExpenditures: Flow = flow(3_218, 4_406, 3_918)
export const leasedAdditions: Flow = flow(212, 186, 241)
export const depreciation: Flow = flow(2_918, 3_106, 3_327)
export const disposals: Flow = flow(64, 81, 142)
const disposalLoss: Flow = flow(12, 18, 37)
export const property: Stock = roll(
  21_304n,
  capitalExpenditures,
  leasedAdditions,
  less(depreciation),
  less(disposals),
  flow(88, 124, -96),
)

// Goodwill by segment
export const instrumentsGoodwillTranslation: Flow = flow(412, -186, -121)
export const acquiredGoodwill: Flow = flow(0, 834, 0)
export const instrumentsGoodwill: Stock = roll(
  4_876n,
  less(income.impairment),
  instrumentsGoodwillTranslation,
)
export const monitoringGoodwill: Stock = roll(1_242n, acquiredGoodwill)
export const goodwill: Stock = {
  2013: instrumentsGoodwill[2013] + monitoringGoodwill[2013],
  ...sumOf(instrumentsGoodwill, monitoringGoodwill),
}

// Other intangible assets
export const softwareAdditions: Flow = flow(812, 904, 1_018)
export const amortization: Flow = flow(694, 782, 861)
export const acquiredIntangibles: Flow = flow(0, 366, 0)
export const intangibles: Stock = roll(
  4_306n,
  softwareAdditions,
  less(amortization),
  acquiredIntangibles,
  flow(96, -52, -38),
)

// Investments
export const securitiesBought: Flow = flow(52, 118, 36)
export const securitiesGains: Flow = flow(196, 287, -344)
export const securities: Stock = roll(2_418n, securitiesBought, securitiesGains)
export const affiliateDividends: Flow = flow(20, 20, 15)
export const affiliate: Stock = roll(1_046n, income.affiliateIncome, less(affiliateDividends))
export const otherAssets: Stock = stock(1_382, 1_417, 1_466, 1_503)

// Liabilities
export const shortTermBorrowings: Stock = stock(5_200, 4_800, 5_100, 9_400)
export const debtProceeds: Flow = flow(2_000, 4_000, 6_000)
export const debtRepaid: Flow = flow(2_400, 2_600, 3_200)
export const longTermDebt: Stock = roll(12_600n, debtProceeds, less(debtRepaid))
const leasesPaid: Flow = flow(204, 198, 219)
export const leaseObligations: Stock = roll(548n, leasedAdditions, less(leasesPaid))
export const payables: Stock = stock(8_126, 8_934, 9_712, 8_318)
export const accrued: Stock = stock(4_312, 4_586, 4_871, 5_024)
export const taxPayable: Stock = stock(1_018, 1_144, 986, 214)
export const contractLossesUsed: Flow = flow(78, 113, 2_100)
export const contractProvision: Stock = roll(118n, income.contractLosses, less(contractLossesUsed))
export const advances: Stock = stock(2_216, 2_408, 2_834, 2_517)
export const otherCurrent: Stock = stock(1_304, 1_352, 1_418, 1_507)
export const otherNoncurrent: Stock = stock(812, 834, 861, 902)

// Retirement benefits
export const pension = {
  service: flow(612, 634, 671),
  interest: flow(192, 172, 127),
  actuarialLoss: flow(148, 607, 912),
  benefits: flow(534, 561, 588),
  assetReturn: flow(486, 742, -286),
  contributions: flow(518, 526, 541),
  benefitsFromAssets: flow(392, 408, 421),
  expectedReturn: flow(205, 220, 242),
  amortized: flow(118, 104, 131),
} as const
export const benefitObligation: Stock = roll(
  12_806n,
  pension.service,
  pension.interest,
  pension.actuarialLoss,
  less(pension.benefits),
)
export const planAssets: Stock = roll(
  8_194n,
  pension.assetReturn,
  pension.contributions,
  less(pension.benefitsFromAssets),
)
export const pensionLiability: Stock = {
  2013: benefitObligation[2013] - planAssets[2013],
  ...sumOf(benefitObligation, less(planAssets)),
}
export const pensionCost: Flow = sumOf(
  pension.service,
  pension.interest,
  less(pension.expectedReturn),
  pension.amortized,
)
/** Paid to the plan, and by the company to retired employees beside it. */
const pensionPaid: Flow = sumOf(
  pension.contributions,
  pension.benefits,
  less(pension.benefitsFromAssets),
)

// Translation of the balances of foreign subsidiaries, as it reaches each balance
export const cashTranslation: Flow = flow(142, 88, -214)
const receivablesTranslation: Flow = flow(96, 42, -118)
const inventoriesTranslation: Flow = flow(74, 36, -91)
export const propertyTranslation: Flow = flow(88, 124, -96)
export const intangiblesTranslation: Flow = flow(96, -52, -38)
const payablesTranslation: Flow = flow(-58, -24, 66)
export const translation: Flow = sumOf(
  cashTranslation,
  receivablesTranslation,
  inventoriesTranslation,
  propertyTranslation,
  instrumentsGoodwillTranslation,
  intangiblesTranslation,
  payablesTranslation,
)
export const minorityTranslation: Flow = flow(9, 4, -6)

/** Other comprehensive income before tax, its tax, by kind. */
export const otherComprehensive = {
  translation: { gross: translation, tax: flow(0, 0, 0) },
  securities: { gross: securitiesGains, tax: flow(-70, -99, 111) },
  pension: {
    gross: flowOf(
      (year) =>
        pension.assetReturn[year] -
        pension.expectedReturn[year] -
        pension.actuarialLoss[year] +
        pension.amortized[year],
    ),
    tax: flow(-89, 91, 0),
  },
} as const
export const comprehensiveGross: Flow = sumOf(
  ...Object.values(otherComprehensive).map(({ gross }) => gross),
)
export const comprehensiveTax: Flow = sumOf(
  ...Object.values(otherComprehensive).map(({ tax }) => tax),
)
/** Net of tax, the whole of it. */
export const comprehensiveNet: Flow = sumOf(comprehensiveGross, comprehensiveTax)
export const comprehensiveIncome: Flow = sumOf(income.netIncome, comprehensiveNet)
export const comprehensiveMinority: Flow = sumOf(income.minorityIncome, minorityTranslation)
export const comprehensiveAttributable: Flow = sumOf(
  comprehensiveIncome,
  less(comprehensiveMinority),
)

// Deferred taxes
export const deferredTaxes: Stock = roll(3_400n, less(income.deferredTax), comprehensiveTax)
export const deferredCurrent: Stock = stock(1_012, 1_046, 1_118, 264)
export const deferredLiabilities: Stock = stock(742, 768, 814, 706)
export const deferredNoncurrent: Stock = {
  2013: deferredTaxes[2013] - deferredCurrent[2013] + deferredLiabilities[2013],
  ...sumOf(deferredTaxes, less(deferredCurrent), deferredLiabilities),
}

// The purchase of Nagi Telemetry
export const acquired = { receivables: flow(0, 204, 0), payables: flow(0, 86, 0) } as const
export const acquisition: Flow = sumOf(
  acquiredGoodwill,
  acquiredIntangibles,
  acquired.receivables,
  less(acquired.payables),
)

// Shares and dividends
export const SHARES_ISSUED = 38_400_000n
export const treasuryShares: Stock = roll(812_400n, flow(142_300, 268_700, 461_200))
export const sharesOutstanding: Stock = {
  2013: SHARES_ISSUED - treasuryShares[2013],
  ...flowOf((year) => SHARES_ISSUED - treasuryShares[year]),
}
export const weightedShares: Flow = flow(37_518_214, 37_304_000, 37_069_900)
export const dilutiveShares: Flow = flow(84_600, 96_300, 0)
export const dividendsPerShare: Flow = flow(20, 24, 12)

const payment = (perShareYen: bigint, shares: bigint): bigint =>
  (perShareYen * shares + 500_000n) / 1_000_000n

/** Final of the year before, then interim. */
export const dividendPayments: Readonly<Record<2014 | 2015 | 2016, readonly [bigint, bigint]>> = {
  2014: [payment(8n, sharesOutstanding[2013]), payment(10n, 37_531_900n)],
  2015: [payment(10n, sharesOutstanding[2014]), payment(12n, 37_318_400n)],
  2016: [payment(12n, sharesOutstanding[2015]), payment(12n, sharesOutstanding[2015])],
}
export const dividends: Flow = flowOf(
  (year) => dividendPayments[year][0] + dividendPayments[year][1],
)
export const minorityDividends: Flow = flow(18, 20, 12)
export const treasuryBought: Flow = flow(212, 486, 700)
export const stockCompensation: Flow = flow(41, 46, 38)

export const earningsPerShare = (year: 2014 | 2015 | 2016) =>
  perShare(income.attributable[year], weightedShares[year])
export const dilutedPerShare = (year: 2014 | 2015 | 2016) =>
  perShare(income.attributable[year], weightedShares[year] + dilutiveShares[year])

/** How much a working-capital balance took out of cash, beyond what did not pass through it. */
const absorbed = (balance: Stock, ...otherwise: readonly Flow[]): Flow =>
  sumOf(less(growth(balance)), ...otherwise)
const released = (balance: Stock, ...otherwise: readonly Flow[]): Flow =>
  sumOf(growth(balance), ...otherwise)

export const netReceivables: Stock = {
  2013: receivables[2013] - allowance[2013],
  ...sumOf(receivables, less(allowance)),
}

/** The lines of the statement of cash flows, in its order. */
export const cashFlow = {
  operating: {
    depreciation: sumOf(depreciation, amortization),
    impairment: income.impairment,
    doubtful: allowanceProvision,
    disposals: disposalLoss,
    deferredTax: income.deferredTax,
    affiliate: sumOf(less(income.affiliateIncome), affiliateDividends),
    stockCompensation,
    pension: sumOf(pensionCost, less(pensionPaid)),
    receivables: absorbed(
      netReceivables,
      less(allowanceProvision),
      receivablesTranslation,
      acquired.receivables,
    ),
    inventories: absorbed(inventories, inventoriesTranslation),
    prepaid: absorbed(prepaid),
    payables: released(payables, payablesTranslation, less(acquired.payables)),
    taxPayable: released(taxPayable),
    accrued: released(accrued),
    contracts: released(contractProvision),
    advances: released(advances),
    other: sumOf(released(otherCurrent), released(otherNoncurrent)),
  },
  investing: {
    capital: less(capitalExpenditures),
    proceeds: sumOf(disposals, less(disposalLoss)),
    software: less(softwareAdditions),
    acquisition: less(acquisition),
    securities: less(securitiesBought),
    timeDeposits: absorbed(timeDeposits),
    other: absorbed(otherAssets),
  },
  financing: {
    shortTerm: released(shortTermBorrowings),
    proceeds: debtProceeds,
    repaid: less(debtRepaid),
    leases: less(leasesPaid),
    treasury: less(treasuryBought),
    dividends: less(dividends),
    minorityDividends: less(minorityDividends),
  },
} as const

export const operatingCash: Flow = sumOf(income.netIncome, ...Object.values(cashFlow.operating))
export const investingCash: Flow = sumOf(...Object.values(cashFlow.investing))
export const financingCash: Flow = sumOf(...Object.values(cashFlow.financing))
export const cashGrowth: Flow = sumOf(operatingCash, investingCash, financingCash, cashTranslation)
export const cash: Stock = roll(9_846n, cashGrowth)
