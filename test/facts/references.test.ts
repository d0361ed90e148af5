// References of whole filings: where each leads, as "what is written => line or reason".

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../server/src/filing.ts'

const led = (text: string): readonly string[] => {
  const filing = read(text)
  return filing.references
    .filter((one) => one.standing !== 'contents')
    .map(({ span, section, missing }) => {
      const where = section
        ? filing.lineOf(section.heading.start).toString()
        : (missing ?? 'nowhere')
      return `${filing.textOf(span)} => ${where}`
    })
}

const ITEMS_10Q = `# FORM 10-Q

# PART I – FINANCIAL INFORMATION

## Item 1. Financial Statements

See Part II, Item 1. Our results are in Item 2.

## Item 2. Management’s Discussion and Analysis of Financial Condition and Results of Operations

Refer to Item 1. Legal Proceedings for our suits.

# PART II – OTHER INFORMATION

## Item 1. Legal Proceedings

Costs are in Item 1A, “Risk Factors”, and in Item 2.

## Item 1A. Risk Factors

See Part I, Item 2.

## Item 2. Unregistered Sales of Equity Securities and Use of Proceeds

None.
`

test('Form 10-Q: the Part, the cited title, else the Part that the reference stands in', () => {
  assert.deepEqual(led(ITEMS_10Q), [
    'Part II, Item 1 => 15',
    'Item 2 => 9',
    'Item 1. Legal Proceedings => 15',
    'Item 1A, “Risk Factors” => 19',
    'Item 2 => 23',
    'Part I, Item 2 => 9',
  ])
})

test('Form 10-Q: a title of the annual report’s Item of that number is in the annual report', () => {
  const cited = 'Part II, Item 2: Properties'
  assert.equal(
    led(ITEMS_10Q.replace('None.', `See ${cited}.`)).at(-1),
    `${cited} => other-document`,
  )
})

test('Form 10-Q: statements cited right before the Item tell the Part', () => {
  const text = ITEMS_10Q.replace(
    'None.',
    'See Note 2 to the Financial Statements, Item 1, and Item 1.',
  )
  assert.deepEqual(led(text).slice(-2), ['Item 1 => 5', 'Item 1 => 15'])
})

test('Form 10-Q: a number that the other Part’s lost Item may have leads nowhere', () => {
  const without = ITEMS_10Q.replace(/## Item 1\. Financial Statements\n/, '')
  assert.equal(led(without)[2], 'Item 1. Legal Proceedings => 14')
  assert.ok(
    led(without.replace('Refer to Item 1. Legal Proceedings', 'Refer to Item 1')).includes(
      'Item 1 => nowhere',
    ),
  )
})

test('what a form can have is outside the excerpt; what it never had is not in the form', () => {
  const text = `# Annual Report on Form 20-F

## Item 3. Key Information

See Item 7 of our 2014 Form 20-F. See Item 4., Item 4A, Item 16K, Item 25, Note 12 and Item 5.K.

## Item 4. Information on the Company

### B. Business Overview

See Item 4.D and “Item 4B. Business Overview”.
`
  assert.deepEqual(led(text), [
    'Item 7 => other-document',
    'Item 4 => 7',
    'Item 4A => excerpt',
    'Item 16K => excerpt',
    'Item 25 => not-in-form',
    'Note 12 => excerpt',
    'Item 5.K => not-in-form',
    'Item 4.D => 7',
    'Item 4B. Business Overview => 9',
  ])
})

test('numbers in headings are no references to themselves, running heads are no targets', () => {
  const text = `# Annual Report on Form 20-F

| Item 4. | Information on the Company | 9 |
|---|---|---|
| Item 5. | Operating and Financial Review and Prospects | 29 |

## Item 4. Information on the Company

We run ports.

## Item 5. Operating and Financial Review and Prospects

See Item 4.
`
  assert.deepEqual(led(text), ['Item 4 => 7'])
})

test('a title cited behind an Item is looked for in that Item', () => {
  const text = `# Annual Report on Form 20-F

## Item 4. Information on the Company

### Overview

Ports.

## Item 5. Operating and Financial Review and Prospects

### Overview

Net sales rose. See Item 5 under the heading “Overview” and, above, see “Overview”.
`
  assert.deepEqual(led(text).slice(0, 2), ['Item 5 => 9', '“Overview” => 11'])
})

test('a second reading with the first one’s memory says the same', () => {
  const before = read(ITEMS_10Q)
  const text = ITEMS_10Q.replace('None.', 'See Item 6, or the (“Plan”).')
  assert.deepEqual(read(text, before).references, read(text).references)
  assert.deepEqual(read(text, before).terms, read(text).terms)
  assert.deepEqual(read(text, before).marks, read(text).marks)
})

test('numbers of notes that begin anew open a new set, and a reference leads into its own', () => {
  const notes = (titles: readonly string[], said: string): string =>
    titles
      .map(
        (title, i) =>
          `**NOTE ${i + 1} - ${title}**\n\nWe keep the lamps of the ports lit all year, and this costs money. ${said}`,
      )
      .join('\n\n')
  const text = [
    '# NOTES TO FINANCIAL STATEMENTS OF PORT KOBE',
    notes(['LAMPS', 'PIERS', 'TAXES'], 'See Note 2.'),
    '# NOTES TO FINANCIAL STATEMENTS OF PORT OSAKA',
    notes(['LAMPS', 'TAXES', 'DUES', 'LATER EVENTS'], 'See Note 2 and Note 9.'),
  ].join('\n\n')
  assert.deepEqual([...new Set(led(text))], ['Note 2 => 7', 'Note 2 => 21', 'Note 9 => not-found'])
})

const statement = (head: string, ...rows: readonly string[]): string =>
  `# Notes to the Financial Statements of Port Kobe

${['Policies', 'Dues', 'Lamps', 'Piers', 'Taxes']
  .map(
    (title, i) => `## ${i + 1}. ${title}\n\nThe port keeps this up all year, and it costs money.\n`,
  )
  .join('\n')}
## Summary

${head}
|---|---|---:|---:|
${rows.map((row) => `| ${row} |`).join('\n')}
`

test('the numbers in a column of notes lead to the notes', () => {
  const rows = [
    'Revenue | 2 | 11,000 | 9,000',
    'Costs | | (4,000) | (3,000)',
    'Lighting | 3, 4 | (2,000) | (1,000)',
    'Taxes | 5(a) | (500) | (400)',
    'Charges | 5 and 8 | (20) | (10)',
  ]
  const found = ['2 => 7', '3 => 11', '4 => 15', '5(a) => 19', '5 => 19']
  assert.deepEqual(led(statement('| | Notes | 2024 | 2023 |', ...rows)), found)
  assert.deepEqual(led(statement('| | Note | 2024 | 2023 |', ...rows)), found)
  // A converter lost the empty head of the labels.
  assert.deepEqual(led(statement('| Note | | 2024 | 2023 |', ...rows)), found)
  assert.deepEqual(led(statement('| | Tugs | 2024 | 2023 |', ...rows)), [])
})

test('amounts of notes, and one figure under the word, lead nowhere', () => {
  const head = '| Issued | Notes | Bonds | Total |'
  const amounts = ['2022 | 120 | 3 | 123', '2023 | 4 | 5 | 9', '2024 | 65 | 1 | 66']
  assert.deepEqual(led(statement(head, ...amounts)), [])
  assert.deepEqual(led(statement(head, '2022 | 12 | 1 | 13', '2023 | 31 | 2 | 33')), [])
  assert.deepEqual(led(statement(head, '2022 | 3 | 1 | 4')), [])
})

test('an exhibit that was filed as such is in an earlier report, though a line parts it from its name', () => {
  const filed = (behind: string): string => `# FORM 10-K

## Item 15. Exhibits

10.6 Lease of the pier

10.8 Lease of the mill. (Filed as Exhibit 10.7 ${behind}
`
  const exhibits = (text: string): readonly string[] =>
    led(text).filter((one) => one.startsWith('Exhibit'))
  assert.deepEqual(exhibits(filed('to')), ['Exhibit 10.7 => other-document'])
  assert.notDeepEqual(exhibits(filed('hereto)')), ['Exhibit 10.7 => other-document'])
})
