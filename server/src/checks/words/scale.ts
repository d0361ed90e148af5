// Amounts in prose → other mentions that are a thousand times larger or smaller, and are meant to be alike.

import * as d from '../../base/decimal.ts'
import { meet, scaleInterval } from '../../base/interval.ts'
import { periodKey } from '../../figures/period.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { hasUnit, sameMoney, significance, wordsBetween } from '../prose/context.ts'
import { groupBy, monthKey } from '../prose/key.ts'
import { strict, widest } from '../prose/said.ts'
import type { Subject } from '../subject.ts'

/** Steps between the scale words. */
const THOUSAND = 3

/** Fewer digits are a thousand times another figure by accident. */
const DIGITS = 3

const isScaled = (fact: Fact): boolean =>
  fact.where === 'prose' &&
  fact.figure.kind === 'amount' &&
  fact.figure.scale >= THOUSAND &&
  fact.figure.coupon === undefined &&
  fact.figure.perShare === undefined &&
  fact.figure.upper === undefined

/** Measure and period both known: what a table must show under the same scale. */
function keyOf(fact: Fact): string | undefined {
  const { metric, period, figure, basis } = fact
  const isOpen = metric === undefined || period === undefined || figure.kind !== 'amount'
  if (isOpen || fact.measure === 'change' || fact.tense !== undefined) return undefined
  return `${metric}|${figure.currency ?? ''}|${monthKey(period)}|${basis === 'non-gaap' ? basis : ''}`
}

export interface OffScale {
  readonly fact: Fact
  readonly witness: Fact
  /** 3 where the witness is a thousand times larger, −3 where it is smaller. */
  readonly by: number
}

export type Compared = { readonly fact: Fact; readonly twin: Fact } | OffScale

/** Against the tables: the same measure and period, and nothing there that agrees as it is printed. */
export function* againstTables(subject: Subject): Generator<Compared> {
  const rows = groupBy(
    subject.facts.filter((fact) => fact.where === 'table' && hasUnit(subject, fact)),
    keyOf,
  )
  for (const { facts } of subject.sentences)
    for (const fact of facts) {
      const key = isScaled(fact) ? keyOf(fact) : undefined
      const all = key === undefined ? [] : (rows.get(key) ?? [])
      if (all.length === 0) continue
      const size = d.abs(fact.figure.value)
      const own = { ...fact, figure: { ...fact.figure, value: size } }
      const plain = all.map((one) => ({
        one,
        at: { ...one, figure: { ...one.figure, value: d.abs(one.figure.value) } },
      }))
      const twin = plain.find(({ at }) => meet(widest(subject, own), widest(subject, at)))
      if (significance(fact) < DIGITS) continue
      if (twin) {
        if (meet(strict(subject, own), strict(subject, twin.at))) yield { fact, twin: twin.one }
        continue
      }
      for (const by of [THOUSAND, -THOUSAND]) {
        const moved = scaleInterval(strict(subject, own), by)
        const unit = d.scale(fact.figure.unit, by)
        const witness = plain.find(
          ({ at }) => d.compare(at.figure.unit, unit) <= 0 && meet(moved, strict(subject, at)),
        )
        if (witness) yield { fact, witness: witness.one, by }
      }
    }
}

const LIST = /^(?:, | and |, and )(?:approximately |about )?$/
const FROM_TO =
  /^(?: (?:for|in|during|at|as of) [^.;$¥€£]{1,60})?,? (?:as )?(?:to|from|compared (?:to|with)|versus) (?:approximately |about )?$/

/** The same digits in front, as it were: 80.9 billion beside 88.4 million. */
function isAlike(a: Fact, b: Fact): boolean {
  const [x, y] = [a, b].map(({ figure }) => d.abs(d.scale(figure.value, -figure.scale)))
  if (!x || !y || d.sign(x) === 0 || d.sign(y) === 0) return false
  const two = d.decimal(2)
  return d.compare(x, d.multiply(y, two)) < 0 && d.compare(y, d.multiply(x, two)) < 0
}

/** Against the neighbour in its sentence: one measure at two times, told in one list or as from one to the other. */
export function* againstNeighbours(sentence: Sentence): Generator<OffScale> {
  const facts = sentence.facts.filter(isScaled)
  for (const [i, fact] of facts.entries()) {
    const before = facts[i - 1]
    if (!before || !isSeries(sentence, before, fact)) continue
    const by = before.figure.scale - fact.figure.scale
    if (Math.abs(by) === THOUSAND && isAlike(before, fact)) {
      const after = facts[i + 1]
      const isOdd =
        after &&
        isSeries(sentence, fact, after) &&
        after.figure.scale === fact.figure.scale &&
        !facts[i - 2]
      yield isOdd ? { fact: before, witness: fact, by: -by } : { fact, witness: before, by }
    }
  }
}

function isSeries(sentence: Sentence, a: Fact, b: Fact): boolean {
  if (!sameMoney(a, b) || a.metric === undefined || a.metric !== b.metric) return false
  if (a.measure === 'change' || b.measure === 'change') return false
  if (!a.period || !b.period || periodKey(a.period) === periodKey(b.period)) return false
  const words = wordsBetween(sentence, a, b)
  return LIST.test(words) || FROM_TO.test(words)
}
