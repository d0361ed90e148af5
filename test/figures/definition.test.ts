// Which words a text defines, and which only look so.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { definitionsIn } from '../../server/src/figures/definition.ts'
import { mark } from '../notation.ts'

const DEFINED: readonly string[] = [
  'our Internet Service Provider, or ⟦ISP⟧, business',
  'the Ministry of Ports, Home Trade, Piers and Telegraphs, or ⟦MPHPT⟧.',
  'Kaigan Freight K.K. (“⟦Kaigan⟧”) and its units (together, the “⟦Group⟧”)',
  'the Harbour Act of 1950 (the "⟦Harbour Act⟧")',
  'Kaigan (“⟦Kaigan⟧,” the “⟦Company⟧,” “we” or “us”) carries freight',
  'the company (“the ⟦Company⟧”)',
  'in the United States (“⟦U.S.⟧”)',
  'Certified public accountants at the Port Authority Board (⟦PAB⟧) audit',
  '“⟦Vessel⟧” means any ship',
  'In this report, “⟦Kaigan⟧” refers to the parent alone',
]

for (const marked of DEFINED)
  test(marked, () => {
    const text = marked.replace(/[⟦⟧]/g, '')
    assert.equal(
      mark(
        text,
        definitionsIn(text).map((one) => one.span),
      ),
      marked,
    )
  })

const PLAIN: readonly string[] = [
  'shares, or options, of the company',
  'in Tokyo, or Osaka, or elsewhere',
  'the word (“we”) is no term',
  'a net loss (see “Risk Factors”)',
  'the plan (as described in the “Notice” sent to holders)',
  'for the year (in millions of yen)',
  'three ports (A), (B) and (C)',
  'a total of ¥5 million (USD)',
]

for (const text of PLAIN)
  test(`defines nothing: ${text}`, () => {
    assert.deepEqual(definitionsIn(text), [])
  })

test('many open brackets are read in one pass', () => {
  assert.deepEqual(definitionsIn('(“A'.repeat(50_000)), [])
})
