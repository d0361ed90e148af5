// Findings of several checks at one figure that one change would settle → one finding that names the others.

import { byStart, overlaps, sameSpan } from '../base/span.ts'
import type { Finding, Level, Related } from './finding.ts'
import type { Working } from './working.ts'

const LEVELS: readonly Level[] = ['error', 'warning', 'information', 'hint']

const rank = ({ level }: Finding): number => LEVELS.indexOf(level)

/** One edit, or the other sign of the figure: neither has another way to mend it. */
const sameChange = (a: Finding, b: Finding): boolean =>
  (a.turned === true && b.turned === true) || sameFix(a, b)

const sameFix = ({ fix: one }: Finding, { fix: other }: Finding): boolean =>
  one !== undefined &&
  one.edits.length === other?.edits.length &&
  one.edits.every(({ span, text }, i) => {
    const edit = other.edits[i]
    return edit !== undefined && sameSpan(span, edit.span) && text === edit.text
  })

function withOthers(first: Finding, others: readonly Finding[]): Finding {
  const checks = [...new Set(others.map((one) => one.check))].filter((id) => id !== first.check)
  const related: Related[] = []
  for (const one of [first, ...others].flatMap((finding) => finding.related))
    if (!related.some(({ span }) => sameSpan(span, one.span))) related.push(one)
  const clause = checks.length === 0 ? '' : ` The same change would settle ${checks.join(' and ')}.`
  return {
    ...first,
    message: `${first.message}${clause}`,
    related: related.sort((a, b) => byStart(a.span, b.span)),
    alone: first.related,
    ...(others.length > 0 && { workings: () => [first, ...others].flatMap(ownWorkings) }),
  }
}

const ownWorkings = ({ check, workings }: Finding): readonly Working[] =>
  (workings?.() ?? []).map((working) => ({ ...working, check }))

/** What only the look of a figure says, where its arithmetic says what it should be. */
const BY_LOOK = 'separator-is-consistent'

const outweighs = (other: Finding, finding: Finding): boolean =>
  finding.check === BY_LOOK &&
  other.check !== BY_LOOK &&
  other.fix !== undefined &&
  overlaps(other.span, finding.span) &&
  !sameFix(other, finding)

/** One pass from the top: a finding is held against those alone that still reach as far as it begins. */
function outweighed(all: readonly Finding[]): ReadonlySet<Finding> {
  const lighter = new Set<Finding>()
  let open: Finding[] = []
  for (const one of all) {
    open = open.filter(({ span }) => span.end > one.span.start)
    for (const other of open) {
      if (outweighs(other, one)) lighter.add(one)
      if (outweighs(one, other)) lighter.add(other)
    }
    open.push(one)
  }
  return lighter
}

/** `findings` in order of position; the strongest of those with one place and one change stands for all. */
export function merge(all: readonly Finding[]): readonly Finding[] {
  const lighter = outweighed(all)
  const findings = all.filter((finding) => !lighter.has(finding))
  const merged: Finding[] = []
  const done = new Set<Finding>()
  findings.forEach((finding, i) => {
    if (done.has(finding)) return
    const group = [finding]
    for (let j = i + 1; j < findings.length; j++) {
      const other = findings[j]
      if (other?.span.start !== finding.span.start) break
      if (sameSpan(other.span, finding.span) && sameChange(finding, other)) group.push(other)
    }
    for (const one of group) done.add(one)
    const [first = finding, ...others] = group.sort((a, b) => rank(a) - rank(b))
    merged.push(others.length === 0 ? first : withOthers(first, others))
  })
  return merged
}
