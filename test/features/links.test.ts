// What an editor underlines as a link.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linksOf } from '../../server/src/features/links.ts'
import { read } from '../../server/src/filing.ts'
import { mark, unmark } from '../notation.ts'

function links(marked: string): void {
  const { text } = unmark(marked)
  const spans = linksOf(read(text)).map(({ span }) => span)
  assert.equal(mark(text, spans), marked)
}

const BODY = `
## Item 4. Information on the Company

See Item 5 and “Operating and Financial Review and Prospects”.

## Item 5. Operating and Financial Review and Prospects
`

test('lines of the contents are links, references in the text are not', () =>
  links(`# Annual Report on Form 20-F

| ⟦Item 4⟧. | Information on the Company | 9 |
|---|---|---|
| ⟦Item 5⟧. | Operating and Financial Review and Prospects | 29 |
${BODY}`))

test('what Markdown links itself is left to it', () =>
  links(`# Annual Report on Form 20-F

| [Item 4.](#i4) | Information on the Company | 9 |
|---|---|---|
| ⟦Item 5⟧. | Operating and Financial Review and Prospects | 29 |
${BODY}`))

test('the number of an exhibit leads to its line in the index', () => {
  const { text, spans } = unmark(`# Annual Report on Form 20-F

## Item 4. Information on the Company

The lease is filed as ⟦Exhibit 4.1⟧ to this report.

## Item 19. Exhibits

| Exhibit | Description |
|---|---|
| 1.1 | Articles of Incorporation |
| ⟦4.1⟧ | Lease of the northern pier |
`)
  const [link, ...others] = linksOf(read(text))
  assert.deepEqual(others, [])
  assert.ok(link)
  assert.deepEqual(link.span, spans[0])
  assert.equal(text.slice(link.to.start, link.to.end).trim(), '4.1')
  assert.match(link.title, /Lease of the northern pier/)
})
