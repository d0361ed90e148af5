// A percentage of something, told in prose → the two rows of one table that it follows from: a share, a margin, a tax rate.

import * as d from '../../base/decimal.ts'
import { divideIntervals, meet, scaleInterval } from '../../base/interval.ts'
import { metricOf } from '../../facts/metric.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Verdict } from '../check.ts'
import type { Subject } from '../subject.ts'
import type { Working } from '../working.ts'
import { digitsOf } from './change-in-table.ts'
import { sameMoney, wordsBefore, wordsBehind } from './context.ts'
import { monthKey } from './key.ts'
import { rowsNamed, rowsOf, rowsSpoken } from './rows.ts'
import type { Row, Rows } from './rows.ts'
import { other, printed, signedDigits, strict } from './said.ts'
import { contentWords } from './words.ts'
import { madeWorking, operand } from './working.ts'

/** What the percentage is of, by its words: the measure over and under the line. */
const NAMED: readonly (readonly [RegExp, string, string])[] = [
  [/\bgross (?:profit )?margin\b/i, 'gross-profit', 'revenue'],
  [/\boperating (?:profit |income )?margin\b/i, 'operating-income', 'revenue'],
  [/\beffective (?:income )?tax rates?\b/i, 'income-taxes', 'income-before-taxes'],
]
const WHOLE =
  /^(?: and [\d.]+ ?%)?,?(?: respectively,)? of (?:our |the |its )?(?<whole>(?:total |consolidated |net )*[a-z]+(?: [a-z]+){0,3}?)(?=[,.;)]| (?:for|in|during|as|at|and|was|were|compared)\b|$)/i
const PERCENTAGE_OF =
  /\bas a percent(?:age)? of (?:our |the |its |total )?(?<whole>[a-z]+(?: [a-z]+){0,2}?),? (?:was|were|increased|decreased|declined|rose|fell|improved|remained|to|from|of)\b/i
const OTHER_BASIS = /\badjusted\b|\bnon-gaap\b|\bexcluding\b|\borganic\b|\bstatutory\b/i

interface Share {
  readonly parts: readonly Row[]
  readonly wholes: readonly Row[]
}

function shareOf(rows: Rows, sentence: Sentence, fact: Fact): Share | undefined {
  const [before, behind] = [wordsBefore(sentence, fact, 160), wordsBehind(sentence, fact, 80)]
  const named = NAMED.find(([words]) => words.test(before.slice(-90)))
  if (named)
    return { parts: rows.byMetric.get(named[1]) ?? [], wholes: rows.byMetric.get(named[2]) ?? [] }
  const label = (WHOLE.exec(behind) ?? PERCENTAGE_OF.exec(before))?.groups?.['whole']
  if (label === undefined) return undefined
  const metric = metricOf(label)
  const wholes = rowsNamed(rows, { label, ...(metric !== undefined && { metric }) })
  if (wholes.length === 0) return undefined
  return { parts: rowsSpoken(rows, new Set(contentWords(before))), wholes }
}

interface Found {
  readonly part: Fact
  readonly whole: Fact
  readonly isDated: boolean
}

/** Figures of both rows in one column of one table. */
function* columns({ parts, wholes }: Share, fact: Fact): Generator<Found> {
  const bySheet = new Map<number, Row[]>()
  for (const row of wholes) {
    const sheet = row.cells[0]?.cell?.sheet
    if (sheet !== undefined) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), row])
  }
  for (const { cells } of parts)
    for (const part of cells)
      for (const row of bySheet.get(part.cell?.sheet ?? -1) ?? []) {
        const whole = row.cells.find((one) => one.cell?.column === part.cell?.column)
        if (!whole || whole.cell?.row === part.cell?.row || !sameMoney(part, whole)) continue
        if (part.figure.kind !== 'amount' || d.sign(whole.figure.value) <= 0) continue
        const isKnown = fact.period !== undefined && part.period !== undefined
        const isDated = isKnown && monthKey(fact.period) === monthKey(part.period)
        if (!isKnown || isDated) yield { part, whole, isDated }
      }
}

function workingsOf(subject: Subject, fact: Fact, part: Fact, whole: Fact): readonly Working[] {
  const ratio = divideIntervals(strict(subject, part), strict(subject, whole), -8)
  const value = d.divide(part.figure.value, whole.figure.value, -12)
  if (!ratio || !value) return []
  const made = { value: d.scale(value, 2), meaning: scaleInterval(ratio, 2) }
  const steps = [operand('+', part), operand('÷', whole)]
  return [madeWorking(steps, made, fact, strict(subject, fact), 3)]
}

/** Most pairs that may be tried before agreement of so many digits could be chance. */
const mostTried = (fact: Fact): number => (digitsOf(fact) < 2 ? 0 : digitsOf(fact) < 3 ? 3 : 20)

export function* sharesProved(subject: Subject, sentence: Sentence): Generator<Verdict> {
  for (const fact of sentence.facts) {
    if (fact.figure.kind !== 'percent' || fact.figure.coupon || fact.measure === 'change') continue
    if (fact.figure.hedge !== undefined || OTHER_BASIS.test(sentence.run.text)) continue
    const share = shareOf(rowsOf(subject), sentence, fact)
    if (!share) continue
    const all = [...columns(share, fact)]
    const dated = all.filter((one) => one.isDated)
    const tried = dated.length > 0 ? dated : all
    const distinct = new Set(
      tried.map(
        ({ part, whole }) => `${d.toPlain(part.figure.value)}/${d.toPlain(whole.figure.value)}`,
      ),
    )
    if (distinct.size > mostTried(fact)) continue
    const found = tried.find(({ part, whole }) => {
      const ratio = divideIntervals(strict(subject, part), strict(subject, whole), -8)
      return ratio !== undefined && meet(scaleInterval(ratio, 2), strict(subject, fact))
    })
    if (!found) continue
    const { part, whole } = found
    yield {
      kind: 'tick',
      span: fact.span,
      message: `${signedDigits(subject, part)} ÷ ${signedDigits(subject, whole)} is ${printed(subject, fact)} ("${part.label ?? ''}" and "${whole.label ?? ''}", line ${subject.lineOf(part.span.start)})`,
      related: [part, whole].map((one) => other(subject, one)),
      bond: 'made-of',
      workings: () => workingsOf(subject, fact, part, whole),
    }
  }
}
