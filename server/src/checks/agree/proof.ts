// Candidates that a figure agrees with → the one that is proof: so few others would have done that chance is no explanation.

import type { Fact } from '../../facts/fact.ts'
import { significance } from '../prose/context.ts'
import { agrees, placeOf, sizeAt } from './bind.ts'
import type { Candidate } from './bind.ts'

/** How often a figure drawn at random may find such an agreement. */
const CHANCE = 0.025
/** Of the best one's score: a candidate with as much would have done as well. */
const AS_GOOD = 0.9
/** Less of a label is no reason to think of its row; a long figure needs less of it. */
const LEAST_COVER = 0.5
const LONG = 5
const LONG_COVER = 0.2
/** The words leave no doubt what is meant. */
const SURE = { cover: 0.6, score: 8 }

/** Figures with as many digits: round ones are few, and chosen more often than others. */
function likes(fact: Fact, size: bigint, isSure: boolean): number {
  const told = significance(fact)
  const digits = told >= 2 || isSure ? size.toString().length : told
  return 9 * 10 ** (digits - 1)
}

/** Of `candidates` the best that agrees, unless too many others are as good. */
export function proofOf(fact: Fact, candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined
  for (const one of candidates)
    if ((!best || one.score > best.score) && agrees(fact, one.claim)) best = one
  if (!best) return undefined
  const exponent = placeOf(fact, best.claim)
  const size = sizeAt(fact, exponent)
  const { length } = size.toString()
  const leastCover = length >= LONG ? LONG_COVER : LEAST_COVER
  if (best.cover < leastCover) return undefined
  const others = new Set<bigint>()
  for (const { claim, score, cover } of candidates) {
    if (cover < leastCover || score < AS_GOOD * best.score) continue
    for (const other of claim.sizes(Math.max(exponent, claim.exponent)))
      if (other.toString().length === length) others.add(other)
  }
  const isSure = others.size === 1 && best.cover >= SURE.cover && best.score >= SURE.score
  return others.size / likes(fact, size, isSure) <= CHANCE ? best : undefined
}
