// A report → CSV (RFC 4180): one row for each finding, acceptance, note and reply, safe to open in a spreadsheet.

import { printable } from '../base/printable.ts'
import type { At, FilingReport, FindingEntry, Report, Signature } from './page.ts'

/** Names that programs look for: the same in every language. */
const COLUMNS = [
  'filing',
  'kind',
  'state',
  'check',
  'line',
  'column',
  'section',
  'text',
  'message',
  'operands',
  'suggestion',
  'reason',
  'author',
  'time',
] as const

type Row = Partial<Record<(typeof COLUMNS)[number], string>>

/** By it spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

export function csvReport({ filings }: Report): string {
  const rows = filings.flatMap((filing) =>
    rowsOf(filing).map((row) => ({ filing: filing.name, ...row })),
  )
  const lines = [
    COLUMNS,
    ...rows.map((row: Row) => COLUMNS.map((column) => harmless(row[column] ?? ''))),
  ]
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

const rowsOf = ({ findings, accepted, idle, notes }: FilingReport): readonly Row[] => [
  ...findings.map((one) => ({ ...findingRow(one), kind: 'finding' })),
  ...accepted.map(({ finding, reason, by }) => ({
    ...findingRow(finding),
    kind: 'accepted finding',
    reason,
    ...signed(by),
  })),
  ...idle.map(({ why, check, at, quote, reason, by }) => ({
    kind: 'acceptance',
    state: why,
    check,
    ...placed(at),
    text: quote,
    reason,
    ...signed(by),
  })),
  ...notes.flatMap(({ mark, state, at, quote, section, remarks }) =>
    remarks.map((remark, i) => ({
      kind: i === 0 ? mark : 'reply',
      state: at ? state : `${state}, lost`,
      ...placed(at),
      section: section.join(' › '),
      text: quote,
      message: remark.body,
      author: remark.author,
      time: remark.time,
    })),
  ),
]

const findingRow = (one: FindingEntry): Row => ({
  state: one.level,
  check: one.check,
  ...placed(one),
  section: one.chapter,
  text: one.text,
  message: one.message,
  operands: one.operands
    .map(({ file, line, text, message }) => {
      const where = file === undefined ? `line ${line}` : `${file} line ${line}`
      return `${where}: ${text} (${message})`
    })
    .join('; '),
  ...(one.fix !== undefined && { suggestion: one.fix }),
})

const placed = (at: At | undefined): Row =>
  at ? { line: String(at.line), column: String(at.column) } : {}

const signed = (by: Signature | undefined): Row => (by ? { author: by.author, time: by.time } : {})

/** "-1,204", "+5.2 %": a spreadsheet reads a number, and shows it as one. */
const AMOUNT = /^[-+][$€£¥]?\d[\d.,]*(?: ?%)?$/

/** What spreadsheets take for a formula begins with one of these; an apostrophe makes it a text. */
const FORMULA = /^[=+\-@＝＋－＠]/

function harmless(text: string): string {
  const line = printable(text.replace(/\r\n?/g, '\n')).replace(/\t/g, ' ').trim()
  return FORMULA.test(line) && !AMOUNT.test(line) ? `'${line}` : line
}

const quoted = (cell: string): string =>
  /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
