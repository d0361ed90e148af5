// Hovers on the sample filing: cells of statements in millions and thousands, the dollar column, sentences.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sameSpan } from '../../server/src/base/span.ts'
import type { Fact } from '../../server/src/facts/fact.ts'
import { moneyOf } from '../../server/src/facts/money.ts'
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
  for (const fact of yenFacts) {
    if (filing.rates.some(({ source }) => 'span' in source && sameSpan(source.span, fact.digits)))
      continue
    const currency = moneyOf(fact, filing.sheets, filing.textOf)
    if (currency === undefined) continue
    converted++
    const line = `line ${filing.lineOf(fact.span.start)}`
    assert.match(shown(fact), /^(?:About )?−?\$[^\n]*\n\nat [\d.]+ yen per dollar: ./, line)
  }
  assert.ok(converted > 800, `${converted} amounts`)
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

test('dollars in the dollar column are not converted', () => {
  const dollars = filing.facts.filter((f) => f.cell && f.figure.currency === 'USD')
  assert.ok(dollars.length > 50)
  for (const fact of dollars) assert.doesNotMatch(shown(fact), /yen per dollar/)
})

test('the hover of a sentence names the table that proves it', () => {
  const prose = yenFacts.filter((fact) => fact.where === 'prose').map(shown)
  assert.ok(prose.some((text) => /✓ .* agrees with .* in the table/.test(text)))
})
