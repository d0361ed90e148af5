// A filing and an offset → everything known of what stands there: dollars or rate, proof, what a reference leads to.

import { touches } from '../base/span.ts'
import type { Filing } from '../filing.ts'
import { NOWHERE } from './elsewhere.ts'
import type { Among } from './among.ts'
import { amountPart } from './hover-amount.ts'
import type { Hover, Line } from './hover-part.ts'
import { proofPart } from './hover-proof.ts'
import type { Judged } from './hover-proof.ts'
import { ratePart } from './hover-rate.ts'
import { hoverReference } from './hover-reference.ts'

/** `judged` is what the settings let through; "later" where the checks are still running: what is known by then is told. */
export function hover(
  filing: Filing,
  offset: number,
  judged: Judged | 'later' = filing,
  among: Among = NOWHERE,
): Hover | undefined {
  const known = judged === 'later' ? NOTHING : judged
  const money = ratePart(filing, offset) ?? amountPart(filing, offset, known)
  const proof = proofPart(filing, known, offset)
  const isTold = known.findings.some(
    ({ check, span }) => check === 'reference-resolves' && touches(span, offset),
  )
  const parts = [money, hoverReference(filing, offset, among, isTold), proof].filter(
    (part) => part !== undefined,
  )
  const [first] = parts
  if (!first) return undefined
  const waiting = judged === 'later' && money ? [WAITING] : []
  return { span: first.span, parts: [...parts.map((part) => part.lines), ...waiting] }
}

const NOTHING: Judged = { findings: [], ticks: [] }
const WAITING: readonly Line[] = [
  [
    'The checks are still running: what proves this figure, or dates it, comes with the next hover.',
  ],
]
