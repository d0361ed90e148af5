// Working papers of filings: each figure with how it enters, what they come to, and how far the figure may lie from it.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { papersAt } from '../../server/src/features/working-paper.ts'
import type { Paper } from '../../server/src/features/working-paper.ts'
import { read } from '../../server/src/filing.ts'
import { unmark } from '../notation.ts'

/** ‸ stands before the figure that is asked about. */
function papers(marked: string): readonly Paper[] {
  const { text, cursors } = unmark(marked)
  const filing = read(text)
  const [offset] = cursors
  assert.ok(offset !== undefined)
  return papersAt(filing, filing, offset)
}

function first(marked: string): Paper {
  const [paper] = papers(marked)
  assert.ok(paper, 'there is a paper')
  return paper
}

const drawn = ({ rows }: Paper): readonly string[] =>
  rows.map(({ role, label, sign = '', text }) =>
    [role === 'operand' ? sign : role, label, text].filter((one) => one !== '').join(' | '),
  )

const revenues = (total: string, mark = ''): string => `| Millions of yen | 2003 | 2004 |
|---|---:|---:|
| Ferries | 12,304 | ${mark}13,118 |
| Towing | 8,669 | 7,912 |
| Total revenues | 20,973 | ${total} |
`

describe('a sum', () => {
  test('with one slip shows its operands, what they come to, what is stated and the difference', () => {
    const paper = first(revenues('‸21,330'))
    assert.equal(paper.holds, false)
    assert.equal(paper.name, 'Total revenues, 2004')
    assert.equal(paper.title, 'Columns add up to their totals')
    assert.deepEqual(drawn(paper), [
      'Ferries | 13,118',
      '+ | Towing | 7,912',
      'result | 21,030',
      'stated | Total revenues | 21,330',
    ])
    assert.equal(paper.difference, '300 million')
    assert.equal(paper.allowed, '± 1.5 million: half a unit of the last digit of each of 3 figures')
  })

  test('is the same paper from its total and from its parts, and there once', () => {
    const [own, ...more] = papers(revenues('‸21,030'))
    const [part] = papers(revenues('21,030', '‸'))
    assert.deepEqual(more, [])
    assert.deepEqual(part, own)
    assert.equal(own?.holds, true)
    assert.equal(own.difference, '0')
  })

  test('says what it takes off, and keeps the brackets that the filing prints', () => {
    const paper = first(`| Thousands of dollars | 2003 | 2004 |
|---|---:|---:|
| Fares | 4,120 | 3,907 |
| Crew | (3,914) | (4,266) |
| Gross profit (loss) | ‸206 | (359) |
| Quays | (655) | (702) |
| Operating loss | (449) | (1,061) |
`)
    assert.deepEqual(drawn(paper), [
      'Fares | 4,120',
      '+ | Crew | (3,914)',
      'result | 206',
      'stated | Gross profit (loss) | 206',
    ])
  })

  test('across a row names its columns', () => {
    const paper = first(`| Millions of yen | Japan | Abroad | Total |
|---|---:|---:|---:|
| Fares | 12,304 | 8,669 | 20,973 |
| Crew | 11,870 | 8,990 | ‸20,680 |
| Ships | 30,455 | 7,120 | 37,575 |
| Loans | 2,300 | 1,414 | 3,714 |
`)
    assert.equal(paper.name, 'Crew, Total')
    assert.deepEqual(drawn(paper), [
      'Japan | 11,870',
      '+ | Abroad | 8,990',
      'result | 20,860',
      'stated | Total | 20,680',
    ])
    assert.equal(paper.difference, '−180 million')
  })

  test('allows half a unit for each figure, exactly, where the filing says that it rounds', () => {
    const table = (total: string): string => `(in millions, rounded to the nearest million yen)

| Millions of yen | 2003 | 2004 |
|---|---:|---:|
| Ferries | 12,304 | 13,118 |
| Towing | 8,669 | 7,912 |
| Pilots | 1,201 | 1,305 |
| Total revenues | 22,174 | ${total} |
`
    const { allowed, difference, holds } = first(table('‸22,337'))
    assert.equal(holds, true)
    assert.equal(difference, '2 million')
    assert.match(allowed ?? '', /^± 2 million: half a unit of the last digit of each of 4 figures/)
  })

  test('puts what does not hold before what does', () => {
    const both = papers(`| Millions of yen | Japan | Abroad | Total |
|---|---:|---:|---:|
| Ferries | 12,304 | 8,669 | ‸20,973 |
| Towing | 11,870 | 8,990 | 20,860 |
| Pilots | 2,300 | 1,414 | 3,714 |
| Total revenues | 26,474 | 19,073 | 45,574 |
`)
    assert.deepEqual(
      both.map(({ check, holds }) => [check, holds]),
      [
        ['columns-sum-to-total', false],
        ['rows-sum-to-total', true],
      ],
    )
  })
})

describe('what is told in sentences', () => {
  test('a roll-forward takes what went from what there was', () => {
    const paper = first(
      'At March 31, 2004, we had ¥11.8 billion of convertible bonds. We repurchased ¥0.7 billion of convertible bonds in June 2004 and plan to redeem the remaining ‸¥11.4 billion of convertible bonds.',
    )
    assert.deepEqual(drawn(paper), [
      'convertible bonds at March 31, 2004 | ¥11.8 billion',
      '− | convertible bonds in June 2004 | ¥0.7 billion',
      'result | ¥11.1 billion',
      'stated | convertible bonds | ¥11.4 billion',
    ])
    assert.equal(paper.difference, '0.3 billion')
  })

  test('a change in percent goes over the change', () => {
    const paper = first(
      'Order intake rose from $57.5 million in fiscal 2008 to $96.3 million in fiscal 2009, a ‸76% increase.',
    )
    assert.deepEqual(
      paper.rows.map(({ sign = '', text }) => `${sign} ${text}`.trim()),
      ['$96.3 million', '− $57.5 million', '$38.8 million', '÷ $57.5 million', '67.48%', '76%'],
    )
    assert.equal(paper.difference, '8.52 points')
  })

  test('quarters of losses are added as they are printed', () => {
    const paper = first(
      'Our net loss for the fiscal year ended March 31, 2016 was ‸¥4.7 billion. We had a net loss of ¥0.9 billion for the first quarter of the fiscal year ended March 31, 2016, a net loss of ¥1.2 billion for the second quarter of the fiscal year ended March 31, 2016, a net loss of ¥1.5 billion for the third quarter of the fiscal year ended March 31, 2016 and a net loss of ¥0.5 billion for the fourth quarter of the fiscal year ended March 31, 2016.',
    )
    assert.equal(paper.check, 'quarters-sum-to-year')
    assert.deepEqual(
      paper.rows.map(({ sign = '', text }) => `${sign} ${text}`.trim()),
      [
        '¥0.9 billion',
        '+ ¥1.2 billion',
        '+ ¥1.5 billion',
        '+ ¥0.5 billion',
        '¥4.1 billion',
        '¥4.7 billion',
      ],
    )
    assert.equal(paper.difference, '0.6 billion')
  })

  test('a figure that a table restates stands beside the cell', () => {
    const paper = first(
      'Our net sales were ‸¥1,240 million for the fiscal year ended March 31, 2024.\n\n(Millions of yen)\n\n| | Year ended March 31, 2024 | Year ended March 31, 2023 |\n|---|---:|---:|\n| Net sales | 1,204 | 1,117 |\n| Cost of sales | 803 | 761 |\n',
    )
    assert.deepEqual(drawn(paper), [
      'mentioned | net sales for the year ended March 31, 2024 | ¥1,240 million',
      'mentioned | Net sales, Year ended March 31, 2024 | 1,204',
    ])
    assert.equal(paper.difference, '36 million')
  })
})

describe('other relations of tables', () => {
  test('a conversion divides by the rate that the filing declares, and leads to it', () => {
    const text = `U.S. dollar amounts are translated, solely for the convenience of the reader, at the rate of ¥104.18 = $1.00, the noon buying rate on March 31, 2004.

| | Millions of yen 2004 | Thousands of U.S. dollars 2004 |
|---|---:|---:|
| Fares | 38,779 | 372,231 |
| Crew | 34,300 | ‸392,238 |
| Gross margin | 4,479 | 42,993 |
| Quays | 5,883 | 56,469 |
| Ships | 9,018 | 86,562 |
`
    const paper = papers(text).find(({ check }) => check === 'dollars-follow-from-yen')
    assert.ok(paper)
    const rate = paper.rows[1]
    assert.equal(rate?.sign, '÷')
    assert.equal(rate.text, '104.18')
    assert.ok(rate.span)
    assert.equal(unmark(text).text.slice(rate.span.start, rate.span.end), '104.18')
    assert.equal(paper.rows.at(-2)?.text, '329,237.86')
    assert.equal(paper.rows.at(-1)?.text, '392,238')
  })

  test('earnings per share divide income by shares, in the units of both', () => {
    const paper =
      first(`| (in millions, except shares in thousands and per share amounts) | 2004 | 2003 | 2002 |
|---|---:|---:|---:|
| Net income | 93,736 | 96,995 | 99,803 |
| Weighted-average basic shares outstanding | 15,343,783 | 15,744,231 | 16,215,963 |
| Basic earnings per share | 6.11 | ‸6.61 | 6.15 |
`)
    assert.deepEqual(drawn(paper), [
      'Net income | 96,995',
      '÷ | Weighted-average basic shares outstanding | 15,744,231',
      '× | The unit of the one in that of the other | 1,000',
      'result | 6.1607',
      'stated | Basic earnings per share | 6.61',
    ])
    assert.equal(paper.difference, '0.4493')
  })

  test('a restated figure stands beside the other, with two roundings of room', () => {
    const paper = first(`## Selected data

| Year ended March 31, | 2003 | 2004 |
|---|---:|---:|
| Total revenues | 43,994 | 38,779 |
| Operating loss | (4,318) | (1,404) |
| Net loss | ‸(16,585) | (2,127) |

## Statements

| Year ended March 31, | 2003 | 2004 |
|---|---:|---:|
| Total revenues | 43,994 | 38,779 |
| Operating loss | (4,318) | (1,404) |
| Net loss | (16,535) | (2,127) |
`)
    assert.deepEqual(drawn(paper), [
      'mentioned | Net loss, 2003 | (16,535)',
      'mentioned | Net loss, 2003 | (16,585)',
    ])
    assert.equal(paper.difference, '−50')
    assert.equal(paper.allowed, '± 2: what two roundings of one amount can leave between them')
  })
})

test('a finding that is accepted has its paper too, with the reason', () => {
  const { text, cursors } = unmark(revenues('‸21,330'))
  const filing = read(text)
  const [finding] = filing.findings
  assert.ok(finding)
  const judged = {
    findings: [],
    ticks: filing.ticks,
    accepted: [{ finding, reason: 'extract of a longer table' }],
  }
  const [paper] = papersAt(filing, judged, cursors[0] ?? 0)
  assert.equal(paper?.holds, false)
  assert.equal(paper.accepted, 'extract of a longer table')
})

test('what is no figure and what no check has looked at has no paper', () => {
  assert.deepEqual(papers('We ran ‸ferries in 1998.'), [])
  assert.deepEqual(papers('We carried ‸31,204 passengers.'), [])
})
