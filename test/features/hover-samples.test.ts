// Hovers on the sample filing: cells of statements in millions and thousands, the dollar column, sentences.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sameSpan } from '../../server/src/base/span.ts'
import type { Fact } from '../../server/src/facts/fact.ts'
import { lacksUnit, moneyOf } from '../../server/src/facts/money.ts'
import { dollarHints } from '../../server/src/features/dollar-hints.ts'
import { hoverPlain } from '../../server/src/features/hover-text.ts'
import { hover } from '../../server/src/features/hover.ts'
import { read } from '../../server/src/filing.ts'

const path = fileURLToPath(new URL('../../samples/yumihari-20f-2016.md', import.meta.url))
const filing = read(readFileSync(path, 'utf8'))
const yenFacts = filing.facts.filter(
  ({ figure }) => figure.kind === 'amount' && figure.currency === 'JPY' && !figure.dash,
)

const shown = (fact: Fact): string => {
  const found = hover(filing, fact.digits.start)
  return found ? hoverPlain(found) : ''
}
const cellsOf = (label: RegExp): readonly string[] =>
  yenFacts.filter((fact) => fact.cell && label.test(fact.label ?? '')).map(shown)

test('every amount of yen has dollars, a rate and a source', () => {
  let converted = 0
  let unclear = 0
  for (const fact of yenFacts) {
    if (filing.rates.some(({ source }) => 'span' in source && sameSpan(source.span, fact.digits)))
      continue
    const currency = moneyOf(fact, filing.sheets, filing.textOf)
    if (currency === undefined) continue
    const line = `line ${filing.lineOf(fact.span.start)}`
    if (lacksUnit(fact, filing.sheets)) {
      assert.match(shown(fact), /^No dollars: this table does not say in which unit/, line)
      unclear++
      continue
    }
    converted++
    assert.match(shown(fact), /^(?:About )?−?\$[^\n]*\n\nat [\d.]+ yen per dollar: ./, line)
  }
  assert.ok(converted > 800, `${converted} amounts`)
  assert.ok(unclear < 5, `${unclear} cells of no unit`)
})

test('a flow of an earlier year takes the average that the filing prints for that year', () => {
  const sales = cellsOf(/^Net sales$/).find((text) => text.includes('52,094 million yen'))
  assert.match(sales ?? '', /^About \$660\.59 million .*\n\nat 78\.86 yen per dollar: average/)
})

test('a balance under the head of a year takes the rate of its end', () => {
  const capital = cellsOf(/^Working capital$/).find((text) => text.includes('15,141 million yen'))
  assert.match(capital ?? '', /^About \$147\.03 million .*\n\nat 102\.98 yen per dollar: rate of/)
})

test("beside a dollar column, the filing's own dollars come first, at its convenience rate", () => {
  const sales = cellsOf(/^Net sales$/).find((text) => text.includes('62,735 million yen'))
  assert.match(sales ?? '', /^\$558\.041 million for .*own dollars.*\n\nat 112\.42 yen/)
})

test('a column has one basis, though another table prints dollars for its total', () => {
  const total = yenFacts.find(
    (fact) => filing.textOf(fact.digits) === '62,735' && fact.label === 'Total net sales',
  )
  const { sheet, column } = total?.cell ?? {}
  const cells = yenFacts.filter(({ cell }) => cell?.sheet === sheet && cell?.column === column)
  const hints = cells.flatMap((fact) => dollarHints(filing, fact.digits, filing))
  assert.deepEqual(
    hints.map(({ label }) => label),
    ['≈ $276.4 m', '≈ $178.3 m', '≈ $67.51 m', '≈ $522.2 m'],
  )
  assert.match(
    total ? shown(total) : '',
    /the filing's own dollars for it, in another table: \$558\.041 million, line 142, at 112\.42$/m,
  )
})

test('dollars in the dollar column are not converted', () => {
  const dollars = filing.facts.filter((f) => f.cell && f.figure.currency === 'USD')
  assert.ok(dollars.length > 50)
  for (const fact of dollars) assert.doesNotMatch(shown(fact), /yen per dollar/)
})

test('the hover of a sentence names the table that proves it', () => {
  const prose = yenFacts.filter((fact) => fact.where === 'prose').map(shown)
  assert.ok(prose.some((text) => /✓ .* agrees with .* in the table/.test(text)))
})

const inProse = (amount: string): readonly string[] =>
  yenFacts.filter((f) => f.where === 'prose' && filing.textOf(f.span) === amount).map(shown)

test('a table takes its unit from the sentence above it, or from what its Item says of tables', () => {
  const [sales] = cellsOf(/^Precision Instruments$/)
  assert.match(sales ?? '', /^About \$339\.70 million .* for 34,126 million yen/)
  for (const text of cellsOf(/^Net income \(loss\) attributable/))
    assert.match(text, /for −?[\d,]+ million yen/)
})

test('what a table proves, the sentence takes: its period, and the dollars that it prints', () => {
  const [loss] = inProse('¥463 million')
  assert.match(
    loss ?? '',
    /^\$4\.118 million for ¥463 million: the filing's own dollars, line 1436\n\nat 112\.42 .*\n\notherwise \$3\.85 million at 120\.13/,
  )
  const [net] = inProse('¥9.9 billion')
  assert.match(net ?? '', /^\$88 million for ¥9\.9 billion: the filing's own dollars/)
})

test('a loss of years ago is not offered at the rate of this summer', () => {
  const [loss] = inProse('¥2.3 billion')
  assert.match(loss ?? '', /^About \$29 million .*\n\nat 78\.86 /)
  assert.doesNotMatch(loss ?? '', /105\.64|112\.42/)
})
