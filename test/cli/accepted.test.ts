// What reviewers accepted, as the command line tells it: beside the file and in the text.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Log, Result } from 'sarif'
import { acceptable } from '../../server/src/features/accept.ts'
import { standing } from '../../server/src/features/standing.ts'
import { read } from '../../server/src/filing.ts'
import { writeNotes } from '../../server/src/notes/file.ts'
import { NONE } from '../../server/src/notes/note.ts'
import { layered } from '../../server/src/settings/settings.ts'
import { folder, SUM, tickmark } from './run.ts'

const ID = '5f0e4f3a-9c1e-4d7a-8a56-0a3f5f4f7c11'
const COMMENT = '<!-- tickmark accept columns-sum-to-total: an extract -->\n'

/** The notes file that accepts the first finding of a text. */
function notesFor(text: string): string {
  const filing = read(text)
  const stands = standing(filing, layered(), [])
  const [finding] = stands.findings
  const kept = finding && acceptable(filing, stands, finding.check, finding.span)
  assert.ok(kept)
  const { rule, anchor, fingerprint } = kept
  const acceptance = {
    ...{ id: `urn:uuid:${ID}`, rule, anchor, fingerprint, reason: 'an extract' },
    ...{ author: 'Ann', created: '2026-03-31T09:30:00Z', rest: {} },
  }
  return writeNotes({ ...NONE, acceptances: [acceptance] }, 'a.md')
}

const ACCEPTED = { 'a.md': SUM, 'a.notes.json': notesFor(SUM) }

test('it counts for nothing, is told in one line, and listed where that is asked for', (t) => {
  for (const files of [ACCEPTED, { 'a.md': COMMENT + SUM }]) {
    const cwd = folder(t, files)
    const { code, out, err } = tickmark(cwd, 'check', 'a.md')
    assert.deepEqual([code, err], [0, []])
    assert.match(out, /^1 accepted \(--accepted lists them\)\n1 filing: 0 errors, 0 warnings/m)
    assert.doesNotMatch(out, /a\.md:\d/)
    const listed = tickmark(cwd, 'check', '--accepted', 'a.md').out
    assert.match(listed, /^a\.md:\d:32 accepted columns-sum-to-total The total /m)
    assert.match(listed, /^ {4}accepted (?:by Ann on 2026-03-31|in the text): an extract$/m)
  }
})

test('JSON has it with who accepted it and why', (t) => {
  const { out } = tickmark(folder(t, ACCEPTED), 'check', '--format', 'json', 'a.md')
  const [file] = (JSON.parse(out) as { files: { findings: unknown[]; accepted: object[] }[] }).files
  assert.deepEqual(file?.findings, [])
  const [one] = file.accepted as { check: string; startLine: number; accepted: unknown }[]
  assert.deepEqual([one?.check, one?.startLine], ['columns-sum-to-total', 6])
  assert.deepEqual(one?.accepted, {
    ...{ kind: 'file', reason: 'an extract', id: `urn:uuid:${ID}`, author: 'Ann' },
    created: '2026-03-31T09:30:00Z',
  })
})

test('SARIF has it as suppressed, and then says of every other result that it is not', (t) => {
  const resultsOf = (files: Readonly<Record<string, string>>): readonly Result[] => {
    const cwd = folder(t, files)
    const { out } = tickmark(cwd, 'check', '--format', 'sarif', '--passes', 'a.md')
    return (JSON.parse(out) as Log).runs[0]!.results!
  }
  const inFile = resultsOf(ACCEPTED)
  const [suppressed, ...more] = inFile.filter((one) => one.kind === 'fail')
  assert.equal(more.length, 0)
  assert.deepEqual(suppressed?.suppressions, [
    {
      ...{ kind: 'external', status: 'accepted', justification: 'an extract', guid: ID },
      properties: { author: 'Ann', created: '2026-03-31T09:30:00Z' },
    },
  ])
  const passes = inFile.filter((one) => one.kind === 'pass')
  assert.ok(passes.length > 0)
  for (const pass of passes) assert.deepEqual(pass.suppressions, [])

  const [inText] = resultsOf({ 'a.md': COMMENT + SUM }).flatMap((one) => one.suppressions ?? [])
  assert.deepEqual(
    [inText?.kind, inText?.justification, inText?.location?.physicalLocation?.region?.startLine],
    ['inSource', 'an extract', 1],
  )
  assert.ok(resultsOf({ 'a.md': SUM }).every((one) => one.suppressions === undefined))
})

test('an accepted figure is not flagged any more', (t) => {
  const { out } = tickmark(folder(t, ACCEPTED), 'check', 'a.md')
  assert.match(out, / 0 flagged, /)
})

test('a notes file that cannot be read is told in one line; findings are shown all the same', (t) => {
  const cwd = folder(t, { 'a.md': SUM, 'a.notes.json': '{ "items": [' })
  const { code, out, err } = tickmark(cwd, 'check', 'a.md')
  assert.equal(code, 2)
  assert.match(out, /^a\.md:6:32 error columns-sum-to-total /)
  assert.equal(err.length, 1)
  assert.match(err[0] ?? '', /^tickmark: a\.md: a\.notes\.json cannot be read: line 1: /)
})

test('figures that have changed since wake it, and an acceptance of nothing is told', (t) => {
  const woken = { ...ACCEPTED, 'a.md': SUM.replace('231', '221') }
  const { code, out } = tickmark(folder(t, woken), 'check', 'a.md')
  assert.equal(code, 1)
  assert.match(out, /It was accepted by Ann on 2026-03-31 with reason “an extract” before/)
  const unused = { ...ACCEPTED, 'a.md': SUM.replace('345', '375') }
  const after = tickmark(folder(t, unused), 'check', 'a.md')
  assert.equal(after.code, 0)
  assert.match(after.out, /^a\.md:6:32 information unused-acceptance Ann accepted a finding /m)
})
