// The laws of workings: what they show is what was judged, and their steps come to what they say.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import * as d from '../../server/src/base/decimal.ts'
import type { Decimal } from '../../server/src/base/decimal.ts'
import { holds } from '../../server/src/base/interval.ts'
import { CHECKS } from '../../server/src/checks/all.ts'
import type { Finding, Tick } from '../../server/src/checks/finding.ts'
import type { Step, Working } from '../../server/src/checks/working.ts'
import { figureAt } from '../../server/src/features/figure-at.ts'
import { read } from '../../server/src/filing.ts'
import type { Filing } from '../../server/src/filing.ts'
import { unmark } from '../notation.ts'

const SAMPLES = new URL('../../samples/', import.meta.url)

const texts: readonly (readonly [string, string])[] = [
  ...CHECKS.flatMap(({ id, examples }) =>
    [...examples.valid, ...examples.invalid].map(
      (example, i) => [`${id}, example ${i + 1}`, unmark(example).text] as const,
    ),
  ),
  ...readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readFileSync(new URL(name, SAMPLES), 'utf8')] as const),
]

function* workingsIn(filing: Filing): Generator<readonly [Finding | Tick, Working, boolean]> {
  for (const finding of filing.findings)
    for (const working of finding.workings?.() ?? []) yield [finding, working, false]
  for (const tick of filing.ticks)
    for (const working of tick.workings?.() ?? []) yield [tick, working, true]
}

/** The values of the steps in order; undefined where one is not that of a figure. */
function valuesOf(filing: Filing, steps: readonly Step[], sized: boolean): Decimal[] | undefined {
  const values = steps.map((step) => {
    if (step.kind === 'result') return step.value
    if (step.kind !== 'operand' || !step.span || step.text !== undefined) return undefined
    const value = figureAt(filing, step.span.start)?.figure.value
    return value && sized ? d.abs(value) : value
  })
  return values.every((value) => value !== undefined) ? values : undefined
}

const PLACES = -20

/** What the operands before each result come to, beside the result. */
function recalculated(steps: readonly Step[], values: readonly Decimal[]): boolean {
  let sum = d.ZERO
  let term = d.ZERO
  const isShared = steps.some((step) => step.kind === 'operand' && step.sign === '÷')
  for (const [i, step] of steps.entries()) {
    const value = values[i]
    if (!value || step.kind === 'mentioned') return false
    if (step.kind === 'result') {
      if (!isNear(d.add(sum, term), value, isShared && step.like.kind === 'percent')) return false
      sum = d.ZERO
      term = value
    } else if (step.sign === '×') term = d.multiply(term, value)
    else if (step.sign === '÷') term = d.divide(term, value, PLACES) ?? d.ZERO
    else {
      sum = d.add(sum, term)
      term = step.sign === '+' ? value : d.negate(value)
    }
  }
  return true
}

/** To six digits: divisions end somewhere. */
function isNear(made: Decimal, told: Decimal, isPercent: boolean): boolean {
  const value = isPercent ? d.scale(made, 2) : made
  const most = d.multiply(d.abs(told), d.decimal(1, -6))
  return d.compare(d.abs(d.subtract(value, told)), most) <= 0
}

for (const [name, text] of texts)
  describe(name, () => {
    const filing = read(text)

    test('what holds lies within what is allowed, and what does not lies beyond it', () => {
      for (const [{ check, message }, { outcome }, isHeld] of workingsIn(filing)) {
        if (!outcome) continue
        assert.equal(
          holds(outcome.allowed, outcome.difference),
          isHeld,
          `${check}: ${message} ${d.toPlain(outcome.difference)}`,
        )
      }
    })

    test('the steps come to the results', () => {
      for (const [{ check, message }, { steps }] of workingsIn(filing)) {
        const asRead = valuesOf(filing, steps, false)
        const sizes = valuesOf(filing, steps, true)
        if (!asRead || !sizes || !steps.some(({ kind }) => kind === 'result')) continue
        // What falls is told in sizes.
        const isRight = recalculated(steps, asRead) || recalculated(steps, sizes)
        assert.ok(isRight, `${check}: ${message} ${JSON.stringify(asRead.map(d.toPlain))}`)
      }
    })
  })
