// What a filing says of its signs → which dollar a bare "$" is.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../server/src/filing.ts'

const dollarOf = (sentence: string): string =>
  read(`# Item 3. Key Information\n\n${sentence}\n`).context.dollar

test('a filing says which dollar its sign is', () => {
  assert.equal(dollarOf('All references to “dollars” or “$” are to Canadian dollars.'), 'CAD')
  assert.equal(dollarOf('In this report, "$" means Australian dollars.'), 'AUD')
  assert.equal(
    dollarOf(
      'Unless otherwise stated, all dollar amounts are in Canadian dollars and dollars are Canadian dollars.',
    ),
    'CAD',
  )
})

test('what it says of a sign with letters is not said of the bare one', () => {
  assert.equal(
    dollarOf(
      'All references to "US$" are to United States dollars and all references to "Cdn$" are to Canadian dollars.',
    ),
    'USD',
  )
  assert.equal(dollarOf('References to “C$” are to Canadian dollars.'), 'USD')
  assert.equal(
    dollarOf('References to US dollars or A$ are as stated; A$ means Australian dollars.'),
    'USD',
  )
})

test('a head that names a dollar outranks the bare sign in the cells under it', () => {
  const currencies = (meaning: string, dollar: string): readonly unknown[] => {
    const table = `| Year | High (${dollar}) | Low (${dollar}) |\n|---|---:|---:|\n| 2014 | $0.27 | $0.04 |\n| 2013 | $0.37 | $0.14 |\n`
    const [sheet] = read(`${meaning}\n\n${table}`).sheets
    const figures = sheet?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.figure.currency))
    return [...new Set([...(figures ?? []), ...(sheet?.columns.map((c) => c.currency) ?? [])])]
  }
  assert.deepEqual(currencies('“$” means Canadian dollars.', 'US$'), ['USD'])
  assert.deepEqual(currencies('We owed $5 million.', 'Cdn$'), ['CAD'])
  assert.deepEqual(currencies('“$” means Canadian dollars.', '$'), ['CAD'])
})
