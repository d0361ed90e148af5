// A change of the text → whether it settles a finding and brings no other: the changed text is read and checked, step by step.

import { overlaps } from '../base/span.ts'
import type { Edit, Finding } from '../checks/finding.ts'
import { reading } from '../filing.ts'
import type { Filing } from '../filing.ts'
import type { Settings } from '../settings/settings.ts'
import type { Among } from './among.ts'
import { findings } from './findings.ts'
import { edited, moved } from './rename-edits.ts'

export function* settles(
  filing: Filing,
  finding: Finding,
  edits: readonly Edit[],
  settings: Settings,
  among?: Among,
): Generator<undefined, boolean, undefined> {
  const after = yield* reading(edited(filing.text.value, edits), filing, settings)
  yield* after.steps()
  const now = findings(after, settings, among)
  const known = findings(filing, settings, among)
    .filter((one) => !isOne(one, finding))
    .map((one) => ({ check: one.check, span: moved(one.span, edits) }))
  for (const one of now) {
    const i = known.findIndex((other) => isOne(one, other))
    if (i >= 0) known.splice(i, 1)
    else if (isGrave(one) || one.check === finding.check) return false
  }
  return true
}

const isGrave = ({ level }: Finding): boolean => level === 'error' || level === 'warning'

type Placed = Pick<Finding, 'check' | 'span'>

const isOne = (a: Placed, b: Placed): boolean => a.check === b.check && overlaps(a.span, b.span)
