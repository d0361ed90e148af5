import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as d from '../../server/src/base/decimal.ts'
import { periodKey } from '../../server/src/figures/period.ts'
import { read } from '../../server/src/filing.ts'

const TEXT = `## Consolidated Statements of Operations

(Millions of yen, except per share data)

| | Year ended March 31, | |
|---|---:|---:|
| | 2003 | 2004 |
| Total revenues | 43,994 | 38,779 |
| Net loss | (16,535) | (127) |
| Other: | | |
| Total | 12 | 14 |
`

test('a cell is a fact: measure, owner, period and the amount itself', () => {
  const loss = read(TEXT).facts.find(
    (fact) => fact.where === 'table' && fact.label === 'Net loss' && fact.cell?.column === 0,
  )
  assert.ok(loss)
  assert.equal(loss.metric, 'net-income')
  assert.equal(loss.entity, 'consolidated')
  assert.equal(loss.period && periodKey(loss.period), '12m>2003-03-31')
  assert.equal(loss.figure.currency, 'JPY')
  assert.equal(d.toPlain(loss.figure.value), '-16535000000')
  assert.equal(TEXT.slice(loss.digits.start, loss.digits.end), '16,535')
})

test('a label that says nothing takes its heading along', () => {
  const total = read(TEXT).facts.find((fact) => fact.label === 'Total')
  assert.match(total?.metric ?? '', /^other.*: total$/)
})

test('a quarter and its year take their periods from the corner', () => {
  const text = `| Fiscal year ended March 31, 2015 | First quarter | Fourth quarter | Fiscal year |
|---|---:|---:|---:|
| Net loss | (610) | (2,264) | (4,812) |
`
  const periods = read(text).facts.map((fact) => fact.period && periodKey(fact.period))
  assert.deepEqual(periods, ['3m>2014-06-30', '3m>2015-03-31', '12m>2015-03-31'])
})
