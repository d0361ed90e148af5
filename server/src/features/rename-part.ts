// What a renaming comes to: edits, or one sentence that says why not.

import type { Span } from '../base/span.ts'
import type { Edit } from '../checks/finding.ts'

export interface Refused {
  readonly kind: 'refused'
  readonly reason: string
}

export type Renamed =
  | { readonly kind: 'renamed'; /** In order of position. */ readonly edits: readonly Edit[] }
  | Refused

/** What an editor puts into its field: the name under the cursor, and where it stands. */
export type Renamable =
  { readonly kind: 'renamable'; readonly span: Span; readonly name: string } | Refused
