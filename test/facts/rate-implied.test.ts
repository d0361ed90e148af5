// Pairs of amounts and dollars that a filing prints → the one rate behind them.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toPlain } from '../../server/src/base/decimal.ts'
import { read } from '../../server/src/filing.ts'
import { hoverPlain } from '../../server/src/features/hover-text.ts'
import { hover } from '../../server/src/features/hover.ts'
import { periodKey } from '../../server/src/figures/period.ts'
import { unmark } from '../notation.ts'

const implied = (text: string): readonly string[] =>
  (read(text).market.implied ?? []).map(
    (rate) => `${rate.currency} ${toPlain(rate.perDollar)} ${periodKey(rate.period)}`,
  )

const SHEET = `Our fiscal year ended December 31, 2024.

# Consolidated Balance Sheets

| | As of December 31, | | |
| --- | ---: | ---: | ---: |
| | 2023 | 2024 | 2024 |
| | RMB (in millions) | RMB | US$ |
| Cash and cash equivalents | 71,892 | 108,350 | 14,844 |
| Restricted cash | 7,506 | 7,366 | 1,009 |
| Short-term investments | 118,254 | 125,645 | 17,213 |
| Inventories | 68,058 | 89,326 | 12,238 |
| Accounts payable | 1,200 | 1,500 | |
`

test('the rows of a dollar column share one rate, with as many digits as they prove', () =>
  assert.deepEqual(implied(SHEET), ['CNY 7.2993 @2024-12-31']))

test('a row with a slip does not keep it from being found', () =>
  assert.deepEqual(implied(SHEET.replace('17,213', '17,312')), ['CNY 7.299 @2024-12-31']))

test('rows at several rates have none', () => {
  const apart = SHEET.replace('1,009', '1,209').replace('17,213', '15,213')
  assert.deepEqual(implied(apart), [])
})

test('amounts with dollars in brackets are of the balance sheet date', () => {
  const text = `We report in Renminbi. Our fiscal year ended March 31, 2025.

Revenue was RMB996,347 million (US\\$137,300 million). Costs were RMB598,285 million (US\\$82,446 million). Net income was RMB125,976 million (US\\$17,360 million). Taxes were RMB35,445 million (US\\$4,884 million).`
  assert.deepEqual(implied(text), ['CNY 7.2567 @2025-03-31'])
})

test('an amount of that day without dollars of its own takes the implied rate', () => {
  const { text, cursors } = unmark(`${SHEET}
As of December 31, 2024, we owed RMB‸7,299 million to banks.
`)
  const found = hover(read(text), cursors[0]!)
  assert.match(
    hoverPlain(found!),
    /^About \$1,000\.0 million .*\n\nat 7\.2993 yuan per dollar: rate implied by the filing's own dollars for December 31, 2024, this filing's table/,
  )
})

test('pairs that make no possible rate imply none, and the row of such a pair has no dollars', () => {
  const shares = SHEET.replace('1,009 |', '1,009 |\n| Deposits, as printed | 26 | ‸27 | 3,699 |')
  const { text, cursors } = unmark(shares)
  assert.deepEqual(implied(text), ['CNY 7.2993 @2024-12-31'])
  assert.match(
    hoverPlain(hover(read(text), cursors[0]!)!),
    /^No dollars: those of its row imply no/,
  )
  const thousandfold = SHEET.replaceAll(/\| ([\d,]+) \|$/gm, '| $1,000 |')
  assert.deepEqual(implied(thousandfold), [])
})
