import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { read } from '../../server/src/filing.ts'
import { periodKey } from '../../server/src/figures/period.ts'
import type { Grid } from '../../server/src/syntax/grid.ts'
import { linesOf } from '../../server/src/syntax/table/lines.ts'
import { flatTable } from '../../server/src/syntax/table/flat.ts'

const gridsOf = (block: string): readonly Grid[] => {
  const lines = linesOf(block)
  return lines.flatMap((_, i) => flatTable(lines, i)?.grid ?? [])
}
const texts = (block: string): string[][] =>
  gridsOf(block).flatMap(({ rows }) => rows.map((row) => row.map((cell) => cell.run.text.trim())))

const STATEMENT = [
  '(Millions of yen) ',
  ' Fiscal year ended ',
  'March 31, 2031 ',
  'Fiscal year ended ',
  'March 31, 2032 ',
  'Current assets ',
  'Cash and deposits 41,206 38,115 ',
  'Lamps in stock 12,030 14,411 ',
  'Share of loss of entities accounted ',
  'for using equity method △210 － ',
  'Other 915 884 ',
  'Total current assets 53,941 53,410 ',
].join('\n')

test('a statement whose blanks have shrunk: head, wrapped label, triangles and dashes', () => {
  const [grid] = gridsOf(STATEMENT)
  assert.equal(grid?.placed, false)
  assert.deepEqual(texts(STATEMENT), [
    ['(Millions of yen)'],
    ['Fiscal year ended  March 31, 2031', 'Fiscal year ended  March 31, 2032'],
    ['Current assets'],
    ['Cash and deposits', '41,206', '38,115'],
    ['Lamps in stock', '12,030', '14,411'],
    ['Share of loss of entities accounted  for using equity method', '△210', '-'],
    ['Other', '915', '884'],
    ['Total current assets', '53,941', '53,410'],
  ])
})

test('its columns have their periods and its figures their unit', () => {
  const [sheet] = read(`# Kitano Lamp Co.\n\n${STATEMENT}\n`).sheets
  assert.deepEqual(
    sheet?.columns.map((column) => [
      column.period && periodKey(column.period),
      column.scale,
      column.currency,
    ]),
    [
      ['12m>2031-03-31', 6, 'JPY'],
      ['12m>2032-03-31', 6, 'JPY'],
    ],
  )
  const total = sheet.rows.find((row) => row.role === 'total')
  assert.equal(total?.label, 'Total current assets')
  assert.equal(total.cells[1]?.figure.value.digits, 53410n)
})

test('each figure leads back to its place', () => {
  const { facts } = read(`Notes.\n\n${STATEMENT}\n`)
  const text = `Notes.\n\n${STATEMENT}\n`
  assert.deepEqual(
    facts.slice(0, 3).map((fact) => text.slice(fact.digits.start, fact.digits.end)),
    ['41,206', '38,115', '12,030'],
  )
})

test('a row with fewer figures than columns is kept, and its figures are not guessed', () => {
  const rows = 'Lamps 1,204 980 (12.4)\nShades 310 － (4.0)\nWicks 1,015\nTotal 2,529 1,802 (16.4)'
  const [sheet] = read(rows).sheets
  const wicks = sheet?.rows.find((row) => row.label === 'Wicks')
  assert.deepEqual(wicks?.cells, [undefined, undefined, undefined])
  assert.equal(wicks.loose?.length, 1)
})

test('numbers of notes are no figures where the head says that notes are named', () => {
  const rows =
    'Notes 2032 2031\nLamps 7 1,204 980\nShades 310 1,122\nTotal 1,514 2,102\nCash 12 1,400 1,333'
  assert.deepEqual(texts(rows).slice(0, 3), [
    ['2032', '2031'],
    ['Lamps', '1,204', '980'],
    ['Shades', '310', '1,122'],
  ])
})

test('a date in a label is no figure, nor a year that has no like beside it a period', () => {
  const rows = [
    '2032 2031 Change',
    'Balance at March 31, 2031 1,204 980',
    'Balance at March 31, 2032 2,310 1,122',
    'Average of the year 2032 1,757 1,051',
  ].join('\n')
  assert.deepEqual(texts(rows), [
    ['Balance at March 31, 2031', '1,204', '980'],
    ['Balance at March 31, 2032', '2,310', '1,122'],
    ['Average of the year 2032', '1,757', '1,051'],
  ])
})

test('a new head begins a new table', () => {
  const rows = 'Lamps 1,204 980\nShades 1,310 1,122\nWicks 2,514 2,102'
  assert.equal(gridsOf(`2032 2031\n${rows}\n2032 2031\n${rows}`).length, 2)
})

const PROSE = {
  'sentences wrapped behind figures':
    'Sales of lamps in the two years were 1,204 980\nand those of shades came to 1,310 1,122\nwhile the wicks that we made amounted to 2,514 2,102',
  'lines that end with one figure each':
    'Our net sales for the year rose to 1,204\nOur cost of sales for the year was 1,310\nThe profit of the two segments grew by 2,514',
  'a list of contents': 'Risk factors 12\nProperties 24\nLegal proceedings 31\nMine safety 32',
  'contents with two pages each': 'Risk factors 12 14\nProperties 24 26\nLegal matters 31 33',
  addresses:
    'Kitano Lamp, 12 Dorsk Street, Elm 60601 4411\nHarrow Shade Works, Oak 10005 2210\nWick House, Pine 94105 8812',
  'two rows': 'Lamps 1,204 980\nShades 1,310 1,122',
  'rows that do not agree on their columns':
    'Lamps 1,204 980\nShades 1,310 1,122\nWicks 2,514 2,102\nJars 1,000 2,000 3,000\nOils 1,200 2,000 3,200',
  'years alone': 'Lamps 2031 2032\nShades 2031 2032\nWicks 2031 2032',
}

for (const [name, text] of Object.entries(PROSE))
  test(`no table: ${name}`, () => {
    assert.deepEqual(texts(text), [])
  })

test('prose above and below a table stays text', () => {
  const before = 'The table shows what we sold in the two years.'
  const after = 'Lamps sold well in both of them.'
  const rows = '2032 2031\nLamps 1,204 980\nShades 1,310 1,122\nWicks 2,514 2,102'
  const { sentences } = read(`${before}\n${rows}\n${after}\n`)
  const said = sentences.map(({ run }) => run.text.trim())
  assert.ok(said.includes(before))
  assert.ok(said.includes(after))
})

test('tables do not overlap, whatever the lines', () => {
  const line = fc.constantFrom(
    ...STATEMENT.split('\n'),
    ...PROSE.addresses.split('\n'),
    '2032 2031',
    '-----',
    '1,204 980',
    '',
    'for lamps',
    'Lamps 1,204 980',
    'Wicks 9 1,204 980',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (all) => {
      const lines = linesOf(all.join('\n'))
      let least = 0
      for (const i of lines.keys()) {
        const taken = flatTable(lines, i)
        if (!taken) continue
        assert.ok(i >= least && taken.end > i && taken.end <= lines.length)
        least = taken.end
      }
    }),
  )
})
