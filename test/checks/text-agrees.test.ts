// Two statements are held against each other only where owner and basis are proved to be the same.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../../server/src/filing.ts'
import type { Finding } from '../../server/src/checks/finding.ts'

const YEAR = 'for the year ended June 30, 2010'
const OURS = `Our net loss ${YEAR} was €4.8 million.`

const findingsIn = (text: string): readonly Finding[] =>
  read(text).findings.filter(({ check }) => check.startsWith('text-agrees-with-'))

describe('our own loss is not held against', () => {
  for (const [what, sentence] of [
    ['a subsidiary', `Northwind SA, our subsidiary, recorded a net loss of €4.1 million ${YEAR}.`],
    ['an affiliate', `Our affiliate in Ghent recorded a net loss of €4.1 million ${YEAR}.`],
    [
      "the Company's subsidiary",
      `The Company’s subsidiary had a net loss of €4.1 million ${YEAR}.`,
    ],
    ['a parent', `The net loss of our parent ${YEAR} was €4.1 million.`],
    ['a segment', `In our kite segment, we had a net loss of €4.1 million ${YEAR}.`],
    ['a country', `We had a net loss in Norway of €4.1 million ${YEAR}.`],
    ['a company we bought', `We acquired Harbor, which had a net loss of €4.1 million ${YEAR}.`],
    ['a competitor', `The largest maker of kites incurred a net loss of €4.1 million ${YEAR}.`],
    ['a predecessor', `Our predecessor incurred a net loss of €4.1 million ${YEAR}.`],
    ['our share of a loss', `Our share of the net loss of Harbor ${YEAR} was €4.1 million.`],
    [
      'minority owners',
      `We had a net loss attributable to noncontrolling interests of €4.1 million ${YEAR}.`,
    ],
    ['home accounting', `Under Belgian GAAP, we recorded a net loss of €4.1 million ${YEAR}.`],
    ['other accounting', `Our net loss ${YEAR} was €4.1 million under IFRS.`],
    [
      'the company alone',
      `On a non-consolidated basis, we recorded a net loss of €4.1 million ${YEAR}.`,
    ],
    ['what was reported', `As previously reported, our net loss ${YEAR} was €4.1 million.`],
    ['a pro forma loss', `Our pro forma net loss ${YEAR} was €4.1 million.`],
    ['an adjusted loss', `We had a net loss of €4.1 million ${YEAR}, excluding the flood.`],
    ['what might have been', `Without the flood, our net loss ${YEAR} was €4.1 million.`],
    [
      'a part of the business',
      `We had a net loss of €4.1 million from continuing operations ${YEAR}.`,
    ],
    ['a loss before charges', `Before the charge, our net loss ${YEAR} was €4.1 million.`],
    ['a forecast', `We expected a net loss of €4.1 million ${YEAR}.`],
    ['a preliminary figure', `In our preliminary release, our net loss ${YEAR} was €4.1 million.`],
    ['what others say', `Newspapers reported that our net loss ${YEAR} was €4.1 million.`],
    [
      'a half-year',
      `Our net loss for the first half of the year ended June 30, 2010 was €4.1 million.`,
    ],
    ['an average', `Our average net loss ${YEAR} was €4.1 million.`],
    ['nobody’s loss', `Net loss was €4.1 million ${YEAR}.`],
    [
      'a loss of one kind',
      `We recorded a net loss on the sale of securities of €4.1 million ${YEAR}.`,
    ],
  ] as const)
    test(what, () => {
      for (const text of [`${sentence} ${OURS}`, `${OURS}\n\n${sentence}`])
        assert.deepEqual(
          findingsIn(text).map(({ message }) => message),
          [],
        )
    })

  test('a loss under the heading of somebody else', () => {
    const text = `# Our affiliates\n\nThe Company had a net loss of €4.1 million ${YEAR}.\n\n# Results\n\n${OURS}`
    assert.deepEqual(findingsIn(text), [])
  })
})

describe('our own loss stated twice', () => {
  for (const sentence of [
    `We incurred a net loss of €4.1 million ${YEAR}.`,
    `However, the Company recorded a net loss of approximately €4.1 million ${YEAR}.`,
    'In the year ended June 30, 2010, we had sales of €31.2 million and a net loss of €4.1 million.',
    `The mill burned down, and as a result of this fire, our net loss ${YEAR} was €4.1 million.`,
  ])
    test(`is a warning: ${sentence}`, () => {
      const [finding, second] = findingsIn(`${OURS} ${sentence}`)
      assert.equal(finding?.level, 'warning')
      assert.equal(second, undefined)
    })

  test('is an error where a third place sides with one of them and one slip explains the other', () => {
    const text = `${OURS} We incurred a net loss of €4.1 million ${YEAR}. The Company had a net loss of €4.8 million ${YEAR}.`
    const [finding] = findingsIn(text)
    assert.equal(finding?.level, 'error')
    assert.equal(finding.fix?.edits[0]?.text, '4.8')
  })

  test('the message says by how much, and what rounding can explain', () => {
    const [finding] = findingsIn(`${OURS} We incurred a net loss of €4.1 million ${YEAR}.`)
    assert.equal(
      finding?.message,
      'Net loss for the year ended June 30, 2010 is stated as €4.1 million here and as €4.8 million on line 1: the two do not agree. They differ by €0.7 million; rounding explains €0.1 million at most.',
    )
  })
})

describe('text and table', () => {
  const table = (title: string): string =>
    `\n\n# ${title}\n\n(Millions of euros)\n\n| | Year ended June 30, 2010 | Year ended June 30, 2009 |\n|---|---:|---:|\n| Net sales | 1,204 | 1,117 |\n| Net loss | (87) | (61) |\n`

  test('a figure on another basis is not held against the table', () => {
    for (const sentence of [
      `Under Belgian GAAP, our net sales were €1,240 million ${YEAR}.`,
      `Our net sales were €1,240 million ${YEAR}, excluding returns.`,
      `Our subsidiary had net sales of €1,240 million ${YEAR}.`,
    ])
      assert.deepEqual(findingsIn(sentence + table('Results')), [])
  })

  test("our own figure is not held against somebody else's table", () => {
    const ours = `Our net sales were €1,240 million ${YEAR}.`
    assert.deepEqual(findingsIn(ours + table('Financial information of our affiliates')), [])
    assert.equal(findingsIn(ours + table('Results')).length, 1)
  })
})
