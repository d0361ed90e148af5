// What is offered at the cursor ‸, and what the line is after a choice.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { completions, mayComplete } from '../../server/src/features/completion.ts'
import type { Completion } from '../../server/src/features/completion-part.ts'
import { read } from '../../server/src/filing.ts'

const FILING = `# Annual Report on Form 20-F

## ITEM 3. KEY INFORMATION

## ITEM 4. INFORMATION ON THE COMPANY

### B. Business Overview

#### Regulation of the Ports

The Harbour Act of 1951 (the “Harbour Act”) applies. The National Ocean Hazard Research Agency, or NOHRA, is our client.
We have a plan for the northern pier (the “Harbour Plan”). The harbours (the “Harbours”) are public.

## ITEM 5. OPERATING AND FINANCIAL REVIEW AND PROSPECTS

See Item 4., “Information on the Company”. See Item 3., “Key Information”, and Note 2, Leases.

### OUR WORK FOR NOHRA AND OTHERS

## ITEM 18. FINANCIAL STATEMENTS

## NOTES TO CONSOLIDATED FINANCIAL STATEMENTS

### 1. Accounting Policies

### 2. Leases

## ITEM 19. EXHIBITS

| Exhibit | Description |
|---|---|
| 1.1 | Articles of Incorporation |
| 4.1 | Lease of the northern pier |
`
const filing = read(FILING)

function offered(line: string, invoked = false): readonly Completion[] {
  const at = line.indexOf('‸')
  const typed = { before: line.slice(0, at), after: line.slice(at + 1), invoked }
  return mayComplete(typed) ? completions(filing, typed) : []
}

const labels = (line: string, invoked = false): readonly string[] =>
  offered(line, invoked).map(({ label }) => label)

/** The line once the choice of that label is made. */
function chosen(line: string, label: string, invoked = false): string {
  const found = offered(line, invoked).find((one) => one.label === label)
  assert.ok(found, `${label} among ${labels(line, invoked).join(', ')}`)
  const at = line.indexOf('‸')
  return line.slice(0, at - found.back) + found.text + line.slice(at + 1 + found.ahead)
}

test('plain prose is left alone', () => {
  for (const line of [
    'We note ‸',
    'the items ‸',
    'our harbour‸',
    'The ‸',
    'We carried 5‸',
    'H‸',
    'It rose. H‸',
    '- H‸',
    'Notes ‸',
    'He said "‸',
    '## Item ‸',
  ])
    assert.deepEqual(labels(line), [], line)
})

test('a capital within a sentence offers the terms that begin so, with their definitions', () => {
  assert.deepEqual(labels('Under the H‸'), ['Harbour Act', 'Harbour Plan', 'Harbours'])
  const [act] = offered('Under the H‸')
  assert.equal(act?.documentation, 'The Harbour Act of 1951 (the “Harbour Act”) applies.')
  assert.deepEqual(labels('H‸', true), ['Harbour Act', 'Harbour Plan', 'Harbours'])
})

test('a term that is half typed is completed, from its first word on', () => {
  assert.equal(chosen('Under the Har‸', 'Harbour Act', true), 'Under the Harbour Act')
  assert.equal(chosen('Under the Harbour P‸', 'Harbour Plan'), 'Under the Harbour Plan')
  assert.equal(chosen('Ask Noh‸ first.', 'NOHRA', true), 'Ask NOHRA first.')
})

test('what stands behind the cursor already is not printed twice', () => {
  assert.equal(chosen('Under the Har‸bour Act.', 'Harbour Act', true), 'Under the Harbour Act.')
  assert.equal(
    chosen('Under the Harb‸our rules', 'Harbour Act', true),
    'Under the Harbour Act rules',
  )
  assert.equal(chosen('Under the H‸ and so on', 'Harbour Act'), 'Under the Harbour Act and so on')
  const [act] = offered('Under the Harb‸xyz', true)
  assert.deepEqual([act?.ahead, act?.rest], [0, 3])
})

test('Items are cited as the filing cites them', () => {
  assert.deepEqual(labels('See Item ‸'), [
    'Item 3',
    'Item 4',
    'Item 4.B',
    'Item 5',
    'Item 18',
    'Item 19',
  ])
  assert.equal(
    chosen('See Item ‸', 'Item 5'),
    'See Item 5., “Operating and Financial Review and Prospects”',
  )
  assert.equal(chosen('see Item 4‸.', 'Item 4'), 'see Item 4., “Information on the Company”.')
  assert.deepEqual(labels('see Item 4‸', true), ['Item 4', 'Item 4.B'])
  assert.equal(chosen('see Item ‸, “Key Information”', 'Item 3'), 'see Item 3, “Key Information”')
})

test('notes and exhibits, with what they are', () => {
  assert.deepEqual(
    offered('See Note ‸').map(({ label, detail }) => [label, detail]),
    [
      ['Note 1', 'Accounting Policies'],
      ['Note 2', 'Leases'],
    ],
  )
  assert.equal(chosen('as described in note 2‸', 'Note 2', true), 'as described in note 2, Leases')
  assert.deepEqual(labels('filed as Exhibit ‸'), ['Exhibit 1.1', 'Exhibit 4.1'])
  assert.equal(chosen('filed as Exhibit 4‸', 'Exhibit 4.1', true), 'filed as Exhibit 4.1')
})

test('abbreviations stay in capitals where a heading does not', () =>
  assert.equal(
    chosen('see “Our‸', 'Our Work for NOHRA and Others', true),
    'see “Our Work for NOHRA and Others”',
  ))

test('a quotation that a reference opens offers titles, and is closed', () => {
  assert.equal(
    chosen('see “Regu‸', 'Regulation of the Ports', true),
    'see “Regulation of the Ports”',
  )
  assert.equal(chosen('see "‸"', 'Business Overview'), 'see "Business Overview"')
  assert.deepEqual(labels('See Item 4., “‸'), [
    'Information on the Company',
    'Business Overview',
    'Regulation of the Ports',
  ])
})
