// A real excerpt (Internet Initiative Japan, Form 20-F for the year ended March 31, 2004): its exchange rates.
// Figures and line numbers only; the filing itself is not part of the project.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Check } from '../server/src/checks/check.ts'
import { highAverageLowAreOrdered } from '../server/src/checks/high-average-low-are-ordered.ts'
import { judge } from '../server/src/checks/judge.ts'
import { rateAgreesWithTable } from '../server/src/checks/rate-agrees-with-table.ts'
import { read } from '../server/src/filing.ts'
import { needs } from './filings-folder.ts'
import { changed, found, NAME, original } from './iij.ts'

describe('the rate table of IIJ', needs(NAME), () => {
  const ordered = (text: string) => found(text, highAverageLowAreOrdered)
  const agreeing = (text: string) => found(text, rateAgreesWithTable)
  const fixes = (text: string, check: Check) =>
    judge(read(text), [check]).findings.map(({ fix }) => fix?.edits.map((edit) => edit.text))

  test('is in order, equal high and last rates included, and agrees with H.10', () => {
    assert.deepEqual([ordered(original()), agreeing(original())], [[], []])
    const filing = read(original())
    const ticks = judge(filing, [rateAgreesWithTable]).ticks
    const official = ticks.filter((tick) => tick.message.includes('H.10'))
    const cells = official.map((tick) => filing.lineOf(tick.span.start)).filter((l) => l <= 10)
    assert.equal(cells.length, 28)
  })

  test('a high below its low is an error', () => {
    const text = changed(5, '109.59', '105.09')
    assert.deepEqual(ordered(text), ['error 5'])
    assert.deepEqual(agreeing(text), [])
  })

  test('a row that no longer says what the sentence says is an error, and mended', () => {
    const text = changed(10, '108.28', '108.82')
    assert.deepEqual(ordered(text), [])
    assert.deepEqual(agreeing(text), ['error 10'])
    assert.deepEqual(fixes(text, rateAgreesWithTable), [['108.28']])
  })

  test('a sentence that no longer says what the row says is an error, and mended', () => {
    const text = changed(15, '108.28', '108.82')
    assert.deepEqual(agreeing(text), ['error 15'])
    assert.deepEqual(fixes(text, rateAgreesWithTable), [['108.28']])
  })

  test('a coarser figure agrees', () =>
    assert.deepEqual(agreeing(changed(15, '108.28', '108.3')), []))

  test('a cell that keeps the order but is not in H.10 is a warning', () => {
    const text = changed(9, '107.10', '107.01')
    assert.deepEqual(ordered(text), [])
    assert.deepEqual(agreeing(text), ['warning 9'])
  })
})
