// What is said of references: each text beside the messages about it.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judge } from '../../server/src/checks/judge.ts'
import { referenceResolves } from '../../server/src/checks/reference-resolves.ts'
import { read } from '../../server/src/filing.ts'

const said = (text: string): readonly string[] =>
  judge(read(text), [referenceResolves]).findings.map(({ message }) => message)

const excerpt = (...paragraphs: readonly string[]): string =>
  [
    '# Annual Report on Form 20-F',
    '## Item 3. Key Information',
    'Our harbour dues are in Item 18, and our ships in Note 14 to it.',
    ...paragraphs,
    '## Item 4. Information on the Company',
    'We run three ports.',
  ].join('\n\n')

test('what an excerpt lacks is told', () => {
  assert.deepEqual(said(excerpt()), [
    'Item 18 is not in this excerpt: there is nothing to go to.',
    'Note 14 is not in this excerpt: there is nothing to go to.',
  ])
})

test('nothing is said to be missing while a line begins with its name', () => {
  for (const item of [
    'Item 18. Statements of the Ports',
    '- ITEM 18 – STATEMENTS',
    '| Item 18. | Ships |',
  ])
    for (const note of [
      'Note 14: Ships',
      '- 14. Ships We own two ships.',
      '14 *Ships*',
      '\\#\\# 14SHIPS',
    ])
      assert.deepEqual(said(excerpt(item, note)), [], `${item} / ${note}`)
})

test('a line that only goes on with a reference is no beginning', () => {
  const [first = ''] = said(
    excerpt('We own ships, which are described in\nItem 18 of this report.'),
  )
  assert.match(first, /^Item 18 is not in this excerpt/)
})

test('Form 8-K lacks nothing: it has the Items under which something happened', () => {
  const text = `FORM 8-K\n\n**Item 7. Exhibits**\n\nThe index is in Item 14(a), the dues in Item 2 and the ships in Note 3.\n`
  assert.deepEqual(said(text), [])
})

test('a title that another line gives to the number is not another note’s', () => {
  const text = (own: string): string =>
    [
      '## NOTES TO CONSOLIDATED FINANCIAL STATEMENTS',
      '### 1. Accounting Policies',
      'Dues are told in Note 2, Income Taxes.',
      '### 2. Inventories',
      'Lamps are carried at cost.',
      '### 3. Income Taxes',
      'We pay taxes.',
      own,
    ].join('\n\n')
  assert.equal(said(text('We pay them late.')).length, 1)
  assert.deepEqual(said(text('NOTE 2--INCOME TAXES OF THE PORTS')), [])
})

test('an exhibit that the exhibit index does not list is told, once', () => {
  const text = (...lines: readonly string[]): string =>
    [
      'The lease is filed as Exhibit 10.3, and the plan as Exhibit 10.9. See Exhibit 10.9 and Exhibit 31.',
      '# Index to Exhibits',
      '| Exhibit No. | Description |\n|---|---|\n' +
        ['3.1', '4.1', '10.1', '10.2', '10.3', '31.1', '31.2', ...lines]
          .map((number) => `| ${number} | Agreement on the piers of Kobe |`)
          .join('\n'),
    ].join('\n\n')
  assert.deepEqual(said(text()), ['Exhibit 10.9 is not in the exhibit index.'])
  assert.deepEqual(said(text('10.9')), [])
})
