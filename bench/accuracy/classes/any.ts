// Any figure at all, vouched for or not, and long figures that are printed twice.

import type { Figure } from '../figure.ts'
import { significant } from '../figure.ts'
import type { Target, TargetClass } from '../target.ts'
import { CELL_SLIPS, PROSE_SLIPS, once } from '../target.ts'

const free = (figure: Figure): Target => ({ figure, slack: 0n })

const isNought = ({ digits }: Figure): boolean => digits === 0n

export const anyCell: TargetClass = {
  id: 'table',
  title: 'any figure of a table',
  goal: 0.7,
  slips: CELL_SLIPS,
  targets: ({ cells }) => cells.filter((figure) => !isNought(figure)).map(free),
}

export const anyStated: TargetClass = {
  id: 'prose',
  title: 'any figure of a sentence',
  goal: 0.2,
  slips: PROSE_SLIPS,
  targets: ({ stated }) => stated.filter((figure) => !isNought(figure)).map(free),
}

export const repeated: TargetClass = {
  id: 'repeated',
  title: 'long figures printed twice or more',
  goal: 0.9,
  slips: [...CELL_SLIPS.filter((kind) => kind !== 'neighbour'), 'million for billion'],
  targets: ({ cells, stated }) => {
    const long = [...cells, ...stated].filter(
      (figure) => significant(figure) >= 5 && figure.text.includes(','),
    )
    const lines = new Map<string, Set<number>>()
    for (const { text, line } of long) lines.set(text, (lines.get(text) ?? new Set()).add(line))
    return once(long.filter(({ text }) => (lines.get(text)?.size ?? 0) > 1).map(free))
  },
}
