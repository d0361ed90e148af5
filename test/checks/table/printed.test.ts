// Which of two figures is the one that slipped: what the rest of the filing prints decides.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { said } from './said.ts'

const statement = `| Thousands | 2003 | 2004 |
|---|---:|---:|
| Connectivity | 11,118 | 12,804 |
| Systems | 7,912 | 8,069 |
| Total revenues | 19,030 | 20,373 |
`
const detail = (label: string, figure: string): string => `
| Thousands | 2004 |
|---|---:|
| ${label} | ${figure} |
| Assets | 45,118 |
`

test('a part is blamed where another table prints what it should be', () => {
  assert.deepEqual(said(statement + detail('Connectivity', '12,304')).findings, [
    'error columns-sum-to-total 3: 12,804',
  ])
})

test('a total is blamed where another table prints what it should be, or the part as it stands', () => {
  const total = ['error columns-sum-to-total 5: 20,373']
  assert.deepEqual(said(statement + detail('Total revenues', '20,873')).findings, total)
  assert.deepEqual(said(statement + detail('Connectivity', '12,804')).findings, total)
})
