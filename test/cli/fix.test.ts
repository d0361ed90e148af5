// A fix from the command line's report mends the file: what was flagged is ticked afterwards.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folder, tickmark } from './run.ts'

const SWAPPED = `| Millions of yen | 2015 | 2016 |
| --- | ---: | ---: |
| Network services | 1,204 | 1,318 |
| Systems integration | 2,377 | 2,291 |
| Equipment sales | 3,105 | 3,462 |
| Total revenues | 6,686 | 7,017 |
`

interface Said {
  readonly startLine: number
  readonly startColumn: number
  readonly text: string
  readonly fix?: { readonly edits: readonly (Said & { readonly endColumn: number })[] }
}

interface File {
  readonly figures: { readonly flagged: number }
  readonly findings: readonly Said[]
  readonly passes: readonly Said[]
}

test('after the fix the figure is ticked', (t) => {
  const report = (text: string): File => {
    const cwd = folder(t, { 'a.md': text })
    const { out } = tickmark(cwd, 'check', '--format', 'json', '--passes', 'a.md')
    return (JSON.parse(out) as { files: File[] }).files[0]!
  }
  const [finding, ...more] = report(SWAPPED).findings
  assert.deepEqual([finding?.text, more], ['7,017', []])
  const [edit] = finding!.fix!.edits
  const lines = SWAPPED.split('\n')
  const line = lines[edit!.startLine - 1]!
  lines[edit!.startLine - 1] =
    line.slice(0, edit!.startColumn - 1) + edit!.text + line.slice(edit!.endColumn - 1)
  const mended = report(lines.join('\n'))
  assert.deepEqual([mended.findings, mended.figures.flagged], [[], 0])
  const { startLine, startColumn } = finding!
  assert.ok(
    mended.passes.some((one) => one.startLine === startLine && one.startColumn === startColumn),
  )
})
