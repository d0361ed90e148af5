// Running checks: order, repetition, and a check with a bug.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attempt, judge, together } from '../../server/src/checks/judge.ts'
import type { Check, Verdict } from '../../server/src/checks/check.ts'
import type { Subject } from '../../server/src/checks/subject.ts'

const SUBJECT = {} as Subject

function checkThat(id: string, run: () => Iterable<Verdict>): Check {
  const words = { title: id, proves: id, tolerance: '', docs: '' }
  return { id, ...words, level: 'error', examples: { valid: [], invalid: [] }, run }
}

const finding = (start: number, message: string): Verdict => ({
  kind: 'finding',
  ...{ level: 'error', span: { start, end: start + 1 }, message, related: [] },
})

test('findings come in order of position, and equal ones once', () => {
  const one = checkThat('one', () => [finding(9, 'b'), finding(3, 'a'), finding(9, 'b')])
  const two = checkThat('two', () => [finding(5, 'c'), finding(9, 'b'), { kind: 'unjudged' }])
  const { findings, unjudged } = judge(SUBJECT, [one, two])
  assert.deepEqual(
    findings.map(({ check, span, message }) => `${span.start} ${check} ${message}`),
    ['3 one a', '5 two c', '9 one b', '9 two b'],
  )
  assert.equal(unjudged, 1)
})

test('a check with a bug costs its own answers only', () => {
  const good = checkThat('good', () => [finding(1, 'a')])
  const bad = checkThat('bad', function* () {
    yield finding(0, 'half')
    throw new Error('a bug')
  })
  const { findings, failures } = together([attempt(SUBJECT, bad), attempt(SUBJECT, good)])
  assert.deepEqual(
    findings.map((one) => one.message),
    ['a'],
  )
  assert.equal(failures[0]?.check, 'bad')
  assert.match(failures[0].reason, /a bug/)
})
