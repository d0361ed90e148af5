// What comments cover, and a finding → which checks and figures of which comments are about it.

import { encloses } from '../base/span.ts'
import type { Finding } from '../checks/finding.ts'
import type { Filing } from '../filing.ts'
import { figureKey, printedFigures } from '../notes/printed-figures.ts'
import type { Cover } from './comment-cover.ts'

type Covering = Pick<Cover, 'covered' | 'rules' | 'figures'>

/** A check with one of its figures, or with none, in one piece of text. */
export interface Claim {
  readonly key: string
  readonly figure?: string
}

export interface Coverage {
  /** Keys of claims that are about it, a figure's before those of any figure. */
  readonly of: (finding: Finding) => readonly string[]
}

export function claimsOf({ covered, rules, figures }: Covering): readonly Claim[] {
  if (!covered) return []
  const { start } = covered
  return rules.flatMap((rule): Claim[] =>
    figures.length === 0
      ? [{ key: keyOf(start, rule) }]
      : figures.map((figure) => ({ key: keyOf(start, rule, figure), figure })),
  )
}

const keyOf = (start: number, rule: string, figure?: string): string =>
  `${start} ${rule} ${figure === undefined ? '' : figureKey(figure)}`

/** `covers` in order of position: pieces are none over another. */
export function coverage(filing: Filing, covers: readonly Covering[]): Coverage {
  const pieces = covers.flatMap(({ covered }) => covered ?? [])
  const claimed = new Set(covers.flatMap((one) => claimsOf(one).map(({ key }) => key)))
  return {
    of({ check, span: at }) {
      let [low, high] = [0, pieces.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((pieces[middle]?.start ?? 0) <= at.start) low = middle + 1
        else high = middle
      }
      const piece = pieces[low - 1]
      if (!piece || !encloses(piece, at)) return []
      const printed = printedFigures(filing.textOf(at)).map((one) => keyOf(piece.start, check, one))
      return [...printed, keyOf(piece.start, check)].filter((key) => claimed.has(key))
    },
  }
}
