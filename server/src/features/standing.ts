// A filing with its settings, its notes and the other files → how it stands: what is said of it, what is accepted, what is proved.

import { overlaps } from '../base/span.ts'
import type { Tick } from '../checks/finding.ts'
import type { Filing } from '../filing.ts'
import { PRIOR_YEAR } from '../library/prior-year.ts'
import type { Acceptance } from '../notes/note.ts'
import type { Settings } from '../settings/settings.ts'
import { sift } from './accepted.ts'
import type { Sifted } from './accepted.ts'
import { compared } from './among.ts'
import type { Among } from './among.ts'
import { allowed, findings, RULE_IDS, ticks } from './findings.ts'
import { UNUSED } from './unused.ts'

export interface Standing extends Omit<Sifted, 'open'> {
  /** What is to be said; accepted findings are none of it. */
  readonly findings: Sifted['open']
  readonly ticks: readonly Tick[]
}

export function standing(
  filing: Filing,
  policy: Pick<Settings, 'checks' | 'hints'>,
  acceptances: readonly Acceptance[],
  among?: Among,
): Standing {
  const others = among && compared(filing, among)
  const isCompared = others !== undefined && others.findings.length + others.ticks.length > 0
  const { open, ...sifted } = sift(
    findings(filing, policy, among),
    acceptances,
    filing,
    ({ rule }, where) =>
      policy.checks[rule] === 'off' ||
      (rule === PRIOR_YEAR.id && !isCompared) ||
      (where !== undefined &&
        filing.findings.some((one) => one.check === rule && overlaps(one.span, where))),
    RULE_IDS,
  )
  return {
    ...sifted,
    findings: open.flatMap((one) => (one.check === UNUSED.id ? allowed(one, policy) : [one])),
    ticks: ticks(filing, policy, among),
  }
}
