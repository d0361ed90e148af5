// Every check is held to its own examples: valid ones are compared and silent, invalid ones are marked where it speaks.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CHECKS } from '../server/src/checks/all.ts'
import type { Check } from '../server/src/checks/check.ts'
import { judge } from '../server/src/checks/judge.ts'
import { read } from '../server/src/filing.ts'
import { mark, unmark } from './notation.ts'

const judged = (text: string, check: Check) => judge(read(text), [check])

/** Checks that see slips of the pen: where one slip alone explains a finding, its fix is offered. */
const MENDING: ReadonlySet<string> = new Set([
  'restated-figures-agree',
  'dollars-follow-from-yen',
  'separator-is-consistent',
  'percent-follows-from-amounts',
  'opening-plus-movements-is-closing',
  'text-agrees-with-table',
  'text-agrees-with-text',
  'rows-sum-to-total',
  'part-within-whole',
  'rate-agrees-with-table',
  'quarters-sum-to-year',
])

/** The filing with its findings marked, and what they say: the difference between two of these reads as a filing. */
function shown(text: string, check: Check): string {
  const { findings } = judged(text, check)
  const spans = findings.map((finding) => finding.span)
  return mark(text, spans)
}

for (const check of CHECKS)
  describe(check.id, () => {
    check.examples.valid.forEach((example, i) => {
      test(`is silent on valid example ${i + 1}, having compared something`, () => {
        const { findings, ticks } = judged(example, check)
        assert.deepEqual(
          findings.map((finding) => finding.message),
          [],
        )
        assert.ok(ticks.length > 0, 'nothing in the example was compared')
      })
    })
    check.examples.invalid.forEach((example, i) => {
      test(`speaks at the marked places of invalid example ${i + 1}`, () => {
        assert.equal(shown(unmark(example).text, check), example)
      })
    })
    check.examples.invalid.forEach((example, i) => {
      test(`gives a well-formed finding on invalid example ${i + 1}`, () => {
        const { text } = unmark(example)
        for (const finding of judged(text, check).findings) {
          assert.ok(
            finding.related.length > 0 || check.level !== 'error',
            'the other place is named',
          )
          assert.doesNotMatch(finding.message, /\bwrong\b/i)
          for (const { span } of [finding, ...finding.related])
            assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length)
        }
      })
    })
    if (MENDING.has(check.id))
      test('offers a fix in one of its examples at least', () => {
        const found = check.examples.invalid.flatMap(
          (example) => judged(unmark(example).text, check).findings,
        )
        assert.ok(found.some(({ fix }) => fix))
      })
    check.examples.invalid.forEach((example, i) => {
      test(`its fixes mend invalid example ${i + 1}`, () => {
        const { text } = unmark(example)
        const before = judged(text, check).findings
        for (const { fix } of before) {
          if (!fix) continue
          let mended = text
          for (const edit of [...fix.edits].sort((a, b) => b.span.start - a.span.start))
            mended = mended.slice(0, edit.span.start) + edit.text + mended.slice(edit.span.end)
          assert.ok(judged(mended, check).findings.length < before.length, fix.title)
        }
      })
    })
  })

test('there are checks', () => {
  assert.ok(CHECKS.length > 0)
})
