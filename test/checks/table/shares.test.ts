// Sums of amounts that columns of percentages show too, or do not.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { said } from './said.ts'

describe('percentages beside amounts that add up', () => {
  test('are not summed where they are changes, though no head says so', () => {
    const changes = `|  |  |  |  |  |  |
|---|---|---|---|---|---|
| Sales | 39,120 | 42,870 | -9 % | 42,650 | 1 % |
| Cost of sales | 21,480 | 23,610 | -9 % | 24,090 | -2 % |
| Gross profit | 17,640 | 19,260 | -8 % | 18,560 | 3 % |
`
    assert.deepEqual(said(changes).findings, [])
  })
  test('are not accused where nothing comes to a hundred', () => {
    const margins = `|  | 2024 | Margin | 2023 | Margin |
|---|---:|---:|---:|---:|
| Services | 4,120 | 12 % | 3,870 | 11 % |
| Systems | 2,480 | 9 % | 2,610 | 14 % |
| Total | 6,600 | 21 % | 6,480 | 28 % |
`
    assert.deepEqual(said(margins.replaceAll('Margin', '')).findings, [])
  })
  test('are where they are shares of a whole', () => {
    const shares = (part: string): string => `|  | 2024 |  | 2023 |  |
|---|---:|---:|---:|---:|
| Sales | 7,500 | 100.0 % | 6,480 | 100.0 % |
| Services | 4,120 | 54.9 % | 3,870 | 59.7 % |
| Systems | 2,480 | 33.1 % | 2,610 | ${part} |
| Total | 6,600 | 88.0 % | 6,480 | 100.0 % |
`
    assert.deepEqual(said(shares('40.3 %')).findings, [])
    assert.deepEqual(said(shares('43.0 %')).findings, ['error columns-sum-to-total 5: 43.0 %'])
  })
})
