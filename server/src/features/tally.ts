// A filing with what was found in it → how many of its figures are ticked, flagged and untested.

import { overlaps } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Finding, Tick } from '../checks/finding.ts'
import type { Filing } from '../filing.ts'

export interface Tally {
  readonly ticked: number
  readonly flagged: number
  readonly untested: number
  /** Relations that a check saw and could not judge. */
  readonly unjudged: number
}

/** A figure is flagged where a finding stands on it, even if something else proves it. */
export function tally(filing: Filing, findings: readonly Finding[], ticks: readonly Tick[]): Tally {
  const isFlagged = among(findings.map((finding) => finding.span))
  const isTicked = among(ticks.flatMap((tick) => [tick.span, ...tick.related.map((r) => r.span)]))
  let ticked = 0
  let flagged = 0
  for (const fact of filing.facts)
    if (isFlagged(fact.span)) flagged++
    else if (isTicked(fact.span)) ticked++
  const untested = filing.facts.length - ticked - flagged
  return { ticked, flagged, untested, unjudged: filing.unjudged }
}

/** Whether a span overlaps one of `spans`; they are sorted once, so that many questions stay cheap. */
function among(spans: readonly Span[]): (s: Span) => boolean {
  const sorted = spans.filter((s) => s.end > s.start).sort((a, b) => a.start - b.start)
  // The furthest end so far: spans may lie within each other.
  let furthest = 0
  const ends = sorted.map((s) => (furthest = Math.max(furthest, s.end)))
  return (s) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? 0) < s.end) low = middle + 1
      else high = middle
    }
    const end = ends[low - 1]
    return end !== undefined && overlaps({ start: 0, end }, s)
  }
}
