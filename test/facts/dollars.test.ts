import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDecimal } from '../../server/src/base/decimal.ts'
import { EMPTY_RUN } from '../../server/src/syntax/run.ts'
import { dollarsOf } from '../../server/src/facts/dollars.ts'
import { amounts } from '../../server/src/figures/amount.ts'

function shown(text: string, rate: string): string {
  const [figure] = amounts({ ...EMPTY_RUN, text })
  const dollars = figure && dollarsOf(figure, parseDecimal(rate)!, 'nearest')
  if (!dollars) return ''
  return dollars.range === undefined ? dollars.text : `${dollars.text} (${dollars.range})`
}

test('shows as many digits as the figure has, two at least, and what its rounding allows', () => {
  for (const [yen, rate, expected] of [
    ['¥27.5 billion', '104.18', '$264 million (263.5 to 264.4 million)'],
    ['¥34.8 billion', '104.18', '$334 million (333.6 to 334.5 million)'],
    ['¥16.5 billion', '121.10', '$136 million (135.8 to 136.7 million)'],
    ['¥0.7 billion', '109.43', '$6.4 million (5.9 to 6.9 million)'],
    ['¥11.1 billion', '108.28', '$103 million (102.1 to 103.0 million)'],
    ['¥1.4 billion', '112.75', '$12 million (12.0 to 12.9 million)'],
    ['¥11.8 billion', '104.18', '$113 million (112.8 to 113.7 million)'],
  ] as const)
    assert.equal(shown(yen, rate), expected)
})

test('takes the largest word that it fills, however many digits it has', () => {
  assert.equal(shown('¥348 billion', '104.18'), '$3.34 billion (3.336 to 3.345 billion)')
  assert.equal(
    shown('¥1,212,923 million', '105.20'),
    '$11.52969 billion (11.529682 to 11.529691 billion)',
  )
  assert.equal(shown('¥52.5 trillion', '105'), '$500 billion (499.5 to 500.5 billion)')
  assert.equal(shown('¥70,000', '104.18'), '$672')
  assert.equal(shown('¥4,386', '104.18'), '$42.10 (42.10 to 42.11)')
})

test('says the ends of a range once', () => {
  assert.equal(shown('between ¥60,000 and ¥140,000', '112.42'), '$534 to $1,245')
  assert.equal(shown('between ¥1,120 and ¥1,960', '112.42'), '$9.96 to $17.43')
})

test('gives both ends of a range in the text', () =>
  assert.equal(
    shown('¥2.0 to ¥3.0 billion', '100'),
    '$20 million to $30 million (19.5 to 30.5 million)',
  ))

test('keeps signs, and leaves the far end of an open figure open', () => {
  assert.equal(shown('¥(2,941) million', '100'), '−$29.41 million (−29.415 to −29.405 million)')
  assert.equal(shown('more than ¥5 billion', '100'), '$50 million')
})

test('carries over into a new digit', () =>
  assert.equal(shown('¥9.996 billion', '100.01'), '$99.95 million (99.945 to 99.955 million)'))
