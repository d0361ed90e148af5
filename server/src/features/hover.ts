// A filing and an offset → everything known of what stands there: dollars or rate, proof, what a reference leads to.

import type { Filing } from '../filing.ts'
import { amountPart } from './hover-amount.ts'
import type { Hover } from './hover-part.ts'
import { proofPart } from './hover-proof.ts'
import type { Judged } from './hover-proof.ts'
import { ratePart } from './hover-rate.ts'
import { hoverReference } from './hover-reference.ts'

/** `judged` is what the settings let through. */
export function hover(filing: Filing, offset: number, judged: Judged = filing): Hover | undefined {
  const money = ratePart(filing, offset) ?? amountPart(filing, offset, judged.ticks)
  const parts = [money, hoverReference(filing, offset), proofPart(filing, judged, offset)].filter(
    (part) => part !== undefined,
  )
  const [first] = parts
  return first && { span: first.span, parts: parts.map((part) => part.lines) }
}
