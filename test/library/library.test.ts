// Ways from one file to another: Items and notes of a split filing, cited filings, terms, and back.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findings } from '../../server/src/features/findings.ts'
import { foundSymbols } from '../../server/src/features/workspace-symbols.ts'
import { read } from '../../server/src/filing.ts'
import { summaryOf } from '../../server/src/library/summary.ts'
import { allSections } from '../../server/src/syntax/section.ts'
import { annualReport, cover, split } from './filings.ts'
import { address, shelved } from './shelf.ts'
import type { Shelved } from './shelf.ts'

/** Each reference of a file that another one answers: `Item 8 → late.md: Item 8. …`. */
function ways({ library, filings }: Shelved, name: string): readonly string[] {
  const filing = filings.get(name)!
  return filing.references.flatMap((reference) =>
    library
      .find(address(name), reference)
      .map(
        (far) =>
          `${filing.textOf(reference.span)} → ${far.uri.slice(address('').length)}: ${far.name}`,
      ),
  )
}

const notes = ({ library, filings }: Shelved, name: string): readonly string[] =>
  findings(filings.get(name)!, { checks: {}, hints: false }, { uri: address(name), library }).map(
    (one) => one.message,
  )

const files = (head: string) => {
  const { early, late } = split(head)
  return { 'early.md': early, 'late.md': late }
}

const BARE = 'FORM 10-K\n'

describe('a filing in two files', () => {
  for (const [how, shelf] of [
    ['by their covers', () => shelved(files(cover(2024)))],
    ['by the settings', () => shelved(files(BARE), { filings: [['early.md', 'late.md']] })],
  ] as const)
    describe(how, () => {
      test('its references lead from file to file', () => {
        const there = shelf()
        assert.deepEqual(ways(there, 'early.md'), [
          'Item 8 → late.md: Item 8. Financial Statements and Supplementary Data',
          'Note 2 → late.md: 2. Debt',
        ])
        assert.equal(ways(there, 'late.md').length, 1)
      })

      test('only what no file has is missing', () => {
        assert.deepEqual(notes(shelf(), 'early.md'), [
          'Item 2 is not in this excerpt: there is nothing to go to.',
        ])
      })

      test('a term defined in one is known in the other', () => {
        const { library } = shelf()
        const term = library.term(address('late.md'), 'HL')
        assert.equal(term?.uri, address('early.md'))
        assert.match(term.words ?? '', /^Harbour Lines, or HL, carries freight/)
        assert.equal(library.term(address('late.md'), 'LH'), undefined)
      })

      test('a section knows who points to it from elsewhere', () => {
        const { library, filings } = shelf()
        const sections = [...allSections(filings.get('late.md')!.outline.sections)]
        const debt = sections.find((one) => one.title === 'Debt')!
        assert.deepEqual(
          library.mentions(address('late.md'), debt).map(({ uri }) => uri),
          [address('early.md')],
        )
        const leases = sections.find((one) => one.title === 'Leases')!
        assert.deepEqual(library.mentions(address('late.md'), leases), [])
      })
    })

  test('without cover or settings each stands alone', () => {
    const there = shelved(files(BARE))
    assert.deepEqual(ways(there, 'early.md'), [])
    assert.equal(notes(there, 'early.md').length, 3)
  })

  test('by their names alone they lead to each other, but nothing is judged by that', () => {
    const { early, late } = split(BARE)
    const there = shelved({ 'hl-item1.md': early, 'hl-item8.md': late })
    assert.equal(ways(there, 'hl-item1.md').length, 2)
    assert.equal(notes(there, 'hl-item1.md').length, 3)
    assert.deepEqual(
      ways(shelved({ 'hl-item1.md': early, 'quay-item8.md': late }), 'hl-item1.md'),
      [],
    )
  })
})

describe('another filing', () => {
  const texts = { '2023.md': annualReport(2023), '2024.md': annualReport(2024) }

  test('is gone to where the workspace has it', () => {
    assert.deepEqual(ways(shelved(texts), '2024.md'), [
      'Item 7 → 2023.md: Item 7. Management’s Discussion and Analysis of Financial Condition and Results of Operations',
    ])
  })
  test('is left alone where it has not', () => {
    assert.deepEqual(ways(shelved(texts), '2023.md'), [])
  })
  test('is never another company’s', () => {
    const other = annualReport(2023, { registrant: 'Quay, Inc.' }).replace('001-99871', '001-10002')
    assert.deepEqual(ways(shelved({ ...texts, '2023.md': other }), '2024.md'), [])
  })
})

describe('symbols of the workspace', () => {
  const entries = Object.entries(files(cover(2024))).map(([name, text]) => ({
    uri: address(name),
    summary: summaryOf(read(text)),
  }))
  const names = (query: string): readonly string[] =>
    foundSymbols(entries, query).map(({ section }) => section.name)

  test('fit where their letters are there in order, the closest first', () => {
    assert.deepEqual(names('debt'), ['2. Debt'])
    assert.deepEqual(names('Item 1')[0], 'Item 1. Business')
    assert.ok(names('fin sup data').includes('Item 8. Financial Statements and Supplementary Data'))
    assert.deepEqual(names('zeppelin'), [])
  })
  test('are told apart by form and year: editors show the file themselves', () => {
    const within = foundSymbols(entries, 'debt').map((one) => one.within)
    assert.match(within.join(), /^Form 10-K, [A-Z][a-z]+ 2024$/)
  })
  test('are all there for an empty query', () => {
    assert.ok(names('').length >= 7)
  })
})

test('a summary is plain data', () => {
  const summary = summaryOf(read(annualReport(2024)))
  assert.deepEqual(structuredClone(summary), summary)
})
