// A finding → the changes by which one of its places would say what another says, in either direction: each still to be tried.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import { overlaps } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Finding, Fix } from '../checks/finding.ts'
import type { Fact } from '../facts/fact.ts'
import type { Filing } from '../filing.ts'
import { fileName } from '../library/file-name.ts'
import { figureAt } from './figure-at.ts'
import { printedAs } from './printed-as.ts'

/** Findings that hold one stated figure against others. */
const COMPARING: ReadonlySet<string> = new Set([
  'restated-figures-agree',
  'statements-agree',
  'text-agrees-with-table',
  'text-agrees-with-text',
  'rate-agrees-with-table',
  'cover-names-the-period',
  'dates-fit-the-periods',
  'superlative-stands',
])

const RESCALED = 'scales-agree'

/** Other places that a finding is held against. */
const MOST = 2

export function agreeing(filing: Filing, finding: Finding): readonly Fix[] {
  const { check, span, related, fix } = finding
  const others = COMPARING.has(check)
    ? unlike(
        filing,
        related.map((one) => one.span),
      )
    : []
  return [
    ...others.flatMap((other) => [
      restated(filing, span, other, false),
      restated(filing, other, span, true),
    ]),
    ...asLastYear(filing, finding),
    // What one slip explains needs no other value.
    ...(fix ? [] : calculated(filing, finding)),
    ...(check === RESCALED ? related.map((one) => rescaled(filing, span, one.span)) : []),
  ].flatMap((one) => one ?? [])
}

/** Of places that say the same the first. */
function unlike(filing: Filing, spans: readonly Span[]): readonly Span[] {
  const texts = spans.map((span) => filing.textOf(span))
  return spans.filter((_, i) => texts.indexOf(texts[i] ?? '') === i).slice(0, MOST)
}

/** `far`: the place that changes is not the one that the finding stands on. */
function restated(filing: Filing, target: Span, source: Span, far: boolean): Fix | undefined {
  const [to, from] = [factIn(filing, target), factIn(filing, source)]
  const line = filing.lineOf(source.start)
  const title = (was: string, is: string): string =>
    far
      ? `Change ${was} on line ${filing.lineOf(target.start)} to ${is} to agree with line ${line}`
      : `Change ${was} to ${is} to agree with line ${line}`
  if (to && from) {
    if (!isComparable(to, from)) return undefined
    return changed(filing, to, from.figure.value, from.figure.unit, title)
  }
  const [was, is] = [filing.textOf(target), filing.textOf(source)]
  if (was === is || shapeOf(was) === undefined || shapeOf(was) !== shapeOf(is)) return undefined
  return { title: title(was, is), edits: [{ span: target, text: is }] }
}

/** The figure of another file, which is printed to the same place. */
function asLastYear(filing: Filing, { span, elsewhere = [] }: Finding): readonly Fix[] {
  const to = factIn(filing, span)
  return elsewhere.slice(0, MOST).flatMap(({ uri, range, text }) => {
    const was = to && filing.textOf(to.digits)
    if (!was || was === text || shapeOf(was) === undefined || shapeOf(was) !== shapeOf(text))
      return []
    const where = `line ${range.start.line + 1} of ${fileName(uri)}`
    const title = `Change ${was} to ${text} to agree with ${where}`
    return { title, edits: [{ span: to.digits, text }] }
  })
}

/** The value that a calculation comes to, where it is stated. */
function calculated(filing: Filing, finding: Finding): readonly (Fix | undefined)[] {
  return (finding.workings?.() ?? []).slice(0, MOST).map(({ steps, stated }) => {
    const result = steps.findLast((step) => step.kind === 'result')
    const to = stated && factIn(filing, stated.span)
    if (!result || !to || to.figure.negative !== d.sign(result.value) < 0) return undefined
    return changed(
      filing,
      to,
      result.value,
      d.ZERO,
      (was, is) => `Change ${was} to ${is}, which its parts come to`,
    )
  })
}

const SCALES = ['thousand', 'million', 'billion', 'trillion'] as const
const SCALE = /\b(?:thousand|million|billion|trillion)\b/i

/** "billion" for "million", where the figures are the same then. */
function rescaled(filing: Filing, target: Span, source: Span): Fix | undefined {
  const [to, from] = [factIn(filing, target), factIn(filing, source)]
  const word = SCALE.exec(filing.textOf(target))
  if (!to || !from || !word) return undefined
  const [was] = word
  const { value, scale, unit } = to.figure
  const is = SCALES.find((_, i) => {
    const by = 3 * (i + 1) - scale
    const room = d.larger(d.scale(unit, by), from.figure.unit)
    const gap = d.abs(d.subtract(d.abs(d.scale(value, by)), d.abs(from.figure.value)))
    return by !== 0 && d.compare(gap, room) <= 0
  })
  if (is === undefined) return undefined
  const start = target.start + word.index
  const title = `Change ${was} to ${is} to agree with line ${filing.lineOf(source.start)}`
  return { title, edits: [{ span: { start, end: start + was.length }, text: is }] }
}

function changed(
  filing: Filing,
  to: Fact,
  value: Decimal,
  unit: Decimal,
  title: (was: string, is: string) => string,
): Fix | undefined {
  const [was, is] = [filing.textOf(to.digits), printedAs(filing, to, value, unit)]
  if (is === undefined || is === was) return undefined
  return { title: title(was, is), edits: [{ span: to.digits, text: is }] }
}

/** In prose a loss is mostly stated without its sign. */
function isComparable(a: Fact, b: Fact): boolean {
  const areSigned = a.where === 'table' && b.where === 'table'
  return (
    (a.figure.kind === b.figure.kind || a.figure.kind === 'plain' || b.figure.kind === 'plain') &&
    !b.figure.dash &&
    b.figure.upper === undefined &&
    (!areSigned || a.figure.negative === b.figure.negative)
  )
}

function factIn(filing: Filing, { start, end }: Span): Fact | undefined {
  const digit = filing.textOf({ start, end }).search(/[\d\uff10-\uff19]/)
  if (digit < 0) return undefined
  const fact = figureAt(filing, start + digit)
  return fact && overlaps(fact.span, { start, end }) && end - start <= LONGEST ? fact : undefined
}

/** Longer places are sentences. */
const LONGEST = 40

const DATE = /^[A-Z][a-z]{2,8} \d{1,2}, \d{4}$/
const NUMBER = /^\d[\d,]*(?:\.(?<places>\d+))?$/

/** Dates can stand for dates, and numbers for numbers of as many decimals. */
function shapeOf(text: string): string | undefined {
  if (DATE.test(text)) return 'date'
  const number = NUMBER.exec(text)
  return number ? `number ${(number.groups?.['places'] ?? '').length}` : undefined
}
