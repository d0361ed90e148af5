// Comments that accept go in where they cover their finding, and come out without a trace.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CHECKS } from '../../server/src/checks/all.ts'
import { placeForComment, withoutComment } from '../../server/src/features/comment-edits.ts'
import { standing } from '../../server/src/features/standing.ts'
import { read } from '../../server/src/filing.ts'
import { layered } from '../../server/src/settings/settings.ts'
import { unmark } from '../notation.ts'

const stands = (text: string) => standing(read(text), layered(), [])
const BROKEN = CHECKS.flatMap((check) => check.examples.invalid).map(
  (example) => unmark(example).text,
)

test('every finding can be accepted in the text, and the comment be removed again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...BROKEN), fc.nat(), fc.boolean(), (example, n, crlf) => {
      const text = `# Item 5\n\n${example}`.replaceAll('\n', crlf ? '\r\n' : '\n')
      const { findings } = stands(text)
      const finding = findings[n % findings.length]
      fc.pre(finding !== undefined)
      const { offset, before, behind, covers } = placeForComment(read(text), finding, findings)
      const made = `${text.slice(0, offset)}${before}seen and right${behind}${text.slice(offset)}`
      const after = stands(made)
      const accepted = after.accepted.filter((one) => one.finding.check === finding.check)
      assert.ok(
        accepted.some(
          ({ finding: one }) => one.message.slice(0, 20) === finding.message.slice(0, 20),
        ),
      )
      assert.equal(after.accepted.length, covers)
      assert.equal(after.findings.length, findings.length - covers)
      const { span: gone, text: nothing } = withoutComment(read(made), accepted[0]!.comment!)
      assert.equal(made.slice(0, gone.start) + nothing + made.slice(gone.end), text)
    }),
    { numRuns: 150 },
  )
})

test('without a reason it accepts nothing yet, and says so', () => {
  const text = BROKEN[0]!
  const all = stands(text).findings
  const [finding] = all
  const { offset, before, behind } = placeForComment(read(text), finding!, all)
  const { findings } = stands(text.slice(0, offset) + before + behind + text.slice(offset))
  assert.deepEqual(
    findings.map(({ check }) => check),
    ['unused-acceptance', finding!.check],
  )
})

test('a comment within a line comes out of it alone', () => {
  const comment = '<!-- tickmark accept rows-sum-to-total: seen -->'
  const text = `Net sales ${comment}rose.\n`
  const [cover] = read(text).comments
  assert.deepEqual(withoutComment(read(text), cover!.span), { span: cover!.span, text: '' })
})
