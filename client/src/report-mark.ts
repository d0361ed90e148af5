// The beginning of a file → whether it is a report of ours, which another may take the place of.

/** What reports in HTML, Markdown, CSV and SARIF begin with, or name near their beginning. */
const HTML = '<meta name="generator" content="Tickmark '
const MARKDOWN = '<!-- tickmark report -->'
const CSV = 'filing,kind,state,check,'
const SARIF = '"name": "Tickmark"'

/** Letters in which that stands. */
const HEAD = 1000

export function isReport(text: string): boolean {
  const head = text.slice(0, HEAD).replace(/^\ufeff/, '')
  return (
    head.startsWith(MARKDOWN) ||
    head.startsWith(CSV) ||
    (head.startsWith('<!DOCTYPE html>') && head.includes(HTML)) ||
    (head.startsWith('{') && head.includes(SARIF))
  )
}
