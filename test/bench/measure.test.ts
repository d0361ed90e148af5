// One file from end to end: what is drawn, what is listed as missed, and what may be kept about it.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { optionsOf } from '../../bench/accuracy/arguments.ts'
import type { Options } from '../../bench/accuracy/arguments.ts'
import { measure } from '../../bench/accuracy/measure.ts'
import records from '../../bench/accuracy/records.json' with { type: 'json' }
import { missed } from '../../bench/accuracy/tables.ts'
import { FILING } from './filing.ts'

const folder = mkdtempSync(join(tmpdir(), 'tickmark-bench-'))
const path = join(folder, 'small.md')
writeFileSync(path, FILING)
after(() => rmSync(folder, { recursive: true }))

const options = (...words: readonly string[]): Options => {
  const parsed = optionsOf(words)
  assert.notEqual(parsed, 'help')
  return parsed as Options
}

describe('a file that is measured', () => {
  test('lists a slip in a lone figure as missed, with its line', () => {
    const measured = measure(path, options('--only', 'prose', '--per', '5'))
    assert.equal(measured.injected.length, 5)
    const lines = missed([measured])
    assert.ok(
      lines.some((line) => /^small\.md:6 prose, .*: 77\.31 → /.test(line)),
      lines.join('\n'),
    )
  })

  test('gives the same twice', () => {
    const words = ['--only', 'total,part,reach', '--per', '3']
    assert.deepEqual(measure(path, options(...words)), measure(path, options(...words)))
  })

  test('draws alike whatever else is drawn', () => {
    const alone = measure(path, options('--only', 'part', '--per', '3')).injected
    const among = measure(path, options('--only', 'total,part', '--per', '3')).injected
    assert.deepEqual(
      among.filter((one) => one.class === 'part'),
      alone,
    )
  })

  test('is silent when it is clean, and ticks its sums', () => {
    const { told, reach } = measure(path, options('--only', 'silence,reach'))
    assert.deepEqual(told, [])
    assert.equal(reach!.cells.hits, reach!.cells.of)
    assert.ok(reach!.unticked.some(({ line, text }) => line === 6 && text === '77.31'))
  })
})

describe('the records', () => {
  test('hold a hash, a check, figures and a reason: no sentence of a filing', () => {
    for (const { file, figures, reason } of records) {
      assert.match(file, /^[\da-f]{64}$/)
      for (const figure of figures) assert.match(figure, /^[\d.,]+$/)
      assert.match(reason, /\.$/)
    }
  })
})

test('words that mean nothing are refused', () => {
  assert.throws(() => optionsOf(['--per', 'many']), /--per takes a whole number/)
  assert.throws(() => optionsOf(['--only', 'totals']), /no part is called totals/)
})
