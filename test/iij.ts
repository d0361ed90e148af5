// A real excerpt that tests change figure by figure: part of a Form 20-F for the year ended March 31, 2004.

import assert from 'node:assert/strict'
import type { Check } from '../server/src/checks/check.ts'
import { judge } from '../server/src/checks/judge.ts'
import { read } from '../server/src/filing.ts'
import { realFiling } from './filings-folder.ts'

export const NAME = '20f-iij-2004-item3-yen.md'
export const original = (): string => realFiling(NAME) ?? ''

/** The text with the first `from` on or behind a line changed. */
export function changed(line: number, from: string, to: string): string {
  const text = original()
  const at = text.indexOf(from, read(text).text.lines[line - 1])
  assert.ok(at >= 0, `${from} stands on line ${line}`)
  return text.slice(0, at) + to + text.slice(at + from.length)
}

/** "warning 44": level and line of each finding of a check. */
export function found(text: string, check: Check): readonly string[] {
  const filing = read(text)
  return judge(filing, [check]).findings.map(
    (finding) => `${finding.level} ${filing.lineOf(finding.span.start)}`,
  )
}
