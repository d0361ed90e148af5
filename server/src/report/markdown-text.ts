// Text → Markdown that shows that very text: nothing in it is markup, a tag, a link or a formula.

import { printable } from '../base/printable.ts'
import { cut } from './words.ts'

/** In one line, wherever it stands in one. */
export const inline = (text: string): string =>
  printable(text)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&$]/g, String.raw`\$&`)
    // What begins a heading, a list, a line below a heading; an address that some viewers make a link of.
    .replace(/^[-+=#]/, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])(?= |$)/, String.raw`$1\$2`)
    .replace(/:(?=\/\/)/g, String.raw`\:`)
    .replace(/\b(www)\./gi, String.raw`$1\.`)

/** As much of it as tells the place. */
export const quoted = (text: string): string => inline(cut(text))

export const cellOf = (text: string): string => inline(text)

export const bullets = (lines: readonly string[]): string =>
  lines.map((line) => `- ${line}`).join('\n')

/** Cells come as Markdown; `numbers` are the columns that are set to the right. */
export function tableOf(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(heads),
    line(heads.map((_, i) => (numbers.includes(i) ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n')
}

/** What somebody wrote, line by line as it was written. */
export const block = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${inline(line)}`)
    // Ends of lines are kept.
    .join('  \n')
