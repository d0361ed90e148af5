// Columns of changes in percent that no head names, read from the figures.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../server/src/filing.ts'

const kinds = (text: string): readonly string[] =>
  (read(text).sheets[0]?.columns ?? []).map(({ kind }) => kind)

const sold = (head: string, changes: readonly string[]): string => `| ${head} |
|---|---:|---:|---:|
| Hats | 2,865 | 2,853 | ${changes[0] ?? ''} |
| Gloves | 1,631 | 1,559 | ${changes[1] ?? ''} |
| Scarves | 250 | 240 | ${changes[2] ?? ''} |
| Shoes | 484 | 464 | ${changes[3] ?? ''} |
| Boots | 142 | 153 | ${changes[4] ?? ''} |
`

test('a column that follows row by row from the two before it holds percentages', () => {
  const changes = ['0.4', '4.6', '4.1', '4.3', '(7.2)']
  assert.deepEqual(kinds(sold('| | |', changes)), ['amount', 'amount', 'percent'])
  assert.deepEqual(kinds(sold('| 2023 | 2022 | Change', changes)), ['amount', 'amount', 'percent'])
})

test('one that does not is left open', () => {
  assert.deepEqual(kinds(sold('| | |', ['12.0', '72.4', '10.3', '20.8', '(11.1)'])), [
    'amount',
    'amount',
    'unknown',
  ])
})

test('small amounts agree with many changes and tell nothing', () => {
  const small = `| | | | |
|---|---:|---:|---:|
| Hats | 4 | 3 | 17.8 |
| Gloves | 2 | 1 | 65.2 |
| Scarves | 5 | 6 | (21.4) |
| Shoes | 3 | 4 | (28.3) |
`
  assert.notEqual(kinds(small)[2], 'percent')
})
