// Paths → what was found in the filings behind them, file by file.

import { standing } from '../features/standing.ts'
import { read } from '../filing.ts'
import type { Filing } from '../filing.ts'
import type { Checked, Report } from '../report/checked.ts'
import { checkedOf } from '../report/checked-of.ts'
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
  const { path, text, settings, notes, among, pathOf, tell } = one
  const filing = read(text, undefined, settings)
  const stands = standing(filing, settings, notes.acceptances, among)
  tellFailures(filing, path, tell)
  return checkedOf(path, filing, stands, passes, pathOf)
}

/** Checks that broke down are a bug of ours, and the others are still to be heard. */
export function tellFailures({ failures }: Filing, path: string, tell: OneFiling['tell']): void {
  for (const { check: id, reason } of failures)
    tell({ kind: 'broken', path, message: `a bug in ${id}: ${reason.split('\n')[0] ?? ''}` })
}
