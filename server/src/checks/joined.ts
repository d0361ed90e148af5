// Findings that slips of several figures would settle, and all that is proved → each said of the slip that settles most of them.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import { overlaps } from '../base/span.ts'
import type { Finding, Tick, Way } from './finding.ts'
import { rankOf } from './ways.ts'
import type { Working } from './working.ts'

/** One change of the text, with all that it would settle. */
interface Change {
  readonly findings: Set<Finding>
  /** What it leaves over in all of them. */
  off: Decimal
}

const keyOf = (start: number, text = 'sign'): string => `${start} ${text}`

/** Digits decide where a figure has no other slips: the one that its finding offers. */
function* changesOf({ ways, fix }: Finding): Generator<readonly [string, Decimal]> {
  if (ways) for (const { digits, text, off } of ways) yield [keyOf(digits.start, text), off]
  else if (fix?.edits.length === 1)
    for (const { span, text } of fix.edits) yield [keyOf(span.start, text), d.ZERO]
}

function changesIn(findings: readonly Finding[]): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>()
  for (const finding of findings) {
    if (finding.level === 'hint') continue
    for (const [key, off] of changesOf(finding)) {
      const change = changes.get(key) ?? { findings: new Set(), off: d.ZERO }
      change.findings.add(finding)
      change.off = d.add(change.off, off)
      changes.set(key, change)
    }
  }
  return changes
}

/** Whether a relation would not hold any more once the figure is changed. */
function breaks({ steps, outcome }: Working, { value, by }: Way): boolean {
  const { low, high } = outcome?.allowed ?? {}
  if (!low || !high) return false
  const room = d.subtract(high, low)
  const isSum = steps.every((step) => step.kind !== 'operand' || '+−'.includes(step.sign))
  if (isSum) return d.compare(by, room) > 0
  const made = steps.findLast((step) => step.kind === 'result')
  // What is multiplied and divided changes by as large a part of itself.
  return (
    made !== undefined &&
    d.compare(d.multiply(by, d.abs(made.value)), d.multiply(room, d.abs(value))) > 0
  )
}

const isProved = (way: Way, own: string, ticks: readonly Tick[]): boolean =>
  ticks.some(
    ({ check, span, workings }) =>
      check !== own &&
      overlaps(span, way.span) &&
      (workings?.() ?? []).some((working) => breaks(working, way)),
  )

/** A slip counts beside another where it is not much less likely. */
const isRival = (one: Way, other: Way): boolean => rankOf(one) <= rankOf(other) + 1

/** In the order of the findings. */
export function joined(findings: readonly Finding[], ticks: readonly Tick[]): readonly Finding[] {
  const changes = changesIn(findings)
  const changeOf = ({ digits, text }: Way): Change | undefined =>
    changes.get(keyOf(digits.start, text))
  return findings.map((finding) => {
    const { ways = [], check } = finding
    const [first] = ways
    if (!first || ways.length < 2) return finding
    const settled = (way: Way): number => changeOf(way)?.findings.size ?? 0
    const most = Math.max(...ways.map(settled))
    if (most > 1) {
      const best = ways
        .filter((way) => settled(way) === most)
        .sort(
          (a, b) =>
            rankOf(a) - rankOf(b) ||
            d.compare(changeOf(a)?.off ?? d.ZERO, changeOf(b)?.off ?? d.ZERO),
        )
      return saidOf(finding, best)
    }
    const open = ways.filter((way) => !isProved(way, check, ticks))
    return open.length === 0 || open.length === ways.length ? finding : saidOf(finding, open)
  })
}

function saidOf(finding: Finding, [way, ...others]: readonly Way[]): Finding {
  if (!way) return finding
  const { check, ways = [] } = finding
  return { check, ...way.said(others.filter((one) => isRival(one, way))), ways }
}
