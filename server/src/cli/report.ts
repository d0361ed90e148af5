// Paths → one report on the filings behind them, in one of its formats.

import { basename } from 'node:path'
import { standing } from '../features/standing.ts'
import { read } from '../filing.ts'
import { fingerprintOf } from '../machine/fingerprint.ts'
import type { FilingReport } from '../report/page.ts'
import { report } from '../report/report.ts'
import type { Reported } from '../report/report.ts'
import { sarif } from '../report/sarif.ts'
import type { Tool } from '../report/sarif.ts'
import { LANGUAGES } from '../report/languages.ts'
import { written } from '../report/written.ts'
import type { Command } from './arguments.ts'
import { check, tellFailures } from './check.ts'
import { exitOf } from './exit.ts'
import { eachFiling } from './filings.ts'
import type { Watcher } from './filings.ts'
import { worded } from './trouble.ts'

type Wish = Extract<Command, { kind: 'report' }>

export interface Made {
  readonly text: string
  /** The files that it is made of. */
  readonly read: readonly string[]
  readonly exit: number
}

export async function makeReport(wish: Wish, tool: Tool, watcher: Watcher): Promise<Made> {
  const { paths, format, date, lang, failOn } = wish
  // What programs read of a report is what they read of a check.
  if (format === 'sarif') {
    const found = await check(paths, false, { ...watcher, file: () => undefined })
    const exit = exitOf(found.files, found.troubles, failOn)
    return { text: sarif(found, exit, tool), read: found.read, exit }
  }
  const made: { readonly path: string; readonly filing: FilingReport }[] = []
  const { read: seen, troubles } = await eachFiling(paths, watcher, (one) => {
    const { path, text, settings, notes, among, tell } = one
    const filing = read(text, undefined, settings)
    const told: Reported = {
      name: basename(path),
      uri: among.uri,
      filing,
      settings,
      notes: notes.notes,
      stands: standing(filing, settings, notes.acceptances, among),
      fingerprint: fingerprintOf(text),
    }
    made.push({ path, filing: report(told) })
    tellFailures(filing, path, tell)
  })
  const names = made.map(({ filing }) => filing.name)
  const isOne = (name: string): boolean => names.indexOf(name) === names.lastIndexOf(name)
  const filings = made.map(({ path, filing }) =>
    isOne(filing.name) ? filing : { ...filing, name: path },
  )
  const page = {
    version: tool.version,
    ...(date !== undefined && { date }),
    filings,
    troubles: troubles.map(worded),
  }
  return {
    text: written(page, format, LANGUAGES[lang]),
    read: seen,
    exit: exitOf(filings, troubles, failOn),
  }
}
