// Tables with points for thousands, where figures without any stand beside them.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as d from '../../../server/src/base/decimal.ts'
import { read } from '../../../server/src/filing.ts'
import { said } from './said.ts'

const fees = (total: string, second = '47.500'): string => `| Member | Fee | Attendance | Total |
|---|---:|---:|---:|
| First | 38.250 | 2500 | 40.750 |
| Second | 45.000 | 2500 | ${second} |
| Third | 90.000 | 2500 | 92.500 |
| Total | 173.250 | ${total} | 180.750 |
`

const values = (text: string): readonly (readonly string[])[] =>
  read(text).sheets.flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.map((cell) => (cell ? d.toPlain(cell.figure.value) : ''))),
  )

describe('points for thousands', () => {
  test('are read so where rows add up only so', () => {
    assert.deepEqual(values(fees('7.500')), [
      ['38250', '2500', '40750'],
      ['45000', '2500', '47500'],
      ['90000', '2500', '92500'],
      ['173250', '7500', '180750'],
    ])
    assert.deepEqual(said(fees('7.500')), { findings: [], fixes: [], proved: [3, 4, 5, 6] })
  })
  test('are no slip by a power of ten where nothing shows what they are', () => {
    const text = `| Member | Attendance 2023 | Attendance 2022 |
|---|---:|---:|
| First | 1500 | 1200 |
| Second | 1500 | 1350 |
| Third | 1500 | 1450 |
| Total | 4.500 | 4000 |
`
    assert.deepEqual(said(text).findings, [])
    assert.equal(said(text.replace('4.500', '45000')).findings.length, 1)
  })
  test('are decimals where a row adds up so', () => {
    const text = `| Ratio | Low | Spread | High |
|---|---:|---:|---:|
| First | 38.250 | 2 | 40.250 |
| Second | 45.000 | 3 | 48.000 |
| Third | 90.125 | 4 | 94.125 |
`
    assert.deepEqual(values(text)[0], ['38.250', '2', '40.250'])
  })
})
