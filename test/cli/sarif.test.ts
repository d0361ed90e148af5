// SARIF as others read it.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test } from 'node:test'
import type { Log, Result, Run } from 'sarif'
import { CLI, folder, SUM, tickmark } from './run.ts'

const runOf = (out: string): Run => (JSON.parse(out) as Log).runs[0]!
const placesOf = (result: Result): readonly string[] =>
  [...result.locations!, ...result.relatedLocations!].map(({ physicalLocation }) => {
    const { startLine, startColumn, endLine, endColumn } = physicalLocation!.region!
    return [startLine, startColumn, endLine, endColumn].join(':')
  })

test('a finding has its rule, its place and every operand', (t) => {
  const { code, out } = tickmark(
    folder(t, { 'a b.md': SUM }),
    'check',
    '--format',
    'sarif',
    'a b.md',
  )
  assert.equal(code, 1)
  const run = runOf(out)
  assert.equal(run.columnKind, 'utf16CodeUnits')
  const [result] = run.results!
  assert.deepEqual(
    [result?.ruleId, result?.kind, result?.level],
    ['columns-sum-to-total', 'fail', 'error'],
  )
  assert.equal(run.tool.driver.rules![result!.ruleIndex!]?.id, result?.ruleId)
  assert.match(result!.message.text!, /127 \+ 231 \+ 345 = 703, stated 733/)
  assert.deepEqual(placesOf(result!).toSorted(), [
    '3:37:3:40',
    '4:31:4:34',
    '5:23:5:26',
    '6:32:6:35',
  ])
  assert.equal(placesOf(result!)[0], '6:32:6:35')
  const where = result!.locations![0]!.physicalLocation!
  assert.equal(where.artifactLocation?.uri, 'a%20b.md')
  assert.equal(where.region?.snippet?.text, '733')
})

test('columns count UTF-16 units', (t) => {
  const wide = SUM.replace('Total current assets', '𝐓otal 流動資産')
  const { out } = tickmark(
    folder(t, { 'a.md': `𝐀𝐁\n\n${wide}` }),
    'check',
    '--format',
    'sarif',
    '--passes',
    'a.md',
  )
  for (const result of runOf(out).results!) {
    const { region } = result.locations![0]!.physicalLocation!
    const line = `𝐀𝐁\n\n${wide}`.split('\n')[region!.startLine! - 1]!
    assert.equal(
      line.slice(region!.startColumn! - 1, region!.endColumn! - 1),
      region!.snippet!.text,
    )
  }
})

test('ticks are passes, where they are asked for', (t) => {
  const cwd = folder(t, { 'a.md': SUM })
  const kinds = (...words: string[]) =>
    new Set(
      runOf(tickmark(cwd, 'check', '--format', 'sarif', ...words, 'a.md').out).results!.map(
        (r) => `${r.kind} ${r.level}`,
      ),
    )
  assert.deepEqual(kinds(), new Set(['fail error']))
  assert.deepEqual(kinds('--passes'), new Set(['fail error', 'pass none']))
})

test('every file read is an artifact, what could not be read a notification', (t) => {
  const cwd = folder(t, {
    'a.md': SUM,
    'b.md': '# Nothing\n',
    'c.md': 'a\0',
    'docs/e.md': '# A tool\n',
  })
  const { code, out } = tickmark(
    cwd,
    'check',
    '--format',
    'sarif',
    'a.md',
    join(cwd, 'b.md'),
    'c.md',
    'd.md',
    'docs',
  )
  assert.equal(code, 2)
  const run = runOf(out)
  assert.deepEqual(
    run.artifacts!.map((one) => one.location!.uri),
    ['a.md', pathToFileURL(join(cwd, 'b.md')).href, 'docs/e.md'],
  )
  const invocation = run.invocations![0]!
  assert.equal(invocation.executionSuccessful, false)
  assert.deepEqual(
    invocation.toolExecutionNotifications!.map(
      (one) => one.locations![0]!.physicalLocation!.artifactLocation!.uri,
    ),
    ['d.md', 'c.md'],
  )
})

test('each rule has a help text, and the address of its page in the docs that came with it', (t) => {
  const { out } = tickmark(folder(t, { 'a.md': SUM }), 'check', '--format', 'sarif', 'a.md')
  for (const rule of runOf(out).tool.driver.rules!) {
    assert.ok(rule.help!.text.length > 100, rule.id)
    const page = new URL(rule.helpUri!)
    const line = Number(page.hash.slice('#L'.length))
    page.hash = ''
    assert.equal(readFileSync(page, 'utf8').split('\n')[line - 1], `### ${rule.id}`)
  }
})

test('without docs beside it, a rule has its help text alone; through a link it finds them', (t) => {
  const cwd = folder(t, { 'a.md': SUM })
  const rulesOf = (bundle: string) => {
    const words = [bundle, 'check', '--format', 'sarif', 'a.md']
    const { stdout } = spawnSync(process.execPath, words, { cwd, encoding: 'utf8' })
    return runOf(stdout).tool.driver.rules!
  }
  copyFileSync(CLI, join(cwd, 'alone.cjs'))
  for (const rule of rulesOf('alone.cjs')) {
    assert.equal(rule.helpUri, undefined)
    assert.ok(rule.help!.text.length > 100, rule.id)
  }
  symlinkSync(CLI, join(cwd, 'linked.cjs'))
  for (const rule of rulesOf('linked.cjs')) assert.match(rule.helpUri ?? '', /^file:.*#L\d+$/)
})
