// A filing with what was found in it → how each of its sections stands: its figures by state, its findings, its notes.

import { byStart } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Finding, Tick } from '../checks/finding.ts'
import type { Filing } from '../filing.ts'
import type { Section, SectionKind } from '../syntax/section.ts'
import { statesBy } from './figure-states.ts'
import type { State } from './figure-states.ts'

export interface Review {
  readonly counts: Counted
  readonly rows: readonly Row[]
  /** Every figure, in order of position. */
  readonly figures: Readonly<Record<State, readonly Span[]>>
}

export interface Counted extends Readonly<Record<State, number>> {
  readonly notes: number
}

export interface Row {
  readonly name: string
  /** `outside`: what stands in no section. */
  readonly kind: SectionKind | 'outside'
  /** Of the heading; empty where there is none. */
  readonly heading: Span
  /** With those of its children. */
  readonly counts: Counted
  /** In it and in none of its children. */
  readonly findings: readonly Finding[]
  readonly children: readonly Row[]
}

export interface Left {
  readonly findings: readonly Finding[]
  readonly ticks: readonly Tick[]
  /** Where the open notes stand; undefined for one whose text is lost: it counts for the filing as a whole. */
  readonly notes: readonly (Span | undefined)[]
}

const STATES = ['ticked', 'flagged', 'untested'] as const
const OUTSIDE = '(outside the sections)'

export function review(filing: Filing, { findings, ticks, notes }: Left): Review {
  const stateOf = statesBy(findings, ticks)
  const figures: Record<State, Span[]> = { ticked: [], flagged: [], untested: [] }
  for (const { span } of [...filing.facts].sort((a, b) => byStart(a.span, b.span)))
    figures[stateOf(span)].push(span)
  const found = notes.filter((note) => note !== undefined).sort(byStart)
  const lines = {
    ticked: starts(figures.ticked),
    flagged: starts(figures.flagged),
    untested: starts(figures.untested),
    notes: starts(found),
  }
  const countsIn = ({ start, end }: Span): Counted =>
    mapped((key) => countBelow(lines[key], end) - countBelow(lines[key], start))
  const ordered = [...findings].sort((a, b) => byStart(a.span, b.span))
  const at = ordered.map((finding) => finding.span.start)
  const findingsIn = ({ start, end }: Span): readonly Finding[] =>
    ordered.slice(countBelow(at, start), countBelow(at, end))

  const rowOf = (section: Section): Row => ({
    name: section.name,
    kind: section.kind,
    heading: section.heading,
    counts: countsIn(section.span),
    findings: gaps(section.span, section.children).flatMap(findingsIn),
    children: section.children.map(rowOf),
  })

  const { sections } = filing.outline
  const whole = { start: 0, end: filing.text.value.length + 1 }
  const all = countsIn(whole)
  const around = gaps(whole, sections)
  const outside: Row = {
    name: OUTSIDE,
    kind: 'outside',
    heading: { start: 0, end: 0 },
    counts: around.map(countsIn).reduce(
      sum,
      mapped(() => 0),
    ),
    findings: around.flatMap(findingsIn),
    children: [],
  }
  const isWorthARow = Object.values(outside.counts).some(Boolean) || outside.findings.length > 0
  return {
    counts: { ...all, notes: notes.length },
    rows: [...(isWorthARow ? [outside] : []), ...sections.map(rowOf)],
    figures,
  }
}

/** What is left of a span without the sections in it, which stand in order of position. */
function gaps({ start, end }: Span, sections: readonly Section[]): readonly Span[] {
  const edges = [start, ...sections.flatMap(({ span }) => [span.start, span.end]), end]
  return edges.flatMap((from, i) => {
    const to = edges[i + 1]
    return i % 2 === 0 && to !== undefined && from < to ? [{ start: from, end: to }] : []
  })
}

const starts = (spans: readonly Span[]): readonly number[] => spans.map((span) => span.start)

function mapped(f: (key: keyof Counted) => number): Counted {
  const [ticked, flagged, untested] = STATES.map(f)
  return { ticked: ticked ?? 0, flagged: flagged ?? 0, untested: untested ?? 0, notes: f('notes') }
}

const sum = (a: Counted, b: Counted): Counted => mapped((key) => a[key] + b[key])

/** How many of `sorted` are less than `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
