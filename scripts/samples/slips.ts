// The twenty slips of the second sample: what each writes over, and which check should find it.
import * as books from './model/books.ts'
import * as detail from './model/detail.ts'
import * as income from './model/income.ts'
import { bn, grouped, mn, percent, thousandsOfDollars } from './model/money.ts'
import * as position from './model/position.ts'
import { LATEST_RATE_TEXT, MONTHLY_RATES } from './model/rates.ts'

export interface Slip {
  readonly id: string
  /** The check that should find it. */
  readonly check: string
  /** Checks that may find it too, at the same place. */
  readonly also: readonly string[]
  readonly kind: string
  /** Whether one slip alone explains it, so that a quick fix can write the right figure. */
  readonly fix: boolean
  readonly section: string
  /** What stands directly before and after it, as much as it takes to be the only such place. */
  readonly before: string
  readonly original: string
  readonly slipped: string
  readonly after: string
}

const loss = -income.attributable[2016]

const march = MONTHLY_RATES[2]

const segmentAdditions = income.SEGMENTS.reduce((sum, one) => sum + one.capital[2015], 0n)

/** A part of a spaced table's row: a number with its empty cells for the sign before it. */
const spaced = (...amounts: readonly bigint[]): string =>
  amounts
    .map((amount) =>
      amount < 0n ? ` |   |   | (${grouped(-amount)} | )` : ` |   |   | ${grouped(amount)} |  `,
    )
    .join('')

/** The digit at an index of a number and the next one, each in the other's place. */
function swapped(original: string, index: number): Pick<Slip, 'original' | 'slipped'> {
  const next = /\d/.test(original[index + 1] ?? '') ? index + 1 : index + 2
  const signs = Array.from(original)
  signs[index] = original[next] ?? ''
  signs[next] = original[index] ?? ''
  return { original, slipped: signs.join('') }
}

export const SLIPS: readonly Slip[] = [
  {
    id: 'high-below-low',
    check: 'high-average-low-are-ordered',
    also: ['rate-agrees-with-table'],
    kind: 'one digit changed in the highest rate of a month, which is now below the lowest',
    fix: true,
    section: 'selected',
    before: 'March\t',
    original: march?.high ?? '',
    slipped: '103.94',
    after: `\t${march?.low ?? ''}`,
  },
  {
    id: 'prose-rate',
    check: 'rate-agrees-with-table',
    also: ['text-agrees-with-table', 'text-agrees-with-text'],
    kind: 'two digits swapped in a rate that the table above states',
    fix: true,
    section: 'selected',
    before: 'The noon buying rate on July 15, 2016 was ¥',
    ...swapped(LATEST_RATE_TEXT, 4),
    after: ' per',
  },
  {
    id: 'mark-without-note',
    check: 'mark-has-note',
    also: [],
    kind: 'a footnote mark that has no note below its table',
    fix: false,
    section: 'selected',
    before: '| Diluted <sup>',
    original: '(1)',
    slipped: '(4)',
    after: '</sup>',
  },
  {
    id: 'selected-gross-profit',
    check: 'restated-figures-agree',
    also: ['text-agrees-with-table', 'percent-follows-from-amounts'],
    kind: 'a figure of the selected data that differs from the statement of operations',
    fix: true,
    section: 'selected',
    before: `| Gross profit${spaced(income.earlier[2012].gross, income.earlier[2013].gross)} |   |   | `,
    original: grouped(income.grossProfit[2014]),
    slipped: '21,767',
    after: ' |',
  },
  {
    id: 'dollar-cell',
    check: 'dollars-follow-from-yen',
    also: ['restated-figures-agree'],
    kind: 'two digits swapped in a dollar amount, which no longer follows from the yen',
    fix: true,
    section: 'selected',
    before: `${grouped(books.capitalExpenditures[2016])} |   |   | $ | `,
    ...swapped(grouped(thousandsOfDollars(books.capitalExpenditures[2016])), 3),
    after: ' |',
  },
  {
    id: 'income-for-loss',
    check: 'loss-word-agrees-with-sign',
    also: ['text-agrees-with-table', 'text-agrees-with-text'],
    kind: 'a profit where the statement of operations has a loss',
    fix: false,
    section: 'risks',
    before: `We incurred an operating loss of ${bn(income.operatingIncome[2016])} and a net `,
    original: `loss of ${bn(income.netIncome[2016])}`,
    slipped: `income of ${bn(income.netIncome[2016])}`,
    after: ' for',
  },
  {
    id: 'refuted-superlative',
    check: 'superlative-stands',
    also: [],
    kind: 'a loss that is called the largest although a larger one is stated',
    fix: false,
    section: 'risks',
    before: 'March 31, 2012 was ',
    original: `${bn(income.earlier[2012].attributable)}, the second largest`,
    slipped: `${bn(income.earlier[2012].attributable)}, the largest`,
    after: ' net loss',
  },
  {
    id: 'item-25',
    check: 'reference-resolves',
    also: [],
    kind: 'a reference to an Item that the form has never had',
    fix: false,
    section: 'risks',
    before: 'Please see ',
    original: 'Item 5.',
    slipped: 'Item 25.',
    after: ', “Operating',
  },
  {
    id: 'part-above-whole',
    check: 'part-within-whole',
    also: [],
    kind: 'a decimal point lost, so that a part is greater than its whole',
    fix: false,
    section: 'risks',
    before: `we had indebtedness of ${bn(position.indebtedness[2016])}, including ¥`,
    original: '5.0',
    slipped: '50',
    after: ' billion',
  },
  {
    id: 'remaining-program',
    check: 'opening-plus-movements-is-closing',
    also: [],
    kind: 'a remainder that is not what the two amounts before it leave',
    fix: true,
    section: 'risks',
    before: 'have suspended the repurchase of the remaining ',
    original: bn(detail.buybackLimit - books.treasuryBought[2016]),
    slipped: '¥1.4 billion',
    after: ' of',
  },
  {
    id: 'review-net-loss',
    check: 'text-agrees-with-table',
    also: ['text-agrees-with-text'],
    kind: 'two digits swapped in a net loss of Item 5, which now differs from the statement of operations',
    fix: true,
    section: 'review',
    before: 'We recorded a net loss of ¥',
    ...swapped(grouped(-income.netIncome[2016]), 2),
    after: ' million for',
  },
  {
    id: 'net-loss-total',
    check: 'columns-sum-to-total',
    also: ['restated-figures-agree', 'dollars-follow-from-yen', 'text-agrees-with-table'],
    kind: 'two digits swapped in the total of what the net loss was made of',
    fix: true,
    section: 'review',
    before: '| **Total net loss attributable to Yumihari Corporation** |   | ¥ | (',
    ...swapped(grouped(loss), 2),
    after: ' | )',
  },
  {
    id: 'sales-percent',
    check: 'percent-follows-from-amounts',
    also: ['text-agrees-with-table'],
    kind: 'two digits swapped in a percent change',
    fix: true,
    section: 'review',
    before: `*Net sales.* Net sales decreased by ${mn(income.netSales[2016] - income.netSales[2015])}, or `,
    ...swapped(percent(income.netSales[2016] - income.netSales[2015], income.netSales[2015]), 0),
    after: ', to',
  },
  {
    id: 'balance-sheet-part',
    check: 'columns-sum-to-total',
    also: [],
    kind: 'two digits swapped in a part of the current assets',
    fix: true,
    section: 'balance-sheets',
    before: '| Prepaid expenses and other current assets |   |   | ',
    ...swapped(grouped(books.prepaid[2015]), 2),
    after: ' |',
  },
  {
    id: 'investing-total',
    check: 'columns-sum-to-total',
    also: ['restated-figures-agree', 'text-agrees-with-table'],
    kind: 'two digits swapped in the total of the investing activities',
    fix: true,
    section: 'cash-flows',
    before: `| Net cash used in investing activities${spaced(books.investingCash[2014])} |   |   | (`,
    ...swapped(grouped(-books.investingCash[2015]), 0),
    after: ' | )',
  },
  {
    id: 'tenfold-tools',
    check: 'columns-sum-to-total',
    also: [],
    kind: 'ten times the cost of the tools',
    fix: true,
    section: 'assets',
    before: `| Tools, furniture and fixtures${spaced(position.propertyKinds.tools[2015])} |   |   | `,
    original: grouped(position.propertyKinds.tools[2016]),
    slipped: '84,630',
    after: ' |',
  },
  {
    id: 'opening-intangibles',
    check: 'opening-plus-movements-is-closing',
    also: ['columns-sum-to-total', 'restated-figures-agree'],
    kind: 'an opening balance that differs from the closing balance of the year before',
    fix: true,
    section: 'goodwill',
    before: `¥${grouped(books.intangibles[2014])}\t¥`,
    ...swapped(grouped(books.intangibles[2015]), 2),
    after: '\n',
  },
  {
    id: 'segment-total',
    check: 'rows-sum-to-total',
    also: [],
    kind: 'two digits swapped in a total of the segments',
    fix: true,
    section: 'segments',
    before: `<td>${grouped(income.subsea.capital[2015])}</td><td>`,
    ...swapped(grouped(segmentAdditions), 2),
    after: '</td>',
  },
  {
    id: 'point-for-comma',
    check: 'separator-is-consistent',
    also: ['columns-sum-to-total'],
    kind: 'a point where the column has commas',
    fix: true,
    section: 'segments',
    before: `| Europe${spaced(income.geography.europe[2014])} |   |   | `,
    original: grouped(income.geography.europe[2015]),
    slipped: '7.614',
    after: ' |',
  },
  {
    id: 'third-quarter-loss',
    check: 'quarters-sum-to-year',
    also: ['rows-sum-to-total'],
    kind: 'two digits swapped in a quarter’s net loss',
    fix: true,
    section: 'quarters',
    before: `${grouped(income.quarterly[2016].attributable[1] ?? 0n)}\t(`,
    ...swapped(grouped(-(income.quarterly[2016].attributable[2] ?? 0n)), 0),
    after: ')',
  },
]
