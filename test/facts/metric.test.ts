// Labels of measures → one name for all synonyms, with the sign that the words give.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { metricOf, senseOf } from '../../server/src/facts/metric.ts'

test('profit and loss are one measure', () => {
  for (const label of [
    'Net income',
    'net loss',
    'Net income (loss)',
    'Net (loss) income',
    'Net income/(loss)',
    'a net loss',
  ])
    assert.equal(metricOf(label), 'net-income', label)
  assert.equal(metricOf('Loss from operations'), 'operating-income')
  assert.equal(metricOf('Loss before income taxes'), 'income-before-taxes')
  assert.equal(metricOf('Net loss attributable to Acme Corporation'), 'net-income-of-owners')
})

test('a modifier makes another measure', () => {
  for (const label of [
    'Adjusted net income',
    'Net income per share',
    'Net income attributable to noncontrolling interests',
    'Other',
  ])
    assert.equal(metricOf(label), undefined, label)
})

test('footnote marks, units and case are no part of a name', () => {
  assert.equal(metricOf('TOTAL ASSETS (1)'), 'total-assets')
  assert.equal(metricOf('Net sales*'), 'revenue')
  assert.equal(metricOf('Shareholders’ equity'), 'equity')
})

test('words say loss, profit, or both', () => {
  assert.equal(senseOf('net loss'), -1)
  assert.equal(senseOf('accumulated deficit'), -1)
  assert.equal(senseOf('operating income'), 1)
  assert.equal(senseOf('Net income (loss)'), 0)
  assert.equal(senseOf('total assets'), 0)
})
