import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { span } from '../../server/src/base/span.ts'
import type { Grid } from '../../server/src/syntax/grid.ts'
import { lightRun } from '../../server/src/syntax/inline.ts'
import { isWholly, toSource } from '../../server/src/syntax/run.ts'
import { tableOf } from '../../server/src/syntax/table.ts'

const gridOf = (block: string): Grid => {
  const table = tableOf(block)?.find((piece) => piece.kind === 'table')
  assert.ok(table, `no table in ${block}`)
  return table.grid
}
const texts = (block: string): string[][] =>
  gridOf(block).rows.map((row) => row.map((cell) => cell.run.text.trim()))

test('a pipe table keeps spacer cells and drops its delimiter row', () => {
  const block = '| | | |\n| - | - | - |\n| Cash | \\$ | **24,713** |\n| \u200b | \u200b | 12 |'
  assert.deepEqual(texts(block), [
    ['', '', ''],
    ['Cash', '$', '24,713'],
    ['', '', '12'],
  ])
  assert.equal(gridOf(block).headers, 1)
})

test('a cell leads back to its source', () => {
  const block = '| Cash | \\$ | **24,713** |\n|---|---|---|\n| x | | 1 |'
  const run = gridOf(block).rows[0]?.[2]?.run
  assert.ok(run)
  const at = toSource(run, span(run.text.indexOf('2'), run.text.length))
  assert.equal(block.slice(at.start, at.end), '24,713')
})

test('rows without outer pipes need a delimiter row or figures that agree', () => {
  assert.deepEqual(texts('a | b\n--- | ---\nc | 1'), [
    ['a', 'b'],
    ['c', '1'],
  ])
  assert.equal(texts('a | 1 | 2\nb | 3 | 4\nc | 5 | 6').length, 3)
  assert.equal(tableOf('Kitano Corp. | Annual report | 21'), undefined)
})

test('dashes in a later row are figures, not a delimiter', () => {
  assert.equal(texts('| a | b |\n|---|---|\n| - | - |').length, 2)
})

test('a table of one column is text', () => {
  const pieces = tableOf('| |\n| - |\n| - 3 - |')
  assert.deepEqual(
    pieces?.map((piece) => (piece.kind === 'paragraph' ? piece.run.text : piece.kind)),
    ['- 3 -'],
  )
})

test('tab rows: currency signs that lost their blanks make cells', () => {
  assert.deepEqual(
    texts('Year ended\n2022\t2021\nNet sales\t$\t911 \\$ 16,746 \\$ (20,548) $\t7'),
    [
      ['2022', '2021'],
      ['Net sales', '$', '911', '$ 16,746', '$ (20,548)', '$', '7'],
    ],
  )
  assert.deepEqual(texts('Sales to A\t12\nNet income (1) $\t13\t14')[1], [
    'Net income (1)',
    '$',
    '13',
    '14',
  ])
})

test('tab rows of equal width have placed cells', () => {
  assert.equal(gridOf('x\tHigh\tLow\nJanuary\t¥107.17\t¥105.52').placed, true)
  assert.equal(gridOf('2022\t2021\nSales\t12\t13').placed, false)
})

test('a wrapped label is a row of its own; a list with tabs is no table', () => {
  assert.deepEqual(texts('Sales\t12\nCost of\ngoods\t13'), [
    ['Sales', '12'],
    ['Cost of'],
    ['goods', '13'],
  ])
  assert.equal(tableOf('(1)\tSee the note of 12.\n(2)\tAnd that of 13.'), undefined)
})

test('HTML cells stand in their physical columns', () => {
  const block =
    '<table>\n<tr><th colspan="2">2024</th><th rowspan="2">Note</th></tr>\n' +
    '<tr><td>Yen</td><td>Dollars</td></tr>\n<tr><td>1</td><td>2</td><td>3</td></tr>\n</table>\nAfter it.'
  const grid = gridOf(block)
  assert.deepEqual(
    grid.rows.map((row) => row.map((cell) => [cell.column, cell.width, cell.run.text])),
    [
      [
        [0, 2, '2024'],
        [2, 1, 'Note'],
      ],
      [
        [0, 1, 'Yen'],
        [1, 1, 'Dollars'],
      ],
      [
        [0, 1, '1'],
        [1, 1, '2'],
        [2, 1, '3'],
      ],
    ],
  )
  assert.equal(grid.headers, 1)
  assert.equal(tableOf(block)?.at(-1)?.kind, 'paragraph')
})

test('fixed width, in a fence, with dot leaders', () => {
  const block =
    '```\nAssets                  2003      2002\n----------\nCash ..........   $    1,204       980\n' +
    'Other receivables         12         9\n```'
  assert.deepEqual(texts(block), [
    ['Assets', '2003', '2002'],
    ['Cash', '$    1,204', '980'],
    ['Other receivables', '12', '9'],
  ])
  assert.equal(
    tableOf('The year was 2003.  Sales were 12\nand then.  In 2004 it was 13'),
    undefined,
  )
})

test('lines around a table are paragraphs and headings', () => {
  const pieces = tableOf(
    '### Sales\n(in millions)\n| a | 1 |\n|---|---|\n| b | 2 |\nAs *restated*.',
  )
  assert.deepEqual(
    pieces?.map((piece) => piece.kind),
    ['heading', 'paragraph', 'table', 'paragraph'],
  )
})

test('light runs: marks, links, raised signs and entities', () => {
  const read = (source: string): string => lightRun(source, 0).text
  assert.equal(read('**Net** _sales_ 3 * 4 a_b_c'), 'Net sales 3 * 4 a_b_c')
  assert.equal(read('[]()[text](http://x.y/z) ![a](b)&#xA0;&amp; \\$5'), 'text  & $5')
  assert.ok(isWholly(lightRun('***12***', 0), 'strong'))
  assert.deepEqual(lightRun('Average <sup>(1)</sup>', 0).styled, [
    { style: 'raised', span: span(8, 11) },
  ])
})

test('any text is read without throwing, and every piece lies in the block', () => {
  const sign = fc.constantFrom(
    '|',
    '\t',
    '\n',
    '-',
    ' ',
    '*',
    '_',
    '<td>',
    '</table>',
    '<table>',
    '<tr>',
    '$',
    '1',
    'a',
    '[',
    '](x)',
    '```',
  )
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
      const block = signs.join('')
      let at = 0
      for (const piece of tableOf(block) ?? []) {
        assert.ok(piece.span.start >= at && piece.span.end <= block.length)
        at = piece.span.start
      }
    }),
  )
})

test('a table costs what it holds, not what its cells claim to span', () => {
  const wide = '<td rowspan=200 colspan=200>1</td>'.repeat(500)
  const block = `<table><tr>${wide}</tr>${'<tr><td>1</td></tr>'.repeat(3000)}</table>`
  assert.equal(gridOf(block).rows.length, 3001)
})

test('an entity is covered whole', () => {
  const run = lightRun('5&#37; up', 0)
  assert.deepEqual(toSource(run, span(0, 2)), span(0, 6))
  assert.deepEqual(toSource(run, span(1, 2)), span(1, 6))
})

test('a delimiter row may be blank where its table has more columns than rules', () => {
  const block = '|  |  |  |\n| --- | - |  |\n| Cash | 12 |  |\n| - | - |  |'
  assert.deepEqual(texts(block).slice(1), [
    ['Cash', '12', ''],
    ['-', '-', ''],
  ])
})

test('line breaks inside the cells of a row do not end it', () => {
  const block =
    '|  ASSETS:\n Current: | | June 30,\n 2024 | June 30,\n 2023 |\n|:--|:--|--:|--:|\n| Cash | $ | 12 | 13 |'
  const [head, ...rest] = gridOf(block).rows
  assert.deepEqual(
    head?.map((cell) => cell.run.text.replace(/\s+/g, ' ').trim()),
    ['ASSETS: Current:', '', 'June 30, 2024', 'June 30, 2023'],
  )
  assert.equal(rest.length, 1)
  const run = head[3]?.run
  assert.ok(run)
  const at = toSource(run, span(run.text.indexOf('2023'), run.text.indexOf('2023') + 4))
  assert.equal(block.slice(at.start, at.end), '2023')
})

test('rows squeezed to single blanks are told by their figures; sentences are not', () => {
  assert.deepEqual(
    texts(
      '(c) Other investments\n2000 1999\nShares 8,666 8,510\nLoans (1,240) 56\n------ ------\n7,426 8,566',
    ),
    [
      ['2000', '1999'],
      ['Shares', '8,666', '8,510'],
      ['Loans', '(1,240)', '56'],
      ['7,426', '8,566'],
    ],
  )
  assert.equal(
    tableOf('The purchase price was 1,724 2,163\nand the other was 1,200 900'),
    undefined,
  )
  assert.equal(
    tableOf('Our office stands at 12\nSome Street, 1,204 9,300 townsmen live there.'),
    undefined,
  )
})

test('a figure below one keeps the sign that stands apart from it', () => {
  const block = 'Net income      $ 11,400    $  8,760\nPer share       $   1.14    $    .88'
  assert.deepEqual(texts(block)[1], ['Per share', '$   1.14', '$    .88'])
})
