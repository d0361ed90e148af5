// What a report says of a filing, in each format.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, test } from 'node:test'
import { csvReport } from '../../server/src/report/csv.ts'
import { htmlReport } from '../../server/src/report/html.ts'
import { isReport } from '../../server/src/report/mark.ts'
import { nameFrom, nameOf } from '../../server/src/report/names.ts'
import { written } from '../../server/src/report/written.ts'
import { WORDS } from '../../server/src/report/words.ts'
import { readsAsFiling } from '../../server/src/features/score.ts'
import { parseCsv } from './csv.ts'
import { filingReport, reportOn } from './made.ts'

const sample = readFileSync(
  fileURLToPath(new URL('../../samples/yumihari-20f-2016-slips.md', import.meta.url)),
  'utf8',
)
const slips = filingReport(sample, { name: 'slips.md' })
const page = htmlReport(reportOn(slips), WORDS.en)

describe('the report of a sample', () => {
  test('counts add up: figures by Item to those of the filing, findings of checks to those listed', () => {
    for (const state of ['ticked', 'flagged', 'untested'] as const) {
      const sum = slips.tally.items.reduce((all, item) => all + item[state], 0)
      assert.equal(sum, slips.tally[state])
    }
    assert.equal(
      slips.checks.reduce((all, check) => all + check.findings, 0),
      slips.findings.length,
    )
    assert.ok(slips.findings.length > 20)
  })

  test('tells of each finding where it stands, with every operand as printed', () => {
    const lines = sample.split('\n')
    for (const { line, column, text, operands } of slips.findings)
      for (const place of [{ line, column, text }, ...operands]) {
        const there = (lines[place.line - 1] ?? '').slice(place.column - 1)
        // A bracket that stands in the next cell is told with its figure.
        const printed = place.text.replace(/\)$/, '')
        assert.ok(there.startsWith(printed.split('\n')[0] ?? ''), `${place.line}: ${printed}`)
      }
    const swapped = slips.findings.find((one) => one.message.includes('= −9,898'))
    assert.equal(swapped?.operands.length, 8)
    assert.equal(swapped.fix, 'Change 9,988 to 9,898 (two digits swapped)')
  })

  test('has a chart of the very numbers of the tally', () => {
    const bars = [
      ...page.matchAll(/data-ticked="(\d+)" data-flagged="(\d+)" data-untested="(\d+)"/g),
    ].map((bar) => bar.slice(1).map(Number))
    assert.deepEqual(
      bars,
      slips.tally.items.map(({ ticked, flagged, untested }) => [ticked, flagged, untested]),
    )
    // Each bar is full, and what there is can be seen.
    for (const [, row = ''] of page.matchAll(/<g class="item"(.*?)<\/g>/gs)) {
      const widths = [...row.matchAll(/<rect [^>]* width="(\d+)"/g)].map(([, width]) =>
        Number(width),
      )
      assert.equal(
        widths.reduce((a, b) => a + b, 0),
        290,
      )
      assert.ok(widths.every((width) => width >= 4))
    }
  })

  test('says how many checks ran, in which version', () => {
    assert.match(page, /\d+ checks of Tickmark 1\.2\.3 ran; 0 switched off/)
    for (const { id } of slips.checks) assert.ok(page.includes(`<code>${id}</code>`))
  })

  test('names every section of the outline with its line', () => {
    assert.match(page, /<span>D\. Risk Factors<\/span> <span class="soft">Line 89<\/span>/)
  })

  test('has one place for every link, and no id twice', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    assert.equal(new Set(ids).size, ids.length)
    for (const [, target = ''] of page.matchAll(/href="([^"]*)"/g)) {
      assert.ok(target.startsWith('#'))
      assert.ok(ids.includes(target.slice(1)), target)
    }
  })

  test('loads nothing', () => {
    assert.match(page, /content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;/)
    assert.doesNotMatch(page, /<script|<img|<link|@import|@font-face|\bsrc=|url\((?!#)/)
  })

  test('has a row for each finding in CSV', () => {
    const [heads = [], ...rows] = parseCsv(csvReport(reportOn(slips)))
    assert.equal(rows.length, slips.findings.length)
    const at = (row: readonly string[], name: string): string => row[heads.indexOf(name)] ?? ''
    rows.forEach((row, i) => {
      const finding = slips.findings[i]
      assert.equal(at(row, 'filing'), 'slips.md')
      assert.equal(at(row, 'kind'), 'finding')
      assert.equal(at(row, 'state'), finding?.level)
      assert.equal(at(row, 'line'), String(finding?.line))
      assert.equal(at(row, 'message'), finding?.message)
    })
  })
})

describe('several filings in one report', () => {
  const small = filingReport('# Item 5\n\nSales were ¥3 million.\n', { name: 'small.md' })
  const both = htmlReport(reportOn(slips, small), WORDS.en)

  test('have a section each, and none of their ids is the other’s', () => {
    assert.deepEqual(
      [...both.matchAll(/<section class="filing" aria-labelledby="(f\d)">/g)].map(([, id]) => id),
      ['f1', 'f2'],
    )
    const ids = [...both.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    assert.equal(new Set(ids).size, ids.length)
    for (const [, target = ''] of both.matchAll(/href="#([^"]*)"/g))
      assert.ok(ids.includes(target), target)
  })

  test('or none at all make a page that says so', () => {
    const none = { ...reportOn(), troubles: ['a.md: there is no such file'] }
    for (const format of ['html', 'markdown', 'csv'] as const)
      assert.ok(isReport(written(none, format, WORDS.en)))
    assert.match(htmlReport(none, WORDS.en), /a\.md: there is no such file/)
  })
})

test('settings in force, rates of the user and checks that are off are told', () => {
  const made = filingReport(sample, {
    given: { checks: { 'columns-sum-to-total': 'off', 'dates-exist': 'warning' }, hints: true },
  })
  assert.deepEqual(made.reading.settings, [
    { name: 'checks.columns-sum-to-total', value: 'off' },
    { name: 'checks.dates-exist', value: 'warning' },
    { name: 'hints', value: 'true' },
  ])
  const choices = new Map(made.checks.map(({ id, choice }) => [id, choice]))
  assert.equal(choices.get('columns-sum-to-total'), 'off')
  assert.equal(choices.get('dates-exist'), 'warning')
  assert.match(htmlReport(reportOn(made), WORDS.en), /; 1 switched off/)
})

test('no report is read as a filing, whatever it tells of one', () => {
  const markdown = written(reportOn(slips), 'markdown', WORDS.en)
  assert.equal(readsAsFiling(markdown), false)
  assert.equal(readsAsFiling(markdown.replace('report', '')), true)
})

test('only reports are known as reports', () => {
  for (const format of ['html', 'markdown', 'csv'] as const)
    assert.ok(isReport(written(reportOn(slips), format, WORDS.en)))
  for (const text of [
    sample,
    '',
    '<!DOCTYPE html>\n<title>Mine</title>',
    '{"name": "x"}',
    'filing,a\r\n',
  ])
    assert.equal(isReport(text), false)
})

test('other files are named as the filing would call them', () => {
  assert.equal(nameFrom('file:///a/b/c.md', 'file:///a/b/d%20e.md'), 'd e.md')
  assert.equal(nameFrom('file:///a/b/c.md', 'file:///a/2015/d.md'), '../2015/d.md')
  assert.equal(nameFrom('file:///a/b/c.md', 'file:///x/y/d.md'), 'd.md')
  assert.equal(nameOf('file:///a/b%23.md'), 'b#.md')
  assert.equal(nameOf('untitled:Untitled-1'), 'Untitled-1')
})
