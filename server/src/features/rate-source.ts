// A rate → where it comes from, as a link where that is a place in the filing.

import type { UsedRate } from '../facts/pin.ts'
import type { Filing } from '../filing.ts'
import { place } from './hover-part.ts'
import type { Inline } from './hover-part.ts'

/** "this filing's table, line 6" as a link, "H.10". */
export function sourceOf({ source }: UsedRate, filing: Filing): Inline {
  if (source.kind === 'h10') return 'Federal Reserve H.10'
  if (source.kind === 'settings') return 'your settings'
  const lead = source.table ? "this filing's table, " : 'this filing, '
  return place(filing.lineOf, source.span, lead)
}
