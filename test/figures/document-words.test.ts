// Which other document a reference is in, as far as its sentence tells.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CitedDocument } from '../../server/src/figures/cited-document.ts'
import { dayKey } from '../../server/src/figures/period.ts'
import { referencesIn } from '../../server/src/figures/reference.ts'

function shown({ form, year, period, filed, of, own }: CitedDocument): string {
  const parts = [
    form ?? '-',
    year === undefined ? '' : String(year),
    period ? `to ${dayKey(period)}` : '',
    filed ? `filed ${dayKey(filed)}` : '',
    of === undefined ? '' : `of ${of}`,
    own ? 'own' : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

const cited = (text: string): readonly string[] =>
  referencesIn(text).map(({ document }) => (document ? shown(document) : 'here'))

for (const [text, expected] of [
  ['see Item 7 of our annual report for 2022', ['annual 2022 own']],
  ['Item 7 of our Annual Report on Form 10-K for fiscal 2022', ['10-K 2022 own']],
  [
    'Part I, Item 1A of the Company’s Annual Report on Form 10-K for the year ended June 30, 2022',
    ['10-K 2022 to 2022-06-30 own'],
  ],
  ['Item 3.D of our 2003 Form 20-F', ['20-F 2003 own']],
  [
    'Note 2 to our Quarterly Report on Form 10-Q for the quarter ended March 31, 2023',
    ['10-Q 2023 to 2023-03-31 own'],
  ],
  [
    'Exhibit 10.1 to the Company’s Current Report on Form 8-K, filed with the SEC on May 5, 2023',
    ['8-K filed 2023-05-05 own'],
  ],
  ['Exhibit 4.4 to Kobe’s registration statement on Form S-8', ['registration of Kobe']],
  ['the section “Directors” in our proxy statement', ['proxy own']],
  ['Item 1A of our 2022 Form 10-K and Item 1A of this Form 10-Q', ['10-K 2022 own', 'here']],
] as const)
  test(text, () => {
    assert.deepEqual(cited(text), expected)
  })
