// Where Go to Definition and Find References lead: ‸ is the cursor, ⟦…⟧ what is shown.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { definition } from '../../server/src/features/definition.ts'
import { hoverReference } from '../../server/src/features/hover-reference.ts'
import { highlights, references } from '../../server/src/features/references.ts'
import { read } from '../../server/src/filing.ts'
import { mark, unmark } from '../notation.ts'

/** The filing with the selection of each answer marked, and the cursor where it was. */
function leaps(marked: string): string {
  const { text, cursors } = unmark(marked)
  const [cursor = 0] = cursors
  const spans = definition(read(text), cursor).map((leap) => leap.selection)
  const shown = mark(text, spans)
  // The cursor goes back in by its distance from the end where marks stand before it.
  const before = spans.filter((s) => s.start < cursor || (s.start === cursor && s.end > cursor))
  const signs = before.length + spans.filter((s) => s.end <= cursor).length
  return `${shown.slice(0, cursor + signs)}‸${shown.slice(cursor + signs)}`
}

const FORM = '# Annual Report on Form 20-F\n\n'
const ITEMS = `
## Item 3. Key Information

## Item 4. Information on the Company

### B. Business Overview

#### Regulation of the Ports

Ports need a licence.
`

const LEADS: Readonly<Record<string, string>> = {
  'an Item, past the contents': `${FORM}
| Item 4. | Information on the Company | 9 |
|---|---|---|
| Item 5. | Operating and Financial Review and Prospects | 29 |

## Item 4. Information on the Company

See It‸em 5., “Operating and Financial Review and Prospects”.

## ⟦Item 5. Operating and Financial Review and Prospects⟧

Net sales rose.
`,
  'from inside the cited title': `${FORM}
## Item 4. Information on the Company

See Item 5., “Operating and Fin‸ancial Review and Prospects”.

## ⟦Item 5. Operating and Financial Review and Prospects⟧
`,
  'a path of titles below its Item': `${FORM}${ITEMS.replace('#### Regulation of the Ports', '#### ⟦Regulation of the Ports⟧')}
## Item 5. Operating and Financial Review and Prospects

See Item 4‸., "Business Overview – Regulation of the Ports".
`,
  'the same path without its letter, from a sub-item': `${FORM}${ITEMS.replace('### B. Business Overview', '### ⟦B. Business Overview⟧')}
## Item 5. Operating and Financial Review and Prospects

See “Item 4.B. B‸usiness Overview.”
`,
  'a note': `## NOTES TO CONSOLIDATED FINANCIAL STATEMENTS

### 1. Accounting Policies

See No‸te 3.

### 2. Inventories

### ⟦3. Leases⟧

We lease two piers.
`,
  'a quoted title': `${FORM}${ITEMS.replace('#### Regulation of the Ports', '#### ⟦Regulation of the Ports⟧')}
## Item 5. Operating and Financial Review and Prospects

This is discussed under the heading “Regulation of the P‸orts.”
`,
  'a defined term': `## Item 4. Information on the Company

The National Ocean Hazard Research Agency, or ⟦NOHRA⟧, is our client.

We work for NO‸HRA.
`,
  'a footnote mark': `| Port | Tonnes <sup>(1‸)</sup> |
|---|---:|
| Kobe | 988 |

⟦(1)⟧ Without ferries.
`,
  'the heading itself': `${FORM}
## ⟦Item 5. Opera‸ting and Financial Review and Prospects⟧

See Item 5.
`,
  'the definition of a term itself': `The National Ocean Hazard Research Agency, or ⟦NO‸HRA⟧, is our client.
`,
  'nothing in an excerpt that lacks it': `${FORM}
## Item 3. Key Information

See Item 5‸.

## Item 4. Information on the Company
`,
  'nothing in another document': `${FORM}${ITEMS}
See It‸em 4 of our 2014 Form 20-F.
`,
}

for (const [name, marked] of Object.entries(LEADS))
  test(`definition: ${name}`, () => {
    assert.equal(leaps(marked), marked)
  })

test('the target of a reference is the whole section, its origin the whole reference', () => {
  const text = `${FORM}## Item 4. Information on the Company\n\nSee Item 5.\n\n## Item 5. Operating and Financial Review and Prospects\n\nNet sales rose.\n`
  const [leap] = definition(read(text), text.indexOf('Item 5.') + 2)
  assert.ok(leap)
  assert.equal(text.slice(leap.origin.start, leap.origin.end), 'Item 5')
  assert.match(text.slice(leap.target.start, leap.target.end), /^.{0,3}Item 5\..*rose\.\s*$/s)
})

const REFERRED = `${FORM}
## Item 4. Information on the Company

See ⟦Item 5⟧ and ⟦Item 5., “Operating and Financial Review and Prospects”⟧.

## ⟦Item 5. Operating and Financial Review and Prospects⟧

We said so in ⟦Item 5⟧. See Item 4.
`

test('references: the same from a reference and from the heading', () => {
  const { text, spans } = unmark(REFERRED)
  const filing = read(text)
  for (const at of [text.indexOf('Item 5'), text.indexOf('Operating and Financial Review', 150)])
    assert.equal(mark(text, references(filing, at, true)), REFERRED)
  const heading = spans[2]
  assert.deepEqual(
    references(filing, text.indexOf('Item 5'), false),
    spans.filter((s) => s !== heading),
  )
})

test('references: a term, a mark', () => {
  const terms = 'Our client (the “⟦Agency⟧”) pays. The ⟦Agency⟧ is public; agencies are.\n'
  const { text } = unmark(terms)
  const filing = read(text)
  assert.equal(mark(text, highlights(filing, text.lastIndexOf('Agency'))), terms)
  const table = '| Port⟦(1)⟧ | Tonnes⟦(1)⟧ |\n|---|---:|\n| Kobe | 988 |\n\n⟦(1)⟧ Estimated.\n'
  const plain = unmark(table).text
  for (const at of [7, plain.lastIndexOf('(1)') + 1])
    assert.equal(mark(plain, references(read(plain), at, true)), table)
})

test('references to what is not here: the places that point to it', () => {
  const { text, spans } = unmark(
    `${FORM}## Item 3. Key Information\n\nSee ⟦Item 5⟧. Again: ⟦Item 5⟧. Not: Item 6.\n\n## Item 4. Information on the Company\n`,
  )
  assert.deepEqual(references(read(text), text.indexOf('Item 5'), true), spans)
})

test('hover: the heading and its first words, or why there is none', () => {
  const text = `${FORM}## Item 4. Information on the Company\n\nWe run ports. See Item 5, and see Item 18. Earlier years are in Item 6 of our 2014 Form 20-F.\n\n## Item 5. Operating and Financial Review and Prospects\n\nNet sales rose.\n`
  const filing = read(text)
  const said = (words: string): string | undefined =>
    hoverReference(filing, text.indexOf(words) + 1)
      ?.lines.map((line) =>
        line
          .map((one) =>
            typeof one === 'string'
              ? one
              : 'strong' in one
                ? one.strong
                : 'link' in one
                  ? one.link
                  : '',
          )
          .join(''),
      )
      .join(' / ')
  assert.equal(
    said('Item 5,'),
    'Item 5. Operating and Financial Review and Prospects, line 7 / Net sales rose.',
  )
  assert.match(said('Item 18') ?? '', /not in this excerpt/)
  assert.match(said('Item 6') ?? '', /another document/)
  assert.equal(said('We run'), undefined)
})
