// A comma that stands for a point.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as d from '../../server/src/base/decimal.ts'
import { read } from '../../server/src/filing.ts'

/** Figures with what they were mended to, row by row. */
const figures = (text: string): string[] =>
  read(text).sheets.flatMap(({ rows }) =>
    rows
      .filter(({ cells }) => cells.some((cell) => cell))
      .map(({ cells }) =>
        cells
          .map((cell) => {
            if (!cell) return '·'
            const value = d.toPlain(d.scale(cell.figure.value, -cell.figure.scale))
            return cell.mended === undefined ? value : `${value} for ${cell.mended}`
          })
          .join(' '),
      ),
  )

test('is read as the point that its column and its row print', () => {
  const text = `| Millions | 2023 | 2022 |
|---|---:|---:|
| Hardware | 2,996.8 | 3,140.0 |
| Software | 1,522,0 | 1,822.6 |
| Collectibles | 754.0 | (964,6) |
| Total | 5,272.8 | 5,927.2 |
| Assets | 2,709.0 | 3,113.4 |
`
  assert.deepEqual(figures(text), [
    '2996.8 3140.0',
    '1522.0 for 1,522.0 1822.6',
    '754.0 -964.6 for 964.6',
    '5272.8 5927.2',
    '2709.0 3113.4',
  ])
})

test('is left where the filing sets decimals apart with commas, or where numbers are listed', () => {
  const text = `| Share | Notes | 2023 | 2022 |
|---|---|---:|---:|
| Europe | 4,12 | 65,9 | 61,2 |
| Asia | 7,10 | 15,1 | 18,4 |
| America | 8 | 19,0 | 20,4 |
`
  assert.ok(figures(text).every((row) => !row.includes(' for ')))
})
