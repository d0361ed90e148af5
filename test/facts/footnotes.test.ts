// Marks in tables and the notes below them.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../server/src/filing.ts'
import { mark, unmark } from '../notation.ts'

/** The filing with its marks and the signs of its notes marked. */
function shown(text: string): string {
  const { marks, notes } = read(text)
  return mark(
    text,
    [...marks, ...notes].map((one) => one.span),
  )
}

const FOUND: Readonly<Record<string, string>> = {
  'a raised mark over a column of a tab table': `
Month\tHigh\tAverage <sup>⟦(1)⟧</sup>
January\t107.17\t106.27
February\t109.59\t106.71

⟦(1)⟧ The mean of daily rates.`,
  'marks on labels and values of a pipe table, and notes in one paragraph': `
| Port | Tonnage⟦(a)⟧ |
|---|---:|
| Kobe ⟦(1)⟧ | 1,204 |
| Osaka | 988⟦(2)⟧ |
| Total | 2,192 |

⟦(1)⟧ Without the ferry pier. ⟦(2)⟧ Estimated.

⟦(a)⟧ In thousands of tonnes.`,
  'a bracketed one between figures is minus one': `
| ¥ in millions | 2016 | 2015 |
|---|---:|---:|
| Other | (1) | (2) |
| Change | 5 (1) | 7 |

⟦(1)⟧ Unaudited.`,
  'stars and daggers': `
| Director | Shares |
|---|---:|
| A. Mori⟦†⟧ | \\⟦*⟧ |
| B. Kato | 120 |

\\⟦*⟧ Less than 1%.

⟦†⟧ Resigned in June.`,
  'brackets raised apart from the figure between them': `
| Director | Shares |
|---|---:|
| A. Mori | 75<sup>⟦(</sup><sup>3</sup><sup>)⟧</sup> |

⟦(3)⟧ Held by a trust.`,
  'a table of notes behind the foot of a page': `
| Name | Shares⟦(1)⟧ |
|---|---:|
| A. Mori | 75 |

41

---

| | |
|---|---|
| ⟦(1)⟧ | Held by a trust. |`,
  'tables with captions between them share the notes below the last': `
For the year 2016

| Port | Tonnes |
|---|---:|
| Kobe⟦(1)⟧ | 75 |

For the year 2015

| Port | Tonnes |
|---|---:|
| Kobe⟦(1)⟧ | 70 |

⟦(1)⟧ Without ferries.`,
  'names with brackets are no marks': `
| Plan | Amount |
|---|---:|
| Section 401(k) | 75 |
| Rule 13a-15(e) | 75 |
| Trading symbol(s) | 75 |
| Costs (see Note 2) | 75 |`,
}

for (const [name, marked] of Object.entries(FOUND))
  test(name, () => {
    assert.equal(shown(unmark(marked).text), marked)
  })

test('a note belongs to the table above it', () => {
  const table = (sign: string): string => `| A${sign} | B |\n|---|---|\n| x | 1 |\n`
  const text = `${table('(1)')}\n(1) First.\n\n# Next\n\n${table('(1)')}\n(1) Second.\n`
  const { marks, notes } = read(text)
  assert.deepEqual(
    marks.map((one) => one.group),
    [0, 1],
  )
  assert.deepEqual(
    notes.map((one) => [one.group, text.slice(one.whole.start, one.whole.end)]),
    [
      [0, '(1) First.'],
      [1, '(1) Second.'],
    ],
  )
})

test('a mark that nothing answers is told from one that is explained elsewhere', () => {
  const table = '| Port | Tonnes |\n|---|---:|\n| Kobe (1) | 12 |\n\n'
  const missing = (rest: string): boolean[] =>
    read(table + rest).marks.map((one) => one.missing === true)
  assert.deepEqual(missing('Trade was brisk.'), [true])
  assert.deepEqual(missing('(1) Without ferries.'), [false])
  assert.deepEqual(missing('The footnotes follow on page 9.'), [])
  // Nothing follows: the rest of the filing may be elsewhere.
  assert.deepEqual(missing(''), [])
})

test('a note below the next table is that table’s', () => {
  const table = (port: string): string => `| Port | Tonnes |\n|---|---:|\n| ${port} (1) | 12 |\n\n`
  const text = `${table('Kobe')}The ferries are not counted.\n\n${table('Osaka')}(1) Estimated.\n`
  assert.deepEqual(
    read(text).marks.map((one) => one.missing === true),
    [true, false],
  )
})

const KOBE = '| Port | Tonnes |\n|---|---:|\n| Kobe (1) | 12 |\n| Osaka (2) | 15 |\n\n'

const ANSWERED: Readonly<Record<string, string>> = {
  'notes that are tables of their own, with a ruler behind each': `
|  | (1) | Without ferries. |
|  | --- | ---------------- |

|  | (2) | Estimated by the port. |
|  | --- | ---------------------- |
`,
  'notes behind a table that holds nothing': `
<table><tr><td></td><td> </td></tr></table>

(1) Without ferries.

(2) Estimated.
`,
  'a note below the next table that none of its own marks asks for': `
(1) Without ferries.

| Year | Dues |
|---|---:|
| 2024 | 7 |

(2) Estimated.
`,
  'notes under a row that calls them so': `
| Notes: |  |
|---|---|
| (1) | Without ferries. |
| (2) | Estimated. |
`,
}

for (const [name, rest] of Object.entries(ANSWERED))
  test(`answers: ${name}`, () => {
    assert.deepEqual(
      read(KOBE + rest).marks.map((one) => one.missing === true),
      [false, false],
    )
  })

test('the last row of a table may hold several notes', () => {
  const rows =
    '| Kobe (a) | 12 |\n| Osaka (b) | 15 |\n| (a) Without ferries.   ( b )  Estimated. | |\n'
  const { marks, notes } = read(`| Port | Tonnes |\n|---|---:|\n${rows}\nTrade was brisk.\n`)
  assert.deepEqual(
    notes.map(({ sign }) => sign),
    ['a', 'b'],
  )
  assert.ok(marks.every((one) => one.missing !== true))
})

test('a numbered list below a table explains its marks', () => {
  const missing = (list: string): readonly unknown[] =>
    read(KOBE + list).marks.filter((one) => one.missing === true)
  assert.deepEqual(missing('1.Without the ferries.\n\n2.Estimated by the port.\n'), [])
  assert.deepEqual(missing('1. Without the ferries.\n2. Estimated by the port.\n'), [])
})

test('notes with stars follow each other in one paragraph', () => {
  const rows = '| Kobe* | 12 |\n| Osaka** | 15 |\n'
  const text = `| Port | Tonnes |\n|---|---:|\n${rows}\n*Until May 2023 **Since June 2023\n`
  assert.deepEqual(
    read(text).notes.map(({ sign }) => sign),
    ['*', '**'],
  )
})

test('a bracket to which no marks lead up is an age, a unit or a plural', () => {
  const table =
    '| Officer | Shaft (m) | Symbol (s) |\n|---|---|---|\n| A. Mori (51) | Kobe | KBE |\n'
  assert.deepEqual(read(`${table}\nTrade was brisk.\n`).marks, [])
})

test('many marks and notes are joined in one pass', () => {
  const text = '| A (1) | B |\n|---|---|\n| x | 1 |\n\n(1) N.\n\n'.repeat(1500)
  assert.equal(read(text).marks.length, 1500)
})

const missingIn = (text: string): readonly string[] =>
  read(text)
    .marks.filter((one) => one.missing === true)
    .map(({ sign }) => sign)

test('letters that a formula of the table reckons with name its rows', () => {
  const table = (ratio: string): string =>
    `| Debt | 2024 |\n|---|---:|\n| Net debt (a) | 120 |\n| Earnings (b) | 40 |\n| ${ratio} | 3.0 |\n`
  const rest = '\nThe ratio fell.\n'
  for (const ratio of ['Net debt / earnings (a/b)', 'Ratio (a) / (b)', 'Ratio [(a) ÷ (b)]'])
    assert.deepEqual(missingIn(table(ratio) + rest), [], ratio)
  assert.deepEqual(missingIn(table('Ratio') + rest), ['a', 'b'])
})

test('a note is found in the last row of a table that a converter tore into pieces', () => {
  const head = '| Ports | Sales |\n|---|---|\n| Inland | Other (a) |\n\n'
  const body = 'Water:\n\n| Kobe | 2 | 4 |\n|---|---|---|\n| Osaka | 3 | 5 |\n\n'
  const total = (note: string): string =>
    `| Total | $ | 5 | $ | 9 |\n|---|---|---|---|---|\n${note}\n\nSales rose.\n`
  for (const note of [
    '| (a) |  |  |  | Includes the rents of piers that are let for a year. |',
    '| (a) for a year. |  |  |  | Includes the rents of all the piers that are let and used |',
    '| (a) Includes the rents of piers, fees and other dues | that are let | or | used | abroad |',
  ])
    assert.deepEqual(missingIn(head + body + total(note)), [], note)
  assert.deepEqual(missingIn(head + body + total('| Change | | 1 | | 2 |')), ['a'])
  // A sentence ends the pieces: the note below the next table is that table's.
  const next = '| Debts (a) | $ | 5 | $ | 9 |\n|---|---|---|---|---|\n'
  const other = `The dues rose in both years.\n\n${next}\n(a) Of the group.\n`
  assert.deepEqual(missingIn(head + other), ['a'])
})

test('a star may have become a bullet, or lost its twin', () => {
  const table = '| Port | Tonnes |\n|---|---:|\n| Kobe* | 12 |\n| Osaka | 15 |\n\n'
  assert.deepEqual(missingIn(`${table}- Without ferries.\n\nTrade was brisk.\n`), [])
  assert.deepEqual(missingIn(`${table}** Without ferries.\n\nTrade was brisk.\n`), [])
  assert.deepEqual(missingIn(`${table}Trade was brisk.\n`), ['*'])
})

test('a note at the foot of the page may stand behind the next heading', () => {
  const table = (port: string): string => `| Port | Tonnes |\n|---|---:|\n| ${port} | 12 |\n\n`
  const text = `${table('Kobe*')}Trade was brisk.\n\n## Fines\n\n${table('Osaka')}`
  assert.deepEqual(missingIn(`${text}*Until May.\n`), [])
  assert.deepEqual(missingIn(`${text}None.\n`), ['*'])
  const other = `## Dues\n\n${table('Sakai*')}*Until May.\n`
  assert.deepEqual(missingIn(text + other), ['*'])
})

test('what stands behind the name of a currency is an amount, what is no figure has a mark', () => {
  const table = (cell: string): string =>
    `| Port | Change |\n|---|---:|\n| Kobe | 12 |\n| Osaka | ${cell} |\n\nTrade was brisk.\n`
  assert.deepEqual(missingIn(table('EUR (1)')), [])
  assert.deepEqual(missingIn(table('NM(1)')), ['1'])
})

test('notes run together behind a rule, in the cell of the last row or torn over its cells', () => {
  const table =
    '| Debts | 2015 | 2014 |\n|---|---|---|\n| Piers (1) | 4 | 5 |\n| Dues (2) (3) | 6 | 7 |\n'
  const notes = '(1) With the ferry pier. (2) Estimated for a year. (3) Without tax.'
  for (const rule of ['___ ', '___________________ ', 'Total _______ ', '------- ', ''])
    assert.deepEqual(missingIn(`${table}| ${rule}${notes} | | |\n\nDues fell.\n`), [], rule)
  const torn = '| of the year that is shown | that of all the other years |'
  assert.deepEqual(missingIn(`${table}| ____ ${notes} ${torn}\n\nDues fell.\n`), [])
  assert.deepEqual(missingIn(`${table}| ____ With the pier. | | |\n\nDues fell.\n`), [
    '1',
    '2',
    '3',
  ])
})

test('a note may begin with a figure that words follow', () => {
  const table = '| Options | 2015 |\n|---|---|\n| A. Mori (1) | 40 |\n\nNone lapsed.\n\n'
  const note = (text: string): string =>
    `| (1) | ${text} |\n|---|---|\n| (2) | None lapsed. |\n\nEnd.\n`
  assert.deepEqual(missingIn(table + note('1/4 of the options vest each year.')), [])
})

test('notes that lost their first may answer in the midst of a paragraph behind the next heading', () => {
  const table = '| Costs | 2015 |\n|---|---|\n| Piers (1) | 4 |\n| Dues (2) | 6 |\n\n(1)\n\n'
  const after = (text: string): string => `${table}## Change in %\n\n${text}\n`
  assert.deepEqual(missingIn(after('Without the ferry pier (2) Included as a part of costs')), [])
  assert.deepEqual(missingIn(after('Without the ferry pier, and (2) of costs')), ['2'])
})

test('a table whose marks go on where those of the last ended shares its notes', () => {
  const table = (...ports: string[]): string =>
    `| Port | Tonnes |\n|---|---:|\n${ports.map((port) => `| ${port} | 12 |\n`).join('')}\n`
  const first = table('Kobe (1)', 'Osaka (2)')
  const notes = '(1) Of the year.\n\nTonnes rose, as the table below shows for each of them.\n\n'
  assert.deepEqual(missingIn(`${first}${notes}${table('All (2)')}(2) Rounded.\n`), [])
  const own = table('Kobe (1)', 'All (2)')
  assert.deepEqual(missingIn(`${first}${notes}${own}(1) Of fees.\n\n(2) Rounded.\n`), ['2'])
})

test('a letter that only marks of a table far away lead up to is a unit', () => {
  const marked = (...signs: string[]): string =>
    `| Port | Tonnes |\n|---|---:|\n${signs.map((sign) => `| Kobe (${sign}) | 12 |\n`).join('')}\n`
  const listed = marked('a', 'b') + '(a) New.\n\n(b) Old.\n\n'
  const between = '| Pier | Ships |\n|---|---|\n| East | 2 |\n\nShips rose in the year.\n\n'.repeat(
    6,
  )
  const rest = 'Trade was brisk.\n'
  assert.deepEqual(missingIn(listed + marked('c') + rest), ['c'])
  assert.deepEqual(missingIn(listed + between + marked('c') + rest), [])
})
