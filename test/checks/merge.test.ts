// Findings at one figure: one for each change that would mend it.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../server/src/checks/finding.ts'
import { merge } from '../../server/src/checks/merge.ts'

const SPAN = { start: 10, end: 15 }

const finding = (
  check: string,
  level: Finding['level'],
  other: number,
  text?: string,
): Finding => ({
  check,
  level,
  span: SPAN,
  message: `${check} does not agree.`,
  related: [{ span: { start: other, end: other + 1 }, message: check }],
  ...(text !== undefined && { fix: { title: text, edits: [{ span: SPAN, text }] } }),
})

test('one change that settles two checks is said once, by the stronger, with the places of both', () => {
  const [one, ...others] = merge([
    finding('rows', 'warning', 30, '3,865'),
    finding('columns', 'error', 20, '3,865'),
  ])
  assert.deepEqual(others, [])
  assert.equal(one?.check, 'columns')
  assert.equal(one.message, 'columns does not agree. The same change would settle rows.')
  assert.deepEqual(
    one.related.map(({ span }) => span.start),
    [20, 30],
  )
})

test('different changes, and findings that offer none, stand by themselves', () => {
  const findings = [
    finding('rows', 'warning', 30, '3,856'),
    finding('columns', 'error', 20, '3,865'),
    finding('tables', 'warning', 20),
    finding('texts', 'warning', 20),
  ]
  assert.deepEqual(merge(findings), findings)
})

test('two checks that the other sign of one figure would settle are said once', () => {
  const turned = (check: string, level: Finding['level']): Finding => ({
    ...finding(check, level, 20),
    turned: true,
  })
  const [one, ...others] = merge([turned('columns', 'error'), turned('rows', 'warning')])
  assert.deepEqual(others, [])
  assert.equal(one?.message, 'columns does not agree. The same change would settle rows.')
  const apart = [turned('columns', 'error'), finding('texts', 'warning', 30)]
  assert.deepEqual(merge(apart), apart)
})

test('arithmetic that says another figure outweighs the look of its separators', () => {
  const sum = finding('columns-sum-to-total', 'error', 20, '43,552,679')
  const look = finding('separator-is-consistent', 'warning', 20, '4,352,679')
  assert.deepEqual(merge([sum, look]), [sum])
  const apart = { ...look, span: { start: 60, end: 65 } }
  assert.deepEqual(merge([sum, apart]), [sum, apart])
  const early = { ...look, span: { start: 9, end: 11 } }
  const late = { ...look, span: { start: 14, end: 20 } }
  const before = { ...look, span: { start: 2, end: 10 } }
  assert.deepEqual(merge([before, early, sum, late]), [before, sum])
})
