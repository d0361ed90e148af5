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
