// A term and a place where its words stand → whether the term is meant there: yes, no (a longer name, an address), or it cannot be told.

import { byStart, encloses, overlaps, sameSpan } from '../base/span.ts'
import { recall } from '../base/recall.ts'
import type { Span } from '../base/span.ts'
import { lineOf } from '../base/text.ts'
import type { Term } from '../facts/term.ts'
import type { Filing } from '../filing.ts'
import { allSections } from '../syntax/section.ts'
import { anchorOf, anchorsOf } from './rename-anchor.ts'
import { isUnwritten } from './rename-code.ts'
import { locateAll } from './rename-edits.ts'
import { surroundings } from './rename-around.ts'

export type Meant = 'term' | 'other' | 'doubt'

export interface Standing {
  readonly span: Span
  readonly meant: Meant
}

/** All places where its words stand as whole words, in order of position. */
export const standings = (filing: Filing, term: Term): readonly Standing[] =>
  standingsOf(filing)(term)

const standingsOf = recall((filing: Filing) =>
  recall((term: Term): readonly Standing[] => {
    const found = locateAll(term.name, filing.text.value)
    const unseen = term.uses.filter((use) => !found.some((one) => overlaps(one, use)))
    const used = new Set(term.uses.map(({ start }) => start))
    return [...found, ...unseen]
      .sort(byStart)
      .map((place) => ({ span: place, meant: meantAt(filing, term, place, used) }))
  }),
)

/** Places of the term itself: of "Company" not the one in "Harbour Trust Company". */
export const ownUses = (filing: Filing, term: Term): readonly Span[] =>
  standings(filing, term).flatMap(({ span: place, meant }) => (meant === 'term' ? [place] : []))

/** Where the cursor may stand to rename it. */
export const isOwnUse = (filing: Filing, term: Term, place: Span): boolean =>
  ownUses(filing, term).some((use) => sameSpan(use, place))

function meantAt(filing: Filing, term: Term, place: Span, used: ReadonlySet<number>): Meant {
  if (sameSpan(place, term.definition)) return 'term'
  if (isUnwritten(filing.text, place)) return 'other'
  const { references, headings, contents, longer } = takenBy(filing)
  if (contents.has(lineOf(filing.text, place.start))) return 'other'
  if (references.some((one) => overlaps(one, place))) return 'other'
  if (longer.some((one) => one.length > term.name.length && encloses(one.span, place)))
    return 'other'
  const { sentence, definition } = term
  if (sentence.start <= place.start && place.start < definition.start) return 'other'
  const heading = headings.find((one) => encloses(one.span, place))
  // The form gives the titles of Items; other titles that are cited are the words of their citations too.
  if (heading?.isForms === true) return 'other'
  const meant = surroundings(filing.text, place)
  if (meant === 'other') return 'other'
  return heading?.isCited === true || !used.has(place.start) ? 'doubt' : meant
}

const takenBy = recall((filing: Filing) => {
  const { references, terms, outline, text } = filing
  const cited = new Set(references.map(({ section }) => section))
  return {
    references: references.map((one) => one.span),
    contents: new Set(
      references.flatMap((one) =>
        one.standing === 'contents' ? [lineOf(text, one.span.start)] : [],
      ),
    ),
    longer: terms.flatMap((term) =>
      term.name.includes(' ')
        ? term.uses.map((use) => ({ span: use, length: term.name.length }))
        : [],
    ),
    headings: [...allSections(outline.sections)].map((section) => ({
      span: section.heading,
      isForms: section.key !== undefined || section.kind === 'statement',
      isCited: cited.has(section) || anchorsOf(text).has(anchorOf(filing.textOf(section.heading))),
    })),
  }
})
