// A place in a filing → what it names: a section, a defined term, a footnote.

import { touches } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Mark, Note } from '../facts/footnote.ts'
import type { Reference } from '../facts/reference.ts'
import type { Term } from '../facts/term.ts'
import type { Filing } from '../filing.ts'
import { allSections } from '../syntax/section.ts'
import type { Section } from '../syntax/section.ts'

export type Mentioned =
  | { readonly kind: 'reference'; readonly origin: Span; readonly reference: Reference }
  | { readonly kind: 'heading'; readonly origin: Span; readonly section: Section }
  | { readonly kind: 'mark'; readonly origin: Span; readonly mark: Mark }
  | { readonly kind: 'note'; readonly origin: Span; readonly note: Note }
  | { readonly kind: 'term'; readonly origin: Span; readonly term: Term }

/** Signs come before the title that carries them, references before the terms in them. */
export function mentionedAt(filing: Filing, offset: number): Mentioned | undefined {
  const mark = filing.marks.find((one) => touches(one.span, offset))
  if (mark) return { kind: 'mark', origin: mark.span, mark }
  const note = filing.notes.find((one) => touches(one.span, offset))
  if (note && filing.marks.some((one) => answers(note, one)))
    return { kind: 'note', origin: note.span, note }
  const reference = filing.references.find((one) => touches(one.span, offset))
  if (reference) return { kind: 'reference', origin: reference.span, reference }
  for (const section of allSections(filing.outline.sections))
    if (isPrinted(section) && touches(section.heading, offset))
      return { kind: 'heading', origin: section.heading, section }
  for (const term of filing.terms) {
    const origin = term.uses.find((use) => touches(use, offset))
    if (origin) return { kind: 'term', origin, term }
  }
  return undefined
}

export const answers = (note: Note, mark: Mark): boolean =>
  note.group === mark.group && note.sign === mark.sign

/** Of two notes with one sign below one table, the first. */
export const noteOf = (filing: Filing, mark: Mark): Note | undefined =>
  filing.notes.find((note) => answers(note, mark))

/** An inferred section has no heading of its own. */
export const isPrinted = (section: Section): boolean => section.heading.end > section.heading.start
