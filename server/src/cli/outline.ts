// A file → its outline as indented lines, or as JSON.

import { printable } from '../base/printable.ts'
import { outlineSymbols } from '../features/outline.ts'
import type { OutlineSymbol } from '../features/outline.ts'
import { read } from '../filing.ts'
import type { Filing } from '../filing.ts'

export function outline(text: string, format: 'text' | 'json'): string {
  const filing = read(text)
  const symbols = outlineSymbols(filing)
  if (format === 'json') {
    const { form, excerpt } = filing.outline
    const sections = symbols.map((one) => shown(filing, one))
    return `${JSON.stringify({ version: 1, form, excerpt, sections }, undefined, 2)}\n`
  }
  if (symbols.length === 0) return 'no sections\n'
  const width = String(filing.text.lines.length).length
  return symbols.flatMap((one) => lines(filing, one, 0, width)).join('')
}

function lines(filing: Filing, one: OutlineSymbol, depth: number, width: number): string[] {
  const { name, detail, selection, children } = one
  const line = String(filing.lineOf(selection.start)).padStart(width)
  const note = detail === undefined ? '' : ` (${detail})`
  return [
    `${line}  ${'  '.repeat(depth)}${printable(name + note)}\n`,
    ...children.flatMap((child) => lines(filing, child, depth + 1, width)),
  ]
}

function shown(filing: Filing, one: OutlineSymbol): object {
  const { kind, name, detail, span, selection, children } = one
  return {
    kind,
    name,
    ...(detail !== undefined && { detail }),
    line: filing.lineOf(selection.start),
    endLine: filing.lineOf(Math.max(span.start, span.end - 1)),
    children: children.map((child) => shown(filing, child)),
  }
}
