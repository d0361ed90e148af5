// Turns rows of text into the table shapes that converters leave behind, and page breaks into their litter.

export interface Row {
  readonly label: string
  readonly cells: readonly string[]
  /** Printed with currency signs, as the first and the total rows are. */
  readonly signs?: boolean
  readonly bold?: boolean
}

export const row = (label: string, ...cells: readonly string[]): Row => ({ label, cells })
export const total = (label: string, ...cells: readonly string[]): Row => ({
  label,
  cells,
  signs: true,
  bold: true,
})
export const first = (label: string, ...cells: readonly string[]): Row => ({
  label,
  cells,
  signs: true,
})
/** A row that only names the rows below it. */
export const group = (label: string): Row => ({ label, cells: [] })

const embolden = (label: string, bold: boolean | undefined): string =>
  bold ? `**${label}**` : label

/** Rows of one paragraph, their cells parted by tabs, as a converter from PDF leaves them. */
export function tabTable(rows: readonly Row[], signs: readonly string[] = []): string {
  return rows
    .map(({ label, cells, signs: signed }) =>
      [label, ...cells.map((text, column) => (signed ? (signs[column] ?? '') + text : text))].join(
        '\t',
      ),
    )
    .join('\n')
}

/** A pipe table of plain cells; its first row is the header. */
export function pipeTable(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ label, cells, bold }) => `| ${[embolden(label, bold), ...cells].join(' | ')} |`,
  )
  const columns = Math.max(...rows.map(({ cells }) => cells.length)) + 1
  return [lines[0], `|${' --- |'.repeat(columns)}`, ...lines.slice(1)].join('\n')
}

/**
 * A pipe table as it comes from a filing's HTML: an empty header row, and for each column a spacer cell,
 * one for the currency sign, one for the number and one for the bracket that closes a negative number.
 */
export function spacedTable(
  head: readonly (readonly string[])[],
  rows: readonly Row[],
  signs: readonly string[],
): string {
  const line = (parts: readonly string[]) => `| ${parts.map((part) => part || ' ').join(' | ')} |`
  const width = signs.length * 4 + 1
  const headLines = head.map(([label = '', ...cells]) =>
    line([
      label,
      ...signs.flatMap((_, column) => {
        const text = cells[column]
        return ['', text ? `**${text}**` : '', '', '']
      }),
    ]),
  )
  const body = rows.map(({ label, cells, signs: signed, bold }) => {
    const parts = signs.flatMap((sign, column) => {
      const text = cells[column] ?? ''
      const open = text.startsWith('(') && text.endsWith(')')
      return ['', signed && text ? sign : '', open ? text.slice(0, -1) : text, open ? ')' : '']
    })
    return line([embolden(label, bold), ...parts])
  })
  return [`|${' |'.repeat(width)}`, `|${' - |'.repeat(width)}`, ...headLines, ...body].join('\n')
}

export interface HtmlCell {
  readonly text: string
  readonly across?: number
  readonly down?: number
}
const htmlCell = (name: 'td' | 'th', { text, across, down }: HtmlCell): string =>
  `<${name}${across ? ` colspan="${across}"` : ''}${down ? ` rowspan="${down}"` : ''}>${text}</${name}>`

/** An HTML table with its header cells as given. */
export function htmlTable(head: readonly (readonly HtmlCell[])[], rows: readonly Row[]): string {
  const headLines = head.map(
    (cells) => `<tr>${cells.map((one) => htmlCell('th', one)).join('')}</tr>`,
  )
  const width = Math.max(...rows.map(({ cells }) => cells.length)) + 1
  const body = rows.map(({ label, cells, bold }) => {
    const name = bold ? `<b>${label}</b>` : label
    const texts = cells.map((text) => htmlCell('td', { text }))
    return texts.length === 0
      ? `<tr>${htmlCell('td', { text: name, across: width })}</tr>`
      : `<tr><td>${name}</td>${texts.join('')}</tr>`
  })
  return ['<table>', ...headLines, ...body, '</table>'].join('\n')
}

/** Where a page of the printed filing ends: in texts, a form feed. */
const BREAK = /[ \n]*\f[ \n]*/

export interface Page {
  readonly number: number
  /** `F-` on the pages of the financial statements. */
  readonly prefix: string
  readonly runningHead?: string
}

/** The text with each page break as a page number, a rule and what the next page starts with. */
export function paginate(text: string, page: Page): { text: string; next: Page } {
  const parts = text.split(BREAK)
  let number = page.number
  let out = parts[0] ?? ''
  for (const part of parts.slice(1)) {
    const head = page.runningHead === undefined ? '' : `${page.runningHead}\n\n`
    out += `\n\n${page.prefix}${number}\n\n---\n\n${head}${part}`
    number += 1
  }
  return { text: out, next: { ...page, number } }
}
