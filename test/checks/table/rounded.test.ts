// How one table rounds where the rest of its filing rounds otherwise.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { hover } from '../../../server/src/features/hover.ts'
import { read } from '../../../server/src/filing.ts'
import type { Declared, Filing } from '../../../server/src/filing.ts'

const SEGMENTS = ['Japan', 'Europe', 'America', 'Asia', 'Oceania', 'Africa'] as const

/** Six lines a year and their totals, which exceed the sums by `over`. */
function table(over: readonly number[]): string {
  const rows = SEGMENTS.map((name, i) => {
    const cells = over.map((_, year) => (4_321 + 1_117 * i + 230 * year).toLocaleString('en-US'))
    return `| ${name} | ${cells.join(' | ')} |`
  })
  const totals = over.map((more, year) => {
    const sum = SEGMENTS.reduce((all, _, i) => all + 4_321 + 1_117 * i + 230 * year, 0)
    return (sum + more).toLocaleString('en-US')
  })
  const years = over.map((_, year) => 2020 + year)
  return `| | ${years.join(' | ')} |\n|---|${'---:|'.repeat(over.length)}\n${rows.join('\n')}\n| Total | ${totals.join(' | ')} |\n`
}

const ROUNDED = `# Sales\n\n${table([0, 0, 0, 0, 0])}\n# Orders\n\n${table([0, 1, 0, -1, 0])}\n# Stocks\n\n`

const lineOf = ({ text, lineOf: line }: Filing, words: string): number =>
  line(text.value.indexOf(words))

const sums = (filing: Filing): readonly string[] =>
  filing.findings.filter(({ check }) => check === 'columns-sum-to-total').map(({ level }) => level)

const hoverOf = (filing: Filing, figure: string): string =>
  JSON.stringify(hover(filing, filing.text.value.lastIndexOf(figure)))

describe('a table that cuts digits off in a filing that rounds', () => {
  const said = (line: string, declared?: Declared): Filing =>
    read(`${ROUNDED}${line}\n\n${table([4, 0, 5])}`, undefined, declared)
  const LINE = '(Amounts are rounded down to the nearest million yen)'

  test('is held to it where its unit line says so', () => {
    const filing = said(LINE)
    assert.equal(filing.roundingSource.mode, 'nearest')
    assert.deepEqual(
      filing.tableRoundings.map(({ rounding }) => rounding),
      [{ kind: 'declared', mode: 'truncated' }],
    )
    assert.deepEqual(sums(filing), [])
  })
  test('is told in the hover of its figures, and of no others', () => {
    const filing = said(LINE)
    assert.match(hoverOf(filing, '9,906'), /Rounding in this table: digits are cut off/)
    const first = filing.text.value.indexOf('9,906')
    assert.doesNotMatch(JSON.stringify(hover(filing, first)), /Rounding/)
  })
  test('is known by its sums where nothing says it', () => {
    const filing = read(`${ROUNDED}${table([2, 4, 3, 5])}`)
    assert.deepEqual(
      filing.tableRoundings.map(({ span, rounding }) => [
        filing.lineOf(span.start) > lineOf(filing, '# Stocks'),
        rounding,
      ]),
      [[true, { kind: 'inferred', mode: 'truncated', sums: 4, short: 4, over: 0 }]],
    )
    assert.deepEqual(sums(filing), [])
  })
  test('is not where a total falls short of its parts', () => {
    assert.deepEqual(read(`${ROUNDED}${table([2, 3, 3, -2])}`).tableRoundings, [])
  })
  test('does not round otherwise than the user has set', () => {
    const filing = said(LINE, { rounding: 'nearest' })
    assert.deepEqual(filing.tableRoundings, [])
    assert.doesNotMatch(hoverOf(filing, '9,906'), /cut off/)
  })
})

test('a table may say that it rounds in a filing that cuts digits off', () => {
  const filing = read(
    `Yen amounts are stated after rounding down fractions of a million.\n\n# Sales\n\n${table([3, 2])}\n# Dollars\n\n(Rounded to the nearest thousand dollars)\n\n${table([0, 0])}`,
  )
  assert.equal(filing.roundingSource.mode, 'truncated')
  assert.deepEqual(
    filing.tableRoundings.map(({ rounding }) => rounding.mode),
    ['nearest'],
  )
})

test('単位未満切捨て over a table is understood', () => {
  const filing = read(`${ROUNDED}(単位：百万円、百万円未満切捨て)\n\n${table([4, 0])}`)
  assert.equal(filing.tableRoundings.length, 1)
})
