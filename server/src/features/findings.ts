// A filing and the settings → what is shown of it: the one source of findings for the editor and the command line.

import { byStart } from '../base/span.ts'
import { CHECKS } from '../checks/all.ts'
import type { Finding, Tick } from '../checks/finding.ts'
import { merge } from '../checks/merge.ts'
import type { Filing } from '../filing.ts'
import { PRIOR_YEAR } from '../library/prior-year.ts'
import type { Settings } from '../settings/settings.ts'
import { compared, isAnswered } from './among.ts'
import type { Among } from './among.ts'
import { UNREAD, unreadBlocks } from './unread.ts'
import { UNUSED } from './unused.ts'

/** All that a finding may be named after, in the order of the pages. */
export const RULES = [...CHECKS, PRIOR_YEAR, UNREAD, UNUSED]

/** What the settings may name. */
export const RULE_IDS: ReadonlySet<string> = new Set(RULES.map((rule) => rule.id))

type Policy = Pick<Settings, 'checks' | 'hints'>

/** In order of position; what one change would settle is said once. Without `among` the file stands alone. */
export function findings(filing: Filing, policy: Policy, among?: Among): readonly Finding[] {
  const own = among
    ? filing.findings.filter((finding) => !isAnswered(finding, filing, among))
    : filing.findings
  const others = among ? compared(filing, among).findings : []
  return merge(
    [...own, ...others, ...unreadBlocks(filing)]
      .flatMap((finding) => allowed(finding, policy))
      .sort((a, b) => byStart(a.span, b.span)),
  )
}

/** What passed, in order of position, without the checks that are off. */
export function ticks(filing: Filing, policy: Policy, among?: Among): readonly Tick[] {
  const others = among ? compared(filing, among).ticks : []
  const all =
    others.length === 0
      ? filing.ticks
      : [...filing.ticks, ...others].sort((a, b) => byStart(a.span, b.span))
  return all.filter((tick) => policy.checks[tick.check] !== 'off')
}

/** A chosen level lifts no hint: what is merely improbable stays that. */
export function allowed(finding: Finding, { checks, hints }: Policy): readonly Finding[] {
  const choice = checks[finding.check] ?? 'on'
  if (choice === 'off') return []
  if (finding.level === 'hint') return hints ? [finding] : []
  return [choice === 'on' ? finding : { ...finding, level: choice }]
}
