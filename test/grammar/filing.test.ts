// What the grammar colours, line by line, and where it keeps out.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coloured } from './tokens.ts'

const ITEM = 'entity.name.section.item'
const REFERENCE = 'entity.name.function.reference'
const AMOUNT = 'constant.numeric.amount'
const PERCENT = 'constant.numeric.percent'
const PERIOD = 'support.type.period'

const LINES: readonly (readonly [string, ...(readonly [scope: string, text: string])[]])[] = [
  // Headings, whatever the converter made of them.
  ['## Item 5. Results and Prospects', [ITEM, 'Item 5']],
  ['**Item 1A. Risk Factors**', [ITEM, 'Item 1A']],
  ['ITEM 16F: Auditors', [ITEM, 'ITEM 16F']],
  ['| ITEM 4. | THE COMPANY |', [ITEM, 'ITEM 4']],
  ['PART II', ['entity.name.section.part', 'PART II']],
  ['#### B. Harbour Dues', ['entity.name.section.sub-item', 'B.']],
  // References.
  ['Please see Item 5., “Our Results”, for more.', [REFERENCE, 'Item 5']],
  ['See Part II, Item 7 and Note 2(k).', [REFERENCE, 'Part II, Item 7'], [REFERENCE, 'Note 2(k)']],
  ['Notes 3 and 14 and Exhibit 4.1', [REFERENCE, 'Notes 3 and 14'], [REFERENCE, 'Exhibit 4.1']],
  ['in Items 4, 5 and 6 on page F-12', [REFERENCE, 'Items 4, 5 and 6'], [REFERENCE, 'page F-12']],
  // Figures.
  ['a loss of ¥16.5 billion', [AMOUNT, '¥16.5 billion']],
  ['at ¥108.28 per \\$1.00', [AMOUNT, '¥108.28'], [AMOUNT, '\\$1.00']],
  ['US$3 million and €1,204.5', [AMOUNT, 'US$3 million'], [AMOUNT, '€1,204.5']],
  ['about 500 million yen', [AMOUNT, '500 million yen']],
  ['| Net sales | 62,431 | (1,204) |', [AMOUNT, '62,431'], [AMOUNT, '(1,204)']],
  ['31.6% of the shares, 1.75 percent', [PERCENT, '31.6%'], [PERCENT, '1.75 percent']],
  ['| (20.5)% |', [PERCENT, '(20.5)%']],
  // Periods.
  ['at March 31, 2004', [PERIOD, 'March 31, 2004']],
  ['for the fiscal year ended March 31, 2004,', [PERIOD, 'fiscal year ended March 31, 2004']],
  ['in June 2004 and fiscal 2003', [PERIOD, 'June 2004'], [PERIOD, 'fiscal 2003']],
  ['the third quarter of 2015 and Q2 2016', [PERIOD, 'third quarter of 2015'], [PERIOD, 'Q2 2016']],
  // Nothing of ours.
  ['Item by item, we may note 2005 as a good year.'],
  ['Section 13(a), Rule 3-20, version 1.2.3, 12 May'],
  ['call +81 3 5205 6500 or see file 0-30204'],
  ['the year 2004'],
]

for (const [line, ...expected] of LINES)
  test(line, async () => {
    assert.deepEqual(
      (await coloured(line)).map(({ scope, text }) => [scope, text]),
      expected,
    )
  })

const APART: readonly string[] = [
  '```\nItem 5. ¥16.5 billion\n```',
  '`¥16.5 billion`',
  '[Item 5](#item5)',
  '<td colspan="1,000">',
]

for (const text of APART)
  test(`keeps out of ${JSON.stringify(text)}`, async () => {
    assert.deepEqual(await coloured(text), [])
  })

test('Markdown keeps its own scopes around ours', async () => {
  const [item] = await coloured('## Item 5. Results')
  assert.ok(item?.around.includes('markup.heading.markdown'))
  // A bare line or a row of a table looks like the heading that it is.
  const [row] = await coloured('| ITEM 4. | THE COMPANY |')
  assert.deepEqual(row?.around, ['markup.heading.item.filing'])
  const [amount] = await coloured('a loss of **¥16.5 billion**')
  assert.deepEqual([amount?.text, amount?.around.at(-1)], ['¥16.5 billion', 'markup.bold.markdown'])
})

test('a long line of almost-figures is read in one pass', async () => {
  assert.deepEqual(await coloured('1,'.repeat(20_000)), [])
  assert.deepEqual(await coloured('Item '.repeat(10_000)), [])
})
