// A finding → all the changes of its text that might settle it, without those that its single explanation makes already: each still to be tried.

import { sameSpan } from '../base/span.ts'
import type { Finding, Fix } from '../checks/finding.ts'
import type { Filing } from '../filing.ts'
import { agreeing } from './agree-fixes.ts'
import { slipped } from './slip-fixes.ts'
import { titled } from './title-fixes.ts'
import { worded } from './word-fixes.ts'

/** The likelier first. */
export function ways(filing: Filing, finding: Finding): readonly Fix[] {
  const { fix } = finding
  const made = [
    ...agreeing(filing, finding),
    ...worded(filing, finding),
    ...titled(filing, finding),
    ...slipped(filing, finding),
  ]
  return made.filter(
    (one, i) =>
      !(fix && sameEdits(one, fix)) && made.findIndex((other) => sameEdits(one, other)) === i,
  )
}

const sameEdits = ({ edits: some }: Fix, { edits: others }: Fix): boolean =>
  some.length === others.length &&
  some.every(({ span, text }, i) => {
    const other = others[i]
    return other !== undefined && sameSpan(span, other.span) && text === other.text
  })
