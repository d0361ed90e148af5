// What reports begin with: by it they are known, so that one may take the place of another and none is read as a filing.

import { REPORT_MARK } from '../features/score.ts'

/** In HTML. */
export const GENERATOR = '<meta name="generator" content="Tickmark '

/** In CSV, behind the mark of UTF-8. */
const CSV_HEAD = 'filing,kind,state,check,'

/** In SARIF. */
const DRIVER = '"name": "Tickmark"'

/** Letters in which the mark stands. */
const HEAD_LENGTH = 1000

/** Whether a file that begins so is a report of ours, in any format. */
export function isReport(text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH)
  return (
    head.startsWith(REPORT_MARK) ||
    head.replace(/^\ufeff/, '').startsWith(CSV_HEAD) ||
    (head.startsWith('<!DOCTYPE html>') && head.includes(GENERATOR)) ||
    (head.startsWith('{') && head.includes(DRIVER))
  )
}
