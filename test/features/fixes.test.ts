// Which fixes are offered where.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { span } from '../../server/src/base/span.ts'
import type { Finding } from '../../server/src/checks/finding.ts'
import { fixes } from '../../server/src/features/fixes.ts'

const finding = (check: string, start: number, to?: string): Finding => ({
  ...{ check, level: 'error', message: check, related: [] },
  span: span(start, start + 4),
  ...(to !== undefined && {
    fix: { title: `Change to ${to}`, edits: [{ span: span(start, start + 4), text: to }] },
  }),
})
const titles = (found: readonly Finding[], from: number, to = from) =>
  fixes(found, span(from, to)).map((offer) => [
    offer.fix.title,
    offer.findings.map((one) => one.check).join('+'),
  ])

const FOUND = [
  finding('a', 10, '12'),
  finding('b', 10, '12'),
  finding('c', 10),
  finding('d', 30, '9'),
]

test('one change is offered once, for all that it mends', () => {
  assert.deepEqual(titles(FOUND, 12), [['Change to 12', 'a+b']])
})

test('two changes of one figure are two offers', () => {
  assert.deepEqual(titles([finding('a', 10, '12'), finding('b', 10, '21')], 10).length, 2)
})

test('a caret at either end counts, a selection around it too, a place beside it not', () => {
  for (const at of [30, 34]) assert.equal(titles(FOUND, at).length, 1)
  for (const at of [9, 29, 35]) assert.equal(titles(FOUND, at).length, 0)
  assert.equal(titles(FOUND, 0, 100).length, 2)
})
