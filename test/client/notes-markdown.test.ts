// Markdown of other authors, drawn without loading anything.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutImages } from '../../client/src/notes-markdown.ts'

test('images become links, in whichever way they are written; all else stays', () => {
  for (const image of ['![](https://a/b?c)', '![a][b]', '\\![a](b)', '[![a](b)](c)', '!![a](b)'])
    assert.doesNotMatch(withoutImages(image), /!\[/)
  assert.equal(withoutImages('Wait! [Here](a) it is **too**!'), 'Wait! [Here](a) it is **too**!')
})
