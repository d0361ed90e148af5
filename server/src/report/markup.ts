// Pieces of markup → markup in which nothing that was given as text is ever anything but text.

import { printable } from '../base/printable.ts'

/** Made by `markup` alone: a string is never taken for it. */
export class Markup {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

export type Part = string | number | Markup | readonly Part[]

/** A template whose values are escaped, for HTML and SVG, between tags and in quoted attributes. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(
    strings.map((string, i) => (i === 0 ? '' : sourceOf(parts[i - 1] ?? '')) + string).join(''),
  )

function sourceOf(part: Part): string {
  if (part instanceof Markup) return part.source
  if (typeof part === 'string') return escaped(part)
  return typeof part === 'number' ? String(part) : part.map(sourceOf).join('\n')
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Half a surrogate pair has no place in a file. */
const escaped = (text: string): string =>
  printable(text.replace(/\r\n?/g, '\n'))
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
