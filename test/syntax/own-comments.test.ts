// Comments for Tickmark disturb nothing: a filing with them is read as one without.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CHECKS } from '../../server/src/checks/all.ts'
import { read } from '../../server/src/filing.ts'
import { ownComments, withoutOwn } from '../../server/src/syntax/own-comments.ts'
import { unmark } from '../notation.ts'

const COMMENT = '<!-- tickmark accept some-rule: 7,777 and | 12.5 % of 2016 -->'
const EXAMPLES = CHECKS.flatMap((check) => [...check.examples.valid, ...check.examples.invalid])
  .map((example) => unmark(example).text)
  .filter((text) => !text.includes('```'))

const said = (text: string) => {
  const filing = read(text)
  const place = (start: number, end: number): string =>
    text
      .slice(start, end)
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/\s+/g, ' ')
  return {
    facts: filing.facts.map(({ span }) => place(span.start, span.end)),
    findings: filing.findings.map(({ check, span }) => [check, place(span.start, span.end)]),
    ticks: filing.ticks.map(({ check, span }) => [check, place(span.start, span.end)]),
  }
}

test('a comment on a line of its own changes nothing, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...EXAMPLES),
      fc.nat(),
      fc.constantFrom(COMMENT, `   ${COMMENT}`, COMMENT.replace(': ', ':\n   ')),
      fc.boolean(),
      (example, n, comment, crlf) => {
        const lines = example.split('\n')
        const at = n % lines.length
        const own = [...lines.slice(0, at), comment, ...lines.slice(at)].join('\n')
        const ended = (text: string): string => (crlf ? text.replaceAll('\n', '\r\n') : text)
        assert.deepEqual(said(ended(own)), said(ended(example)))
      },
    ),
    { numRuns: 300 },
  )
})

test('nor does one at the end of a line or before its text', () => {
  fc.assert(
    fc.property(fc.constantFrom(...EXAMPLES), fc.nat(), fc.boolean(), (example, n, leads) => {
      const lines = example.split('\n')
      const at = n % lines.length
      const line = lines[at]!
      fc.pre(line.trim() !== '')
      lines[at] = leads ? `${COMMENT} ${line}` : `${line} ${COMMENT}`
      assert.deepEqual(said(lines.join('\n')), said(example))
    }),
    { numRuns: 300 },
  )
})

test('in the middle of a line it leaves what stands around it together', () => {
  const text = `Net sales were ¥3 ${COMMENT}billion in fiscal 2016, and **¥4**${COMMENT} billion before.\n`
  assert.deepEqual(
    read(text).sentences.map((sentence) => sentence.run.text.trim()),
    ['Net sales were ¥3 billion in fiscal 2016, and ¥4 billion before.'],
  )
})

test('every character keeps its place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(COMMENT, '\n', '\r\n', '> ', 'a', ' ', '<!-- tickmark accept'), {
        maxLength: 12,
      }),
      (parts) => {
        const text = parts.join('')
        const shown = withoutOwn(text, ownComments(text))
        assert.equal(shown.length, text.length)
        for (const { index } of shown.matchAll(/a/g)) assert.equal(text[index], 'a')
      },
    ),
  )
})

test('a comment that is not closed, and one of another kind, are left as they are', () => {
  for (const text of ['a\n<!-- tickmark accept x: y', '<!-- tickmark -->\n\na', '<!-- 12 -->'])
    assert.equal(withoutOwn(text, ownComments(text)), text)
})
