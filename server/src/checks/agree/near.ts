// A printed figure and a stated value → the slip of the pen that lies between them, told by their digits alone.

import * as d from '../../base/decimal.ts'
import { recall } from '../../base/recall.ts'
import type { Fact } from '../../facts/fact.ts'
import type { SlipKind } from '../slip.ts'
import { hasOneMore, nearMiss } from '../slip.ts'
import { sizeAt } from './bind.ts'
import type { Claim } from './shown.ts'

export interface NearMiss {
  readonly kind: SlipKind
  /** Digits that should be printed, with the last place where the figure has it. */
  readonly size: bigint
  /** Powers of ten between the two: 3 for billions told as millions. */
  readonly shift?: number
}

const FEWEST_DIGITS = 2
/** A digit more or less says little about short figures. */
const FEWEST_FOR_LENGTH = 3

function between(own: string, wanted: string): SlipKind | undefined {
  const near = nearMiss(own, wanted)
  if (near) return near
  if (Math.max(own.length, wanted.length) < FEWEST_FOR_LENGTH) return undefined
  if (hasOneMore(wanted, own)) return 'missing-digit'
  return hasOneMore(own, wanted) ? 'extra-digit' : undefined
}

/** Billions for millions, a lost or a turned separator. */
const SHIFTS = [3, -3, 1, -1, 2, -2]

/** The figure's size in its own last place, as digits; `told` are those before its last noughts. */
const printedOf = recall((fact: Fact) => {
  const size = sizeAt(fact, fact.figure.unit.exponent)
  const own = size.toString()
  return { size, own, told: own.replace(/0+$/, '').length }
})

const topOf = recall((fact: Fact) => d.magnitude(fact.figure.value) ?? 0)

/** For a claim of one figure. Undefined where no single slip leads from the figure to what is claimed, or the two agree. */
export function nearMissOf(fact: Fact, claim: Claim): NearMiss | undefined {
  const { exponent } = fact.figure.unit
  const { size, own, told } = printedOf(fact)
  const top = topOf(claim.facts[0])
  // Rounding may carry: one digit more than the value itself has down to that place.
  const mayHave = (length: number, place: number): boolean =>
    length === top - place + 1 || length === top - place + 2
  const isLikeLong = [0, -1, 1].some((more) => mayHave(own.length + more, exponent))
  if (claim.exponent <= exponent && isLikeLong)
    for (const wanted of claim.sizes(exponent)) {
      if (wanted === size) return undefined
      if (wanted === 0n) continue
      const text = wanted.toString()
      if (Math.max(own.length, text.length) < FEWEST_DIGITS) continue
      const kind = between(own, text)
      if (kind) return { kind, size: wanted }
    }
  for (const shift of SHIFTS) {
    // Text in the thousands of its tables, without a word that says so; three decimals are a comma turned into a point.
    if (Math.abs(shift) === 3 && fact.figure.scale === 0 && !(shift === 3 && exponent === -3))
      continue
    const place = exponent + shift
    if (claim.exponent > place || told < (Math.abs(shift) === 3 ? 2 : 3)) continue
    if (!mayHave(own.length, place)) continue
    if (!claim.sizes(place).includes(size)) continue
    const { digits, exponent: at } = d.roundTo(d.decimal(size, place), Math.min(place, exponent))
    return {
      kind: 'power-of-ten',
      size: at <= exponent ? digits : size,
      shift: Math.abs(shift),
    }
  }
  return undefined
}
