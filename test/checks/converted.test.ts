// Filings as converters and filers leave them: what looks like a slip in them and is none.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../../server/src/filing.ts'

/** `level check: the place`, of all findings. */
const said = (text: string): readonly string[] => {
  const filing = read(text)
  return filing.findings.map(
    ({ level, check, span }) => `${level} ${check}: ${filing.textOf(span)}`,
  )
}

describe('the text of a filing may be in the thousands of its tables', () => {
  const filing = (stated: string): string => `(Thousands of euros)

| | Year ended December 31, 2023 | Year ended December 31, 2022 |
|---|---:|---:|
| Net sales | 19,530 | 10,796 |
| Cost of sales | 12,870 | 9,635 |

Our net sales were €${stated} for the year ended December 31, 2023.
`
  test('the digits of the table are no contradiction of it', () => {
    assert.deepEqual(said(filing('19,530')), [])
  })
  test('other digits in its full unit are one', () => {
    assert.deepEqual(said(filing('19,350 thousand')), [
      'warning text-agrees-with-table: €19,350 thousand',
    ])
  })
})

describe('rows and columns that do not add up', () => {
  test('intrinsic values are taken at the price of each day', () => {
    const table = `| | Options | Aggregate intrinsic value |
|---|---:|---:|
| Outstanding, December 31, 2020 | 2,982,000 | $2,101,780 |
| Issued | 90,000 | — |
| Exercised | (1,094,998) | (3,166,433) |
| Forfeited | (42,000) | — |
| Outstanding, December 31, 2021 | 1,935,002 | $4,788,314 |
`
    assert.deepEqual(said(table), [])
    assert.equal(read(table).ticks.length, 5)
  })

  test('a row whose remark stands behind its figures is a row', () => {
    const table = (remark: string): string => `Holders Start % End % Remark
Harbor Holding 12,883,087 35.74 12,832,216 35.60 -
Pier Trust 395,236 1.10 395,236 1.10 -
Quay Trust 203,872 0.57 203,872 0.57 -
Anna Kay 156 0.00 156 0.00 -
Bertram Lee 0 0.00 4,000 0.01${remark}
All
Total 13,482,351 37.40 13,435,480 37.27 -
`
    for (const remark of [' -', ' New', ' Appointed']) assert.deepEqual(said(table(remark)), [])
  })
})

describe('rows and columns that do add up', () => {
  test('percentages below leave a column of amounts what it is', () => {
    const table = (pens: string): string => `| | 2024 | 2023 |
|---|---:|---:|
| Gross profit | | |
| Pens | 1,178 | ${pens} |
| Ink | 62 | 37 |
| Consolidated | 1,240 | 885 |
| Gross margin | | |
| Pens | 34% | 29% |
| Ink | 13% | 8% |
| Consolidated | 31% | 26% |
`
    assert.deepEqual(said(table('848')), [])
    assert.deepEqual(said(table('88')), ['error columns-sum-to-total: 88'])
  })

  test('shares that earnings per share are reckoned with are shares', () => {
    const table = (shares: string): string => `| | 2024 | 2023 | 2022 |
|---|---:|---:|---:|
| Shares used in computation of basic earnings per share | 2,217 | 2,294 | 2,220 |
| Conversion of Class B shares | 351 | 410 | 357 |
| Effect of dilutive units | 44 | 9 | 27 |
| Shares used in computation of diluted earnings per share | 2,612 | ${shares} | 2,604 |
| Diluted earnings per share | 2.98 | 2.46 | 5.18 |
`
    assert.deepEqual(said(table('2,713')), [])
    assert.deepEqual(said(table('2,313')), ['error columns-sum-to-total: 2,313'])
  })

  test('a total that other columns make too is held against its own parts', () => {
    const table = (
      translation: string,
    ): string => `| | Translation | Reserves | Retained | Owners | Others | Total equity |
|---|---:|---:|---:|---:|---:|---:|
| January 1 | 1,495 | 2,366 | 748,555 | 752,416 | 4,075 | 756,491 |
| Profit | – | – | 131,766 | 131,766 | 169 | 131,935 |
| Fair value | – | 198 | – | 198 | 3 | 201 |
| Pensions | – | (184) | – | (184) | – | (184) |
| Translation | ${translation} | 922 | – | 1,495 | 12 | 1,507 |
| Dividends | – | – | (43,414) | (43,414) | (25) | (43,439) |
| Options | – | 1,395 | 717 | 2,112 | 31 | 2,143 |
| Transfers | – | 12,072 | (12,070) | 2 | 8 | 10 |
| Shares sold | 34 | 207 | – | 241 | – | 241 |
| Hedges | (41) | 388 | – | 347 | 5 | 352 |
`
    assert.deepEqual(said(table('573')), [])
    assert.deepEqual(said(table('(573)')), ['error rows-sum-to-total: (573)'])
  })
})

describe('numbers that are no figures', () => {
  const table = (notes: string): string => `<table>
<tr><td rowspan="2">Particulars</td><td rowspan="2">Notes</td><td>Year ended March 31, 2025</td><td>Year ended March 31, 2024</td></tr>
<tr><td>₹ in Lakhs</td><td>₹ in Lakhs</td></tr>
<tr><td>Depreciation</td><td>26</td><td>10,580.67</td><td>9,256.96</td></tr>
<tr><td>Doubtful debts</td><td>25</td><td>362.83</td><td>(8.18)</td></tr>
<tr><td>Doubtful deposits</td><td>25</td><td>841.42</td><td>9.56</td></tr>
<tr><td>Finance costs</td><td>27</td><td>13,186.00</td><td>11,934.21</td></tr>
<tr><td>Loss on sale of equipment</td><td>${notes}</td><td>456.44</td><td>231.27</td></tr>
</table>
`
  test('two notes in one cell lost no point', () => {
    assert.deepEqual(said(table('21,25')), [])
    assert.deepEqual(read(table('21,25')).sheets[0]?.columns.length, 2)
  })

  test('a Roman number that was read as a figure is no mark', () => {
    const rows = (one: string, two: string): string => `| Particulars | 2025 | 2024 |
|---|---:|---:|
| Revenue | 170,092 | 204,922 |
| Other income | 7,459 | 1,855 |
| Total income ${one} | 177,551 | 206,777 |
| Wages | 11,485 | 16,104 |
| Rents | 160,777 | 190,664 |
| Total expenses ${two} | 172,262 | 206,768 |

The loss fell.
`
    assert.deepEqual(said(rows('(1)', '(II)')), [])
    assert.equal(said(rows('(1)', '(2)')).length, 2)
  })
})

test('a contents list in raw HTML has the titles that a reader sees', () => {
  const style = ' style="margin-top:0pt;font-size:10pt;font-family:Times New Roman;color:#000000"'
  const line = (item: string, title: string): string =>
    `<tr><td${style}><p${style}>${item}</p></td><td${style}><p${style}>&nbsp;</p></td><td${style}><p${style}>${title}</p></td><td>3</td></tr>`
  const items = (properties: string): string => `# Annual Report on Form 10-K

<table><tbody>${line('Item&nbsp;1.', 'Business')}${line('Item&nbsp;1A.', 'Risk Factors')}${line('Item&nbsp;2.', properties)}${line('Item&nbsp;3.', 'Legal Proceedings')}${line('Item&nbsp;4.', 'Mine Safety Disclosures')}</tbody></table>

## Item 1. Business

We run three ports.

## Item 1A. Risk Factors

Storms may close our ports.

## Item 2. Properties

We own two piers.

## Item 3. Legal Proceedings

None.

## Item 4. Mine Safety Disclosures

Not applicable.
`
  assert.deepEqual(said(items('Properties')), [])
  assert.equal(said(items('Unresolved Staff Comments')).length, 1)
})

test('paragraphs of a raw HTML cell are words apart', () => {
  const [sheet] = read(`<table>
<tr><td></td><td><p>Number</p><p>of</p><p>Options</p></td><td><div>Exercise</div><div>Price</div></td></tr>
<tr><td>Issued</td><td>90,000</td><td>3.38</td></tr>
<tr><td>Exercised</td><td>42,000</td><td>1.04</td></tr>
</table>
`).sheets
  assert.deepEqual(
    sheet?.columns.map(({ header, kind }) => [header.join(' '), kind]),
    [
      ['Number of Options', 'count'],
      ['Exercise Price', 'rate'],
    ],
  )
})

describe('notes that stand elsewhere than below their table', () => {
  const table = (label: string): string =>
    `| | Kites | Total |\n|---|---:|---:|\n| Sales to customers | 574 | 1,049 |\n| ${label} | 12 | 9 |\n\nSales rose in the year.\n`
  const missing = (text: string): number =>
    said(text).filter((one) => one.includes('mark-has-note')).length

  test('a note behind a label, in the last row of a later table', () => {
    const last = (label: string): string =>
      `\n## 2022\n\n| | Kites | Total |\n|---|---:|---:|\n| Sales | 490 | 684 |\n| ${label} | 92 | 271 |\n\nIt fell.\n`
    const first = `## 2023\n\n${table('Sales between segments (1)')}`
    assert.equal(missing(first + last('Income')), 1)
    assert.equal(missing(`${first}${last('Income (1) Sales between segments reflect fees')}`), 0)
  })

  test('a note run in behind other text before the table', () => {
    const above = (text: string): string => `${text}\n\n${table('Sorting per hour (1)')}`
    assert.equal(missing(above('Liege, Belgium (1) Documents and packages only.')), 0)
    assert.equal(missing(above('We own: (1) Documents and packages only.')), 1)
  })

  test('parts of one table under headings share the notes below the last', () => {
    const part = (year: number): string => `## ${year}\n\n${table('Online channels (1)')}\n`
    assert.equal(missing(`${part(2023)}${part(2022)}\n(1) Online channels include games.\n`), 0)
    assert.equal(missing(part(2023) + part(2022)), 2)
  })
})

test('years under quarters go by them, and need no order of their own', () => {
  const head = (quarters: string): string =>
    `| | ${quarters} |\n|---|---:|---:|---:|---:|\n| (In thousands) | 2024 | 2023 | 2023 | 2023 |\n| Cash provided | 59,696 | 229,234 | 182,152 | 132,941 |\n`
  assert.deepEqual(
    said(head('First Quarter | Fourth Quarter | Third Quarter | Second Quarter')),
    [],
  )
  assert.equal(said(head('Kites | String | Lamps | Wicks')).length, 1)
})

test('two earnings per share that are printed alike vouch for each other', () => {
  const table = (rates: string, shares: string): string => `| | 2024 | 2023 | 2022 |
|---|---:|---:|---:|
| Net loss available to shareholders | (11,311) | (3,126) | (7,371) |
| Net loss per share: | | | |
${rates}| Weighted average shares outstanding: | | | |
${shares}`
  const [rates, shares] = ['(4.62) | (1.28) | (3.82)', '2,450 | 2,436 | 1,940']
  const both = table(
    `| Basic | ${rates} |\n| Diluted | ${rates} |\n`,
    `| Basic | ${shares} |\n| Diluted | ${shares} |\n`,
  )
  assert.deepEqual(said(both), [])
  assert.deepEqual(said(table(`| Basic | ${rates} |\n`, `| Basic | ${shares} |\n`)), [
    'warning earnings-per-share-follow: (3.82)',
  ])
})

test('two changes told by turns are not mixed', () => {
  const text =
    'Consolidated net revenues increased 34% to $2.2 billion and consolidated operating income increased 72% to $583 million, as compared to consolidated net revenues of $1.6 billion and consolidated operating income of $338 million in 2022.'
  assert.deepEqual(said(text), [])
})
