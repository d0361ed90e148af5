// Paths → what was found in the filings behind them, file by file.

import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { text as textOf } from '../base/text.ts'
import type { Among } from '../features/among.ts'
import { findings, ticks } from '../features/findings.ts'
import { readsAsFiling } from '../features/score.ts'
import { tally } from '../features/tally.ts'
import { read } from '../filing.ts'
import { isMarkdown, slashed } from '../machine/walk.ts'
import type { Checked, Report, Trouble } from '../report/checked.ts'
import { said } from '../report/places.ts'
import type { PathOf } from '../report/places.ts'
import { namedBy } from '../settings/files.ts'
import { pinsFor } from '../settings/pins.ts'
import { layered } from '../settings/settings.ts'
import type { Given } from '../settings/settings.ts'
import { settingsFinder } from './beside.ts'
import type { Beside } from './beside.ts'
import { input } from './input.ts'
import { addressOf, kinOf, tidied } from './kin.ts'
import type { Candidate } from './kin.ts'
import { choose } from './paths.ts'

export interface Watcher {
  readonly progress: (path: string, done: number, all: number) => void
  readonly file: (checked: Checked) => void
  readonly trouble: (trouble: Trouble) => void
}

export async function check(
  paths: readonly string[],
  passes: boolean,
  watcher: Watcher,
): Promise<Report> {
  const files: Checked[] = []
  const seen: string[] = []
  const troubles: Trouble[] = []
  const tell = (trouble: Trouble): void => {
    troubles.push(trouble)
    watcher.trouble(trouble)
  }
  const settingsOf = settingsFinder(tell)
  const { files: chosen, missing, folders } = await choose(paths)
  for (const one of missing) tell({ kind: 'unreadable', ...one })
  const candidates: Candidate[] = []
  for (const { path, named } of chosen) {
    const beside = await settingsOf(path)
    candidates.push({ path, named: named || namedBeside(path, beside), beside })
  }
  const { library, also, absent } = await kinOf(candidates)
  for (const { folder, name } of absent)
    tell({
      kind: 'note',
      path: folder,
      message: `tickmark.json names "${name}", which is not there`,
    })
  const given = new Map(chosen.map(({ path }) => [addressOf(path), path]))
  const pathOf: PathOf = (uri) => given.get(uri) ?? tidied(fileURLToPath(uri))
  const filings = new Set<string>()
  for (const [i, one] of chosen.entries()) {
    const { path } = one
    watcher.progress(path, i, chosen.length)
    const found = await input(path)
    if (found.kind === 'unreadable') {
      // A glob may take in pictures and archives.
      if (one.named || isMarkdown(path)) tell({ kind: 'unreadable', path, message: found.message })
      continue
    }
    seen.push(path)
    const { text } = found
    const { named, beside } = candidates[i] ?? {}
    if (!readsAsFiling(text, named)) continue
    filings.add(path)
    if (text.trim() === '') tell({ kind: 'note', path, message: 'the file is empty' })
    let checked: Checked
    try {
      const among = { uri: addressOf(path), library }
      checked = checkText(path, text, givenFor(path, beside), { passes, tell, among, pathOf })
    } catch (error) {
      tell({ kind: 'broken', path, message: `a bug kept it from being checked: ${String(error)}` })
      continue
    }
    files.push(checked)
    watcher.file(checked)
  }
  for (const { path, found } of folders)
    if (!found.some((file) => filings.has(file)))
      tell({ kind: 'note', path, message: none(found.length) })
  return { files, read: [...seen, ...also], troubles }
}

const none = (count: number): string =>
  count === 0
    ? 'there is no Markdown file in this folder'
    : `no filing in this folder: ${count === 1 ? 'its one Markdown file does not read' : `none of its ${count} Markdown files reads`} as one`

interface Needs {
  readonly passes: boolean
  readonly tell: (trouble: Trouble) => void
  readonly among: Among
  readonly pathOf: PathOf
}

function checkText(path: string, value: string, given: Given, needs: Needs): Checked {
  const { among, pathOf } = needs
  const settings = layered(given)
  const filing = read(value, undefined, settings)
  const found = findings(filing, settings, among)
  for (const { check: id, reason } of filing.failures)
    needs.tell({
      kind: 'broken',
      path,
      message: `a bug in ${id}: ${reason.split('\n')[0] ?? ''}`,
    })
  const passed = ticks(filing, settings, among)
  const text = textOf(value)
  return {
    path,
    findings: found.map((finding) => said(text, finding, pathOf)),
    passes: needs.passes ? passed.map((tick) => said(text, tick, pathOf)) : [],
    tally: tally(filing, found, passed),
    rounding: filing.roundingSource,
    tableRoundings: filing.tableRoundings.map((one) => ({
      line: filing.lineOf(one.span.start),
      rounding: one.rounding,
    })),
  }
}

const within = (path: string, { folder }: Beside): string =>
  slashed(relative(folder, resolve(path)))

const namedBeside = (path: string, beside: Beside | undefined): boolean | undefined =>
  beside && namedBy(within(path, beside), beside.given)

const givenFor = (path: string, beside: Beside | undefined): Given =>
  beside ? { ...beside.given, pinned: pinsFor(within(path, beside), beside.given.pinnedRates) } : {}
