// A filing with what was found in it → how many of its figures are ticked, flagged and untested, in all and by Item.

import { overlaps } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Finding, Tick } from '../checks/finding.ts'
import type { Filing } from '../filing.ts'
import { chaptersOf } from './chapters.ts'

/** Every figure is one of the three. */
export interface Count {
  readonly ticked: number
  readonly flagged: number
  readonly untested: number
}

export interface Tally extends Count {
  /** Relations that a check saw and could not judge. */
  readonly unjudged: number
  /** The Items in their order, and what stands outside them; those without a figure are left out. */
  readonly items: readonly (Count & { readonly name: string })[]
}

type State = keyof Count

/** A figure is flagged where a finding stands on it, even if something else proves it. */
export function tally(filing: Filing, findings: readonly Finding[], ticks: readonly Tick[]): Tally {
  const isFlagged = among(findings.map((finding) => finding.span))
  const isTicked = among(ticks.flatMap((tick) => [tick.span, ...tick.related.map((r) => r.span)]))
  const stateOf = (s: Span): State =>
    isFlagged(s) ? 'flagged' : isTicked(s) ? 'ticked' : 'untested'
  const chapterAt = chaptersOf(filing.outline)
  const states = new Map<string, State[]>()
  for (const { span } of filing.facts) {
    const name = chapterAt(span.start)
    const before = states.get(name)
    if (before) before.push(stateOf(span))
    else states.set(name, [stateOf(span)])
  }
  return {
    ...count([...states.values()].flat()),
    unjudged: filing.unjudged,
    items: [...states].map(([name, of]) => ({ name, ...count(of) })),
  }
}

function count(states: readonly State[]): Count {
  const of = (state: State): number => states.filter((one) => one === state).length
  return { ticked: of('ticked'), flagged: of('flagged'), untested: of('untested') }
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
