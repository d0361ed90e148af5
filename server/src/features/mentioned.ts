// An offset in a filing → what is named there: a section, a page, a defined term, a footnote.

import { recall } from '../base/recall.ts'
import type { Span } from '../base/span.ts'
import type { Mark, Note } from '../facts/footnote.ts'
import type { Place } from '../facts/place.ts'
import type { Reference } from '../facts/reference.ts'
import type { Term } from '../facts/term.ts'
import type { Filing } from '../filing.ts'
import { allSections } from '../syntax/section.ts'
import type { Section } from '../syntax/section.ts'
import { spots } from './spots.ts'

export type Mentioned =
  | { readonly kind: 'reference'; readonly origin: Span; readonly reference: Reference }
  | { readonly kind: 'heading'; readonly origin: Span; readonly section: Section }
  | { readonly kind: 'place'; readonly origin: Span; readonly place: Place }
  | { readonly kind: 'mark'; readonly origin: Span; readonly mark: Mark }
  | { readonly kind: 'note'; readonly origin: Span; readonly note: Note }
  | { readonly kind: 'term'; readonly origin: Span; readonly term: Term }

/** Signs come before the title that carries them, references before the terms in them. */
export function mentionedAt(filing: Filing, offset: number): Mentioned | undefined {
  const { signs, references, headings, places, terms } = indexOf(filing)
  for (const find of [signs, references, headings, places, terms]) {
    const [first] = find(offset)
    if (first) return first
  }
  return undefined
}

const indexOf = recall((filing: Filing) => {
  const { marks, notes, references, terms } = filing
  const called = new Set(marks.map(nameOf))
  const answering = notes.filter((note) => called.has(nameOf(note)))
  const sections = [...allSections(filing.outline.sections)].filter(isPrinted)
  const index = (all: readonly Mentioned[]) => spots(all, ({ origin }) => origin)
  return {
    // At one place the mark comes first.
    signs: index([
      ...marks.map((mark): Mentioned => ({ kind: 'mark', origin: mark.span, mark })),
      ...answering.map((note): Mentioned => ({ kind: 'note', origin: note.span, note })),
    ]),
    references: index(
      references.map((one): Mentioned => ({
        kind: 'reference',
        origin: one.span,
        reference: one,
      })),
    ),
    headings: index(
      sections.map((section): Mentioned => ({
        kind: 'heading',
        origin: section.heading,
        section,
      })),
    ),
    places: index(
      [...new Set(references.flatMap(({ place }) => place ?? []))].map((place): Mentioned => ({
        kind: 'place',
        origin: place.heading,
        place,
      })),
    ),
    terms: index(
      terms.flatMap((term) =>
        term.uses.map((origin): Mentioned => ({ kind: 'term', origin, term })),
      ),
    ),
  }
})

/** A mark and its note have one name. */
const nameOf = ({ group, sign }: Mark | Note): string => `${group} ${sign}`

export const answers = (note: Note, mark: Mark): boolean =>
  note.group === mark.group && note.sign === mark.sign

/** Of two notes with one sign below one table, the first. */
export const noteOf = (filing: Filing, mark: Mark): Note | undefined =>
  filing.notes.find((note) => answers(note, mark))

/** An inferred section has no heading of its own. */
export const isPrinted = (section: Section): boolean => section.heading.end > section.heading.start
