// A section of a report in HTML: a title with a name that links lead to, and what stands below it.

import { markup, Markup } from './markup.ts'
import type { Words } from './words.ts'

export interface Section {
  /** Of the heading, once in a page. */
  readonly id: string
  readonly title: string
  /** Of its heading: 2 for a section of the page. */
  readonly level: number
  readonly body: Markup
}

/** Where in a page sections stand, and in which language. */
export interface Setting {
  readonly words: Words
  readonly level: number
  /** What the ids of one filing begin with. */
  readonly id: string
}

export const section = ({ id, title, level, body }: Section): Markup =>
  markup`<section aria-labelledby="${id}">
${heading(level, title, id)}
${body}
</section>`

export function heading(level: number, title: string, id?: string): Markup {
  const tag = new Markup(`h${level}`)
  return id === undefined
    ? markup`<${tag}>${title}</${tag}>`
    : markup`<${tag} id="${id}">${title}</${tag}>`
}

/** Rows of cells below their heads; `number`: those that are read by their last digit. */
export function table(caption: string, heads: readonly Head[], rows: readonly Row[]): Markup {
  return markup`<table>
<caption>${caption}</caption>
<thead><tr>${heads.map(({ name, kind }) => markup`<th scope="col"${classed(kind)}>${name}</th>`)}</tr></thead>
<tbody>
${rows.map(({ cells, kind }) => markup`<tr${classed(kind)}>${cells.map((cell, i) => cellFor(cell, i, heads[i]?.kind))}</tr>`)}
</tbody>
</table>`
}

export interface Head {
  readonly name: string
  readonly kind?: 'number' | 'where' | 'printed'
}

export interface Row {
  readonly cells: readonly (string | number | Markup)[]
  readonly kind?: 'all'
}

/** The first cell names its row. */
const cellFor = (cell: Row['cells'][number], i: number, kind: Head['kind']): Markup =>
  i === 0
    ? markup`<th scope="row"${classed(kind)}>${cell}</th>`
    : markup`<td${classed(kind)}>${cell}</td>`

const classed = (kind: string | undefined): Markup =>
  kind === undefined ? markup`` : markup` class="${kind}"`

/** Names and what they are. */
export const definitions = (
  entries: readonly (readonly [name: string, value: string | Markup])[],
): Markup => markup`<dl>
${entries.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}
</dl>`
