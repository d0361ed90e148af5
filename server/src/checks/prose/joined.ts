// A change told without its amounts, which a table shows: its amount and its percentage are held against the table's row.

import * as d from '../../base/decimal.ts'
import { between, meet } from '../../base/interval.ts'
import type { Interval } from '../../base/interval.ts'
import { meaning } from '../../figures/figure.ts'
import { isOnOtherBasis } from '../../facts/plain.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Verdict } from '../check.ts'
import type { Subject } from '../subject.ts'
import type { Working } from '../working.ts'
import { digitsOf, inUnit, isProof, matchesOf, wantedOf } from './change-in-table.ts'
import type { Match } from './change-in-table.ts'
import { mend } from './mend.ts'
import { capital, other, printed, signedDigits, strict } from './said.ts'
import type { RowChange } from './row-change.ts'
import type { ToldChange } from './told-change.ts'
import { changeSteps, madeWorking } from './working.ts'

/** Figures of a part of the business, or of the business as it would have been. */
const OTHER_CHANGE =
  /\b(?:organic|comparable|same[- ]store|currenc|FX|foreign exchange|like-for-like)/i
/** Digits that make one figure's agreement with a row more than chance, so that it can speak against the other. */
const FEWEST_DIGITS = 3

/** "1,350 − 1,204 = 146", "(1,350 − 1,204) ÷ 1,204 = 12.1%". */
function arithmeticOf(subject: Subject, { from, to, direction }: RowChange, fact: Fact): string {
  const say = (one: Fact): string => signedDigits(subject, one).replace(/^\((.*)\)$/, '$1')
  const terms = direction === 1 ? `${say(to)} − ${say(from)}` : `${say(from)} − ${say(to)}`
  const change = d.abs(d.subtract(d.abs(to.figure.value), d.abs(from.figure.value)))
  if (fact.figure.kind !== 'percent')
    return `${terms} = ${d.toGrouped(d.scale(change, -to.figure.scale))}`
  const share = d.divide(change, d.abs(from.figure.value), -8) ?? d.ZERO
  const places = Math.min(-1, fact.figure.unit.exponent)
  return `(${terms}) ÷ ${say(from)} = ${d.toPlain(d.roundTo(d.scale(share, 2), places))}%`
}

function workingsOf(shown: RowChange, fact: Fact, own: Interval): readonly Working[] {
  const { from, to } = shown
  const meaning = wantedOf(shown, fact)
  const [a, b] = [from, to].map(({ figure }) => d.abs(figure.value))
  if (!meaning || !a || !b) return []
  const change = d.abs(d.subtract(b, a))
  const share = d.divide(change, a, -12) ?? d.ZERO
  const value = fact.figure.kind === 'percent' ? d.scale(share, 2) : inUnit(change, fact, to)
  return [madeWorking(changeSteps(shown, fact), { value, meaning }, fact, own, 3)]
}

const rowWords = (subject: Subject, { row, to }: RowChange): string =>
  `"${row.label}", line ${subject.lineOf(to.span.start)}`

function* ticks(subject: Subject, { held, shown }: Match): Generator<Verdict> {
  for (const fact of held)
    yield {
      kind: 'tick',
      span: fact.span,
      message: `${arithmeticOf(subject, shown, fact)}, stated ${printed(subject, fact)} (${rowWords(subject, shown)})`,
      related: [shown.from, shown.to].map((one) => other(subject, one)),
      bond: 'made-of',
      workings: () => workingsOf(shown, fact, strict(subject, fact)),
    }
}

/** The row is meant beyond doubt: it bears out the other figures of the change, in the words and periods of the sentence. */
function isWitness({ shown, held, broken, anchors, isNear, isNamed, isDated }: Match): boolean {
  if (broken.length !== 1 || !(isNamed || isNear)) return false
  const digits = [...held, ...anchors].reduce((sum, fact) => sum + digitsOf(fact), 0)
  const isYear = isDated || shown.isDated
  if (held.length === 0) return isNamed && isYear && digits >= FEWEST_DIGITS
  const isTold = isNamed || shown.row.words.length > 1
  return digits >= FEWEST_DIGITS + (isTold ? 0 : 1)
}

/** What the printed figure can mean where nothing is known of how the filing rounds. */
const loosest = (fact: Fact) => meaning(fact.figure, 'unknown', fact.figure.widest)

function* accused(subject: Subject, witnesses: readonly Match[]): Generator<Verdict> {
  const [first] = witnesses
  const fact = first?.broken[0]
  const wanted = first && fact && wantedOf(first.shown, fact)
  if (!first || !fact || !wanted?.low || !wanted.high || d.sign(wanted.low) <= 0) return
  const isBorneOut = witnesses.some(({ shown }) => {
    const values = wantedOf(shown, fact)
    return !values || meet(values, loosest(fact)) || !meet(values, wanted)
  })
  if (isBorneOut || fact.figure.hedge !== undefined) return
  const half = d.multiply(d.add(wanted.low, wanted.high), d.decimal(5, -1))
  const mending = mend(subject, fact, between(wanted.low, wanted.high), half)
  if (!mending.explained) {
    yield { kind: 'unjudged' }
    return
  }
  const { shown } = first
  yield {
    kind: 'finding',
    level: 'error',
    span: fact.span,
    message: `The figures of this change do not agree with the table: ${arithmeticOf(subject, shown, fact)} (${rowWords(subject, shown)}), stated ${printed(subject, fact)}.`,
    related: [
      ...[shown.from, shown.to].map((one) => other(subject, one)),
      ...first.held.map((one) =>
        other(subject, one, `${capital(printed(subject, one))} agrees with the table`),
      ),
    ],
    workings: () => workingsOf(shown, fact, loosest(fact)),
    ...(mending.fix && { fix: mending.fix }),
  }
}

/** `mayAccuse` is false where the sentence gives enough to judge the change by itself. */
export function* joined(
  subject: Subject,
  sentence: Sentence,
  told: ToldChange,
  mayAccuse: boolean,
): Generator<Verdict> {
  const { matches, tried } = matchesOf(subject, sentence, told)
  const proof = matches.filter((match) => isProof(match, tried)).sort(byAnchors)[0]
  if (proof) {
    yield* ticks(subject, proof)
    return
  }
  const { text } = sentence.run
  const isOther = isOnOtherBasis(text) || OTHER_CHANGE.test(text)
  const isFull = matches.some(({ broken, held }) => broken.length === 0 && held.length === 2)
  if (mayAccuse && !isOther && !isFull) yield* accused(subject, matches.filter(isWitness))
}

const byAnchors = (a: Match, b: Match): number =>
  Number(b.isDated) - Number(a.isDated) || b.anchors.length - a.anchors.length
