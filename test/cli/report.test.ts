// `tickmark report`: what it writes where, what it refuses, and its exit codes.

import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { folder, SUM, tickmark } from './run.ts'

const CALM = SUM.replace('733', '703')

test('writes HTML to standard output, and says by its exit code what it found', (t) => {
  const cwd = folder(t, { 'a.md': SUM, 'b.md': CALM })
  const found = tickmark(cwd, 'report', 'a.md')
  assert.equal(found.code, 1)
  assert.deepEqual(found.err, [])
  assert.match(found.out, /^<!DOCTYPE html>\n<html lang="en">/)
  assert.match(found.out, /127 \+ 231 \+ 345 = 703, stated 733/)
  assert.equal(tickmark(cwd, 'report', 'b.md').code, 0)
  assert.equal(tickmark(cwd, 'report', '--fail-on', 'never', 'a.md').code, 0)
})

test('knows the format by the name of the file, unless one is given', (t) => {
  const cwd = folder(t, { 'a.md': SUM })
  const first = (name: string, ...words: string[]): string => {
    assert.equal(tickmark(cwd, 'report', '--out', name, ...words, 'a.md').code, 1)
    return readFileSync(join(cwd, name), 'utf8').slice(0, 40)
  }
  assert.match(first('r.html'), /^<!DOCTYPE html>/)
  assert.match(first('r.md'), /^<!-- tickmark report -->/)
  assert.match(first('r.csv'), /^\ufefffiling,kind,/)
  assert.match(first('r.sarif'), /^\{\n {2}"\$schema"/)
  assert.match(first('r.txt'), /^<!DOCTYPE html>/)
  assert.match(first('x.txt', '--format', 'csv'), /^\ufefffiling,/)
  assert.deepEqual(
    readdirSync(cwd).filter((name) => name.includes('tmp')),
    [],
  )
})

test('as SARIF is what a check writes', (t) => {
  const cwd = folder(t, { 'a.md': SUM })
  const of = (command: string): string => tickmark(cwd, command, '--format', 'sarif', 'a.md').out
  assert.equal(of('report'), of('check'))
})

test('takes the place of its own reports alone', (t) => {
  const cwd = folder(t, {
    'a.md': SUM,
    'b.md': CALM,
    'diary.html': '<p>Dear diary</p>',
    'new.md': '',
  })
  mkdirSync(join(cwd, 'folder'))
  symlinkSync('a.md', join(cwd, 'link.md'))
  const write = (name: string) => tickmark(cwd, 'report', '--out', name, 'b.md')
  for (const [name, why] of [
    ['b.md', 'it is there already, and no report of Tickmark'],
    ['a.md', 'it is there already, and no report of Tickmark'],
    ['link.md', 'it is there already, and no report of Tickmark'],
    ['diary.html', 'it is there already, and no report of Tickmark'],
    ['folder', 'it is a folder'],
    ['nowhere/r.html', 'its folder is not there'],
  ] as const) {
    const { code, out, err } = write(name)
    assert.deepEqual([code, out, err.length], [2, '', 1])
    assert.ok(err[0]?.startsWith(`tickmark: ${name} cannot be written: ${why}`), err[0])
  }
  assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), SUM)
  assert.equal(readFileSync(join(cwd, 'diary.html'), 'utf8'), '<p>Dear diary</p>')
  for (const name of ['new.md', 'r.html', 'r.html', 'r.csv', 'r.csv', 'r.sarif', 'r.sarif'])
    assert.deepEqual([write(name).code, write(name).err], [0, []])
  // A report that somebody names as a filing is read, and stays.
  const { code, err } = tickmark(cwd, 'report', '--out', 'new.md', 'new.md')
  assert.equal(code, 2)
  assert.match(err.at(-1) ?? '', /one of the files that the report is about/)
})

test('reports of a folder are none of its filings', (t) => {
  const cwd = folder(t, { 'a.md': `<!-- tickmark -->\n\n${SUM}` })
  tickmark(cwd, 'report', '--out', 'r.md', 'a.md')
  assert.ok(existsSync(join(cwd, 'r.md')))
  assert.match(
    tickmark(cwd, 'report', '--format', 'markdown', '.').out,
    /^# Review report: a\.md$/m,
  )
})

test('several filings are one report, those of one name told by their paths', (t) => {
  const cwd = folder(t, { 'x/a.md': SUM, 'y/a.md': CALM, 'b.md': CALM })
  const { out, code, err } = tickmark(cwd, 'report', 'x/a.md', 'y/a.md', 'b.md', 'c.md')
  assert.equal(code, 2)
  assert.deepEqual(err, ['tickmark: c.md: there is no such file'])
  assert.deepEqual(
    [...out.matchAll(/<h2 id="f\d">(.*?)<\/h2>/g)].map(([, name]) => name),
    ['x/a.md', 'y/a.md', 'b.md'],
  )
  assert.match(out, /<li>c\.md: there is no such file<\/li>/)
})

test('a date is told where one is given, and no other time', (t) => {
  const cwd = folder(t, { 'a.md': CALM })
  const dated = tickmark(cwd, 'report', '--date', '2016-07-29', 'a.md')
  assert.match(dated.out, /2016-07-29/)
  const { out } = tickmark(cwd, 'report', 'a.md')
  assert.doesNotMatch(out, /\b20\d\d-\d\d-\d\d\b/)
  assert.equal(tickmark(cwd, 'report', 'a.md').out, out)
  for (const date of ['today', '2016-02-30', '2016-7-29'])
    assert.match(
      tickmark(cwd, 'report', '--date', date, 'a.md').err[0] ?? '',
      /--date is a day such as 2016-07-29, not "/,
    )
})

test('misuse is told in one line', (t) => {
  const cwd = folder(t, {})
  for (const [words, message] of [
    [[], 'report needs a file, a folder or a glob'],
    [['--format', 'pdf', 'a.md'], '--format is one of html, markdown, csv, sarif, not "pdf"'],
    [['--out', '', 'a.md'], '--out needs the name of a file'],
    [['--passes', 'a.md'], 'report has no option --passes'],
  ] as const) {
    const { code, err } = tickmark(cwd, 'report', ...words)
    assert.equal(code, 2)
    assert.deepEqual(err, [`tickmark: ${message}; "tickmark --help" says more`])
  }
})

test('a notes file that cannot be read is told, and the report is written without it', (t) => {
  const cwd = folder(t, { 'a.md': CALM, 'a.notes.json': '{' })
  const { code, out, err } = tickmark(cwd, 'report', 'a.md')
  assert.equal(code, 2)
  assert.match(err[0] ?? '', /a\.notes\.json cannot be read/)
  assert.match(out, /What could not be read/)
})
