// A value → JSON with one member a line, so that a comparison of two files shows what has changed.

import { Exact } from './json.ts'

/** Undefined members are left out. */
export function printJson(value: unknown): string {
  return `${printed(value, '\n')}\n`
}

/** `line`: a line break with the indentation of the value's own line. */
function printed(value: unknown, line: string): string {
  if (value instanceof Exact) return value.text
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${line}  `
  const parts = Array.isArray(value)
    ? value.map((part) => printed(part, inner))
    : Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .map(([name, part]) => `${JSON.stringify(name)}: ${printed(part, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  if (parts.length === 0) return `${open ?? ''}${close ?? ''}`
  return `${open ?? ''}${inner}${parts.join(`,${inner}`)}${line}${close ?? ''}`
}
