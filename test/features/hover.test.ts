import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Judged } from '../../server/src/features/hover-proof.ts'
import { hoverMarkdown, hoverPlain } from '../../server/src/features/hover-text.ts'
import { hover } from '../../server/src/features/hover.ts'
import { read } from '../../server/src/filing.ts'
import { unmark } from '../notation.ts'

const RATES = `Calendar year 2004\tHigh\tLow\tAverage\tPeriod-end
March\t¥112.12\t¥104.18\t¥108.52\t¥104.18
June\t111.27\t107.10\t109.43\t109.43

The noon buying rate on June 30, 2004 was ¥109.43 per \\$1.00.

Our fiscal year ended March 31, 2004.

`

function hoverAt(marked: string, judged?: Partial<Judged>): string {
  const { text, cursors } = unmark(RATES + marked)
  const filing = read(text)
  const found = hover(filing, cursors[0]!, { findings: [], ticks: [], ...judged })
  return found ? hoverPlain(found) : ''
}

const first = (text: string): string | undefined =>
  /\$[\d.,]+(?: (?:m|b|tr)illion)?/.exec(text)?.[0]

test('answers first: dollars, then the rate, its source and the reason', () => {
  const text = hoverAt('At March 31, 2004, we owed ‸¥27.5 billion to banks.')
  assert.deepEqual(text.split('\n\n').slice(0, 3), [
    'About $264 million (263.5 to 264.4 million) for ¥27.5 billion',
    "at 104.18 yen per dollar: rate of March 31, 2004, this filing's table, line 2",
    'An amount of a day takes the rate of that day.',
  ])
})

test('a plan takes the latest rate in the filing and says so', () =>
  assert.match(
    hoverAt('We plan to redeem the remaining ‸¥11.1 billion of notes.'),
    /^About \$101 million .*\n\nat 109\.43 .*the latest in this filing's table, line 3/,
  ))

test('another currency is converted where there is a rate, and only there', () => {
  assert.equal(first(hoverAt('At March 31, 2004, we owed ‸RMB 82.77 million.')), '$10.00 million')
  assert.match(hoverAt('At March 31, 2004, we owed ‸€27.5 million.'), /^No dollars: .* euros/)
})

test('dollars, percentages and counts are not converted', () => {
  assert.equal(hoverAt('At March 31, 2004, we owed ‸\\$27.5 million.'), '')
  assert.equal(hoverAt('At March 31, 2004, we owned ‸31.6% of it.'), '')
  assert.equal(hoverAt('At March 31, 2004, we had 38,‸360 shares.'), '')
})

test("the filing's own dollars come first", () =>
  assert.equal(
    first(hoverAt('At March 31, 2004, we owed ‸¥27.5 billion (\\$259 million) to banks.')),
    '$259 million',
  ))

test('a quotation is a rate and no amount', () => {
  const { text } = unmark(RATES)
  const found = hover(read(text), text.indexOf('109.43 per'))
  assert.deepEqual(hoverPlain(found!).split('\n\n'), [
    '109.43 yen per dollar: rate of June 30, 2004',
    '✓ Rate of June 30, 2004: 109.43 here, 109.43 in the table (line 3)',
    '✓ Federal Reserve H.10: 109.43, rate of June 30, 2004',
  ])
})

test('a cell of the rate table names its rate and month', () => {
  const { text } = unmark(RATES)
  const found = hover(read(text), text.indexOf('107.10') + 2)
  assert.match(hoverPlain(found!), /^107\.10 yen per dollar: lowest rate of June 2004\n/)
})

test('lists what proves the figure and what contradicts it', () => {
  const marked = 'At March 31, 2004, we owed ‸¥27.5 billion to banks.'
  const start = unmark(RATES + marked).cursors[0]!
  const span = { start, end: start + 13 }
  const related = [{ span: { start: 0, end: 1 }, message: 'here' }]
  const text = hoverAt(marked, {
    ticks: [{ check: 'part-within-whole', span, message: '11.8 ≤ 27.5', related }],
    findings: [{ check: 'x', level: 'error', span, message: '27.5 does not agree', related: [] }],
  })
  assert.deepEqual(text.split('\n\n').slice(-2), [
    '✗ Does not agree: see the finding x',
    '✓ 11.8 ≤ 27.5 (line 1)',
  ])
})

test('what is only absent disagrees with nothing, and the finding beside the hover says it once', () => {
  const marked = 'For our plans, see It‸em 5. of this report.'
  const start = unmark(RATES + marked).text.indexOf('Item 5')
  const missing = {
    check: 'reference-resolves',
    level: 'information',
    span: { start, end: start + 6 },
    message: 'No heading for Item 5 was found in this filing.',
    related: [],
  } as const
  assert.equal(hoverAt(marked, { ticks: [], findings: [missing] }), '')
  assert.match(
    hoverAt(marked, { ticks: [], findings: [{ ...missing, check: 'x', level: 'error' }] }),
    /✗ Does not agree: see the finding x$/,
  )
})

test('Markdown links to places and escapes what the filing prints', () => {
  const marked = unmark(RATES + 'At March 31, 2004, we owed ‸¥27.5 billion to banks.')
  const found = hover(read(marked.text), marked.cursors[0]!)
  const markdown = hoverMarkdown(found!, (link) =>
    'to' in link ? `file:///f.md#${link.to.start}` : link.uri,
  )
  assert.match(markdown, /^About \*\*\$264 million\*\* \(263\.5 to 264\.4 million\)/)
  assert.match(markdown, /\[this filing's table, line 2\]\(file:\/\/\/f\.md#\d+\)/)
  const awkward = { span: { start: 0, end: 1 }, parts: [[['a*b_[c](d)\nnext']]] }
  assert.equal(
    hoverMarkdown(awkward, () => ''),
    'a\\*b\\_\\[c\\](d) next',
  )
})

test('there is no hover on plain words', () => assert.equal(hoverAt('We are a com‸pany.'), ''))

test('a column that counts something else is no money', () => {
  const rows = '| Site | Area (m²) |\n| --- | ---: |\n| Suwa | 48,200 |\n| Shimizu | 21,‸600 |\n'
  const { text, cursors } = unmark(`We report in Japanese yen.\n\n# Properties\n\n${rows}`)
  assert.equal(hover(read(text), cursors[0]!, { findings: [], ticks: [] }), undefined)
})

test('the rate of a contract or an assumption is a rate, and never of a day', () => {
  const isRate = /: a rate of exchange, not an amount/
  assert.match(hoverAt('We hold forward contracts at ‸¥105.00 per \\$1.00.'), isRate)
  assert.match(hoverAt('We assume a rate of ‸¥110 to the U.S. dollar for next year.'), isRate)
  assert.match(hoverAt('The exchange rate was ‸¥112.20 = US\\$1.00.'), isRate)
})

test('a finding that stands elsewhere is told in full', () => {
  const marked = 'At March 31, 2004, we owed ‸¥27.5 billion to banks.'
  const start = unmark(RATES + marked).cursors[0]!
  const finding = {
    check: 'x',
    level: 'error' as const,
    span: { start: 0, end: 1 },
    message: '27.6 here and 27.5 there',
    related: [{ span: { start, end: start + 13 }, message: 'there' }],
  }
  assert.match(hoverAt(marked, { findings: [finding] }), /✗ 27\.6 here and 27\.5 there \(line 1\)$/)
})

const CANADA = `In this report "$" refers to Canadian dollars.

The noon buying rate on June 30, 2004 was C$1.3401 per US$1.00.

Our fiscal year ended June 30, 2004.

`

test('where "$" is another dollar, both are named', () => {
  const shown = (marked: string): string => {
    const { text, cursors } = unmark(CANADA + marked)
    const found = hover(read(text), cursors[0]!, { findings: [], ticks: [] })
    return found ? hoverPlain(found) : ''
  }
  const text = shown('At June 30, 2004, we owed \\$‸3,860 to banks.')
  assert.match(
    text,
    /^About US\$2,880 .*for C\$3,860\n\nat 1\.3401 Canadian dollars per U\.S\. dollar/,
  )
  assert.equal(shown('We pay \\$‸20,000 USD a month.'), '')
})

test('a range is said once', () =>
  assert.match(
    hoverAt('At March 31, 2004, we owed between ‸¥60,000 and ¥140,000.'),
    /^About \$\d+ to \$1,\d+ for /,
  ))

test('amounts of a table that names no unit have no dollars where other tables are in millions', () => {
  const rows = '|  | March 31, 2004 |\n|---|---:|\n'
  const scaled = `(millions of yen)\n\n${rows}| Machines | 6,115 |\n| Land | 2,204 |\n\n`
  const bare = `Our works cost what follows.\n\n${rows}| Suwa | ¥4,‸821 |\n| Uto | 3,377 |\n`
  assert.match(hoverAt(scaled + bare), /^No dollars: this table does not say in which unit/)
  assert.equal(first(hoverAt(bare)), '$46.28')
})

test('while the checks still run, the dollars are told, and that more is to come', () => {
  const { text, cursors } = unmark(`${RATES}At March 31, 2004, we owed ‸¥27.5 billion to banks.`)
  const filing = read(text)
  const found = hover(filing, cursors[0]!, 'later')
  assert.match(
    hoverPlain(found!),
    /^About \$264 million .*\n\nThe checks are still running: [^\n]*$/s,
  )
  assert.equal(filing.isJudged, false)
  assert.equal(hover(filing, 0, 'later'), undefined)
  assert.ok(hover(filing, cursors[0]!))
  assert.equal(filing.isJudged, true)
})

test('dollars of the filing that a finding takes part in are no answer', () => {
  const marked = 'At March 31, 2004, we owed ‸¥27.5 billion (\\$295 million) to banks.'
  const start = unmark(RATES + marked).text.indexOf('\\$295')
  const span = { start, end: start + 5 }
  const finding = { check: 'x', level: 'error' as const, span, message: 'No.', related: [] }
  assert.equal(first(hoverAt(marked)), '$295 million')
  assert.equal(first(hoverAt(marked, { findings: [finding] })), '$264 million')
})
