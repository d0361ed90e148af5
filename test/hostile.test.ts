// Text made to mislead or to stall: the answer is right, or there is none, and it comes.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../server/src/filing.ts'

const table = (total: string): string => `(in millions of yen)

| | 2015 | 2016 |
|---|--:|--:|
| Net sales | 40,127 | 41,127 |
| Services | 21,231 | 22,231 |
| Leases | 32,345 | 33,345 |
| Total revenues | 93,703 | ${total} |
`

describe('digits spelled another way', () => {
  const flagged = (total: string): string[] => {
    const filing = read(table(total))
    return filing.findings.map(({ span }) => filing.textOf(span))
  }

  test('in full width are read, and the total is the culprit as ever', () => {
    assert.deepEqual(flagged('96,733'), ['96,733'])
    assert.deepEqual(flagged('９６,７３３'), ['９６,７３３'])
  })

  test('by an entity never put the blame on a right figure', () => {
    for (const text of flagged('96,7&#51;3')) assert.equal(text, '96,7&#51;3')
  })
})

describe('a figure whose power is raised', () => {
  const split = (figure: string): string =>
    `Our consolidated net sales for the year ended March 31, 2004 were a total amount of

---

the yen sum which came to ${figure} billion in all.
`
  test('is read anew when it is lowered on another page than its sentence starts on', () => {
    const before = read(split('¥5<sup>2</sup>'))
    const { facts: raised } = before
    const { facts: lowered } = read(split('¥52'), before)
    assert.deepEqual(lowered, read(split('¥52')).facts)
    assert.notDeepEqual(lowered, raised)
  })
})

describe('repetition is answered', () => {
  const inputs: readonly (readonly [string, string])[] = [
    ['one label 36,000 times', `| x | y |\n|---|--:|\n${'| Net sales | 1,234 |\n'.repeat(36_000)}`],
    ['20,000 notes', `| x | y |\n|---|--:|\n| a (1) | 1 |\n\n${'(1) A note.\n\n'.repeat(20_000)}`],
    [
      'a label of 200,000 characters',
      `| ${'number of '.repeat(20_000)} | 1 |\n|---|--:|\n| a | 2 |\n`,
    ],
  ]
  for (const [name, text] of inputs)
    test(name, () => {
      assert.ok(Array.isArray(read(text).findings))
    })
})

const times = (count: number, part: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join('')

describe('tables and headings without end are answered, and no check breaks down over them', () => {
  const statement = (i: number): string =>
    `(in millions)\n\n| | 2015 | 2016 |\n|---|--:|--:|\n| Net income | 55 | 66 |\n| Net cash provided by financing activities | ${i} | 7 |\n| Cash at end of year | 55 | 66 |\n\n| | 2015 | 2016 |\n|---|--:|--:|\n| Cash | 55 | 66 |\n| Total assets | 55 | 66 |\n| Total liabilities and equity | 55 | 66 |\n\n`
  const wide = (part: (i: number) => string): string => `${times(24, part)}|\n`
  const inputs: readonly (readonly [string, string])[] = [
    [
      '40 tables of the same 80 rows and 24 years, all figures different',
      times(
        40,
        (t) =>
          `| x ${wide((i) => `| ${1990 + i} `)}|---${wide(() => '|--:')}${times(80, (r) => `| Row ${'abcdefghij'[r % 10] ?? ''}${'klmnopqr'[Math.floor(r / 10)] ?? ''} of ours ${wide((i) => `| ${1000 + ((r * 3701 + i * 1313 + t * 17) % 8999)} `)}`)}\n`,
      ),
    ],
    [
      '10,000 rows with their percentages',
      `| | 2015 | % of total |\n|---|--:|--:|\n${times(10_000, (i) => `| Row ${i} | ${i + 1} | ${((i + 1) / 100).toFixed(2)}% |\n`)}`,
    ],
    ['1,000 statements of cash flows and 1,000 balance sheets', times(1_000, statement)],
    [
      '6,000 Items whose number is not their title’s',
      times(6_000, (i) => `## Item ${i % 15}. Legal Proceedings\n\nNone.\n\n`),
    ],
  ]
  for (const [name, text] of inputs)
    test(name, () => {
      assert.deepEqual(read(text).failures, [])
    })
})

describe('prose without end is answered, and no check breaks down over it', () => {
  const inputs: readonly (readonly [string, string])[] = [
    ['a sentence of 60,000 figures', 'increased by $1 to $2 from $3 '.repeat(20_000)],
    ['a number word 200,000 times', 'two '.repeat(200_000)],
    [
      'seventy digits between a label and its figure',
      `| (in millions) | 2015 |\n|---|--:|\n| Net sales revenue | 456 |\n\nIn 2015 net sales revenue were ${'1234567890'.repeat(7)}q $457 million.\n`,
    ],
    [
      '6,000 sentences of one thing, each with its own figures',
      times(
        6_000,
        (i) =>
          `Net sales of unit ${i} were $${((i * 7919) % 100_000) / 10} million in fiscal 2015 compared to $${((i * 104_729) % 100_000) / 10} million in fiscal 2014. `,
      ),
    ],
    [
      '6,000 rows and 3,000 sentences in the same words',
      `(in millions of yen)\n\n| | 2015 | 2016 |\n|---|--:|--:|\n${times(6_000, (i) => `| Segment revenue ${i} | ${40_127 + i * 7} | ${41_127 + i * 3} |\n`)}\n${times(3_000, (i) => `Segment revenue was ¥${40_127 + i * 11} million in 2015. `)}`,
    ],
    [
      '3,000 notes of one title, each cited',
      times(
        3_000,
        (i) =>
          `## Note ${i % 90}. Summary of policies\n\nSee Note ${i % 80}, Summary of policies.\n\n`,
      ),
    ],
  ]
  for (const [name, text] of inputs)
    test(name, () => {
      assert.deepEqual(read(text).failures, [])
    })
})
