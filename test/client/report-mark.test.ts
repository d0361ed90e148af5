// What the editor takes for a report of ours: all that is written, and nothing else.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isReport } from '../../client/src/report-mark.ts'
import { LANGUAGES } from '../../server/src/report/languages.ts'
import { sarif } from '../../server/src/report/sarif.ts'
import { written } from '../../server/src/report/written.ts'

const EMPTY = { version: '1.0.0', filings: [], troubles: [] }

test('a report in any format and language is known again', () => {
  for (const format of ['html', 'markdown', 'csv'] as const)
    for (const words of Object.values(LANGUAGES)) assert.ok(isReport(written(EMPTY, format, words)))
  const tool = { version: '1.0.0', pageOf: () => undefined, uriOf: (path: string) => path }
  assert.ok(isReport(sarif({ files: [], read: [], troubles: [] }, 0, tool)))
})

test('nothing else is taken for one', () => {
  for (const text of [
    '<!DOCTYPE html>\n<title>Diary</title>\n',
    'day,kind,state\nMonday,good,dry\n',
    '{ "version": "2.1.0", "runs": [] }\n',
    'Dear diary,\n\n<!-- tickmark report -->\n',
    '# Item 1. Business\n',
  ])
    assert.ok(!isReport(text), text)
})
