// How a filing stands, as a client gets it: after the checks, of the version that they saw, null for what is no filing.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test } from 'node:test'
import type { NotesChange, ReviewAnswer } from '../../server/src/protocol.ts'
import { start } from './client.ts'

const URI = 'untitled:Untitled-1'
const TEXT = `# Item 3. Key Information

Our bonds amounted to ¥3.2 billion at March 31, 2004.

## D. Risk Factors

***We may lose money.***

# Item 5. Operating and Financial Review

| Millions of yen | 2003 | 2004 |
|---|---:|---:|
| Connectivity | 12,304 | 13,118 |
| Systems | 8,669 | 7,912 |
| Total revenues | 20,973 | 21,330 |
`
const textDocument = { uri: URI }

test('sections come with their counts and findings, figures with their places', async (t) => {
  const client = await start(t)
  await client.open(URI, TEXT)
  const answer = await client.request<ReviewAnswer>('tickmark/review', { textDocument })
  assert.equal(answer.marks, true)
  assert.deepEqual(answer.counts, { ticked: 3, flagged: 1, untested: 3, notes: 0 })
  assert.deepEqual(
    answer.rows.map(({ kind, name, range }) => [kind, name, range.start.line]),
    [
      ['item', 'Item 3. Key Information', 0],
      ['item', 'Item 5. Operating and Financial Review', 8],
    ],
  )
  const [finding] = answer.rows[1]?.findings ?? []
  assert.equal(finding?.rule, 'columns-sum-to-total')
  assert.deepEqual(answer.flagged, [finding.range])
  assert.deepEqual(finding.range, {
    start: { line: 14, character: 28 },
    end: { line: 14, character: 34 },
  })
})

test('what the settings turn off is neither flagged nor ticked', async (t) => {
  const client = await start(t, {
    settings: { checks: { 'columns-sum-to-total': 'off' }, marks: false },
  })
  await client.open(URI, TEXT)
  const { counts, marks } = await client.request<ReviewAnswer>('tickmark/review', { textDocument })
  assert.deepEqual(counts, { ticked: 0, flagged: 0, untested: 7, notes: 0 })
  assert.equal(marks, false)
})

test('what is no filing has no review', async (t) => {
  const client = await start(t)
  await client.open(URI, '# A list\n\nmilk, bread\n')
  assert.equal(await client.request('tickmark/review', { textDocument }), null)
})

test('open notes are counted where they stand, accepted findings no longer', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-review-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const client = await start(t)
  const document = { uri: pathToFileURL(join(folder, 'acme.md')).href }
  await client.open(document.uri, TEXT)
  const ask = (): Promise<ReviewAnswer> =>
    client.request('tickmark/review', { textDocument: document })
  const change = (wanted: NotesChange): Promise<unknown> =>
    client.request('tickmark/changeNotes', { textDocument: document, change: wanted })
  const before = await ask()
  const [total] = before.flagged
  assert.ok(total)
  const place = { start: { line: 2, character: 4 }, end: { line: 2, character: 9 } }
  await change({ kind: 'add', range: place, mark: 'question', body: 'Which bonds?' })
  await change({ kind: 'accept', rule: 'columns-sum-to-total', range: total, reason: 'Extract.' })
  const { counts, rows } = await ask()
  assert.equal(counts.notes, 1)
  assert.deepEqual(
    rows.map((row) => [row.counts.notes, row.findings.length]),
    [
      [1, 0],
      [0, 0],
    ],
  )
  assert.equal(counts.flagged, 0)
})
