// Where a sentence points: one line each, as "what is written => what it means".

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { referencesIn } from '../../server/src/figures/reference.ts'
import type { Target } from '../../server/src/figures/reference.ts'
import { mark } from '../notation.ts'

function shown(target: Target): string {
  switch (target.kind) {
    case 'item': {
      const part = target.part === undefined ? '' : `${target.part}.`
      const title = target.title ? ` ${target.title.path.join(' > ')}` : ''
      return `Item ${part}${target.key}${title}`
    }
    case 'note': {
      const letter = target.letter === undefined ? '' : `(${target.letter})`
      return `Note ${target.key}${letter}${target.title ? ` ${target.title.path.join(' > ')}` : ''}`
    }
    case 'title':
      return target.title.path.join(' > ')
    case 'caption':
      return `${target.noun} ${target.key}`
    default:
      return `${target.kind} ${target.key}`
  }
}

const read = (text: string): string[] =>
  referencesIn(text).map(({ target, document }) => shown(target) + (document ? ' elsewhere' : ''))

const READINGS: readonly (readonly [string, readonly string[]])[] = [
  ['See Item 5.', ['Item 5']],
  ['see Item 5.A for more', ['Item 5.A']],
  ['as set out in Item 3.A.3 of this report', ['Item 3.A']],
  ['in Item 16F and Item 4A', ['Item 16F', 'Item 4A']],
  ['Item 9A(T) applies', ['Item 9A']],
  ['See Item 2.02 below.', ['Item 2.02']],
  ['See Item 5., “Our Results and Outlook”, above', ['Item 5 Our Results and Outlook']],
  ['see Item 4., "Our Trade – Rules of the Ports".', ['Item 4 Our Trade > Rules of the Ports']],
  ['see "Item 4.B. The Company—Our Trade," which', ['Item 4.B The Company > Our Trade']],
  ['refer to “Item 1A. Risk Factors” for more', ['Item 1A Risk Factors']],
  ['see Item 6.B - Compensation.', ['Item 6.B Compensation']],
  ['Refer to Item 1. Legal Proceedings or Note 9', ['Item 1 Legal Proceedings', 'Note 9']],
  ['Items 4 and 5 say more', ['Item 4', 'Item 5']],
  ['ITEM 4 AND ITEM 5', ['Item 4', 'Item 5']],
  ['Items 10, 11 and 12', ['Item 10', 'Item 11', 'Item 12']],
  ['Part II, Item 7 of this report', ['Item II.7']],
  ['Item 1A of Part II', ['Item II.1A']],
  ['PART I, ITEM 2', ['Item I.2']],
  ['see Note 12.', ['Note 12']],
  ['Notes 2(k) and 14 give details', ['Note 2(k)', 'Note 14']],
  ['note 2 (k) to the consolidated financial statements', ['Note 2(k)']],
  ['See Note 9 (Leases) in the accompanying notes', ['Note 9 Leases']],
  ['See Note 7, “Income Taxes”, for more', ['Note 7 Income Taxes']],
  ['See Note 7 Debt and Note 14 Later Events', ['Note 7 Debt', 'Note 14 Later Events']],
  ['in Note 14. Each Unit holds one share', ['Note 14']],
  ['discussed under the heading “Risk Factors.”', ['Risk Factors']],
  ['under the captions “Harbour Dues” and “Tonnage”', ['Harbour Dues', 'Tonnage']],
  ['see "Risk Factors" above', ['Risk Factors']],
  ['filed as Exhibit 4.1 and shown on page F-12', ['exhibit 4.1', 'page F-12']],
  ['Exhibits 31.1, 31.2 and 10.4(b)', ['exhibit 31.1', 'exhibit 31.2', 'exhibit 10.4(b)']],
  ['on pages 99 to 116, 120 and F-3', ['page 99', 'page 120', 'page F-3']],
  ['see Schedules I and II', ['schedule I', 'schedule II']],
  ['Part III of this Form 10-K', ['part III']],
  ['Table 3, Tables 5 and 6, and Figure 2.1', ['table 3', 'table 5', 'table 6', 'figure 2.1']],
  ['as described below under "Harbour Dues."', ['Harbour Dues']],
  ['under the heading “Trade—Dues—Rates”', ['Trade > Dues > Rates']],
  ['“Risk Factors”—“Storms” in this report', ['Risk Factors', 'Storms'].slice(1)],
  ['discussed in the “Tonnage” section of this report', ['Tonnage']],
  ['see Harbour Dues and Tonnage below', ['Harbour Dues and Tonnage']],
  // Another document.
  ['Note 19 to the Consolidated Financial Statements in the 2022 10-K', ['Note 19 elsewhere']],
  [
    'See Part II, Item 7A in the combined Kobe Inc. and Osaka Annual Report on Form 10-K',
    ['Item II.7A elsewhere'],
  ],
  [
    `see “Part I—Item 1A—If ${'ships are late and '.repeat(20)}ports close” in its Annual Report`,
    ['Item I.1A elsewhere'],
  ],
  ['see Item 7 of our 2003 Form 20-F', ['Item 7 elsewhere']],
  ['see Item 7 of our annual report on Form 20-F for 2003', ['Item 7 elsewhere']],
  ['the disclosure required by Item 16F(a)(1) of Form 20-F', ['Item 16F elsewhere']],
  ['in our 2022 Form 10-K under “Ports”', ['Ports elsewhere']],
  [
    'See Part I, Item 1A, Risk factors, on pages 7-29 of the 2022 Form 10-K',
    ['Item I.1A Risk elsewhere', 'page 7 elsewhere'],
  ],
  ['see Part II, Item 7A-Market Risk in our Form 10- K', ['Item II.7A Market Risk elsewhere']],
  ['Item 7 of the Form 10 - K', ['Item 7 elsewhere']],
  ['Item 7 of our Form 10\u2011K', ['Item 7 elsewhere']],
  [
    'the sections titled “Pay” and “Board” in our proxy statement',
    ['Pay elsewhere', 'Board elsewhere'],
  ],
  [
    'in Part I, Item 1A of the 2022 Form 10-K and Part II, Item 1A of this Form 10-Q',
    ['Item I.1A elsewhere', 'Item II.1A'],
  ],
  ['Item 8 of this Annual Report on Form 20-F', ['Item 8']],
  ['We describe this in Item 4. We filed an annual report last year.', ['Item 4']],
  // No reference.
  ['the following table and the table below', []],
  ['Schedule III to the Companies Act, 2013', []],
  ['Schedule 13D and Schedule TO', []],
  ['Part I of the Act', []],
  ['included in “Other income” in the consolidated statements of income', []],
  ['a logo that reads "KOBE" with the word "PORTS" below.', []],
  ['Section 13(a) of the Act and Rule 3-20 of Regulation S-X', []],
  ['Item 5 of Regulation M-A', []],
  ['Item 10 of SEC Regulation S-K', []],
  ['Item 10(e) of the Commission’s Regulation S-X', []],
  ['Item 10 of the Securities and Exchange Commission’s Regulation S-K', []],
  ['required by Item 601 of Regulation S-K', []],
  ['the 1.75% convertible notes due 2005', []],
  ['our 0.5% Notes 25 are listed', []],
  ['redeem the Notes in full', []],
  ['line item 5', []],
  ['agenda Item 21 of the meeting', []],
  ['promissory notes 2025', []],
  ['Secured debt and notes 33 36 Other notes 39 $141 Total $72 $177', []],
  ['Page 12', []],
]

for (const [text, expected] of READINGS)
  test(text, () => {
    assert.deepEqual(read(text), expected)
  })

test('the span runs from the first word to the end of the title', () => {
  const text = 'Please see Part I, Item 5., “Our Results”, and Notes 3 and 4(b).'
  assert.equal(
    mark(
      text,
      referencesIn(text).map((m) => m.span),
    ),
    'Please see ⟦Part I, Item 5., “Our Results”⟧, and ⟦Notes 3⟧ and ⟦4(b)⟧.',
  )
})

test('mentions lie inside the text, in order, without overlap, whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      'Item 5',
      'Items 4 and ',
      'Note 2(k)',
      ' “',
      '” ',
      '"',
      'Part II, ',
      ' of ',
      '(',
      ')',
      ', ',
    ],
    ...['this Form 10-K', 'Exhibit 4', 'page F-1', 'under ', '. We', ' – Risk Factors', '12', '%'],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      let end = 0
      for (const { span } of referencesIn(text)) {
        assert.ok(end <= span.start && span.start < span.end && span.end <= text.length)
        end = span.end
      }
    }),
  )
})

test('a long run of opening marks is read in one pass', () => {
  const text = 'see “Item 5 ("'.repeat(20_000)
  assert.ok(referencesIn(text).length > 0)
})
