// All that might settle a finding: words, titles, numbers and the slips of a sum's parts, tried by reading the text again.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CHECKS } from '../../server/src/checks/all.ts'
import type { Finding, Fix } from '../../server/src/checks/finding.ts'
import { findings } from '../../server/src/features/findings.ts'
import { settles } from '../../server/src/features/settled.ts'
import { ways } from '../../server/src/features/ways.ts'
import { read } from '../../server/src/filing.ts'
import { layered } from '../../server/src/settings/settings.ts'
import { unmark } from '../notation.ts'

const SETTINGS = layered()

function isSettling(text: string, finding: Finding, fix: Fix): boolean {
  const steps = settles(read(text), finding, fix.edits, SETTINGS)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** What is offered for the first finding of a text. */
function offered(text: string): readonly string[] {
  const filing = read(text)
  const [finding] = findings(filing, SETTINGS)
  assert.ok(finding, 'something is found')
  return ways(filing, finding)
    .filter((fix) => isSettling(text, finding, fix))
    .map(({ title }) => title)
}

/** An example of what a check finds. */
function example(check: string, at: number): string {
  const one = CHECKS.find(({ id }) => id === check)?.examples.invalid[at]
  assert.ok(one !== undefined)
  return unmark(one).text
}

test('a number that announces a list can be made as many as follow, and no other', () => {
  assert.deepEqual(offered(example('announced-counts-agree', 0)), [
    'Change four to three, as many as follow',
  ])
  assert.deepEqual(offered(example('announced-counts-agree', 1)), [
    'Change three to two, as many as follow',
  ])
})

test('a word of direction can be turned, or the two amounts swapped', () => {
  assert.deepEqual(offered(example('direction-word-agrees-with-figures', 0)), [
    'Change rose to fell',
    'Swap $96.3 million and $57.5 million',
  ])
})

test('an amount of the text never changes places with one of a table', () => {
  assert.deepEqual(offered(example('direction-word-agrees-with-figures', 1)), [
    'Change decreased to increased',
  ])
})

test('a profit can be made a loss, and a loss a profit', () => {
  assert.deepEqual(offered(example('loss-word-agrees-with-sign', 0)), ['Change income to loss'])
  assert.deepEqual(offered(example('loss-word-agrees-with-sign', 1)), ['Change loss to income'])
})

test('a year that breaks the order of a list can be put in order', () => {
  assert.deepEqual(offered(example('listed-years-agree', 1)), ['Change 2006 to 2007'])
})

test('the number of a reference can follow its title, and the title its number', () => {
  assert.deepEqual(offered(example('reference-resolves', 0)), [
    'Change Note 2 to Note 3, which has this title',
    'Change “Leases” to “Inventories”, the title of Note 2',
  ])
  assert.deepEqual(offered(example('reference-resolves', 2)), [
    'Change Item 4 to Item 5, which has this title',
    'Change “Operating and Financial Review and Prospects” to “Information on the Company”, the title of Item 4',
  ])
})

test('the number of a heading can be that of its title in the form', () => {
  assert.deepEqual(offered(example('items-have-their-titles', 0)), [
    'Change Item 8 to Item 3, which has this title',
  ])
})

test('the contents can follow a heading, and the heading the contents', () => {
  assert.deepEqual(offered(example('contents-agree-with-headings', 1)), [
    'Change “Directors, Senior Management and Employees” to “Operating and Financial Review and Prospects”, as line 13 has it',
    'Change “Operating and Financial Review and Prospects” on line 13 to “Directors, Senior Management and Employees”, as the contents have it',
  ])
})

test('a sum that nothing explains alone has the few slips of its parts beside its own', () => {
  assert.deepEqual(offered(example('rows-sum-to-total', 1)), [
    'Change 2,248 to 2,238, which its parts come to',
    'Change 1,961 on line 5 to 1,971 (one digit)',
    'Change 277 on line 5 to 287 (one digit)',
  ])
})

test('many possible slips tell nothing, and none of them is offered', () => {
  const rows = [21_430, 32_150, 43_260, 54_170, 65_280].map((n, i) => `| Port ${i} | ${n} |\n`)
  const text = `| Thousands of yen | 2016 |\n| --- | ---: |\n${rows.join('')}| Total | 216,390 |\n`
  for (const title of offered(text)) assert.doesNotMatch(title, /one digit/)
})
