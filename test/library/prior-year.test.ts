// Last year's column against last year's filing: what is told, and what is not.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { findings, ticks } from '../../server/src/features/findings.ts'
import { annualReport, cover } from './filings.ts'
import type { Shown } from './filings.ts'
import { address, shelved } from './shelf.ts'
import type { Shelved } from './shelf.ts'

const POLICY = { checks: {}, hints: false }

function told({ library, filings }: Shelved, name: string): readonly string[] {
  const filing = filings.get(name)!
  return findings(filing, POLICY, { uri: address(name), library })
    .filter((one) => one.check === 'prior-year-agrees')
    .map((one) => `${filing.textOf(one.span)}: ${one.message}`)
}

const compared = (shown: Shown, last: Shown = {}): readonly string[] =>
  told(
    shelved({ '2023.md': annualReport(2023, last), '2024.md': annualReport(2024, shown) }),
    '2024.md',
  )

/** Fuel last year, with two digits swapped. */
const SLIP: Shown = { before: { Fuel: '13,361' } }

describe('a comparative figure', () => {
  test('that is last year’s is ticked, with its place in the other file', () => {
    const { library, filings } = shelved({
      '2023.md': annualReport(2023),
      '2024.md': annualReport(2024),
    })
    const among = { uri: address('2024.md'), library }
    const filing = filings.get('2024.md')!
    assert.deepEqual(findings(filing, POLICY, among), [])
    const proved = ticks(filing, POLICY, among).filter((one) => one.check === 'prior-year-agrees')
    assert.equal(proved.length, 12)
    assert.equal(filing.textOf(proved[0]!.span), '43,518')
    assert.deepEqual(
      proved[0]!.elsewhere?.map(({ uri, text }) => [uri, text]),
      [[address('2023.md'), '43,518']],
    )
  })

  test('that a slip sets apart is told, with both figures', () => {
    assert.deepEqual(compared(SLIP), [
      '13,361: 13,361 for “Fuel” does not agree with 13,316 in last year’s filing (2023.md, line 28); 11 other lines of the statement agree.',
    ])
  })

  test('of a line that every statement has is told however far it is off', () => {
    assert.equal(compared({ before: { 'Net income': '9,988' } }).length, 1)
  })
})

describe('nothing is said', () => {
  const SILENT: readonly (readonly [string, Shown, Shown?])[] = [
    [
      'of lines that changed places with their sums',
      { before: { Fuel: '13,016', Depreciation: '4,817' } },
    ],
    [
      'where the statement is marked as restated',
      { ...SLIP, heads: '(in thousands) Year ended December 31, | 2024 | 2023 (as restated)' },
    ],
    [
      'where amounts were reclassified and the sums hold',
      {
        before: { Fuel: '13,361', 'Crew and port costs': '21,003' },
        says: 'Certain prior period amounts have been reclassified to conform to the current period presentation.',
      },
    ],
    ['of another company', SLIP, { registrant: 'Quay Holdings, Inc.' }],
    ['of another form', { ...SLIP, form: '20-F' }],
    [
      'where most lines differ',
      {
        before: {
          Fuel: '13,361',
          Depreciation: '4,571',
          'Interest expense': '1,171',
          'Freight revenue': '43,581',
          'Port services': '9,072',
        },
      },
    ],
  ]
  for (const [name, shown, last] of SILENT)
    test(name, () => {
      const number = last?.registrant === undefined ? '' : '001-99871'
      const other = annualReport(2023, last).replace(number, '001-10002')
      const { library, filings } = shelved({
        '2023.md': other,
        '2024.md': annualReport(2024, shown),
      })
      assert.deepEqual(told({ library, filings }, '2024.md'), [])
    })

  test('of two copies of one filing, even where settings call one the other’s prior year', () => {
    const texts = { 'a.md': annualReport(2024, SLIP), 'b.md': annualReport(2024) }
    for (const priorYears of [[], [['a.md', 'b.md']]] as const)
      assert.deepEqual(told(shelved(texts, { priorYears }), 'a.md'), [])
  })

  test('of files without a cover, unless settings join them', () => {
    const bare = (text: string): string => text.slice(cover(2024).length)
    const texts = { '2023.md': bare(annualReport(2023)), '2024.md': bare(annualReport(2024, SLIP)) }
    assert.deepEqual(told(shelved(texts), '2024.md'), [])
    assert.equal(
      told(shelved(texts, { priorYears: [['2024.md', '2023.md']] }), '2024.md').length,
      1,
    )
  })

  test('where one copy of last year’s filing confirms the figure', () => {
    const texts = {
      '2023.md': annualReport(2023),
      '2023-other.md': annualReport(2023).replace('13,316', '13,361'),
      '2024.md': annualReport(2024, SLIP),
    }
    assert.deepEqual(told(shelved(texts), '2024.md'), [])
  })
})

test('the order of the files changes nothing', () => {
  const texts = Object.entries({
    '2023.md': annualReport(2023),
    'copy.md': annualReport(2023),
    '2024.md': annualReport(2024, SLIP),
    'other.md': annualReport(2024, { registrant: 'Quay Holdings, Inc.' }),
  })
  const first = told(shelved(Object.fromEntries(texts)), '2024.md')
  assert.equal(first.length, 1)
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) =>
      assert.deepEqual(told(shelved(Object.fromEntries(shuffled)), '2024.md'), first),
    ),
    { numRuns: 10 },
  )
})
