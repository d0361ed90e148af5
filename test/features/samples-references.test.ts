// References, marks and terms of the sample filings: all lead somewhere in the whole one, and the slips are found.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { judge } from '../../server/src/checks/judge.ts'
import { markHasNote } from '../../server/src/checks/mark-has-note.ts'
import { referenceResolves } from '../../server/src/checks/reference-resolves.ts'
import { definition } from '../../server/src/features/definition.ts'
import { read } from '../../server/src/filing.ts'

const sample = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../samples', name), 'utf8')

const filing = read(sample('yumihari-20f-2016.md'))

test('every reference to an Item, a note or a title leads to its section', () => {
  const judged = filing.references.filter(
    ({ target, missing }) =>
      ['item', 'note', 'title'].includes(target.kind) && missing !== 'other-document',
  )
  assert.ok(judged.length > 30)
  assert.deepEqual(
    judged.filter(({ section }) => !section).map(({ span }) => filing.textOf(span)),
    [],
  )
  for (const { span, target, section } of judged) {
    const [leap] = definition(filing, span.start)
    assert.ok(leap?.target.start === section?.span.start, filing.textOf(span))
    if (target.kind === 'note') assert.equal(section?.key, target.key)
  }
})

test('every mark leads to its note, every use of a term to its definition', () => {
  assert.ok(filing.marks.length >= 10)
  for (const { span, sign } of filing.marks) {
    const [leap] = definition(filing, span.start)
    assert.ok(leap && filing.textOf(leap.selection).includes(sign), filing.textOf(span))
  }
  assert.ok(filing.terms.length >= 5)
  for (const term of filing.terms)
    for (const use of term.uses) {
      const [leap] = definition(filing, use.start + 1)
      if (filing.references.some((one) => one.span.start <= use.start && use.end <= one.span.end))
        continue
      assert.ok(leap, `${term.name} on line ${filing.lineOf(use.start)}`)
    }
})

test('the whole filing is clean, the slipped one has its Item 25 and its mark without a note', () => {
  for (const check of [referenceResolves, markHasNote])
    assert.deepEqual(judge(filing, [check]).findings, [])
  const name = 'yumihari-20f-2016-slips.md'
  const { slips } = JSON.parse(sample('slips.json')) as {
    readonly slips: readonly { readonly check: string; readonly line: number }[]
  }
  const slipped = read(sample(name))
  for (const check of [referenceResolves, markHasNote])
    assert.deepEqual(
      judge(slipped, [check])
        .findings.filter(({ level }) => level === 'warning')
        .map(({ span }) => slipped.lineOf(span.start)),
      slips.filter((slip) => slip.check === check.id).map((slip) => slip.line),
    )
})
