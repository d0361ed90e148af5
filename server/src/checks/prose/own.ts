// A fact in prose → whether it is proved to be the filer's own, as reported: its sentence and the headings over it name nobody else.

import { isOnOtherBasis, OTHER_FOOTING } from '../../facts/plain.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Section } from '../../syntax/section.ts'
import type { Subject } from '../subject.ts'

const OTHERS =
  /\bsubsidiar|\baffiliate|\bsegments?\b|\bparent\b|\bjoint venture|\bacquired\b|\bacquisitions?\b|\bbusiness combination/i

/** The sections around a place, outermost first. */
function* around(sections: readonly Section[], offset: number): Generator<Section> {
  const section = sections.find(({ span }) => span.start <= offset && offset < span.end)
  if (!section) return
  yield section
  yield* around(section.children, offset)
}

/** A heading gives the section to somebody else, or to figures on another basis. A risk's heading is a sentence of its own. */
export function isUnderOthers(subject: Subject, fact: Fact): boolean {
  for (const { kind, title } of around(subject.outline.sections, fact.span.start))
    if (kind !== 'risk' && (OTHERS.test(title) || OTHER_FOOTING.test(title))) return true
  return false
}

/** Whose it is and on which basis are both proved. */
export const isOwn = (subject: Subject, fact: Fact): boolean =>
  fact.plain === 'own' && fact.entity === 'consolidated' && !isUnderOthers(subject, fact)

/** Words of its sentence or a heading over it say that the figure is not what the statements show. */
export const isElsewhere = (subject: Subject, fact: Fact): boolean =>
  (fact.sentence !== undefined && isOnOtherBasis(subject.textOf(fact.sentence))) ||
  isUnderOthers(subject, fact)
