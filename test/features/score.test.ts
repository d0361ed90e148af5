// Which Markdown is read as a filing.

import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, test } from 'node:test'
import { readsAsFiling, score } from '../../server/src/features/score.ts'
import { filingsFolder, realFiling } from '../filings-folder.ts'

const FILINGS: readonly (readonly [string, string])[] = [
  [
    'two Items',
    '# ITEM 4. Information on the Company\n\ntext\n\n**Item 5.** Operating and Financial Review and Prospects',
  ],
  [
    'Items whose titles stand below them',
    'Item 1A.\n\nRisk Factors\n\nItem 7.\n\nManagement’s Discussion and Analysis',
  ],
  [
    'Items in the rows of a table',
    '| Item 1. | Business |\n| --- | --- |\n\n| Item 2. | Properties |',
  ],
  [
    'a statement',
    '| | 2016 |\n|---|---:|\n| Total assets | 12 |\n| Total liabilities | 7 |\n| Total equity | 5 |',
  ],
  ['a section of risks in a named form', 'Annual report on Form 20-F\n\n#### D. Risk Factors\n'],
  ['a comment that asks for it', 'Nothing else.\n\n<!-- tickmark -->\n'],
  [
    'a statement kept as HTML in one line',
    '<table><tr><td>Net sales</td><td>9</td></tr><tr><td>Gross profit</td><td>4</td></tr><tr><td>Net income</td><td>1</td></tr></table>\n',
  ],
  [
    'a statement whose rows are counted',
    '  1. Total assets | 90 | 80\n  2. Cost of goods sold | 30 | 20\n  3. Net profit | 12 | 9\n',
  ],
]

const OTHERS: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a readme', '# A tool\n\nRun `npm install`. It costs $5.\n\n## Risk factors of running it\n'],
  [
    'a list that speaks of Items',
    '- Item 1. Business\n- Item 2. Properties\n- Item 3. Legal Proceedings\n',
  ],
  ['numbered things', '# Item 1\n\nBuy milk\n\n# Item 2\n\nBuy bread\n'],
  [
    'an article about filings',
    'Every Form 10-K has an Item 1A. Prices rose to $1, $2.\n\n$3\n\n$4\n\n$5\n\n$6\n',
  ],
  ['a mention of the comment', 'Write `<!-- tickmark -->` into it.'],
]

describe('a text that', () => {
  for (const [name, text] of FILINGS)
    test(`has ${name} is a filing`, () => assert.ok(readsAsFiling(text), score(text).signs.join()))
  for (const [name, text] of OTHERS)
    test(`is ${name} is left alone`, () =>
      assert.ok(!readsAsFiling(text), score(text).signs.join()))
})

test('what the settings say of a file comes first', () => {
  assert.ok(readsAsFiling('A shopping list', true))
  assert.ok(!readsAsFiling(FILINGS[0]![1], false))
})

test('line endings do not matter', () => {
  for (const [, text] of FILINGS)
    for (const ending of ['\r\n', '\r']) assert.ok(readsAsFiling(text.replaceAll('\n', ending)))
})

const skip =
  filingsFolder === undefined ? 'the real filings are not here (set TICKMARK_FILINGS)' : false
test('every real filing is one, and the list of their sources is none', { skip }, () => {
  for (const name of readdirSync(filingsFolder!).filter((file) => file.endsWith('.md')))
    assert.equal(readsAsFiling(realFiling(name)!), name !== 'SOURCES.md', name)
})

test('digits without end are passed over in one go', () => {
  assert.deepEqual(score('1,'.repeat(1_000_000)).signs, [])
})
