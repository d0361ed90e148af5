// A filing with what was found in it → how many of its figures are ticked, flagged and untested, in all and by Item.

import type { Finding, Tick } from '../checks/finding.ts'
import type { Filing } from '../filing.ts'
import { chaptersOf } from './chapters.ts'
import { statesBy } from './figure-states.ts'
import type { State } from './figure-states.ts'

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

export function tally(filing: Filing, findings: readonly Finding[], ticks: readonly Tick[]): Tally {
  const stateOf = statesBy(findings, ticks)
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
