// What was found in a filing → whether a figure is ticked, flagged or untested.

import { overlaps } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Finding, Tick } from '../checks/finding.ts'

export type State = 'ticked' | 'flagged' | 'untested'

/** A figure is flagged where a finding stands on it, even if something else proves it. */
export function statesBy(
  findings: readonly Finding[],
  ticks: readonly Tick[],
): (figure: Span) => State {
  const isFlagged = among(findings.map((finding) => finding.span))
  const isTicked = among(ticks.flatMap((tick) => [tick.span, ...tick.related.map((r) => r.span)]))
  return (s) => (isFlagged(s) ? 'flagged' : isTicked(s) ? 'ticked' : 'untested')
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
