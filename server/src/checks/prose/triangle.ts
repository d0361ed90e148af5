// The figures of one change → what each of them must be, given the others.

import * as d from '../../base/decimal.ts'
import type { Decimal } from '../../base/decimal.ts'
import {
  addIntervals,
  divideIntervals,
  exactly,
  intersection,
  multiplyIntervals,
  scaleInterval,
  subtractIntervals,
} from '../../base/interval.ts'
import type { Interval } from '../../base/interval.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Subject } from '../subject.ts'
import type { Step } from '../working.ts'
import type { Change } from './change.ts'
import { inUnitOf, printed, signedDigits, widest } from './said.ts'
import { changeSteps, operand } from './working.ts'

interface Whole {
  readonly from: Fact
  readonly to: Fact
}

/** One thing that must hold: what a figure has to be, given the others. */
export interface Relation {
  readonly fact: Fact
  readonly wanted: Interval
  /** What the other figures give at face value. */
  readonly likeliest: Decimal
  readonly arithmetic: string
  /** How the others lead to it. */
  readonly steps: () => readonly Step[]
}

/** A percentage and what it is of: a part of a whole, in words for the reader. */
function share(
  percent: Fact,
  part: { readonly value: Decimal; readonly meaning: Interval },
  whole: { readonly value: Decimal; readonly meaning: Interval },
  words: string,
  steps: () => readonly Step[],
): readonly Relation[] {
  const wanted = divideIntervals(part.meaning, whole.meaning, -8)
  const exact = d.divide(part.value, whole.value, -8)
  if (!wanted || !exact) return []
  const likeliest = d.scale(exact, 2)
  const arithmetic = `${words} = ${d.toPlain(d.roundTo(likeliest, -1))}%`
  return [{ fact: percent, wanted: scaleInterval(wanted, 2), likeliest, arithmetic, steps }]
}

interface Sized {
  readonly value: Decimal
  readonly meaning: Interval
  readonly terms: string
}

/** How far it is from one amount to the other: from a loss to an income, their sum. */
function difference(
  { from, to }: Whole,
  { direction, isAcross }: Change,
  say: (fact: Fact) => string,
  meant: (fact: Fact) => Interval,
): Sized {
  const [a, b] = [meant(from), meant(to)]
  if (isAcross)
    return {
      value: d.add(from.figure.value, to.figure.value),
      meaning: addIntervals(a, b),
      terms: `${say(from)} + ${say(to)}`,
    }
  return {
    value: d.abs(d.subtract(to.figure.value, from.figure.value)),
    meaning: direction === 1 ? subtractIntervals(b, a) : subtractIntervals(a, b),
    terms: direction === 1 ? `${say(to)} − ${say(from)}` : `${say(from)} − ${say(to)}`,
  }
}

/** All that the printed figures of one change say about each other. */
export function relationsOf(
  subject: Subject,
  told: Change,
  meant: typeof widest = widest,
): readonly Relation[] {
  const { from, to, by, percent, direction } = told
  const amounts = [from, to, from && to ? undefined : by].flatMap((fact) => fact ?? [])
  const isMixed = amounts.some((fact) => fact.figure.scale !== amounts[0]?.figure.scale)
  const say = (fact: Fact): string =>
    isMixed ? printed(subject, fact) : signedDigits(subject, fact)
  const known = (fact: Fact) => ({ value: fact.figure.value, meaning: meant(subject, fact) })
  if (from && to) {
    const { value, meaning, terms } = difference({ from, to }, told, say, (fact) =>
      meant(subject, fact),
    )
    const steps = (stated: Fact) => (): readonly Step[] =>
      changeSteps({ ...told, from, to }, stated)
    const arithmetic = `${terms} = ${inUnitOf(isMixed ? (by ?? to) : to, value)}`
    return [
      ...(by
        ? [{ fact: by, wanted: meaning, likeliest: value, arithmetic, steps: steps(by) }]
        : []),
      ...(percent
        ? share(
            percent,
            { value, meaning },
            known(from),
            `(${terms}) ÷ ${say(from)}`,
            steps(percent),
          )
        : []),
    ]
  }
  if (!by || !percent) return []
  if (from)
    return share(percent, known(by), known(from), `${say(by)} ÷ ${say(from)}`, () => [
      operand('+', by),
      operand('÷', from),
    ])
  if (!to) return []
  const [a, b] = [known(to), known(by)]
  const start =
    direction === 1
      ? { value: d.subtract(a.value, b.value), meaning: subtractIntervals(a.meaning, b.meaning) }
      : { value: d.add(a.value, b.value), meaning: addIntervals(a.meaning, b.meaning) }
  const words = `${say(by)} ÷ (${say(to)} ${direction === 1 ? '−' : '+'} ${say(by)})`
  return share(percent, b, start, words, () => [
    operand('+', by),
    {
      kind: 'operand',
      sign: '÷',
      span: to.span,
      text: inUnitOf(to, start.value),
      name: direction === 1 ? 'less the change' : 'with the change',
    },
  ])
}

const HUNDREDTH = -2

/** The size of a change that two others of its figures give. */
function changeFrom(subject: Subject, { from, to, percent, direction }: Change): Interval[] {
  const share = percent && scaleInterval(widest(subject, percent), HUNDREDTH)
  if (!share) return []
  const start = from ? widest(subject, from) : to && before(widest(subject, to), share, direction)
  const size = start && multiplyIntervals(start, share)
  return size ? [size] : []
}

const growth = (share: Interval, direction: 1 | -1): Interval =>
  direction === 1 ? addIntervals(exactly(d.ONE), share) : subtractIntervals(exactly(d.ONE), share)

const before = (to: Interval, share: Interval, direction: 1 | -1): Interval | undefined =>
  divideIntervals(to, growth(share, direction), -8)

/** The amount after (or, the other way round, before) a change of that size. */
function moved(start: Interval, by: Interval, told: Change, isBack: boolean): Interval {
  if (told.isAcross) return subtractIntervals(by, start)
  const isUp = (told.direction === 1) !== isBack
  return isUp ? addIntervals(start, by) : subtractIntervals(start, by)
}

function amountsFrom(subject: Subject, told: Change, which: 'from' | 'to'): Interval[] {
  const { by, percent, direction, isAcross } = told
  const other = which === 'to' ? told.from : told.to
  const share = percent && scaleInterval(widest(subject, percent), HUNDREDTH)
  const beside = other && widest(subject, other)
  const size = by && widest(subject, by)
  const all = [
    beside && size && moved(beside, size, told, which === 'from'),
    beside && share && !isAcross
      ? which === 'to'
        ? multiplyIntervals(beside, growth(share, direction))
        : before(beside, share, direction)
      : undefined,
    which === 'from' && size && share ? divideIntervals(size, share, -8) : undefined,
  ]
  return all.flatMap((one) => one ?? [])
}

/** The size or the percentage that each two others of its figures give. */
function sizesFrom(subject: Subject, told: Change, which: 'by' | 'percent'): Interval[] {
  const { direction, isAcross, ...figures } = told
  const rest = { direction, ...(isAcross && { isAcross }) }
  const without = (role: 'from' | 'to'): Change => {
    const kept = Object.entries(figures).filter(([one]) => one !== role)
    return { ...Object.fromEntries(kept), ...rest }
  }
  const partial = which === 'percent' ? [told, without('to'), without('from')] : [told]
  const given = partial
    .flatMap((one) => relationsOf(subject, one))
    .flatMap(({ fact, wanted }) => (fact === told[which] ? [wanted] : []))
  return which === 'by' ? [...given, ...changeFrom(subject, told)] : given
}

/** What a figure would have to be for all the others of its change to agree; undefined where nothing would do. */
export function wantedFor(
  subject: Subject,
  told: Change,
  which: 'from' | 'to' | 'by' | 'percent',
): Interval | undefined {
  const [first, ...rest] =
    which === 'by' || which === 'percent'
      ? sizesFrom(subject, told, which)
      : amountsFrom(subject, told, which)
  return rest.reduce<Interval | undefined>((all, one) => all && intersection(all, one), first)
}
