// Defined terms and where they are used: ⟦…⟧ marks every use, the definition first.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../server/src/filing.ts'
import { mark, unmark } from '../notation.ts'

const uses = (text: string): string =>
  mark(
    text,
    read(text).terms.flatMap((term) => term.uses),
  )

const USED: Readonly<Record<string, string>> = {
  'letter for letter and as a whole word': `
Freight is carried by Kaigan Freight K.K. (“⟦Kaigan⟧”).

⟦Kaigan⟧’s ships, Kaigans, KAIGAN and kaigan; “⟦Kaigan⟧”.
`,
  'in headings and tables too': `
The National Ocean Hazard Research Agency, or ⟦NOHRA⟧, is our client.

## Sales to ⟦NOHRA⟧

| Client | ¥ |
|---|---:|
| ⟦NOHRA⟧ | 12 |
`,
  'the longer of two names at one place': `
The Harbour Act (the “⟦Act⟧”) and the Harbour Act Rules (the “⟦Act Rules⟧”).

Under the ⟦Act⟧ and the ⟦Act Rules⟧ we pay dues.
`,
  'through emphasis': `
The **Harbour Act** (the “**⟦Act⟧**”) binds us. The *⟦Act⟧* is old.
`,
  'a name that begins in small letters': `
The unit that buys freight (the “⟦non-Harbour Unit⟧”). Our ⟦non-Harbour Unit⟧ grew.
`,
}

for (const [name, marked] of Object.entries(USED))
  test(name, () => {
    assert.equal(uses(unmark(marked).text), marked)
  })

test('a term that is defined again keeps its first definition', () => {
  const text =
    'The Harbour Act (the “Act”) binds us.\n\nWe obey. The Pier Act (the “Act”) is new. It helps.\n'
  const [term, ...others] = read(text).terms
  assert.deepEqual(others, [])
  assert.ok(term)
  assert.equal(term.definition.start, text.indexOf('Act”'))
  assert.equal(term.uses.length, 3)
})

test('the definition is quoted by its sentence', () => {
  const text =
    'We run ports. Mr. Mori of Kaigan Inc. Freight (“Kaigan”) carries freight. It has ships.\n'
  const filing = read(text)
  assert.deepEqual(
    filing.terms.map((term) => filing.textOf(term.sentence)),
    ['Mr. Mori of Kaigan Inc. Freight (“Kaigan”) carries freight.'],
  )
})
