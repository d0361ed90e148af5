// Slips that would each mend one tie → the likeliest of them: what else they would mend, and what they would break.

import { SLIP_WORDS } from '../slip.ts'
import type { Slip } from '../slip.ts'
import type { Fix } from '../finding.ts'
import type { Subject } from '../subject.ts'
import type { Explanation } from '../table/explain.ts'
import { relationsOf } from '../table/relations.ts'

export interface Culprit {
  readonly explanation: Explanation
  /** No other slip is as likely. */
  readonly unique: boolean
}

const UNLIKELY: ReadonlySet<Slip['kind']> = new Set([
  'missing-digit',
  'extra-digit',
  'power-of-ten',
])

/** A cell whose slip mends sums that fail is likelier, one that stands in sums that hold is less likely. */
export function culpritOf(
  explanations: readonly Explanation[],
  subject: Subject,
): Culprit | undefined {
  const { suspected, held } = relationsOf(subject)
  const failing = ({ cell }: Explanation): number => suspected.get(cell) ?? 0
  const holding = ({ cell }: Explanation): number => held.get(cell) ?? 0
  const unlikely = ({ slip }: Explanation): number => (UNLIKELY.has(slip.kind) ? 1 : 0)
  const order = (a: Explanation, b: Explanation): number =>
    failing(b) - failing(a) || holding(a) - holding(b) || unlikely(a) - unlikely(b)
  const [explanation, second] = [...explanations].sort(order)
  return explanation && { explanation, unique: !second || order(explanation, second) < 0 }
}

export function fixOf({ cell, slip }: Explanation, subject: Subject): Fix | undefined {
  if (slip.text === undefined) return undefined
  const before = subject.textOf(cell.digits)
  return {
    title: `Change ${before} to ${slip.text} (${SLIP_WORDS[slip.kind]})`,
    edits: [{ span: cell.digits, text: slip.text }],
  }
}

export function clauseOf({ cell, slip }: Explanation, subject: Subject): string {
  const before = subject.textOf(cell.digits)
  return slip.text === undefined
    ? `with the other sign of ${before} it would`
    : `with ${slip.text} for ${before} (${SLIP_WORDS[slip.kind]}) it would`
}
