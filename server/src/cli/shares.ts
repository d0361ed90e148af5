// How the figures of filings stand, by Item or by filing → a table in plain columns.

import { printable } from '../base/printable.ts'
import type { Count } from '../features/tally.ts'
import type { Checked } from '../report/checked.ts'

interface Row extends Count {
  readonly name: string
}

const HEAD = ['figures', 'ticked', 'share', 'flagged', 'untested'] as const
const WIDEST = 48

/** One filing is told by Item, several by filing; what one row would say the summary says. */
export function shares(files: readonly Checked[]): string {
  const [only] = files
  const rows: readonly Row[] =
    files.length === 1 && only
      ? only.tally.items
      : files.map(({ path, tally }) => ({ name: path, ...tally }))
  if (rows.length < 2) return ''
  const names = rows.map((row) => shortened(printable(row.name)))
  const width = Math.max(...names.map((name) => name.length))
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(width)}${cells.map((cell) => cell.padStart(10)).join('')}\n`
  return [
    '\n',
    line('', HEAD),
    ...rows.map((row, i) => line(names[i] ?? '', cellsOf(row))),
    '\n',
  ].join('')
}

function cellsOf({ ticked, flagged, untested }: Count): readonly string[] {
  const all = ticked + flagged + untested
  const share = all === 0 ? '–' : `${Math.floor((100 * ticked) / all)} %`
  return [String(all), String(ticked), share, String(flagged), String(untested)]
}

const shortened = (name: string): string =>
  name.length <= WIDEST ? name : `${name.slice(0, WIDEST - 1).trimEnd()}…`
