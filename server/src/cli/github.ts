// A report → the commands by which GitHub Actions marks lines of a pull request.

import type { Said } from '../report/checked.ts'
import type { Writer } from './writer.ts'

const COMMANDS: Readonly<Record<Said['level'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
  pass: 'notice',
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

function command(path: string, { check, level, message, place, related }: Said): string {
  const { startLine, startColumn, endLine, endColumn } = place.region
  const properties = [
    ['file', path],
    ['line', startLine],
    ['endLine', endLine],
    // Columns are allowed within one line only, and the last one is included.
    ...(startLine === endLine
      ? [
          ['col', startColumn],
          ['endColumn', Math.max(startColumn, endColumn - 1)],
        ]
      : []),
    ['title', check],
  ]
    .map(([name, value]) => `${String(name)}=${property(String(value))}`)
    .join(',')
  const places = related.map(
    (one) =>
      `${one.path === undefined ? '' : `${one.path}, `}line ${one.place.region.startLine}: ${one.message}`,
  )
  return `::${COMMANDS[level]} ${properties}::${data([message, ...places].join('\n'))}\n`
}

export const githubWriter: Writer = {
  file: ({ path, findings, passes }) =>
    [...findings, ...passes].map((one) => command(path, one)).join(''),
  end: () => '',
}
