// What was found at first sight of filings that nobody had looked at before, as it was noted then.

import contacts from './first-contact.json' with { type: 'json' }
import type { Line } from './tables.ts'

interface Contact {
  /** What kind of filings, and from where. */
  readonly filings: string
  readonly count: number
  readonly figures: number
  /** Errors and warnings at first sight that proved false, and those that are true. */
  readonly falseErrors: number
  readonly falseWarnings: number
  readonly trueFindings: number
  /** False errors and warnings on the same filings today. */
  readonly falseNow: number
  /** When, in words: "before the checks of statements". */
  readonly when: string
}

export function firstContacts(): readonly Line[] {
  const rows = (contacts as readonly Contact[]).map((one): Line => [
    `${one.filings}, ${one.when}`,
    ...[
      one.count,
      one.figures,
      one.falseErrors,
      one.falseWarnings,
      one.trueFindings,
      one.falseNow,
    ].map(String),
  ])
  return [
    [
      'filings',
      'count',
      'figures',
      'false errors',
      'false warnings',
      'true findings',
      'false today',
    ],
    ...rows,
  ]
}
