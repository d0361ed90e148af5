// How a filing stands → what a check of it came to, with places in lines and columns.

import type { Standing } from '../features/standing.ts'
import { tally } from '../features/tally.ts'
import type { Filing } from '../filing.ts'
import type { Checked } from './checked.ts'
import { acceptedBy, said } from './places.ts'
import type { PathOf } from './places.ts'

/** `passes`: whether the figures that are proved are told too. */
export function checkedOf(
  path: string,
  filing: Filing,
  stands: Standing,
  passes: boolean,
  pathOf: PathOf,
): Checked {
  const { text } = filing
  return {
    path,
    findings: stands.findings.map((finding) => said(text, finding, pathOf)),
    accepted: stands.accepted.map((accepted) => ({
      ...said(text, accepted.finding, pathOf),
      by: acceptedBy(text, accepted),
    })),
    passes: passes ? stands.ticks.map((tick) => said(text, tick, pathOf)) : [],
    tally: tally(filing, stands.findings, stands.ticks),
    rounding: filing.roundingSource,
    tableRoundings: filing.tableRoundings.map((one) => ({
      line: filing.lineOf(one.span.start),
      rounding: one.rounding,
    })),
  }
}
