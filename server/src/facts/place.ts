// A place of the filing that is no section: a line of the exhibit index, a page, a captioned table. Offsets are the document's.

import type { Span } from '../base/span.ts'

/** Named as sections are, so that a reference leads to either in one way. */
export interface Place {
  readonly name: string
  /** The line, caption or number to show. */
  readonly heading: Span
  /** All of it: the exhibit's line, the page, the caption with its table. */
  readonly span: Span
}
