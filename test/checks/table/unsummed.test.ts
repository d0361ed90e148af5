// Columns of changes in percent of which no head says that they are.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { said } from './said.ts'

const blocks = (last: string): string => `| HATS | | | |
|---|---:|---:|---:|
| U.S. | 2,865 | 2,853 | 0.4 |
| International | 1,631 | 1,559 | 4.7 |
| Worldwide | 4,496 | 4,411 | 1.9 |
| GLOVES | | | |
| U.S. | 250 | 240 | 4.1 |
| International | 147 | 148 | (0.8) |
| Worldwide | 397 | 388 | 2.2 |
| SCARVES | | | |
| U.S. | 221 | 216 | 2.4 |
| International | 142 | 133 | 6.3 |
| Worldwide | 363 | 349 | 3.9 |
| SHOES | | | |
| U.S. | 484 | 464 | 4.3 |
| International | 255 | 232 | 9.9 |
| Worldwide | ${last} | 696 | 6.1 |
`

describe('a column in which none of the totals adds up, as they do beside it', () => {
  test('is no column of amounts', () => {
    const { findings, proved } = said(blocks('739'))
    assert.deepEqual(findings, [])
    assert.deepEqual(proved, [3, 4, 5, 7, 8, 9, 11, 12, 13, 15, 16, 17])
  })
  test('does not hide the slip in another column', () => {
    assert.deepEqual(said(blocks('793')).findings, ['error columns-sum-to-total 17: 793'])
  })
})

test('a column in which one total fails and others hold is one of amounts', () => {
  const sold = (gloves: string): string => `| Pairs | 2023 | 2022 |
|---|---:|---:|
| Hats, home | 28.1 | 26.3 |
| Hats, abroad | 16.2 | 15.5 |
| Total hats | 44.3 | 41.8 |
| Gloves, home | 25.4 | 24.9 |
| Gloves, abroad | 14.7 | 14.8 |
| Total gloves | ${gloves} | 39.7 |
| Shoes, home | 48.3 | 46.4 |
| Shoes, abroad | 25.5 | 23.2 |
| Total shoes | 73.8 | 69.6 |
`
  assert.deepEqual(said(sold('40.1')).findings, [])
  assert.deepEqual(said(sold('41.1')).findings, ['error columns-sum-to-total 8: 41.1'])
})

test('two slips in one column of many totals are still told', () => {
  const text = blocks('739')
    .replace('2,865 | 2,853 | 0.4', '2,865 | 2,853 | 2,800')
    .replace('1,631 | 1,559 | 4.7', '1,631 | 1,559 | 1,500')
    .replace('4,496 | 4,411 | 1.9', '4,496 | 4,411 | 4,300')
    .replace('250 | 240 | 4.1', '250 | 240 | 230')
    .replace('147 | 148 | (0.8)', '147 | 148 | 150')
    .replace('397 | 388 | 2.2', '397 | 388 | 580')
    .replace('2.4', '210')
    .replace('6.3', '120')
    .replace('3.9', '330')
    .replace('4.3', '450')
    .replace('9.9', '210')
    .replace('6.1', '620')
  const { findings } = said(text)
  assert.deepEqual(findings, [
    'error columns-sum-to-total 9: 580',
    'error columns-sum-to-total 17: 620',
  ])
})

describe('changes that do not follow from the amounts beside them, at other rates of exchange', () => {
  const atConstantRates = (last: string): string =>
    blocks(last)
      .replace('| 0.4 |', '| 2.6 |')
      .replace('| 4.7 |', '| 7.9 |')
      .replace('| 1.9 |', '| 4.4 |')
      .replace('| 4.1 |', '| 5.8 |')
      .replace('| 2.2 |', '| 4.7 |')
      .replace('| 2.4 |', '| 3.1 |')
      .replace('| 3.9 |', '| 5.2 |')
  test('are no amounts either', () => {
    const { findings, proved } = said(atConstantRates('739'))
    assert.deepEqual(findings, [])
    assert.deepEqual(proved, [3, 4, 5, 7, 8, 9, 11, 12, 13, 15, 16, 17])
  })
})
