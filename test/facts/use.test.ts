// What kind of amount a figure is, by its words and its row: the policy of docs/rates.md.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hoverPlain } from '../../server/src/features/hover-text.ts'
import { hover } from '../../server/src/features/hover.ts'
import { read } from '../../server/src/filing.ts'
import { unmark } from '../notation.ts'

const INTRO = 'We report in yen. Our fiscal year ended March 31, 2004.\n\n'

/** The rate and what it is, without its source. */
function rateAt(marked: string): string {
  const { text, cursors } = unmark(INTRO + marked)
  const found = hover(read(text), cursors[0]!, { findings: [], ticks: [] })
  const line = found ? (hoverPlain(found).split('\n\n')[1] ?? '') : ''
  return line.replace(/^at ([\d.]+) yen per dollar: (.*), Federal Reserve H\.10$/, '$1 $2')
}

test('a dividend takes the rate of the day on which it was declared', () => {
  const declared =
    'On May 20, 2004, the board declared a dividend of ‸¥10 per share, payable on June 25, 2004.'
  assert.equal(rateAt(declared), '113.18 rate of May 20, 2004')
  const paid = 'We paid dividends of ‸¥300 million in June 2004.'
  assert.equal(rateAt(paid), '109.43 average of June 2004')
})

test('shares issued on a day take its rate, or that of the business day before', () => {
  const issued = (day: string): string =>
    rateAt(`On ${day}, we issued 10,000 shares of common stock for ‸¥1.2 billion.`)
  assert.equal(issued('March 31, 2004'), '104.18 rate of March 31, 2004')
  assert.equal(issued('May 30, 2004'), '110.18 rate of May 28, 2004')
})

test('what is expected takes the latest rate, here that of the balance sheet', () => {
  const plan = 'We expect capital expenditures of ‸¥5.0 billion for the year ending March 31, 2005.'
  assert.equal(rateAt(plan), '104.18 rate of March 31, 2004')
})

test('profit that belongs to holders of equity is no balance', () => {
  const owned = (over: string): string =>
    rateAt(`| In millions of yen | 2004 |
| --- | ---: |
| ${over} | |
| Equity shareholders of the Company | ‸138,373 |
| Non-controlling interests | 153 |
`)
  assert.equal(owned('Profit attributable to:'), OF_YEAR)
  assert.equal(owned('Total equity attributable to:'), OF_DAY)
})

const table = (row: string): string => `Selected data, in millions of yen, except per share data:

| | Year ended March 31, 2003 | Year ended March 31, 2004 |
| --- | ---: | ---: |
${row}
`
const OF_DAY = '104.18 rate of March 31, 2004'
const OF_YEAR = '113.07 average of the year ended March 31, 2004'

test('under the head of a year, balances stand at its end and the rest runs over it', () => {
  assert.equal(rateAt(table('| Total assets | 43,930 | ‸36,300 |')), OF_DAY)
  assert.equal(rateAt(table('| Cash at end of year | 3,588 | ‸12,284 |')), OF_DAY)
  assert.equal(rateAt(table('| Total revenues | 44,036 | ‸38,779 |')), OF_YEAR)
  assert.equal(rateAt(table('| Basic net loss per share | (726.80) | (‸5.61) |')), OF_YEAR)
  assert.equal(rateAt(table('| Net assets per share | 1,204 | ‸1,305 |')), OF_DAY)
})

test('in a statement of changes, what stands between two balances is of the months between them', () => {
  const changes = (label: string, figure: string): string =>
    rateAt(`Statement of Changes in Equity (in millions of yen)

| | Common stock | Total equity |
| --- | ---: | ---: |
| Balance at April 1, 2003 | 7,082 | ${label === 'opening' ? figure : '12,004'} |
| Net income for the year | | ${label === 'movement' ? figure : '2,104'} |
| Balance at March 31, 2004 | 7,082 | 14,108 |
`)
  assert.equal(changes('opening', '12‸,004'), '118.07 rate of March 31, 2003')
  assert.equal(changes('movement', '2‸,104'), OF_YEAR)
})

test('a head that a converter laid into the text above still dates its columns', () => {
  const text = rateAt(`(In millions of yen) Previous (March 31, 2003) Current (March 31, 2004)

\`\`\`
Cash and deposits                         9,204        12,‸284
Notes and accounts receivable            10,112         9,350
Inventories                                 904           811
\`\`\`
`)
  assert.equal(text, OF_DAY)
})

test('what a row counts in other units is no money', () => {
  for (const row of [
    '| Market capitalization / revenue | 3.1 | ‸3.5 |',

    '| Price to book value (times) | 1.41 | ‸1.52 |',
    '| Number of employees | 4,120 | ‸4,380 |',
    '| Average exchange rate (yen/US$) | 121.94 | ‸113.07 |',
  ])
    assert.equal(/About/.test(rateAt(table(row))), false, row)
})

test('a row of three years is read as a trend: one rate for all is named beside its own', () => {
  const { text, cursors } = unmark(`${INTRO}In millions of yen:

| | Year ended March 31, 2002 | Year ended March 31, 2003 | Year ended March 31, 2004 |
| --- | ---: | ---: | ---: |
| Total revenues | ‸39,921 | 44,036 | 38,779 |
| Cost of revenues | 36,120 | 41,200 | 34,110 |
`)
  const found = hover(read(text), cursors[0]!, { findings: [], ticks: [] })
  assert.match(
    hoverPlain(found!),
    /for a trend over the 3 years, all at one rate: \$353\.06 million at 113\.07 \(average of the year ended March 31, 2004/,
  )
})

test('what a change leads to is of the day told of, not of the day that it came from', () => {
  const change = (figures: string): string =>
    rateAt(`Total assets as of March 31, 2004 increased by ${figures} million.`)
  assert.equal(change('¥5,661 million from March 31, 2003 to ‸¥40,953'), OF_DAY)
  assert.equal(change('‸¥5,661 million from March 31, 2003 to ¥40,953'), OF_DAY)
})

test('a figure in brackets behind a date is of that date, and those around it of their own', () => {
  const rents =
    'Rent and depreciation for the year ended March 31, 2004 are *¥266 million (March 31, 2003: *¥259 million) and *¥13 million (March 31, 2003: *¥12 million).'
  const at = (i: number): string => rateAt(rents.replace(/\*/g, () => (i-- === 0 ? '‸' : '')))
  const before = '121.94 average of the year ended March 31, 2003'
  assert.deepEqual([0, 1, 2, 3].map(at), [OF_YEAR, before, OF_YEAR, before])
  const held =
    'As at March 31, 2004, we held *¥27 million and ¥5 million respectively (March 31, 2003: ¥33 million and ‸¥39 million).'
  assert.equal(rateAt(held.replace('*', '')), '118.07 rate of March 31, 2003')
})

test('the date at the head of a page dates no figure of the list below it', () => {
  const list = (figure: string): string =>
    rateAt(`Investor Relations / June 30, 2004 14 Highlights of the year - ${figure} billion yen`)
  assert.equal(list('FY2004: ‸24.4'), OF_YEAR)
  assert.equal(list('Q4: ‸7.1'), OF_DAY)
})

test('fees under the bare head of a day run over the year where the words over them say so', () => {
  const fees = (lead: string): string =>
    rateAt(`${lead}

| In millions of yen | March 31, 2004 | March 31, 2003 |
| --- | ---: | ---: |
| Accounting fees | ‸2,285 | 2,449 |
| Rent | 2,000 | 1,900 |
`)
  assert.equal(fees('During the year, we entered into the following transactions:'), OF_YEAR)
  assert.equal(fees('Accrued liabilities are made up as follows:'), OF_DAY)
})

test('a currency alone in a row ends the scale of the rows above it', () => {
  const { text, cursors } = unmark(`${INTRO}Selected data

| | | (Bn JPY) |
| --- | ---: | ---: |
| | FY2003 | FY2004 |
| Revenue | 6,885.0 | ‸7,010.2 |
| Gross profit | 839.4 | 811.5 |
| | | (JPY) |
| Amounts per share: | | |
| Dividends | 80 | ‸85 |
| Stock market: | | |
| Market value (bn JPY) | 2,567.3 | ‸3,849.9 |
`)
  const amounts = cursors.map((at) => {
    const found = hover(read(text), at, { findings: [], ticks: [] })
    return found
      ? hoverPlain(found)
          .split('\n\n')[0]
          ?.replace(/^.* for /, '')
      : undefined
  })
  assert.deepEqual(amounts, ['7,010.2 billion yen', '85 yen', '3,849.9 billion yen'])
})

test('the sign of the yen is the yuan’s in a filing in renminbi that never speaks of yen', () => {
  const sold = (intro: string): string => {
    const { text, cursors } = unmark(`${intro}\n\nIn 2014, sales were ‸¥500 million.`)
    const found = hover(read(text), cursors[0]!, { findings: [], ticks: [] })
    return found ? (hoverPlain(found).split('\n\n')[1] ?? '') : ''
  }
  const renminbi = 'All amounts are expressed in Renminbi. Our year ended December 31, 2014.'
  assert.match(sold(renminbi), / yuan per dollar: /)
  assert.match(
    sold(`${renminbi} Our plant in Osaka is paid for in Japanese yen.`),
    / yen per dollar: /,
  )
})

test('a loss between balances with the days written in numbers is of the months between them', () => {
  const loss = (from: string, to: string): string =>
    rateAt(`Statement of Changes in Equity (in millions of yen)

| | Retained earnings | Total |
| --- | ---: | ---: |
| Balance as at ${from} | 3,410 | 9,411 |
| Loss for the year | (1,204) | (‸1,204) |
| Balance as at ${to} | 2,206 | 8,207 |
`)
  assert.equal(loss('1-4-2003', '31-3-2004'), OF_YEAR)
})
