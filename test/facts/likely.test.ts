// What stands around a figure without a period → a period that may support it, and that accuses nobody.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodKey } from '../../server/src/figures/period.ts'
import { read } from '../../server/src/filing.ts'

const REPORT = `# FORM 10-K

Our fiscal year ended June 30, 2010.

## Item 7. Management’s Discussion and Analysis

### Fiscal 2010 compared to fiscal 2009

`

/** The amounts of a text under its headings: what is told of their period, and what is likely. */
function around(text: string): readonly string[] {
  const filing = read(REPORT + text)
  return filing.sentences
    .flatMap(({ facts }) => facts)
    .map(({ span, period, likely }) =>
      [
        filing.textOf(span),
        period ? periodKey(period) : '-',
        ...(likely ? [periodKey(likely.period), likely.from] : []),
      ].join(' '),
    )
}

test('the later period of a title over the paragraph', () => {
  assert.deepEqual(around('Kites brought $4 million.'), ['$4 million - 12m>2010-06-30 heading'])
})

test('the year reported on, where results are discussed under titles without one', () => {
  assert.deepEqual(around('### Kites\n\nKites brought $4 million.').slice(0, 1), [
    '$4 million - 12m>2010-06-30 document',
  ])
})

test('what the paragraph has told before, and the sentence itself, come first', () => {
  assert.deepEqual(
    around(
      'Ropes brought $5 million in the year ended June 30, 2009. Kites brought $4 million, and boats with a sail $2 million in June 2008.',
    ).slice(0, 2),
    ['$5 million 12m>2009-06-30', '$4 million - 1m>2008-06 sentence'],
  )
  assert.deepEqual(
    around('Ropes brought $5 million in the year ended June 30, 2009. A boat sold for $4 million.'),
    ['$5 million 12m>2009-06-30', '$4 million - 12m>2009-06-30 paragraph'],
  )
})

test('what is there on a day is of the last one; plans are of none', () => {
  assert.deepEqual(around('Total assets were $9 million. We plan to spend $3 million.'), [
    '$9 million - @2010-06-30 heading',
    '$3 million -',
  ])
})

test('titles over a sentence, outermost first', () => {
  const { sentences } = read(REPORT + 'Kites brought $4 million.')
  assert.deepEqual(sentences.at(-1)?.headings.slice(-2), [
    'Management’s Discussion and Analysis',
    'Fiscal 2010 compared to fiscal 2009',
  ])
})

test('a bare year is likely the fiscal one', () => {
  assert.deepEqual(around('Fees of $7,282 (2009 - $8,415) were paid to sailors.'), [
    '$7,282 - 12m>2010-06-30 heading',
    '$8,415 - 12m>2009-06-30 sentence',
  ])
})
