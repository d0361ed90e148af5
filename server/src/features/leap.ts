// A way through a filing, from words to the place that they lead to.

import type { Span } from '../base/span.ts'

export interface Leap {
  /** What leads there: the whole reference, mark, term or figure. */
  readonly origin: Span
  /** All of what it leads to: the section, the note, the defining sentence, the row. */
  readonly target: Span
  /** The part of it to show: the heading, the sign, the name, the figure. */
  readonly selection: Span
}
