import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as d from '../../server/src/base/decimal.ts'
import { periodKey } from '../../server/src/figures/period.ts'
import type { Sheet } from '../../server/src/facts/sheet.ts'
import { read } from '../../server/src/filing.ts'
import { needs, realFiling } from '../filings-folder.ts'

const sheetOf = (text: string): Sheet => {
  const [sheet] = read(text).sheets
  assert.ok(sheet)
  return sheet
}
/** Labels with figures as printed, blanks as a dot. */
const rows = (sheet: Sheet): string[] =>
  sheet.rows
    .filter((row) => row.role !== 'heading')
    .map((row) =>
      [
        row.label,
        ...row.cells.map((cell) =>
          cell ? d.toPlain(d.scale(cell.figure.value, -cell.figure.scale)) : '·',
        ),
      ].join(' '),
    )
const columns = (sheet: Sheet): string[] =>
  sheet.columns.map((column) =>
    [
      column.header.join(' / '),
      column.kind,
      column.period ? periodKey(column.period) : '-',
      column.currency ?? '-',
      String(column.scale ?? '-'),
    ].join(' | '),
  )

test('spacer columns, split signs and a shifted currency sign find their columns', () => {
  const sheet = sheetOf(`(in thousands)

| | | | | | | | |
| - | - | - | - | - | - | - | - |
| As at | Note |   | **March 31, 2003** |   |   | March 31, 2004 |   |
| Cash |   | **$** | **24,713** |   | $ | 583,119 |   |
| Prepaid expenses | 3 |   | **25,908** |   |   | 105,539 |   |
| Deficit |   |   | **(1,204** | ) |   | - |   |
`)
  assert.deepEqual(rows(sheet), [
    'Cash 24713 583119',
    'Prepaid expenses 25908 105539',
    'Deficit -1204 0',
  ])
  assert.deepEqual(columns(sheet), [
    'March 31, 2003 | amount | @2003-03-31 | USD | 3',
    'March 31, 2004 | amount | @2004-03-31 | USD | 3',
  ])
})

test('a span of months over bare years makes periods', () => {
  const sheet = sheetOf(`| | Year ended March 31, | |
|---|---:|---:|
| Millions of yen | 2003 | 2004 |
| Revenues | 43,994 | 38,779 |
| Net loss | (16,535) | (127) |
`)
  assert.deepEqual(
    sheet.columns.map((column) => column.period && periodKey(column.period)),
    ['12m>2003-03-31', '12m>2004-03-31'],
  )
  assert.equal(sheet.columns[1]?.scale, 6)
  assert.equal(sheet.columns[1].currency, 'JPY')
  const loss = sheet.rows.at(-1)?.cells[0]?.figure
  assert.ok(loss)
  assert.equal(d.toPlain(loss.value), '-16535000000')
})

test('PDF rows: signs that lost their blanks, short rows that nobody can place', () => {
  const sheet = sheetOf(
    'Year ended December 31,\n2022\t2021\nNet sales\t$\t911 \\$ 14,082\nImpairment\t24\nCost\t683\t9,019\nTotal\t228\t5,063\n',
  )
  assert.deepEqual(rows(sheet), [
    'Net sales 911 14082',
    'Impairment · ·',
    'Cost 683 9019',
    'Total 228 5063',
  ])
  assert.equal(sheet.rows.find((row) => row.label === 'Impairment')?.loose?.length, 1)
  assert.equal(sheet.columns[0]?.period && periodKey(sheet.columns[0].period), '12m>2022-12-31')
})

test('blank lines do not tear a tab table apart', () => {
  const text =
    '2022\t2021\nNet sales\t14,189\t14,082\nCost of sales\t9,683\t9,019\n\nOperating expenses:\n\nResearch\t1,047\t995\nSelling\t1,898\t1,827\n'
  const { sheets } = read(text)
  assert.equal(sheets.length, 1)
  assert.equal(sheets[0]?.rows.at(-1)?.parent, 'Operating expenses:')
})

test('note numbers, percentages and per-share rows are told from amounts', () => {
  const sheet = sheetOf(`| Millions of yen, except per share data | Note | 2003 | 2004 | Change |
|---|---|---:|---:|---:|
| Revenues | 4 | 43,994 | 38,779 | (11.9)% |
| Costs | 5 | 40,112 | 34,300 | (14.5)% |
| Basic earnings per share | 6 | 1.25 | 0.75 | (40.0)% |
`)
  assert.deepEqual(
    sheet.columns.map((column) => column.kind),
    ['amount', 'amount', 'percent'],
  )
  const share = sheet.rows.at(-1)?.cells[0]?.figure
  assert.ok(share)
  assert.equal(share.perShare, true)
  assert.equal(d.toPlain(share.value), '1.25')
})

test('roles, levels and marks of rows', () => {
  const sheet = sheetOf(`| | 2003 | 2004 |
|---|---:|---:|
| **Assets** | | |
|    Cash (1) | 10 | 20 |
|    of which restricted | 1 | 2 |
|    Inventories | 5 | 6 |
| Total assets | 15 | 26 |
`)
  assert.deepEqual(
    sheet.rows.map((row) => [row.role, row.label, row.level, row.marks.join()]),
    [
      ['heading', 'Assets', 0, ''],
      ['line', 'Cash', 2, '1'],
      ['of-which', 'of which restricted', 2, ''],
      ['line', 'Inventories', 2, ''],
      ['total', 'Total assets', 0, ''],
    ],
  )
})

test('cells lead to their place in the document', () => {
  const text = 'A heading.\n\n| a | b |\n|---|---|\n| x | \\$ (1,204) |\n| y | 7 |\n'
  const cell = sheetOf(text).rows[0]?.cells[0]
  assert.equal(cell && text.slice(cell.span.start, cell.span.end), '$ (1,204)')
  assert.equal(cell && text.slice(cell.digits.start, cell.digits.end), '1,204')
})

const IIJ = '20f-iij-2004-item3-yen.md'
test('the rate table of a real filing', needs(IIJ), () => {
  const { sheets } = read(realFiling(IIJ) ?? '')
  const [sheet] = sheets
  assert.equal(sheets.length, 1)
  assert.ok(sheet)
  assert.deepEqual([sheet.rows.length, sheet.columns.length], [7, 4])
  assert.deepEqual(sheet.corner, ['Calendar year 2004'])
  assert.deepEqual(
    sheet.columns.map((column) => [column.header[0]?.split(' ')[0], column.kind, column.currency]),
    ['High', 'Low', 'Average', 'Period-end'].map((name) => [name, 'rate', 'JPY']),
  )
  assert.equal(sheet.rows.at(-1)?.label, 'July (through July 19, 2004)')
  assert.ok(sheet.rows.every((row) => row.cells.every((cell) => cell !== undefined)))
})

/** The scale of each column of amounts. */
const scales = (text: string): readonly (readonly string[])[] =>
  read(text).sheets.map((sheet) =>
    sheet.columns.filter((c) => c.kind === 'amount').map((c) => String(c.scale ?? '-')),
  )

test('the sentence that leads to a table gives its unit', () => {
  const rows = '\n\n|  | 2014 | 2015 |\n|---|---:|---:|\n| Paper | ¥4,126 | ¥5,714 |\n'
  const lead = 'Sales by product, in millions of yen, were as follows:'
  assert.deepEqual(scales(`${lead}${rows}`), [['6', '6']])
  assert.deepEqual(scales(`${lead}\n\nSales by product${rows}`), [['6', '6']])
  assert.deepEqual(scales(`We lend in thousands of places. The loans were:${rows}`), [['-', '-']])
  assert.deepEqual(scales(`Costs in millions of yen fell. Our stores are old.${rows}`), [
    ['-', '-'],
  ])
  assert.deepEqual(
    scales(`Sales in millions of yen and in thousands of dollars were as follows:${rows}`),
    [['-', '-']],
  )
})

test('a sentence on all tables holds for those of its Item that name no unit', () => {
  const sales = '|  | 2014 | 2015 |\n|---|---:|---:|\n| Net sales | ¥4,126 | ¥5,714 |\n'
  const staff = '|  | 2014 | 2015 |\n|---|---:|---:|\n| Welders | 4,126 | 5,714 |\n'
  const thousands = `(thousands of yen)\n\n${sales.replace('Net sales', 'Net income')}`
  const text = `### Item 4. Information on the Company

They grew.

${sales}
### Item 5. Operating and Financial Review and Prospects

Amounts in tables are in millions of yen unless they say otherwise.

They grew.

${sales}
So did these.

${thousands}
And our staff.

${staff}`
  assert.deepEqual(scales(text), [
    ['-', '-'],
    ['6', '6'],
    ['3', '3'],
    ['-', '-'],
  ])
})

test('a table takes the unit of another that prints its figures again, above what the text says', () => {
  const rows = `| Net sales | 41,263 | 57,147 |
| Operating income | 2,204 | 3,115 |`
  const heads = '|  | 2014 | 2015 |\n|---|---:|---:|\n'
  const text = (more: string): string =>
    `${more}First table.\n\n${heads}${rows}\n\nSecond table (in thousands of yen)\n\n${heads}${rows}\n`
  assert.deepEqual(scales(text('')), [
    ['3', '3'],
    ['3', '3'],
  ])
  assert.deepEqual(scales(text('All amounts in tables are in millions of yen.\n\n'))[0], ['3', '3'])
})

test('a date in a head does not hide its unit, and what cannot be read of it is left open', () => {
  const heads = (words: string): readonly (readonly string[])[] =>
    scales(
      `as at 31 December 2024 (Expressed in RMB)\n\n| | ${words} |\n|---|---:|\n| Plant | 71,449 |\n| Land | 2,204 |\n`,
    )
  assert.deepEqual(heads('As at 31 December 2024 Million'), [['6']])
  assert.deepEqual(heads('Year ended March 31, 2024 (in thousands)'), [['3']])
  assert.deepEqual(heads('A few million more'), [['-']])
  const equity = '| | Share capital Million | Sites above 5 million |\n|---|---:|---:|\n'
  assert.deepEqual(scales(`${equity}| 2023 | 71,449 | 1,204 |\n| 2024 | 2,204 | 1,310 |\n`), [
    ['6', '-'],
  ])
})

test('rows that name their own unit have it, and no other row', () => {
  const { rows: found } = sheetOf(`|  | 2014 | 2015 |
|---|---:|---:|
| Net income (millions of yen) | 3,398 | 3,554 |
| Effect of stock options | 84,600 | 96,300 |
| Net income per share (yen) | 90.57 | 95.27 |
`)
  assert.deepEqual(
    found.map(({ cells }) => cells[0]?.figure.scale),
    [6, 0, 0],
  )
})

test('the rate that a label tells behind a comma does not make its row one of rates', () => {
  const { sheets } = read(`(in millions)

| | Retained earnings | Total |
|---|--:|--:|
| Net earnings | 8,400 | 8,400 |
| Cash dividends declared, $3.00 per share | (2,000) | (2,000) |
| Cash dividends declared per share | 3.00 | 3.00 |
`)
  const scales = sheets[0]?.rows.map((row) => row.cells.map((cell) => cell?.figure.scale))
  assert.deepEqual(scales?.slice(-3), [
    [6, 6],
    [6, 6],
    [0, 0],
  ])
})

test('heads that have lost their spans stand over their columns in order', () => {
  const sheet = sheetOf(`(in millions)

| | | | | | | | | | | | |
| --- | --- | --- | --- | --- | --- | --- | - | - | --- |  |  |
| | Three Months Ended | | Six Months Ended | | | | | | | | |
| | June 30, 2023 | | June 30, 2022 | | June 30, 2023 | | June 30, 2022 | | | | |
| Sales | $ | 41,254 | | | $ | 32,614 | | | $ | 77,900 | |  | $ | 65,437 |
| Costs | 3,493 | | | 3,145 | | | 6,832 | | | 6,301 | |
`)
  assert.deepEqual(
    sheet.columns.map(({ period }) => period && periodKey(period)),
    ['3m>2023-06-30', '3m>2022-06-30', '6m>2023-06-30', '6m>2022-06-30'],
  )
})

test('rows that end early have their columns where signs move all figures', () => {
  const sheet = sheetOf(`| | | | | | | | | | | |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| | 2023 | | 2022 | | 2021 | | 2020 | | | |
| Sales | $ | 41,254 | | | $ | 32,614 | | | $ | 8,640 | | | $ | 12 |
| Costs | 3,493 | | | 3,145 | | | 348 | | | 349 |
| Margin | 1,200 | | | 1,100 | | | | | | |
| Odd | | | 1,100 | | | 7 | | | | |
`)
  assert.deepEqual(rows(sheet), [
    'Sales 41254 32614 8640 12',
    'Costs 3493 3145 348 349',
    'Margin 1200 1100 · ·',
    'Odd · · · ·',
  ])
})

test('a table that few rows fill has the columns of its head', () => {
  const sheet = sheetOf(`| | Shares | Amount | Reserves | Total |
|---|---|---|---|---|
| Balance | 946 | 10,400 | 69,295 | 79,695 |
| Net earnings | | | 17,285 | 17,285 |
| Issued | 8 | 1,100 | | 1,100 |
| Paid | | | (4,000) | (4,000) |
| Bought | | | (1,000) | (1,000) |
`)
  assert.deepEqual(rows(sheet)[1], 'Net earnings · · 17285 17285')
  assert.deepEqual(rows(sheet)[2], 'Issued 8 1100 · 1100')
})
