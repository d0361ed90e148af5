// A rate that the user pins for a file: used for every amount of its currency, and what it replaces is told.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hoverPlain } from '../../server/src/features/hover-text.ts'
import { hover } from '../../server/src/features/hover.ts'
import { read } from '../../server/src/filing.ts'
import type { Declared } from '../../server/src/filing.ts'
import { pinOf } from '../../server/src/settings/pins.ts'
import { unmark } from '../notation.ts'

const RATES = `Calendar year 2004\tHigh\tLow\tAverage\tPeriod-end
March\t¥112.12\t¥104.18\t¥108.52\t¥104.18
June\t111.27\t107.10\t109.43\t109.43

Our fiscal year ended March 31, 2004.

`

const pinned = (currency: string, rate: string): Declared => ({ pinned: [pinOf(currency, rate)!] })

function linesAt(marked: string, declared?: Declared): readonly string[] {
  const { text, cursors } = unmark(RATES + marked)
  const found = hover(read(text, undefined, declared), cursors[0]!, { findings: [], ticks: [] })
  return found ? hoverPlain(found).split('\n\n') : []
}

const DEBT = 'At March 31, 2004, we owed ‸¥27.5 billion to banks.'

test('a pinned rate comes before that of the day, which is told', () =>
  assert.deepEqual(linesAt(DEBT, pinned('JPY', '110.00')), [
    'About $250 million (249.5 to 250.5 million) for ¥27.5 billion',
    'at 110.00 yen per dollar: pinned rate, your settings',
    'You pinned this rate for the file: it holds for every amount of its currency.',
    "without the pin $264 million at 104.18 (rate of March 31, 2004, this filing's table, line 2), 5.6% more",
  ]))

test('a pinned rate that the filing states is named as there', () =>
  assert.deepEqual(
    linesAt(DEBT, pinned('JPY', '109.43'))[1],
    "at 109.43 yen per dollar: average of June 2004, this filing's table, line 3",
  ))

test('where the pin changes nothing, nothing else is told', () =>
  assert.equal(linesAt(DEBT, pinned('JPY', '104.18')).length, 3))

test('it holds for its own currency, and for one that has no other rate', () => {
  assert.match(linesAt(DEBT, pinned('EUR', '0.8'))[0]!, /^About \$264 million/)
  const euros = 'At March 31, 2004, we owed ‸€27.5 million.'
  assert.match(linesAt(euros)[0]!, /^No dollars/)
  assert.equal(
    linesAt(euros, pinned('EUR', '0.8'))[0],
    'About $34.4 million (34.31 to 34.44 million) for €27.5 million',
  )
})

test("the filing's own dollars come before a pinned rate", () =>
  assert.match(
    linesAt(
      'At March 31, 2004, we owed ‸¥27.5 billion (\\$264 million).',
      pinned('JPY', '110'),
    )[0]!,
    /^\$264 million .*the filing's own dollars/,
  ))
