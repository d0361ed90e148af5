// What a class of targets is: figures that something in the clean text vouches for, and which slips may befall them.

import type { Figure } from './figure.ts'
import type { Page } from './page.ts'

export type SlipKind =
  | 'digit'
  | 'swap'
  | 'dropped digit'
  | 'sign'
  | 'point or comma'
  | 'million for billion'
  | 'neighbour'
  | 'wrong year'
  | 'wrong rate'
  | 'wrong number'
  | 'lost note'

export interface Target {
  readonly figure: Figure
  /** By how many units of its last digit the figure could move and still agree with what vouches for it. */
  readonly slack: bigint
  /** Whether what vouches for the figure would also vouch for this one in its place. */
  readonly holds?: (changed: Figure) => boolean
  /** Further places that count as the figure: the figures of a sentence whose year is wrong. */
  readonly also?: readonly Figure[]
  /** Replaces the slips of the class: a note is taken out as a whole. */
  readonly cut?: { readonly start: number; readonly end: number }
}

export interface TargetClass {
  readonly id: string
  /** What is drawn, for the table and the page. */
  readonly title: string
  readonly slips: readonly SlipKind[]
  /** The share that Tickmark means to catch at least. */
  readonly goal?: number
  readonly targets: (page: Page) => readonly Target[]
}

/** One target a figure, the one with the most slack. */
export function once(targets: readonly Target[]): readonly Target[] {
  const best = new Map<number, Target>()
  for (const target of targets) {
    const other = best.get(target.figure.start)
    if (!other || other.slack < target.slack) best.set(target.figure.start, target)
  }
  return [...best.values()].sort((a, b) => a.figure.start - b.figure.start)
}

export const CELL_SLIPS: readonly SlipKind[] = [
  'digit',
  'swap',
  'dropped digit',
  'sign',
  'point or comma',
  'neighbour',
]

export const PROSE_SLIPS: readonly SlipKind[] = [
  'digit',
  'swap',
  'dropped digit',
  'point or comma',
  'million for billion',
]
