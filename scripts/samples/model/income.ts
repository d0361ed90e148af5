// The sample company's results: segments, the statement of operations, quarters and geography.
import { flow, sumOf, less, type Flow } from './years.ts'

export interface Segment {
  readonly name: string
  readonly external: Flow
  readonly intersegment: Flow
  readonly operating: Flow
  readonly depreciation: Flow
  readonly capital: Flow
  readonly assets: Flow
}

export const instruments: Segment = {
  name: 'Precision Instruments',
  external: flow(34_126, 35_714, 33_208),
  intersegment: flow(1_214, 1_336, 1_402),
  operating: flow(3_912, 4_087, -1_648),
  depreciation: flow(1_846, 1_952, 2_087),
  capital: flow(2_014, 2_618, 2_203),
  assets: flow(41_206, 42_874, 37_951),
}
export const monitoring: Segment = {
  name: 'Monitoring Network Services',
  external: flow(16_238, 18_946, 21_417),
  intersegment: flow(312, 354, 401),
  operating: flow(2_014, 2_431, 2_874),
  depreciation: flow(1_064, 1_221, 1_386),
  capital: flow(1_242, 1_706, 2_018),
  assets: flow(14_318, 17_962, 19_407),
}
export const subsea: Segment = {
  name: 'Subsea Systems',
  external: flow(11_520, 12_312, 8_110),
  intersegment: flow(88, 96, 73),
  operating: flow(1_036, 412, -6_938),
  depreciation: flow(548, 561, 573),
  capital: flow(612, 784, 466),
  assets: flow(11_874, 12_618, 9_246),
}
export const SEGMENTS = [instruments, monitoring, subsea] as const

const over = (slot: 'external' | 'operating'): Flow =>
  sumOf(...SEGMENTS.map((segment) => segment[slot]))

/** Head-office costs that no segment bears, and profits between segments not yet realized. */
export const corporateCosts: Flow = flow(-1_618, -1_702, -1_795)

export const netSales: Flow = over('external')
export const operatingIncome: Flow = sumOf(over('operating'), corporateCosts)

export const costOfSales: Flow = flow(40_217, 44_306, 48_913)
export const grossProfit: Flow = sumOf(netSales, less(costOfSales))
export const research: Flow = flow(3_712, 4_118, 4_296)
export const impairment: Flow = flow(0, 0, 3_864)
/** Selling, general and administrative expenses. */
export const selling: Flow = sumOf(
  grossProfit,
  less(research),
  less(impairment),
  less(operatingIncome),
)

export const interestIncome: Flow = flow(118, 131, 124)
export const interestExpense: Flow = flow(-287, -302, -341)
export const exchangeGains: Flow = flow(214, 386, -463)
export const otherItems: Flow = flow(-41, 57, -88)
export const otherTotal: Flow = sumOf(interestIncome, interestExpense, exchangeGains, otherItems)
export const pretax: Flow = sumOf(operatingIncome, otherTotal)

export const currentTax: Flow = flow(1_842, 1_731, 512)
export const deferredTax: Flow = flow(96, 188, 1_036)
export const incomeTax: Flow = sumOf(currentTax, deferredTax)
export const affiliateIncome: Flow = flow(62, 41, -113)
export const netIncome: Flow = sumOf(pretax, less(incomeTax), affiliateIncome)
export const minorityIncome: Flow = flow(74, 68, -38)
/** Net income or loss attributable to Yumihari Corporation. */
export const attributable: Flow = sumOf(netIncome, less(minorityIncome))

/** Losses recognized on contracts of the Subsea Systems segment, within cost of sales. */
export const contractLosses: Flow = flow(164, 421, 5_974)
/** Of the losses of the fiscal year ended March 31, 2016, those on the Tokara Array. */
export const tokaraLoss = 5_812n
export const tokaraPrice = 18_600n
export const tokaraIncurred = 9_742n
/** The contract was thought to earn nothing before it was found to lose. */
export const tokaraToComplete = tokaraPrice + tokaraLoss - tokaraIncurred

export interface Quarters {
  readonly sales: readonly bigint[]
  readonly gross: readonly bigint[]
  readonly operating: readonly bigint[]
  readonly attributable: readonly bigint[]
}

/** Three quarters and the rest of the year. */
function quarters(year: bigint, ...first: readonly number[]): readonly bigint[] {
  const known = first.map(BigInt)
  return [...known, known.reduce((rest, quarter) => rest - quarter, year)]
}

export const quarterly: Readonly<Record<2015 | 2016, Quarters>> = {
  2015: {
    sales: quarters(netSales[2015], 15_624, 16_873, 16_418),
    gross: quarters(grossProfit[2015], 5_236, 5_747, 5_561),
    operating: quarters(operatingIncome[2015], 964, 1_387, 1_256),
    attributable: quarters(attributable[2015], 641, 972, 908),
  },
  2016: {
    sales: quarters(netSales[2016], 15_218, 16_407, 14_986),
    gross: quarters(grossProfit[2016], 5_214, 4_887, 1_306),
    operating: quarters(operatingIncome[2016], 618, 214, -3_412),
    attributable: quarters(attributable[2016], 436, 118, -4_236),
  },
}

const asia = flow(9_214, 10_362, 10_087)
const europe = flow(7_826, 7_614, 6_948)
const americas = flow(6_318, 7_442, 7_895)
/** Net sales by the place of the customer. */
export const geography = {
  japan: sumOf(netSales, less(asia), less(europe), less(americas)),
  asia,
  europe,
  americas,
} as const

/** The years of the selected financial data before the statements begin. */
export const earlier = {
  2012: {
    sales: 52_094n,
    gross: 16_871n,
    operating: -1_127n,
    pretax: -1_486n,
    attributable: -2_318n,
    shares: 37_612_400n,
    dividends: 6n,
    capital: 2_846n,
    depreciation: 3_918n,
    operatingCash: 2_746n,
    investingCash: -6_812n,
    financingCash: 3_204n,
  },
  2013: {
    sales: 56_407n,
    gross: 19_308n,
    operating: 3_006n,
    pretax: 2_914n,
    attributable: 1_846n,
    shares: 37_598_200n,
    dividends: 14n,
    capital: 2_994n,
    depreciation: 3_742n,
    operatingCash: 5_318n,
    investingCash: -3_647n,
    financingCash: -1_126n,
  },
} as const
