// A finding that a reviewer lets stand → what is kept of it.

import { sameSpan } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Finding } from '../checks/finding.ts'
import type { Filing } from '../filing.ts'
import { anchored } from '../notes/anchor.ts'
import { fingerprintOf } from '../notes/fingerprint.ts'
import type { Acceptance } from '../notes/note.ts'
import { sectionsOf } from './section-names.ts'
import type { Standing } from './standing.ts'
import { UNUSED } from './unused.ts'

export interface Acceptable extends Pick<Acceptance, 'rule' | 'anchor' | 'fingerprint'> {
  /** Ids of acceptances that were of this finding before its figures changed: the new one stands for them. */
  readonly replaces: readonly string[]
}

/** What is open of `rule` at `where`; undefined where nothing is, or is none that can be accepted. */
export function acceptable(
  filing: Filing,
  { findings, woken }: Pick<Standing, 'findings' | 'woken'>,
  rule: string,
  where: Span,
): Acceptable | undefined {
  const finding = findings.find((one) => one.check === rule && sameSpan(one.span, where))
  if (!finding || !isAcceptable(finding)) return undefined
  const { value } = filing.text
  return {
    rule,
    anchor: anchored(value, where, sectionsOf(filing.outline)(where.start)),
    fingerprint: fingerprintOf(finding, value),
    replaces: woken.filter((one) => one.finding === finding).map(({ acceptance }) => acceptance.id),
  }
}

export const isAcceptable = ({ check }: Finding): boolean => check !== UNUSED.id
