// What the table checks say of whole filings: nothing that is not there, and slips where there are some.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { columnsSumToTotal } from '../../server/src/checks/columns-sum-to-total.ts'
import { dollarsFollowFromYen } from '../../server/src/checks/dollars-follow-from-yen.ts'
import { judge } from '../../server/src/checks/judge.ts'
import { restatedFiguresAgree } from '../../server/src/checks/restated-figures-agree.ts'
import { rowsSumToTotal } from '../../server/src/checks/rows-sum-to-total.ts'
import { separatorIsConsistent } from '../../server/src/checks/separator-is-consistent.ts'
import { read } from '../../server/src/filing.ts'
import { needs, realFiling } from '../filings-folder.ts'

const CHECKS = [
  columnsSumToTotal,
  rowsSumToTotal,
  restatedFiguresAgree,
  separatorIsConsistent,
  dollarsFollowFromYen,
]

interface Said {
  /** `level check line: figure`. */
  readonly findings: readonly string[]
  readonly fixes: readonly string[]
  readonly ticked: number
}

function said(text: string): Said {
  const filing = read(text)
  const { findings, ticks } = judge(filing, CHECKS)
  return {
    findings: findings.map(
      ({ level, check, span }) =>
        `${level} ${check} ${filing.lineOf(span.start)}: ${filing.textOf(span)}`,
    ),
    fixes: findings.flatMap(({ fix }) => (fix ? [fix.title] : [])),
    ticked: new Set(ticks.map((tick) => tick.span.start)).size,
  }
}

describe('losses', () => {
  const statement = (net: string): string => `| Millions of yen | 2004 |
|---|---:|
| Revenues | 38,779 |
| Cost of revenues | 34,300 |
| Gross profit | 4,479 |
| Selling expenses | 3,120 |
| Research and development expenses | 2,763 |
| Operating loss | (1,404) |
| Interest income | 31 |
| Interest expense | (754) |
| Loss before income taxes | (2,127) |
| Income tax expense | 310 |
| Net loss | (${net}) |
`
  test('a chain of sub-totals down to a net loss is proved', () => {
    assert.deepEqual(said(statement('2,437')), { findings: [], fixes: [], ticked: 11 })
  })
  test('a net loss that does not foot is found in the only column there is', () => {
    assert.deepEqual(said(statement('2,473')).findings, [
      'warning columns-sum-to-total 13: (2,473)',
    ])
  })
  test('losses printed without signs add up too', () => {
    const text = `| | 2003 | 2004 |
|---|---:|---:|
| Loss before income taxes | 2,514 | 2,127 |
| Income taxes | 205 | 310 |
| Minority interests | 44 | (12) |
| Net loss | 2,763 | 2,452 |
`
    assert.deepEqual(said(text).findings, ['error columns-sum-to-total 6: 2,452'])
  })
})

describe('a row that is nothing or next to nothing in some columns', () => {
  const statement = (
    label: string,
    expense: string,
  ): string => `| Millions of yen | 2013 | 2014 | 2015 |
|---|---:|---:|---:|
| Operating profit | 150 | 200 | 90 |
| Interest income | 5 | 6 | 4 |
| Interest expense | ${expense} | 14 | 15 |
| ${label} | 3 | 1 | 0 |
| Profit before tax | 140 | 191 | 79 |
`
  for (const label of ['Equity-method losses', 'Affiliates'])
    test(`does not settle by rounding which sign it has (${label})`, () => {
      assert.deepEqual(said(statement(label, '12')).findings, [])
    })
  test('leaves the slips of its neighbours to be found', () => {
    assert.deepEqual(said(statement('Equity-method losses', '72')).findings, [
      'error columns-sum-to-total 5: 72',
    ])
  })
})

describe('a total that no single slip explains', () => {
  test('is told where another column has the very same sum', () => {
    const text = `| Millions of yen | 2013 | 2014 |
|---|---:|---:|
| Services | 512 | 2,310 |
| Systems | 488 | 1,874 |
| Other | 204 | 682 |
| Total net loss | 1,204 | 4,793 |
`
    assert.deepEqual(said(text), {
      findings: ['warning columns-sum-to-total 6: 4,793'],
      fixes: [],
      ticked: 4,
    })
  })
  test('is left alone where the gap is a line that may not belong there', () => {
    const text = `| Millions of yen | 2013 | 2014 |
|---|---:|---:|
| Services | 512 | 2,310 |
| Systems | 488 | 1,874 |
| Other | 204 | 682 |
| Total | 1,204 | 4,184 |
`
    assert.deepEqual(said(text).findings, [])
  })
  test('is told between two balances of a table with one column', () => {
    const roll = (closing: string): string => `| Thousands | 2015 |
|---|---:|
| Balance at March 31, 2014 | 310 |
| Additions | 95 |
| Charged off | (60) |
| Translation | 4 |
| Balance at March 31, 2015 | ${closing} |
`
    assert.deepEqual(said(roll('349')).findings, [])
    assert.deepEqual(said(roll('411')).findings, ['warning columns-sum-to-total 7: 411'])
  })
  test('is told across the quarters of a year, but not of balances', () => {
    const quarters = (label: string): string =>
      `| Millions of yen | First quarter | Second quarter | Third quarter | Fourth quarter | Full year |
|---|---:|---:|---:|---:|---:|
| Revenue | 5,120 | 5,340 | 5,610 | 5,980 | 22,050 |
| ${label} | (610) | (702) | (1,290) | (2,264) | (4,812) |
`
    assert.deepEqual(said(quarters('Net loss')).findings, ['warning rows-sum-to-total 4: (4,812)'])
    assert.deepEqual(said(quarters('Cash and cash equivalents')).findings, [])
  })
})

describe('rounding', () => {
  test('what rounding allows is not reported', () => {
    const text = `| | 2003 | 2004 |
|---|---:|---:|
| a | 1,204 | 3,310 |
| b | 2,305 | 1,118 |
| c | 4,410 | 2,226 |
| Total | 7,921 | 6,654 |
`
    assert.deepEqual(said(text).findings, [])
  })
  test('a filing that cuts digits off may understate every sum', () => {
    const block = (n: number): string => `| ${n} | 2003 |
|---|---:|
| a | 1,${n}04 |
| b | 2,305 |
| c | 4,410 |
| d | 1,118 |
| Total | ${(8937 + n * 100 + 1003).toLocaleString('en-US')} |

`
    const text = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => block(n)).join('')
    assert.deepEqual(said(text).findings, [])
  })
})

test('one slip that two relations show has one fix, on the figure that both share', () => {
  const text = `| | Japan | Abroad | Total |
|---|---:|---:|---:|
| Products | 12,304 | 8,669 | 20,973 |
| Services | 11,870 | 8,909 | 20,860 |
| Other | 455 | 7,120 | 7,575 |
| Total | 24,629 | 24,779 | 49,408 |
`
  const { findings, fixes } = said(text)
  assert.deepEqual(findings, [
    'error columns-sum-to-total 4: 8,909',
    'error rows-sum-to-total 4: 8,909',
  ])
  assert.deepEqual(new Set(fixes), new Set(['Change 8,909 to 8,990 (two digits swapped)']))
})

describe('a measure that two tables state for one year', () => {
  const filing = (row: string, one: string, other: string): string => {
    const table = (rows: string): string => `| Millions of yen, year ended March 31, | 2014 | 2015 |
|---|---:|---:|
| Total revenues | 43,994 | 38,779 |
| Operating loss | (4,318) | (1,404) |
| Loss before income taxes | (4,402) | (1,511) |
${rows}
`
    return `## Selected data

${table(`| ${row} | (4,561) | (${one}) |`)}
## Statements

${table(`| Income taxes | 159 | 3,292 |
| ${row} | (4,561) | (${other}) |`)}`
  }
  test('is compared where all else that the tables share is alike', () => {
    assert.deepEqual(said(filing('Net loss', '4,812', '4,803')).findings, [
      'warning restated-figures-agree 8: (4,812)',
    ])
  })
  test('is not where the row may be of another scope', () => {
    assert.deepEqual(said(filing('Net loss of subsidiaries', '4,812', '4,803')).findings, [])
    assert.deepEqual(said(filing('Other items', '4,812', '4,803')).findings, [])
  })
})

describe('published filings', () => {
  const silent: readonly (readonly [string, number])[] = [
    ['10k-apple-edgartools-md.md', 380],
    ['10k-apple-sec2md-golden.md', 740],
    ['10k-gamestop-2023.md', 730],
    ['10k-homehealth-1997-items.md', 0],
    ['10k-medicis-1999.md', 0],
    ['10k-nflx-2025-pdf.md', 800],
    ['10q-apple-2023q3.md', 580],
    ['10q-apple-2025q2.md', 550],
    ['10q-mullen-2023q2.md', 820],
    ['20f-iij-2004-item3-yen.md', 0],
    ['fb-corning-2022-10k-pdf.md', 1200],
    ['fb-corning-2023q2-10q-pdf.md', 730],
    ['fs-chinamobile-ocr.md', 340],
    ['fs-yen-fy2023-azureocr.md', 240],
  ]
  for (const [name, fewest] of silent)
    test(`${name}: no finding, ${fewest} figures proved or more`, needs(name), () => {
      const { findings, ticked } = said(realFiling(name) ?? '')
      assert.deepEqual(findings, [])
      assert.ok(ticked >= fewest, `${ticked} are`)
    })

  const known: readonly (readonly [string, readonly string[]])[] = [
    [
      '20f-plymouthrock-2020-cad.md',
      ['error columns-sum-to-total 1402: 3,860', 'error restated-figures-agree 1402: 3,860'],
    ],
    ['fs-mitsui-ocr.md', ['warning separator-is-consistent 34: 80102']],
    [
      '6k-spotify-2024q3-eur.md',
      [
        'error columns-sum-to-total 63: 8',
        'error columns-sum-to-total 379: 115',
        'error columns-sum-to-total 696: 168',
        'error columns-sum-to-total 797: (119,499)',
        'error columns-sum-to-total 1043: 13',
        'warning restated-figures-agree 1091: (365)',
        'warning restated-figures-agree 1092: (342)',
        'warning restated-figures-agree 1092: (999)',
        'warning columns-sum-to-total 1106: 3,988',
      ],
    ],
  ]
  for (const [name, expected] of known)
    test(`${name}: its own contradictions and nothing else`, needs(name), () => {
      assert.deepEqual(said(realFiling(name) ?? '').findings, expected)
    })
})

describe('signs and shares that the figures leave open', () => {
  test('a column that is nought in the rows that hold may be taken off in the others', () => {
    const { findings } = said(`| | Cost | Allowance | Gains | Losses | Fair value |
|---|--:|--:|--:|--:|--:|
| State bonds | 18,300 | — | 1 | 2,600 | 15,701 |
| Foreign bonds | 1,040 | — | 1 | 60 | 981 |
| City bonds | 12,345 | — | 7 | 812 | 11,540 |
| Mortgages | 23,904 | — | 21 | 1,204 | 22,721 |
| Preferred stock | 7,310 | — | 12 | 455 | 6,867 |
| Bank bonds | 9,127 | — | 4 | 631 | 8,500 |
| Short-term notes | 5,212 | — | 2 | 118 | 5,096 |
| Corporate bonds | 35,900 | 4 | 16 | 3,300 | 32,612 |
| Total | 113,138 | 4 | 64 | 9,180 | 104,018 |
`)
    assert.deepEqual(findings, [])
  })

  test('rates of rows do not add up to the rate of their total', () => {
    const { findings } = said(`| | Profit 2015 | Profit 2016 | Tax rate 2015 | Tax rate 2016 |
|---|--:|--:|--:|--:|
| Six months | 3,870 | 4,090 | 11.9 % | 21.9 % |
| Restructuring | 60 | 40 | 10.0 % | 10.0 % |
| Six months, adjusted total | 3,930 | 4,130 | 21.9 % | 21.8 % |
`)
    assert.deepEqual(findings, [])
  })
})
