// `tickmark check` of files that belong together, and of files that do not.

import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { TestContext } from 'node:test'
import type { Log } from 'sarif'
import { annualReport, cover, split } from '../library/filings.ts'
import { folder, tickmark } from './run.ts'

const SLIP = { before: { Fuel: '13,361' } }
const YEARS = { '2023.md': annualReport(2023), '2024.md': annualReport(2024, SLIP) }
/** Nothing of a cover that could prove anything. */
const bare = (text: string): string => text.slice(cover(2024).length)

interface Found {
  readonly check: string
  readonly related: readonly { readonly path?: string; readonly text: string }[]
}

function found(
  root: string,
  ...paths: readonly string[]
): Readonly<Record<string, readonly Found[]>> {
  const { out } = tickmark(
    root,
    'check',
    '--format',
    'json',
    '--passes',
    '--fail-on',
    'never',
    ...paths,
  )
  const { files } = JSON.parse(out) as { files: { path: string; findings: Found[] }[] }
  return Object.fromEntries(files.map(({ path, ...rest }) => [path, rest.findings]))
}

const prior = (findings: readonly Found[] = []): readonly Found[] =>
  findings.filter((one) => one.check === 'prior-year-agrees')

describe('two years of one company', () => {
  test('are compared where their covers prove it, in any order', (t) => {
    const root = folder(t, YEARS)
    const one = found(root, '2024.md', '2023.md')
    assert.deepEqual(
      prior(one['2024.md']).map(({ related }) => related.map(({ path, text }) => [path, text])),
      [[['2023.md', '13,316']]],
    )
    assert.deepEqual(prior(one['2023.md']), [])
    assert.deepEqual(found(root, '2023.md', '2024.md'), one)
    assert.deepEqual(found(root, '.'), one)
  })

  test('are each alone where only one is given', (t) => {
    assert.deepEqual(prior(found(folder(t, YEARS), '2024.md')['2024.md']), [])
  })

  test('without covers need a tickmark.json, which is enough for one of them', (t) => {
    const texts = { '2023.md': bare(YEARS['2023.md']), '2024.md': bare(YEARS['2024.md']) }
    assert.deepEqual(prior(found(folder(t, texts), '.')['2024.md']), [])
    const root = folder(t, {
      ...texts,
      'tickmark.json': '{ "priorYear": { "2024.md": "2023.md" } }',
    })
    assert.equal(prior(found(root, '2024.md')['2024.md']).length, 1)
    assert.deepEqual(Object.keys(found(root, '2024.md')), ['2024.md'])
  })

  test('a file under two names is compared with nothing of its own', (t) => {
    const root = folder(t, { '2024.md': YEARS['2024.md'] })
    symlinkSync(join(root, '2024.md'), join(root, 'again.md'))
    assert.deepEqual(prior(found(root, '.')['2024.md']), [])
  })
})

describe('every format names the other file', () => {
  const run = (t: TestContext, format: string): string =>
    tickmark(
      folder(t, { ...YEARS, 'tickmark.json': '{ "checks": { "columns-sum-to-total": "off" } }' }),
      'check',
      '--format',
      format,
      '2023.md',
      '2024.md',
    ).out

  test('text', (t) => {
    assert.match(
      run(t, 'text'),
      /^2024\.md:28:\d+ warning prior-year-agrees .*\n {4}2023\.md:28:\d+ /m,
    )
  })
  test('github', (t) => {
    assert.match(
      run(t, 'github'),
      /^::warning file=2024\.md,.*title=prior-year-agrees::.*%0A2023\.md, line 28: stated here as 13,316$/m,
    )
  })
  test('SARIF', (t) => {
    const { runs } = JSON.parse(run(t, 'sarif')) as Log
    const result = runs[0]!.results!.find((one) => one.ruleId === 'prior-year-agrees')!
    const at = result.relatedLocations![0]!.physicalLocation!
    assert.equal(at.artifactLocation?.uri, '2023.md')
    assert.equal(runs[0]!.artifacts![at.artifactLocation.index!]!.location?.uri, '2023.md')
    assert.equal(at.region?.snippet?.text, '13,316')
  })
})

test('a file that is read for another one is an artifact too', (t) => {
  const root = folder(t, {
    'b/2024.md': bare(YEARS['2024.md']),
    'b/2023 é.md': bare(YEARS['2023.md']),
    'tickmark.json': '{ "priorYear": { "b/2024.md": "b/2023 é.md" } }',
  })
  const { runs } = JSON.parse(tickmark(root, 'check', '--format', 'sarif', 'b/2024.md').out) as Log
  assert.deepEqual(
    runs[0]!.artifacts!.map(({ location }) => location?.uri),
    ['b/2024.md', 'b/2023%20%C3%A9.md'],
  )
})

describe('a filing in two files', () => {
  const checks = (findings: readonly Found[] = []): number =>
    findings.filter((one) => one.check === 'reference-resolves').length

  test('declared as one lacks only what neither has', (t) => {
    const { early, late } = split('FORM 10-K\n')
    const texts = { 'early.md': early, 'late.md': late }
    const alone = found(folder(t, texts), '.')
    assert.equal(checks(alone['early.md']), 3)
    const root = folder(t, { ...texts, 'tickmark.json': '{ "filings": [["*.md"]] }' })
    assert.equal(checks(found(root, '.')['early.md']), 1)
    assert.equal(checks(found(root, 'early.md')['early.md']), 1)
  })

  test('a name that no file has is told, and stops nothing', (t) => {
    const { early } = split('FORM 10-K\n')
    const root = folder(t, {
      'early.md': early,
      'tickmark.json': '{ "filings": [["early.md", "lost.md"]] }',
    })
    const { code, err } = tickmark(root, 'check', 'early.md')
    assert.equal(code, 0)
    assert.match(err.join('\n'), /names "lost\.md", which is not there/)
  })
})
