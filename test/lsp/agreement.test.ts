// The editor and the command line say the same of the same file.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { CHECKS } from '../../server/src/checks/all.ts'
import { folder, tickmark } from '../cli/run.ts'
import { needs, realFiling } from '../filings-folder.ts'
import { unmark } from '../notation.ts'
import { start } from './client.ts'

/** One line a finding, its related places and its message included. */
type Lines = readonly string[]

function ofCommandLine(t: TestContext, text: string): Lines {
  interface Region {
    readonly startLine: number
    readonly startColumn: number
    readonly endLine: number
    readonly endColumn: number
  }
  interface Finding extends Region {
    readonly check: string
    readonly level: string
    readonly message: string
    readonly related: readonly (Region & { readonly message: string })[]
  }
  const { out } = tickmark(folder(t, { 'a.md': text }), 'check', '--format', 'json', 'a.md')
  const { files } = JSON.parse(out) as { files: { findings: Finding[] }[] }
  const at = (one: Region): string =>
    [one.startLine, one.startColumn, one.endLine, one.endColumn].join(':')
  return files[0]!.findings.map((one) =>
    [
      at(one),
      one.level,
      one.check,
      one.message,
      ...one.related.map((other) => `${at(other)} ${other.message}`),
    ].join(' '),
  )
}

const LEVELS = ['', 'error', 'warning', 'information', 'hint']

async function ofServer(t: TestContext, text: string): Promise<Lines> {
  const client = await start(t, { settings: { files: ['**'] } })
  const uri = 'file:///somewhere/a.md'
  await client.open(uri, text)
  const at = ({ start: s, end: e }: { start: Position; end: Position }): string =>
    [s.line + 1, s.character + 1, e.line + 1, e.character + 1].join(':')
  return (await client.diagnostics(uri)).map((one) =>
    [
      at(one.range),
      LEVELS[one.severity ?? 0],
      one.code,
      one.message,
      ...(one.relatedInformation ?? []).map(
        (other) => `${at(other.location.range)} ${other.message}`,
      ),
    ].join(' '),
  )
}

interface Position {
  readonly line: number
  readonly character: number
}

test('of every example of every check', async (t) => {
  const text = CHECKS.flatMap((check) => check.examples.invalid)
    .map((example) => unmark(example).text)
    .join('\n\n')
  const lines = ofCommandLine(t, text)
  assert.ok(lines.length > 0)
  assert.deepEqual(await ofServer(t, text), lines)
})

for (const [name, ending] of [
  ['carriage returns and line feeds', '\r\n'],
  ['carriage returns alone', '\r'],
] as const)
  test(`with ${name}`, async (t) => {
    const text = CHECKS.flatMap((check) => check.examples.invalid)
      .map((example) => unmark(example).text)
      .join('\n\n')
    const plain = ofCommandLine(t, text)
    const other = text.replaceAll('\n', ending)
    const lines = ofCommandLine(t, other)
    assert.equal(lines.length, plain.length)
    assert.ok(lines.length > 0)
    assert.deepEqual(await ofServer(t, other), lines)
  })

const samples = fileURLToPath(new URL('../../samples', import.meta.url))
for (const name of readdirSync(samples).filter((one) => one.endsWith('.md')))
  test(`of ${name}`, async (t) => {
    const text = readFileSync(join(samples, name), 'utf8')
    assert.deepEqual(await ofServer(t, text), ofCommandLine(t, text))
  })

/** One of each kind: prose with rates, statements only, a quarterly report. */
for (const name of ['20f-iij-2004-item3-yen.md', 'fs-mitsui-ocr.md', '10q-apple-2023q3.md'])
  test(`of ${name}`, needs(name), async (t) => {
    const text = realFiling(name)!
    assert.deepEqual(await ofServer(t, text), ofCommandLine(t, text))
  })
