// Paths → what was found in the filings behind them, file by file.

import { dirname, relative, resolve } from 'node:path'
import { text as textOf } from '../base/text.ts'
import { findings, RULE_IDS, ticks } from '../features/findings.ts'
import { readsAsFiling } from '../features/score.ts'
import { tally } from '../features/tally.ts'
import { read } from '../filing.ts'
import { nearest } from '../machine/nearest.ts'
import { readFile } from '../settings/file.ts'
import { named } from '../settings/files.ts'
import { pinsFor } from '../settings/pins.ts'
import { layered } from '../settings/settings.ts'
import type { Given } from '../settings/settings.ts'
import { input } from './input.ts'
import { choose, isMarkdown, slashed } from './paths.ts'
import { regionOf, said } from './places.ts'
import type { Checked, Report, Trouble } from './report.ts'

interface Beside {
  readonly folder: string
  readonly given: Given
}

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
    const beside = await settingsOf(path)
    const { text } = found
    if (!one.named && !readsAsFiling(text, namedBeside(path, beside))) continue
    filings.add(path)
    if (text.trim() === '') tell({ kind: 'note', path, message: 'the file is empty' })
    let checked: Checked
    try {
      checked = checkText(path, text, givenFor(path, beside), passes, tell)
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
  return { files, read: seen, troubles }
}

const none = (count: number): string =>
  count === 0
    ? 'there is no Markdown file in this folder'
    : `no filing in this folder: ${count === 1 ? 'its one Markdown file does not read' : `none of its ${count} Markdown files reads`} as one`

function checkText(
  path: string,
  value: string,
  given: Given,
  passes: boolean,
  tell: (trouble: Trouble) => void,
): Checked {
  const settings = layered(given)
  const filing = read(value, undefined, settings)
  const found = findings(filing, settings)
  for (const { check: id, reason } of filing.failures)
    tell({ kind: 'broken', path, message: `a bug in ${id}: ${reason.split('\n')[0] ?? ''}` })
  const passed = ticks(filing, settings)
  const text = textOf(value)
  return {
    path,
    findings: found.map((finding) => said(text, finding)),
    passes: passes ? passed.map((tick) => said(text, tick)) : [],
    tally: tally(filing, found, passed),
    rounding: filing.roundingSource,
  }
}

const within = (path: string, { folder }: Beside): string =>
  slashed(relative(folder, resolve(path)))

const namedBeside = (path: string, beside: Beside | undefined): boolean | undefined =>
  beside?.given.files && named(within(path, beside), beside.given.files)

const givenFor = (path: string, beside: Beside | undefined): Given =>
  beside ? { ...beside.given, pinned: pinsFor(within(path, beside), beside.given.pinnedRates) } : {}

/** Each tickmark.json is looked for once a folder, and complained of once. */
function settingsFinder(
  tell: (trouble: Trouble) => void,
): (path: string) => Promise<Beside | undefined> {
  const byFolder = new Map<string, Promise<Beside | undefined>>()
  const told = new Set<string>()
  async function look(file: string): Promise<Beside | undefined> {
    const found = await nearest(file)
    if (!found) return undefined
    const { given, amiss } = readFile(found.text, RULE_IDS)
    const text = textOf(found.text)
    const path = relative(process.cwd(), found.path)
    if (found.unread !== undefined && !told.has(path))
      tell({ kind: 'settings', path, message: found.unread })
    if (!told.has(path))
      for (const { span, message } of amiss)
        tell({ kind: 'settings', path, region: regionOf(text, span), message })
    told.add(path)
    return { folder: dirname(found.path), given }
  }
  return (path) => {
    const file = resolve(path)
    const folder = dirname(file)
    let beside = byFolder.get(folder)
    if (!beside) byFolder.set(folder, (beside = look(file)))
    return beside
  }
}
