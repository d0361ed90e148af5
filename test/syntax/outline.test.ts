// The outline of a filing, drawn as a tree.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { read } from '../../server/src/filing.ts'
import { allSections } from '../../server/src/syntax/section.ts'
import type { Section } from '../../server/src/syntax/section.ts'

/** `item 3 Key Information` a line, indented by depth; `~` marks what is inferred. */
function draw(sections: readonly Section[], depth = 0): string[] {
  return sections.flatMap((section) => [
    `${'  '.repeat(depth)}${section.inferred ? '~' : ''}${section.kind}${section.key === undefined ? '' : ` ${section.key}`}: ${section.title}`,
    ...draw(section.children, depth + 1),
  ])
}

const outline = (text: string): string[] => draw(read(text).outline.sections)

const PROSE =
  'We make and sell lamps in forty countries, and most of what we sell is made in our own two factories.'

test('an excerpt of Form 20-F is put into the Item that its letters and titles belong to', () => {
  const text = [
    'January\t¥107.17\t¥105.52',
    'February\t109.59\t105.36',
    '',
    '#### B. Capitalization and Indebtedness.',
    '',
    'Not required.',
    '',
    '#### C. Reasons for the Offer and Use of Proceeds.',
    '',
    'Not applicable.',
    '',
    '#### D. Risk Factors',
    '',
    `The fiscal year ended March 31, 2004 was hard. ${PROSE}`,
  ].join('\n')
  const filing = read(text)
  assert.deepEqual(draw(filing.outline.sections), [
    '~item 3: Key Information',
    '  ~sub-item 3.A: Selected Financial Data',
    '  sub-item 3.B: Capitalization and Indebtedness.',
    '  sub-item 3.C: Reasons for the Offer and Use of Proceeds.',
    '  sub-item 3.D: Risk Factors',
  ])
  assert.equal(filing.outline.form, '20-F')
  assert.equal(filing.outline.excerpt, true)
  const [item] = filing.outline.sections
  assert.deepEqual(item?.heading, { start: 0, end: 0 })
  assert.equal(item.children[0]?.span.end, text.indexOf('\n\n#### B.'))
})

test('the year decides what an inferred sub-item is called', () => {
  const text = `The fiscal year ended December 31, 2023. ${PROSE}\n\n**B. Capitalization and Indebtedness**\n\nNone.\n\n**D. Risk Factors**\n\n${PROSE}\n`
  assert.deepEqual(outline(text).slice(0, 2), [
    '~item 3: Key Information',
    '  ~sub-item 3.A: [Reserved]',
  ])
})

const CONTENTS = [
  '| Item 1. | Business | 3 |',
  '|---|---|---|',
  '| Item 1A. | Risk Factors | 9 |',
  '| Item 2. | Properties | 17 |',
  '| Item 3. | Legal Proceedings | 18 |',
].join('\n')

test('a contents list, a running head and a mention are no headings', () => {
  const text = [
    'FORM 10-K',
    '',
    CONTENTS,
    '',
    '**Item 1. Business**',
    '',
    PROSE,
    '',
    'Item 2 below says where our factories are.',
    '',
    '12',
    '',
    '**Item 1. Business (continued)**',
    '',
    PROSE,
    '',
    '**Item 2. Properties**',
    '',
    `See Item 1. ${PROSE}`,
    '',
    '**Item 3. Legal Proceedings**',
    '',
    'None.',
  ].join('\n')
  const filing = read(text)
  assert.deepEqual(draw(filing.outline.sections), [
    'item 1: Business',
    'item 2: Properties',
    'item 3: Legal Proceedings',
  ])
  assert.deepEqual(
    filing.outline.sections.map((section) => filing.lineOf(section.heading.start)),
    [9, 21, 25],
  )
})

test('a contents list without a text under it has no Items', () => {
  assert.deepEqual(outline(`FORM 10-K\n\n${CONTENTS}\n`), [])
})

test('headings are found in table cells, split over lines, spaced, and above one-line paragraphs', () => {
  const text = [
    '| **ITEM 1.** | **BUSINESS** |',
    '|---|---|',
    '',
    PROSE,
    '',
    '**I T E M 2.**',
    '',
    '**Properties**',
    '',
    PROSE,
    '',
    'ITEM 3. LEGAL PROCEEDINGS',
    `${PROSE} ${PROSE}`,
    `${PROSE} ${PROSE}`,
    'ITEM 4. SUBMISSION OF MATTERS TO A VOTE OF SECURITY HOLDERS',
    `${PROSE} ${PROSE}`,
    '',
    'ITEM 7. MANAGEMENT’S DISCUSSION AND ANALYSIS OF FINANCIAL',
    'CONDITION AND RESULTS OF OPERATIONS',
    '',
    PROSE,
  ].join('\n')
  assert.deepEqual(outline(text), [
    'item 1: BUSINESS',
    'item 2: Properties',
    'item 3: LEGAL PROCEEDINGS',
    'item 4: SUBMISSION OF MATTERS TO A VOTE OF SECURITY HOLDERS',
    'item 7: MANAGEMENT’S DISCUSSION AND ANALYSIS OF FINANCIAL CONDITION AND RESULTS OF OPERATIONS',
  ])
})

test('a heading that runs into its paragraph ends where its title does', () => {
  const text = `Item 3. Legal Proceedings. ${PROSE}\n\nItem 5. Other Information. ${PROSE}\n`
  assert.deepEqual(outline(`FORM 10-K\n\n${text}`)[0], 'item 3: Legal Proceedings.')
  const mention = `Item 3. Legal Proceedings says what we may lose. ${PROSE}`
  assert.deepEqual(outline(`FORM 10-K\n\n${mention}\n`), [])
})

test('a heading that stands on every page counts where it stands first', () => {
  const page = (title: string) => `**${title}**\n\n${PROSE}\n\n3\n\n---\n\n`
  const text = [
    ...Array.from({ length: 3 }, () => page('Item 2. Properties')),
    ...Array.from({ length: 3 }, () => page('Item 3. Legal Proceedings')),
  ].join('')
  const filing = read(text)
  assert.deepEqual(
    filing.outline.sections.map((section) => [section.key, filing.lineOf(section.heading.start)]),
    [
      ['2', 1],
      ['3', 25],
    ],
  )
})

test('Items of Form 10-Q carry their Part', () => {
  const text = [
    '## PART I — FINANCIAL INFORMATION',
    '## Item 1. Financial Statements',
    PROSE,
    '## Item 2. Management’s Discussion and Analysis of Financial Condition and Results of Operations',
    PROSE,
    '## PART II — OTHER INFORMATION',
    '## Item 1. Legal Proceedings',
    PROSE,
    '## Item 6. Exhibits',
    PROSE,
  ].join('\n\n')
  assert.deepEqual(outline(text), [
    'part I: FINANCIAL INFORMATION',
    '  item I.1: Financial Statements',
    '  item I.2: Management’s Discussion and Analysis of Financial Condition and Results of Operations',
    'part II: OTHER INFORMATION',
    '  item II.1: Legal Proceedings',
    '  item II.6: Exhibits',
  ])
})

test('Form 8-K and the Form 20-F of before 2000 are told by their titles', () => {
  const current = `Item 2.02 Results of Operations and Financial Condition\n\n${PROSE}\n\nItem 9.01 Financial Statements and Exhibits\n\n${PROSE}\n`
  assert.equal(read(current).outline.form, '8-K')
  assert.deepEqual(outline(current), [
    'item 2.02: Results of Operations and Financial Condition',
    'item 9.01: Financial Statements and Exhibits',
  ])
  const old = `**Item 4. Control of Registrant**\n\n${PROSE}\n\n**Item 5. Nature of Trading Market**\n\n${PROSE}\n`
  assert.equal(read(old).outline.form, '20-F')
})

test('risks are the commonest emphasised sentences, under groups without a stop, behind an introduction', () => {
  const text = [
    '## Item 1A. Risk Factors',
    '*You should read these risks with care. They are many. We may be harmed by any of them.*',
    '**Risks Related to Our Business**',
    '***Lamps may break and we may have to replace them at our cost.***',
    PROSE,
    '***Our largest customer may leave us.***',
    PROSE,
    '**Risks Related to Our Shares**',
    '***The price of our shares may fall.***',
    PROSE,
    '## Item 2. Properties',
    PROSE,
  ].join('\n\n')
  assert.deepEqual(outline(text), [
    'item 1A: Risk Factors',
    '  risk-group: Risks Related to Our Business',
    '    risk: Lamps may break and we may have to replace them at our cost.',
    '    risk: Our largest customer may leave us.',
    '  risk-group: Risks Related to Our Shares',
    '    risk: The price of our shares may fall.',
    'item 2: Properties',
  ])
})

test('statements and notes lie in the Item that holds them, each title once', () => {
  const text = [
    '**Item 8. Financial Statements and Supplementary Data**',
    '**CONSOLIDATED BALANCE SHEETS**',
    '| Cash | 1,204 |\n|---|---|\n| Debt | 318 |',
    '**NOTES TO CONSOLIDATED FINANCIAL STATEMENTS**',
    '**1. Summary of Significant Accounting Policies**',
    PROSE,
    '**Revenue**',
    PROSE,
    '47',
    '**NOTES TO CONSOLIDATED FINANCIAL STATEMENTS**',
    '**1. Summary of Significant Accounting Policies (continued)**',
    PROSE,
    '**2. Debt**',
    PROSE,
    '**3. Subsequent Events**',
    PROSE,
    '**Item 9A. Controls and Procedures**',
    PROSE,
  ].join('\n\n')
  assert.deepEqual(outline(text), [
    'item 8: Financial Statements and Supplementary Data',
    '  statement: CONSOLIDATED BALANCE SHEETS',
    '  statement: NOTES TO CONSOLIDATED FINANCIAL STATEMENTS',
    '    note 1: Summary of Significant Accounting Policies',
    '      heading: Revenue',
    '    note 2: Debt',
    '    note 3: Subsequent Events',
    'item 9A: Controls and Procedures',
  ])
})

test('a note that Markdown took for a list item keeps its number', () => {
  const text = `## Notes to Financial Statements\n\n1. SUMMARY OF POLICIES\n\n${PROSE}\n\n2. DEBT\n\n${PROSE}\n`
  const filing = read(text)
  assert.deepEqual(draw(filing.outline.sections), [
    'statement: Notes to Financial Statements',
    '  note 1: SUMMARY OF POLICIES',
    '  note 2: DEBT',
  ])
  const note = filing.outline.sections[0]?.children[1]
  assert.equal(note && filing.textOf(note.heading), '2. DEBT')
})

test('a form without Items is a tree of its headings', () => {
  const text = `FORM 6-K\n\n# Results\n\n${PROSE}\n\n## Europe\n\n${PROSE}\n\n**Lamps**\n\n${PROSE}\n\n# Outlook\n\n${PROSE}\n`
  const filing = read(text)
  assert.equal(filing.outline.form, '6-K')
  assert.deepEqual(draw(filing.outline.sections).slice(-4), [
    'heading: Results',
    '  heading: Europe',
    '    heading: Lamps',
    'heading: Outlook',
  ])
})

test('a name is the whole heading without marks, its span the heading’s own text', () => {
  const text = `## **Item 5.** _Operating and Financial Review and Prospects_\n\n${PROSE}\n`
  const filing = read(text)
  const [item] = filing.outline.sections
  assert.equal(item?.name, 'Item 5. Operating and Financial Review and Prospects')
  assert.ok(filing.textOf(item.span).startsWith('## **Item 5.**'))
  assert.equal(filing.lineOf(item.heading.start), 1)
})

const FRAGMENTS = [
  'Item 1. Business',
  '**ITEM 1A. RISK FACTORS**',
  '***It may rain.***',
  '# Item 7. Management’s Discussion',
  'PART II',
  'A. Operating Results',
  '**D. Risk Factors**',
  '1. DEBT',
  'NOTE 2 – LEASES',
  '| Item 2. | Properties | 7 |\n|---|---|---|',
  '---',
  '12',
  'CONSOLIDATED BALANCE SHEETS',
  '- one\n- two',
  '> quoted',
  '```\ncode',
  '<div>Item 3.</div>',
  PROSE,
]

test('sections lie in order inside their parents, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 25 }), (fragments) => {
      const text = fragments.join('\n\n')
      const { sections } = read(text).outline
      const check = (within: readonly Section[], start: number, end: number): void => {
        let from = start
        for (const section of within) {
          assert.ok(from <= section.span.start && section.span.end <= end)
          assert.ok(section.span.start <= section.heading.start)
          assert.ok(section.heading.end <= section.span.end)
          from = section.span.start
          check(section.children, section.span.start, section.span.end)
          from = section.span.end
        }
      }
      check(sections, 0, text.length)
      for (const section of allSections(sections)) assert.notEqual(section.name.trim(), '')
    }),
    { numRuns: 300 },
  )
})

test('several Items under one heading are all there', () => {
  const text = [
    'FORM 10-K',
    '',
    '**Items 1 and 2. Business and Properties**',
    '',
    `${PROSE} See Item 2.`,
    '',
    '**Item 3. Legal Proceedings**',
    '',
    PROSE,
    '',
    'Items 10, 11, 12, 13 and 14',
    '',
    `${PROSE} See Item 12.`,
    '',
    'Items 15 through 16 of this report are left out.',
  ].join('\n')
  const filing = read(text)
  assert.deepEqual(
    filing.outline.sections.map(({ key, also }) => [key, ...(also ?? [])]),
    [['1', '2'], ['3'], ['10', '11', '12', '13', '14']],
  )
  assert.deepEqual(
    filing.references.slice(0, 2).map(({ section }) => section?.key),
    ['1', '10'],
  )
})

test('an Item that stands before the one it follows in the form is found in its Part', () => {
  const text = [
    'FORM 10-Q',
    '',
    '**PART I. FINANCIAL INFORMATION**',
    '',
    '**Item 2. Management’s Discussion and Analysis of Financial Condition and Results of Operations**',
    '',
    PROSE,
    '',
    '**Item 1. Financial Statements**',
    '',
    PROSE,
    '',
    '**Item 4. Controls and Procedures**',
    '',
    PROSE,
    '',
    '**PART II. OTHER INFORMATION**',
    '',
    '**Item 1. Legal Proceedings**',
    '',
    PROSE,
  ].join('\n')
  const [first] = read(text).outline.sections
  assert.deepEqual(
    first?.children.map(({ key }) => key),
    ['I.2', 'I.1', 'I.4'],
  )
})

test('a Part is told from the unit below it, a title from what its line goes on with', () => {
  const text = [
    'FORM 10-K',
    '',
    'PART I',
    '(Dollars in millions, except per share data)',
    '',
    '**Item 1. Business**',
    '',
    PROSE,
    '',
    'Item 1B. Unresolved Staff Comments. None.',
    '',
    '**Item 2. Properties**',
    '',
    PROSE,
  ].join('\n')
  const { sections } = read(text).outline
  assert.deepEqual(
    sections.map(({ name }) => name),
    ['PART I'],
  )
  assert.deepEqual(
    sections[0]?.children.map(({ name }) => name),
    ['Item 1. Business', 'Item 1B. Unresolved Staff Comments.', 'Item 2. Properties'],
  )
})

test('a number that was torn apart is one', () => {
  const text = `FORM 8-K\n\nItem 2 .0 2 R esults of Operations and Financial Condition.\n\n${PROSE}\n\n**Item 9.01 Financial Statements and Exhibits.**\n\n${PROSE}\n`
  assert.deepEqual(
    read(text).outline.sections.map(({ key }) => key),
    ['2.02', '9.01'],
  )
})

test('notes may run into their text', () => {
  const text = [
    '# Notes to Consolidated Financial Statements',
    '',
    '**NOTE 1. BASIS OF PRESENTATION**',
    '',
    PROSE,
    '',
    '**NOTE 2. SALE OF A PORT.** In May we sold the port of Kobe.',
    '',
    `**NOTE 3. TAXES.** ${PROSE} ${PROSE}`,
    '',
    `NOTE 4. PORTS AND PIERS. ${PROSE} ${PROSE}`,
    '',
    'See Note 2, Note 3 and Note 4.',
  ].join('\n')
  const filing = read(text)
  assert.deepEqual(
    filing.references.map(({ section }) => section?.name),
    ['NOTE 2. SALE OF A PORT.', 'NOTE 3. TAXES.', 'NOTE 4. PORTS AND PIERS.'],
  )
})

test('signatures are part of no Item and no note', () => {
  const text = [
    'FORM 10-Q',
    '',
    '**PART I. FINANCIAL INFORMATION**',
    '',
    '**Item 1. Financial Statements**',
    '',
    PROSE,
    '',
    '**PART II. OTHER INFORMATION**',
    '',
    '**Item 6. Exhibits**',
    '',
    PROSE,
    '',
    '**SIGNATURES**',
    '',
    PROSE,
  ].join('\n')
  assert.deepEqual(
    read(text).outline.sections.map(({ name }) => name),
    ['PART I. FINANCIAL INFORMATION', 'PART II. OTHER INFORMATION', 'SIGNATURES'],
  )
})

test('an Item that is left out by name is there', () => {
  const text = [
    'FORM 10-K',
    '',
    '**Item 5. Market for Registrant’s Common Equity**',
    '',
    PROSE,
    '',
    'Item 6. Intentionally Omitted.',
    '',
    'Item 7. Management’s Discussion and Analysis of Financial Condition and Results of Operations.',
    '',
    PROSE,
  ].join('\n')
  assert.deepEqual(
    read(text).outline.sections.map(({ key }) => key),
    ['5', '6', '7'],
  )
})

const formOf = (text: string): string => read(text).outline.form

test('a report that letters its headings is no Form 20-F for a word that they share', () => {
  const lettered = (...headings: readonly string[]): string =>
    headings.map((heading) => `## ${heading}\n\n${PROSE}\n`).join('\n')
  for (const heading of [
    'H. Disclosure',
    'C. Auditor Oversight',
    'A. AUDIT COMMITTEE:',
    '(A)Equity Share Capital (Note 14)',
    'C.M. Capital Lamps S.A.',
    'D. Risk Factors',
  ]) {
    const text = lettered(heading)
    assert.equal(formOf(text), 'other', heading)
    assert.doesNotMatch(outline(text).join('\n'), /item/, heading)
  }
  const two = lettered('C. Organizational Structure', 'D. Property, Plants and Equipment')
  assert.equal(formOf(two), '20-F')
})

test('with its name on the cover Form 20-F has lettered sub-items under shortened titles', () => {
  const text = `FORM 20-F\n\n**Item 5. Operating and Financial Review and Prospects**\n\n${PROSE}\n\n**C. Research and Development**\n\n${PROSE}\n`
  assert.deepEqual(outline(text), [
    'item 5: Operating and Financial Review and Prospects',
    '  sub-item 5.C: Research and Development',
  ])
})

test('the cover names the form, centred or in the head of a submission, and no sentence about another form does', () => {
  const consent = `We consent to the use of our report, which is in the Annual Report on\nForm 10-K for the year ended May 31, 1993. We also consent to this.\n`
  const items = `ITEM 7.  EXHIBITS\n\n${PROSE}\n`
  assert.equal(formOf(`${' '.repeat(36)}FORM 8-K\n\n${items}\n${consent}`), '8-K')
  assert.equal(formOf(`CONFORMED SUBMISSION TYPE:\t8-K\n\n${items}\n${consent}`), '8-K')
  assert.notEqual(formOf(`${items}\n${consent}`), '10-K')
})

test('headings that became list items are read, with the first paragraph joined to them or not', () => {
  const text = [
    'FORM 10-K',
    `- Item 1. Business General Sample Lamps began as a glass works. ${PROSE.repeat(8)}`,
    '- Item 1B. Unresolved Staff Comments None.',
    '- Item 2. Properties',
    PROSE,
    '- ITEM 3. LEGAL PROCEEDINGS Nobody has sued us over a lamp, and nobody has said that he would do so.',
  ].join('\n\n')
  const filing = read(text)
  assert.deepEqual(draw(filing.outline.sections), [
    'item 1: Business',
    'item 1B: Unresolved Staff Comments',
    'item 2: Properties',
    'item 3: LEGAL PROCEEDINGS',
  ])
  const [first] = filing.outline.sections
  assert.equal(first && filing.textOf(first.heading), 'Item 1. Business')
})

test('bold-italic text behind a bold heading is none of it', () => {
  const text = `FORM 10-K\n\n**ITEM 3. LEGAL PROCEEDINGS** ***The following should be read with care. ${PROSE}***\n\n**Item 4. Mine Safety Disclosures**\n\n${PROSE}\n`
  assert.deepEqual(outline(text), ['item 3: LEGAL PROCEEDINGS', 'item 4: Mine Safety Disclosures'])
})

test('a list of Items with their pages, and sentences in a list, are no headings', () => {
  const text = [
    'FORM 10-K',
    '- Item 1. Business 3\n- Item 2. Properties 9\n- Item 3. Legal Proceedings 10',
    `- Item 3. Legal Proceedings says what we may lose. ${PROSE}`,
    '**Item 2. Properties**',
    PROSE,
  ].join('\n\n')
  assert.deepEqual(outline(text), ['item 2: Properties'])
})

test('a list item is a note where its number is missing among the notes, and not elsewhere', () => {
  const note = (title: string): string => `## ${title}\n\n${PROSE}`
  const text = [
    '# Notes to Financial Statements',
    ...['1. Policies', '2. Lamps', '3. Debt'].map(note),
    '- 4. Goods Our goods are lamps, which are kept in two halls.',
    ...['5. Taxes', '6. Leases'].map(note),
    '- 3. Debt Our debt falls due late.',
  ].join('\n\n')
  assert.deepEqual(outline(text), [
    'statement: Notes to Financial Statements',
    ...['1: Policies', '2: Lamps', '3: Debt', '4: Goods', '5: Taxes', '6: Leases'].map(
      (one) => `  note ${one}`,
    ),
  ])
})

test('a contents list spread over paragraphs opens no Item, and the notes of the statements are found all the same', () => {
  const text = [
    '# FORM 10-Q',
    '###### TABLE OF CONTENTS',
    '- Item 1. Financial Statements. Consolidated Statements of the Ports:',
    `Statements of income 79 Statements of dues 80 ${'and of the lamps 81 '.repeat(20)}`,
    '- Item 2. Management’s Discussion and Analysis of Financial Condition and Results of Operations. Overview 5',
    '- Item 3. Quantitative and Qualitative Disclosures About Market Risk. 72',
    '- Item 4. Controls and Procedures. 72',
    '- Item 5. Other Information. 74',
    PROSE.repeat(4),
    'NOTES TO CONSOLIDATED FINANCIAL STATEMENTS',
    '##### Note 1 – Lamps',
    PROSE,
    '##### Note 2 – Piers',
    PROSE,
    '##### Item 3. Quantitative and Qualitative Disclosures About Market Risk.',
    PROSE,
    '##### Item 4. Controls and Procedures.',
    PROSE,
  ].join('\n\n')
  const drawn = outline(text).map((line) => line.trim())
  assert.deepEqual(
    drawn.filter((line) => /^(?:item|note)/.test(line)),
    [
      'note 1: Lamps',
      'note 2: Piers',
      'item I.3: Quantitative and Qualitative Disclosures About Market Risk.',
      'item I.4: Controls and Procedures.',
    ],
  )
})

test('notes may be numbered in brackets, in bold; remarks below a table are none', () => {
  const notes = ['Ports', 'Lamps', 'Piers', 'Dues', 'Taxes'].map(
    (title, i) => `| **(${i + 1})** | **${title}** |\n|---|---|\n\n${PROSE}`,
  )
  const head = '**Notes to Consolidated Financial Statements**'
  const found = (parts: readonly string[]): number =>
    outline([head, ...parts].join('\n\n')).filter((line) => line.includes('note ')).length
  assert.equal(found(notes), 5)
  assert.equal(found(notes.slice(0, 2)), 0)
})

test('notes that call themselves so stay before the numbered sections of an exhibit, list items among them', () => {
  const named = (mark: string, number: number, title: string): string =>
    `${mark} Note ${number} – ${title} The harbour lights its lamps at dusk.\n\n${PROSE}`
  const text = [
    '# FORM 10-K',
    ...['Item 1. Business', 'Item 1A. Risk Factors', 'Item 2. Properties'].map(
      (line) => `## ${line}\n\n${PROSE}`,
    ),
    '## Item 8. Financial Statements and Supplementary Data',
    '### Consolidated Statements of Income',
    PROSE,
    '### Notes to Consolidated Financial Statements',
    named('-', 1, 'Policies'),
    ...[2, 3].map((number) => `#### Note ${number} – Piers\n\n${PROSE}`),
    ...[4, 5, 6].map((number) => named('-', number, 'Lamps')),
    ...[7, 8, 9].map((number) => `#### Note ${number} – Dues\n\n${PROSE}`),
    `## Item 15. Exhibits\n\n${PROSE}`,
    '## SIGNATURES',
    PROSE,
    ...['PURPOSE', 'DEFINITIONS', 'AWARDS', 'TAXES', 'TERMS', 'PAYMENT', 'CLAIMS', 'NOTICE'].map(
      (title, i) => `## ${i + 1}. ${title}\n\n${PROSE}`,
    ),
  ].join('\n\n')
  const notes = outline(text).filter((line) => line.includes('note '))
  assert.deepEqual(
    notes.map((line) => line.trim().slice(0, 12)),
    ['Policies', 'Piers', 'Piers', 'Lamps', 'Lamps', 'Lamps', 'Dues', 'Dues', 'Dues'].map(
      (title, i) => `note ${i + 1}: ${title}`.slice(0, 12),
    ),
  )
})

test('a filing with its cover and its signatures is no excerpt, whatever Items were not found', () => {
  const items = ['Item 3. Defaults Upon Senior Securities', 'Item 6. Exhibits'].map(
    (line) => `## ${line}\n\n${PROSE}`,
  )
  const text = (...parts: readonly string[]): string =>
    ['## PART II – OTHER INFORMATION', PROSE, ...items, ...parts].join('\n\n')
  const isExcerpt = (value: string): boolean => read(value).outline.excerpt
  assert.equal(isExcerpt(`# FORM 10-Q\n\n${PROSE}\n\n${text('## SIGNATURES', PROSE)}`), false)
  assert.equal(isExcerpt(`# FORM 10-Q\n\n${PROSE}\n\n${text()}`), true)
  assert.equal(isExcerpt(text('## SIGNATURES', PROSE)), true)
})
