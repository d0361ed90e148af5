// Findings of several checks about one slip: said once, of the change that settles them all.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { merge } from '../../server/src/checks/merge.ts'
import { read } from '../../server/src/filing.ts'

const said = (text: string): readonly (readonly (string | undefined)[])[] => {
  const filing = read(text)
  assert.deepEqual(filing.failures, [])
  return merge(filing.findings).map(({ check, span, fix, message }) => [
    check,
    filing.textOf(span),
    fix?.title,
    /The same change would settle .*$/.exec(message)?.[0],
  ])
}

/** Two years of yen, the second in dollars too, at 150.00. */
const assets = (inventories: string): string =>
  `| Millions of yen | 2023 | 2024 | 2024 Thousands of U.S. dollars |
|---|---:|---:|---:|
| Cash | 405,888 | 525,165 | 3,501,100 |
| Inventories | 105,150 | ${inventories} | 793,840 |
| Receivables | 143,194 | 152,607 | 1,017,380 |
| Securities | 20,379 | 19,236 | 128,240 |
| Prepaid | 30,622 | 35,973 | 239,820 |
| Total current assets | 705,233 | 852,057 | 5,680,380 |
`

describe('a slip in a sum and in its dollars', () => {
  test('is none where both agree', () => {
    assert.deepEqual(said(assets('119,076')), [])
  })
  test('is told at the figure that settles both, with the one change that does', () => {
    assert.deepEqual(said(assets('119,067')), [
      [
        'dollars-follow-from-yen',
        '119,067',
        'Change 119,067 to 119,076 (two digits swapped)',
        'The same change would settle columns-sum-to-total.',
      ],
    ])
  })
})

describe('a sum that several slips would settle', () => {
  const parts = (loans: string): string => `| Millions of yen | 2023 | 2024 |
|---|---:|---:|
| Deposits | 1,204 | 1,310 |
| Loans | ${loans} |
| Total assets | 3,614 | 3,965 |
`
  test('names them all where none is likelier, and offers none of them', () => {
    const filing = read(parts('2,410 | 2,635'))
    const [one, ...others] = filing.findings
    assert.deepEqual(others, [])
    assert.match(one?.message ?? '', /one of \d+ changes would do(?:: |, such as )3,965 → 3,945, /)
    assert.equal(one?.fix, undefined)
  })
})
