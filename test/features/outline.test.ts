// What an editor shows of the outline: symbols and folds.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldsOf } from '../../server/src/features/folding.ts'
import { outlineSymbols } from '../../server/src/features/outline.ts'
import { read } from '../../server/src/filing.ts'
import { unmark } from '../notation.ts'

test('a symbol selects its heading, covers its section, and says what is inferred', () => {
  const { text, spans } = unmark(
    '⟦**⟦B. Capitalization and Indebtedness⟧**\n\nNone.⟧\n\n⟦**⟦D. Risk Factors⟧**\n\nLamps may break.⟧\n',
  )
  const filing = read(text)
  const [item] = outlineSymbols(filing)
  assert.equal(item?.detail, 'inferred')
  assert.equal(item.name, 'Item 3. Key Information')
  assert.deepEqual(
    item.children.map(({ name, detail, span, selection }) => [name, detail, span, selection]),
    [
      ['B. Capitalization and Indebtedness', undefined, spans[0], spans[1]],
      ['D. Risk Factors', undefined, spans[2], spans[3]],
    ],
  )
})

test('sections fold from their heading to their last line, once for each line', () => {
  const filing = read(
    '**B. Capitalization and Indebtedness**\n\nNone.\n\n**D. Risk Factors**\n\nLamps.\n\n',
  )
  assert.deepEqual(foldsOf(filing), [
    { first: 1, last: 7 },
    { first: 5, last: 7 },
  ])
})
