// Figures that nothing proves → those that stand one slip beside what their sentence's row or another sentence states.

import { recall } from '../../base/recall.ts'
import * as d from '../../base/decimal.ts'
import type { Fact } from '../../facts/fact.ts'
import { significance } from '../prose/context.ts'
import type { Subject } from '../subject.ts'
import { placeOf, samePeriod, sizeAt } from './bind.ts'
import type { Candidate } from './bind.ts'
import { bindingsOf } from './bindings.ts'
import type { Bindings } from './bindings.ts'
import { nearMissOf } from './near.ts'
import type { NearMiss } from './near.ts'
import { isAdjacent } from './adjacent.ts'
import {
  ANCHOR_DIGITS,
  ENOUGH_TOLD,
  LONG,
  MOSTLY,
  THOUSAND,
  WHOLLY,
  WHOLLY_TOLD,
  digitsOf,
  isReached,
} from './enough.ts'
import { isTwin } from './same-sentence.ts'
import type { Claim } from './shown.ts'
import type { Spoken } from './told.ts'

export interface Slipped {
  readonly fact: Fact
  readonly claim: Claim
  readonly near: NearMiss
  /** Figures of the sentence that stand in the row or the sentence that is meant. */
  readonly anchors: readonly Fact[]
  /** Both sides say when, and it is the same. */
  readonly dated: boolean
}

/** Of the target's score: a statement that fits as well and agrees, or lies one slip away elsewhere, leaves a doubt. */
const DOUBT = 0.6
/** More columns than years, or quarters and years, have. */
const MOST_COLUMNS = 4

/** A value stated outright, for which nothing but its digits is open. */
function isAccusable(fact: Fact): boolean {
  const { figure } = fact
  return (
    (figure.kind === 'amount' || figure.kind === 'count') &&
    figure.upper === undefined &&
    figure.coupon === undefined &&
    fact.measure !== 'change' &&
    fact.basis !== 'forecast' &&
    significance(fact) >= 2
  )
}

/** Within all that rounding allows. */
function mayAgree(fact: Fact, claim: Claim): boolean {
  const widest = fact.figure.widest.exponent
  const exponent = Math.max(placeOf(fact, claim), widest)
  const own = sizeAt(fact, exponent)
  return [...claim.room(exponent), ...claim.sizes(exponent)].some(
    (size) => size === own || (claim.of === 'cell' && size === own + 1n),
  )
}

/** Near values of few digits are mostly two measures, not one with a slip. */
function isFar(fact: Fact, { size, kind }: NearMiss): boolean {
  if (kind === 'power-of-ten') return true
  const own = sizeAt(fact, fact.figure.unit.exponent)
  const gap = own > size ? own - size : size - own
  return significance(fact) >= LONG || gap * 20n >= size
}

/** Other figures of the sentence that are proved by other statements of the same row or sentence. */
function anchorsOf(fact: Fact, claim: Claim, bindings: Bindings): readonly Fact[] {
  const sentence = bindings.spoken.get(fact)?.sentence
  return (sentence?.facts ?? []).filter((one) => {
    if (one === fact) return false
    const proof = bindings.proofs.get(one)?.claim
    if (!proof || (proof.of === claim.of && proof.facts[0] === claim.facts[0])) return false
    return claim.row.told ? proof.row.told === claim.row.told : proof.row === claim.row
  })
}

const sameKind = (a: Fact, b: Fact): boolean =>
  a.figure.kind === b.figure.kind && (a.figure.perShare ?? false) === (b.figure.perShare ?? false)

/** The value is in the sentence already: it is what another of its figures states. */
const isSaid = (fact: Fact, { size }: NearMiss, bindings: Bindings): boolean =>
  (bindings.spoken.get(fact)?.sentence.facts ?? []).some(
    (one) =>
      one !== fact &&
      sameKind(one, fact) &&
      d.equal(d.abs(one.figure.value), d.decimal(size, fact.figure.unit.exponent)),
  )

/** Plans and ends of ranges are stated by sentences alone. */
const isOutright = ({ figure, tense }: Fact): boolean =>
  (figure.hedge === undefined || figure.hedge === 'about') && tense === undefined

const isSameFooting = (fact: Fact, { row, facts: [other] }: Claim): boolean =>
  isOutright(fact)
    ? row.told === undefined || isOutright(other)
    : row.told !== undefined &&
      fact.figure.hedge === other.figure.hedge &&
      fact.tense === other.tense

interface Target {
  readonly candidate: Candidate
  readonly near: NearMiss
  readonly anchors: readonly Fact[]
  readonly score: number
}

/** An anchored row is the one that is meant, however few words name it. */
const ANCHORED = 1.6

/** Digits of figures of the same sentence in the same row. */
const anchorDigits = (fact: Fact, anchors: readonly Fact[]): number =>
  anchors.filter((one) => sameKind(one, fact)).reduce((sum, one) => sum + digitsOf(one), 0)

/** A row of a table: another figure of the sentence stands in it, or its label right before the figure. */
function isRowMeant(fact: Fact, target: Target, bindings: Bindings): boolean {
  const { candidate, near, anchors } = target
  const { claim, cover, dated } = candidate
  const { stems } = claim.row
  const anchored = anchorDigits(fact, anchors)
  const told = anchored + digitsOf(fact)
  const isAnchored = anchored >= ANCHOR_DIGITS && ENOUGH_TOLD.some(isReached({ told, cover }))
  const spoken = bindings.spoken.get(fact)
  if (!spoken) return false
  if (!dated)
    return (
      !isDatedOtherwise(fact, claim) &&
      ((isAnchored && isFar(fact, near) && isColumnTold(fact, target, bindings)) ||
        isLongAndNamed(fact, target, spoken))
    )
  if (isAnchored && (isFar(fact, near) || isReached({ told, cover })(WHOLLY_TOLD))) return true
  if (anchored >= ANCHOR_DIGITS && near.shift === THOUSAND && cover >= MOSTLY) return true
  const isBeside = cover >= WHOLLY && isAdjacent(spoken, fact, claim.row)
  if (anchored >= ANCHOR_DIGITS && isBeside && stems.length >= 3 && isFar(fact, near)) return true
  if (!isFar(fact, near)) return false
  const isNamed = cover >= MOSTLY && stems.length >= 2
  if (near.shift === THOUSAND && (digitsOf(fact) >= 3 ? isNamed : isBeside && stems.length >= 2))
    return true
  if (near.kind === 'power-of-ten' || claim.head.length > 0) return false
  const longest = Math.max(digitsOf(fact), near.size.toString().length)
  const isLong = longest >= LONG && significance(fact) >= LONG - 1
  if (isLong && (isNamed || isBeside)) return true
  if (near.kind === 'missing-digit') return isBeside && stems.length >= 3
  return near.kind !== 'extra-digit' && isBeside && stems.length >= 2 && significance(fact) >= 3
}

/** What stands around the figure gives it another period than the column has. */
const isDatedOtherwise = (fact: Fact, claim: Claim): boolean => {
  const period = fact.period ?? fact.likely?.period
  return period !== undefined && claim.period !== undefined && !samePeriod(period, claim.period)
}

/** A long amount right behind the label, of which no other column or row shows the like. */
function isLongAndNamed(fact: Fact, { candidate, near }: Target, spoken: Spoken): boolean {
  const { claim, cover } = candidate
  return (
    fact.figure.kind === 'amount' &&
    significance(fact) >= LONG &&
    (near.kind === 'digit' || near.kind === 'swap') &&
    claim.head.every((stem) => spoken.words.some((word) => word.stem === stem)) &&
    cover >= WHOLLY &&
    isAdjacent(spoken, fact, claim.row)
  )
}

/** The sentence goes through the columns of the row as they stand, and this is the next. */
function isColumnTold(fact: Fact, { candidate, anchors }: Target, bindings: Bindings): boolean {
  const { claim } = candidate
  const cells = claim.row.claims.filter(
    ({ of, head }) => of === 'cell' && head.join(' ') === claim.head.join(' '),
  )
  if (cells.length > MOST_COLUMNS) return false
  const said = bindings.spoken.get(fact)?.sentence.facts.filter((one) => sameKind(one, fact)) ?? []
  const steps = new Set<number>()
  for (const anchor of anchors) {
    const proof = bindings.proofs.get(anchor)?.claim
    if (proof?.of !== 'cell' || !sameKind(anchor, fact)) continue
    const inText = said.indexOf(anchor) - said.indexOf(fact)
    const inRow = cells.indexOf(proof) - cells.indexOf(claim)
    if (!cells.includes(proof) || Math.abs(inText) !== Math.abs(inRow)) return false
    steps.add(inText * inRow > 0 ? 1 : -1)
  }
  return steps.size === 1 && (cells.length < MOST_COLUMNS || anchors.length > 1)
}

const isMeant = (fact: Fact, target: Target, bindings: Bindings, subject: Subject): boolean =>
  target.candidate.claim.row.told
    ? isTwin(fact, { ...target, anchored: anchorDigits(fact, target.anchors) }, bindings, subject)
    : isRowMeant(fact, target, bindings)

function slippedOf(fact: Fact, bindings: Bindings, subject: Subject): Slipped | undefined {
  const candidates = bindings.candidates.get(fact) ?? []
  const targets: Target[] = []
  for (const candidate of candidates) {
    if (candidate.claim.of !== 'cell' && candidate.claim.of !== 'told') continue
    if (!isSameFooting(fact, candidate.claim)) continue
    const near = nearMissOf(fact, candidate.claim)
    if (!near) continue
    const anchors = anchorsOf(fact, candidate.claim, bindings)
    const score = candidate.score * (anchors.length > 0 ? ANCHORED : 1)
    targets.push({ candidate, near, anchors, score })
  }
  targets.sort((a, b) => b.score - a.score)
  const target = targets.find((one) => isMeant(fact, one, bindings, subject))
  if (!target) return undefined
  const { candidate, near, anchors, score } = target
  const rivals = targets.filter((one) => one.near.size !== near.size && one.score > DOUBT * score)
  if (rivals.length > 0 || isSaid(fact, near, bindings)) return undefined
  const agreeing = candidates.some(
    (one) => one.score > DOUBT * candidate.score && mayAgree(fact, one.claim),
  )
  return agreeing
    ? undefined
    : { fact, claim: candidate.claim, near, anchors, dated: candidate.dated }
}

/** Of two sentences of which nothing proves either, the later one is accused. */
const isFirstOfTwo = ({ fact, claim }: Slipped, { proofs }: Bindings): boolean =>
  claim.row.told !== undefined &&
  !proofs.has(claim.facts[0]) &&
  fact.span.start < claim.facts[0].span.start

/** Found once for the two checks that tell them, of tables and of the text. */
export const slippedIn = recall((subject: Subject): readonly Slipped[] => {
  const bindings = bindingsOf(subject)
  return [...bindings.candidates.keys()].flatMap((fact) => {
    if (bindings.proofs.has(fact) || !isAccusable(fact)) return []
    const slipped = slippedOf(fact, bindings, subject)
    return slipped && !isFirstOfTwo(slipped, bindings) ? [slipped] : []
  })
})
