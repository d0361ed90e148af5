// Whether a filing says that it cuts digits off: of its figures, not of shares or directors.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../server/src/filing.ts'

const declared = (text: string): boolean => read(text).context.rounding === 'truncated'

for (const text of [
  'All figures are rounded down to the nearest million yen.',
  'Amounts of less than one million yen are omitted.',
  'In the tables, amounts are truncated. Totals may differ.',
  'Yen amounts are stated after rounding down fractions of a thousand.',
])
  test(`declared: ${text}`, () => assert.equal(declared(text), true))

for (const text of [
  'Two thirds of the Board, rounded down to the next whole number, make a quorum.',
  'The award is its amount divided by the price, rounded down to the nearest whole share.',
  'The patent term was truncated.',
  'Fees of a million yen were paid. The number of directors is rounded down.',
])
  test(`not declared: ${text}`, () => assert.equal(declared(text), false))
