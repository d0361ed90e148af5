// Paths → what was found in the filings behind them, file by file.

import { text as textOf } from '../base/text.ts'
import { standing } from '../features/standing.ts'
import { tally } from '../features/tally.ts'
import { read } from '../filing.ts'
import type { Checked, Report } from '../report/checked.ts'
import { acceptedBy, said } from '../report/places.ts'
import { eachFiling } from './filings.ts'
import type { OneFiling, Watcher } from './filings.ts'

export interface CheckWatcher extends Watcher {
  readonly file: (checked: Checked) => void
}

export async function check(
  paths: readonly string[],
  passes: boolean,
  watcher: CheckWatcher,
): Promise<Report> {
  const files: Checked[] = []
  const visited = await eachFiling(paths, watcher, (one) => {
    const checked = checkText(one, passes)
    files.push(checked)
    watcher.file(checked)
  })
  return { files, ...visited }
}

function checkText(one: OneFiling, passes: boolean): Checked {
  const { path, text: value, settings, notes, among, pathOf, tell } = one
  const filing = read(value, undefined, settings)
  const stands = standing(filing, settings, notes.acceptances, among)
  for (const { check: id, reason } of filing.failures)
    tell({
      kind: 'broken',
      path,
      message: `a bug in ${id}: ${reason.split('\n')[0] ?? ''}`,
    })
  const text = textOf(value)
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
