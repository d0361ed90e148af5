// A row of the filing view → what it says of itself, to eyes and to ears.
import type { Counts, ReviewFinding } from '../../server/src/protocol.ts'
import { figuresIn } from './review-rows.ts'
import type { SectionNode } from './review-rows.ts'
import type { Words } from './words.ts'

/** "3 flagged · 41 of 60 ticked · 2 notes"; what there is none of is left out. */
export function shortly(counts: Counts, say: Words): string {
  const figures = figuresIn(counts)
  return [
    ...(counts.flagged > 0 ? [say('{0} flagged', counts.flagged)] : []),
    ...(figures > 0 ? [say('{0} of {1} ticked', counts.ticked, figures)] : []),
    ...(counts.notes > 0 ? [notes(counts.notes, say)] : []),
  ].join(' · ')
}

/** The same in full, a part each. */
export function parts(counts: Counts, findings: number, say: Words): readonly string[] {
  const figures = figuresIn(counts)
  return [
    ...(findings > 0 ? [open(findings, say)] : []),
    ...(figures === 0
      ? [say('no figures')]
      : [
          say('{0} of {1} figures ticked', counts.ticked, figures),
          ...(counts.flagged > 0 ? [say('{0} flagged', counts.flagged)] : []),
          ...(counts.untested > 0 ? [say('{0} untested', counts.untested)] : []),
        ]),
    ...(counts.notes > 0 ? [notes(counts.notes, say)] : []),
  ]
}

export const open = (findings: number, say: Words): string =>
  findings === 1 ? say('1 open finding') : say('{0} open findings', findings)

const notes = (count: number, say: Words): string =>
  count === 1 ? say('1 open note') : say('{0} open notes', count)

export const nameOf = ({ row }: SectionNode, say: Words): string =>
  row.kind === 'outside'
    ? say('(outside the sections)')
    : row.name === ''
      ? say('(untitled)')
      : row.name

export type State = ReviewFinding['level'] | 'ticked' | 'partly' | 'untested' | 'empty'

/** The gravest of its findings, else how far its figures are ticked. */
export function stateOf({ row: { counts }, findings: [worst] }: SectionNode): State {
  if (worst) return worst.level
  if (figuresIn(counts) === 0) return 'empty'
  if (counts.untested === 0) return 'ticked'
  return counts.ticked > 0 ? 'partly' : 'untested'
}

export function levelOf({ level }: ReviewFinding, say: Words): string {
  switch (level) {
    case 'error':
      return say('Error')
    case 'warning':
      return say('Warning')
    case 'information':
      return say('Information')
    case 'hint':
      return say('Hint')
  }
}
