// What was measured → what is printed.

import type { Options } from './arguments.ts'
import type { Measured } from './measure.ts'
import { wants } from './measure.ts'
import { byClass, byFile, bySlip, columns, missed } from './tables.ts'
import * as totals from './totals.ts'

const list = (title: string, lines: readonly string[]): string =>
  [title, ...(lines.length === 0 ? ['none'] : lines)].join('\n')

const unticked = (measured: readonly Measured[]): readonly string[] =>
  measured.flatMap(({ file, reach }) =>
    (reach?.unticked ?? []).map(({ line, text }) => `${file}:${line} ${text}`),
  )

export function report(
  measured: readonly Measured[],
  options: Options,
  title: string,
): readonly string[] {
  const parts = [title]
  const has = (part: string): boolean => wants(options, part)
  if (has('silence'))
    parts.push(
      columns(totals.silence(measured)),
      columns(totals.silenceByCheck(measured)),
      list('Errors and warnings that nobody has read:', totals.unread(measured)),
    )
  if (measured.some(({ injected }) => injected.length > 0))
    parts.push(columns(byClass(measured)), columns(bySlip(measured)), columns(byFile(measured)))
  if (has('reach')) parts.push(columns(totals.reach(measured)))
  if (has('silence') || has('reach') || has('cost')) parts.push(columns(totals.byFile(measured)))
  const largest = totals.largest(measured)
  if (has('cost') && largest)
    parts.push(
      `The largest, ${largest.file} with ${Math.round(largest.bytes / 1024)} KB, is checked by the command line from nothing in ${largest.cost ?? 0} ms of CPU.`,
    )
  if (options.misses) parts.push(list('Slips that were not caught:', missed(measured)))
  if (options.unticked) parts.push(list('Money figures without a tick:', unticked(measured)))
  return parts
}
