// A row of the filing view → what it says of itself, to eyes and to ears.
import type { Counts, ReviewFinding } from '../../server/src/protocol.ts'
import { figuresIn } from './review-rows.ts'
import type { SectionNode } from './review-rows.ts'
import type { Words } from './words.ts'

/** "3 flagged · 41 of 60 ticked · 2 notes"; what there is none of is left out. */
export function shortly(counts: Counts, t: Words): string {
  const figures = figuresIn(counts)
  return [
    ...(counts.flagged > 0 ? [t('{0} flagged', counts.flagged)] : []),
    ...(figures > 0 ? [t('{0} of {1} ticked', counts.ticked, figures)] : []),
    ...(counts.notes > 0 ? [notes(counts.notes, t)] : []),
  ].join(' · ')
}

/** The same in full, a part each. */
export function parts(counts: Counts, findings: number, t: Words): readonly string[] {
  const figures = figuresIn(counts)
  return [
    ...(findings > 0 ? [open(findings, t)] : []),
    ...(figures === 0
      ? [t('no figures')]
      : [
          t('{0} of {1} figures ticked', counts.ticked, figures),
          ...(counts.flagged > 0 ? [t('{0} flagged', counts.flagged)] : []),
          ...(counts.untested > 0 ? [t('{0} untested', counts.untested)] : []),
        ]),
    ...(counts.notes > 0 ? [notes(counts.notes, t)] : []),
  ]
}

export const open = (findings: number, t: Words): string =>
  findings === 1 ? t('1 open finding') : t('{0} open findings', findings)

export const notes = (count: number, t: Words): string =>
  count === 1 ? t('1 open note') : t('{0} open notes', count)

export const accepted = (findings: number, t: Words): string => t('{0} accepted', findings)

export const lost = (count: number, t: Words): string =>
  count === 1 ? t('1 note lost') : t('{0} notes lost', count)

export const nameOf = ({ row }: SectionNode, t: Words): string =>
  row.kind === 'outside'
    ? t('(outside the sections)')
    : row.name === ''
      ? t('(untitled)')
      : row.name

export type State = ReviewFinding['level'] | 'ticked' | 'partly' | 'untested' | 'empty'

/** The gravest of its findings, else how far its figures are ticked. */
export function stateOf({ row: { counts }, findings: [worst] }: SectionNode): State {
  if (worst) return worst.level
  if (figuresIn(counts) === 0) return 'empty'
  if (counts.untested === 0) return 'ticked'
  return counts.ticked > 0 ? 'partly' : 'untested'
}

export function levelOf({ level }: ReviewFinding, t: Words): string {
  switch (level) {
    case 'error':
      return t('Error')
    case 'warning':
      return t('Warning')
    case 'information':
      return t('Information')
    case 'hint':
      return t('Hint')
  }
}
