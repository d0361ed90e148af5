// A label that promises a sum → the lines that it must be the sum of.

import type { Member } from './candidate.ts'
import { isBalance, isClosing, isOpening, isStep, isTotal } from './labels.ts'
import type { Sign } from './sum.ts'

export interface Promised {
  /** Nearest line first. */
  readonly members: readonly Member[]
  readonly signs: readonly Sign[]
  /** A shorter total says too little. */
  readonly fewestDigits: number
}

const LONGEST_ROLL = 15
const LONGEST_STEP = 12
/** Lines over a figure without a label, as sums are set. */
const FEWEST_UNNAMED = 4
/** Fewer lines, where the figure under them is long. */
const FEWEST_UNNAMED_LONG = 3

const plus = (members: readonly Member[], fewestDigits: number): Promised => ({
  members,
  signs: members.map(() => 1),
  fewestDigits,
})

/** All lines of the section since the last total. */
function block(
  above: readonly Member[],
  section: (index: number) => number | undefined,
  own: number | undefined,
): readonly Member[] {
  const end = above.findIndex(({ index, label }) => section(index) !== own || isTotal(label))
  return end < 0 ? above : above.slice(0, end)
}

/** All lines since the last total, whatever headings stand between. */
function sections(above: readonly Member[]): readonly Member[] {
  const end = above.findIndex(({ label }) => isTotal(label))
  return end < 0 ? above : above.slice(0, end)
}

/** Back to the balance that the movements started from. */
function roll(above: readonly Member[]): readonly Member[] {
  const opening = above.findIndex(({ label }) => isClosing(label) || isOpening(label))
  return opening + 1 > LONGEST_ROLL ? [] : above.slice(0, opening + 1)
}

/** Whether costs carry their own signs: brackets somewhere among the lines between two steps. */
const isSigned = (members: readonly Member[]): boolean =>
  members.some(
    (member, i) => i < members.length - 1 && member.values.some((v) => v && v.value < 0n),
  )

/** The step before and all lines since; costs are taken off by their labels where they carry no sign. */
function step(above: readonly Member[]): Promised | undefined {
  const before = above.findIndex(({ label }) => isStep(label))
  if (before < 1 || before >= LONGEST_STEP) return undefined
  const members = above.slice(0, before + 1)
  if (isSigned(members)) return plus(members, 3)
  const between = members.slice(0, -1)
  if (!between.every((member) => member.takenOff)) return undefined
  return { members, signs: members.map((_, i) => (i < before ? -1 : 1)), fewestDigits: 3 }
}

/** The likelier first; none where the label promises nothing, or not which lines. */
export function promisedBy(
  total: Member,
  above: readonly Member[],
  section: (index: number) => number | undefined,
): readonly Promised[] {
  if (isTotal(total.label)) {
    const own = block(above, section, section(total.index))
    const all = sections(above)
    const blocks = all.length > own.length ? [own, all] : [own]
    return blocks.filter((members) => members.length >= 2).map((members) => plus(members, 3))
  }
  if (isClosing(total.label)) {
    const members = roll(above)
    const isNamed = isBalance(total.label) && isBalance(members.at(-1)?.label ?? '')
    return members.length < 2 ? [] : [plus(members, isNamed ? 3 : 4)]
  }
  if (total.label === '') {
    const members = block(above, section, section(total.index))
    const isNamed = members.every(({ label }) => label !== '')
    if (members.length < FEWEST_UNNAMED_LONG || !isNamed) return []
    return [plus(members, members.length < FEWEST_UNNAMED ? 6 : 5)]
  }
  const found = isStep(total.label) ? step(above) : undefined
  return found ? [found] : []
}
