// Texts by name → a library over them, as if they stood in one folder.

import { read } from '../../server/src/filing.ts'
import type { Filing } from '../../server/src/filing.ts'
import type { Library } from '../../server/src/library/library.ts'
import { libraryOf, NOTHING_DECLARED } from '../../server/src/library/shelf.ts'
import type { Declarations } from '../../server/src/library/shelf.ts'
import { summaryOf } from '../../server/src/library/summary.ts'

export const address = (name: string): string => `file:///filings/${name}`

export interface Shelved {
  readonly library: Library
  readonly filings: ReadonlyMap<string, Filing>
}

/** What is declared is named by the files' names. */
export function shelved(
  texts: Readonly<Record<string, string>>,
  declared: Partial<Declarations> = {},
): Shelved {
  const filings = new Map(Object.entries(texts).map(([name, text]) => [name, read(text)]))
  const entries = [...filings].map(([name, filing]) => ({
    uri: address(name),
    summary: summaryOf(filing),
  }))
  const { filings: groups, priorYears } = { ...NOTHING_DECLARED, ...declared }
  return {
    library: libraryOf(entries, {
      filings: groups.map((names) => names.map(address)),
      priorYears: priorYears.map(([a, b]) => [address(a), address(b)]),
    }),
    filings,
  }
}
