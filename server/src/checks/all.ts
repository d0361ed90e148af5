// Every check, in the order of its pages.

import type { Check } from './check.ts'
import { amountIsPriceTimesQuantity } from './amount-is-price-times-quantity.ts'
import { averageFollowsFromParts } from './average-follows-from-parts.ts'
import { balanceSheetBalances } from './balance-sheet-balances.ts'
import { cashFlowsLeadToClosingCash } from './cash-flows-lead-to-closing-cash.ts'
import { datesExist } from './dates-exist.ts'
import { announcedCountsAgree } from './announced-counts-agree.ts'
import { scalesAgree } from './scales-agree.ts'
import { contentsAgreeWithHeadings } from './contents-agree-with-headings.ts'
import { coverNamesThePeriod } from './cover-names-the-period.ts'
import { itemsHaveTheirTitles } from './items-have-their-titles.ts'
import { comparedPeriodsDiffer } from './compared-periods-differ.ts'
import { datesFitThePeriods } from './dates-fit-the-periods.ts'
import { listedYearsAgree } from './listed-years-agree.ts'
import { dollarsFollowFromYen } from './dollars-follow-from-yen.ts'
import { separatorIsConsistent } from './separator-is-consistent.ts'
import { statementsAgree } from './statements-agree.ts'
import { restatedFiguresAgree } from './restated-figures-agree.ts'
import { columnsSumToTotal } from './columns-sum-to-total.ts'
import { rowsSumToTotal } from './rows-sum-to-total.ts'
import { earningsPerShareFollow } from './earnings-per-share-follow.ts'
import { highAverageLowAreOrdered } from './high-average-low-are-ordered.ts'
import { markHasNote } from './mark-has-note.ts'
import { openingPlusMovementsIsClosing } from './opening-plus-movements-is-closing.ts'
import { partWithinWhole } from './part-within-whole.ts'
import { rateAgreesWithTable } from './rate-agrees-with-table.ts'
import { referenceResolves } from './reference-resolves.ts'
import { lossWordAgreesWithSign } from './loss-word-agrees-with-sign.ts'
import { percentColumnsFollow } from './percent-columns-follow.ts'
import { directionWordAgreesWithFigures } from './direction-word-agrees-with-figures.ts'
import { percentFollowsFromAmounts } from './percent-follows-from-amounts.ts'
import { quartersSumToYear } from './quarters-sum-to-year.ts'
import { superlativeStands } from './superlative-stands.ts'
import { termsAreUsedAsDefined } from './terms-are-used-as-defined.ts'
import { textAgreesWithTable } from './text-agrees-with-table.ts'
import { textAgreesWithText } from './text-agrees-with-text.ts'

/** What a reviewer would look for together. */
interface Group {
  readonly title: string
  readonly checks: readonly Check[]
}

export const GROUPS: readonly Group[] = [
  {
    title: 'Tables that add up',
    checks: [
      columnsSumToTotal,
      rowsSumToTotal,
      percentColumnsFollow,
      amountIsPriceTimesQuantity,
      averageFollowsFromParts,
      separatorIsConsistent,
    ],
  },
  {
    title: 'Statements that tie',
    checks: [
      balanceSheetBalances,
      cashFlowsLeadToClosingCash,
      statementsAgree,
      earningsPerShareFollow,
      restatedFiguresAgree,
    ],
  },
  {
    title: 'What the text says of figures',
    checks: [
      textAgreesWithTable,
      textAgreesWithText,
      scalesAgree,
      percentFollowsFromAmounts,
      directionWordAgreesWithFigures,
      lossWordAgreesWithSign,
      partWithinWhole,
      openingPlusMovementsIsClosing,
      quartersSumToYear,
      superlativeStands,
      announcedCountsAgree,
    ],
  },
  {
    title: 'Currency and rates',
    checks: [dollarsFollowFromYen, rateAgreesWithTable, highAverageLowAreOrdered],
  },
  {
    title: 'Dates and periods',
    checks: [
      datesExist,
      datesFitThePeriods,
      listedYearsAgree,
      comparedPeriodsDiffer,
      coverNamesThePeriod,
    ],
  },
  {
    title: 'References',
    checks: [
      referenceResolves,
      itemsHaveTheirTitles,
      contentsAgreeWithHeadings,
      markHasNote,
      termsAreUsedAsDefined,
    ],
  },
]

export const CHECKS: readonly Check[] = GROUPS.flatMap(({ checks }) => checks)
