// A place in a filing → where what it names is defined; on the definition itself, the definition.

import type { Span } from '../base/span.ts'
import type { Filing } from '../filing.ts'
import type { Section } from '../syntax/section.ts'
import { mentionedAt, noteOf } from './mentioned.ts'

export interface Leap {
  /** What leads there: the whole reference, mark or term. */
  readonly origin: Span
  /** All of what it leads to: the section, the note, the defining sentence. */
  readonly target: Span
  /** The part of it to show: the heading, the sign, the name. */
  readonly selection: Span
}

export function definition(filing: Filing, offset: number): readonly Leap[] {
  const mentioned = mentionedAt(filing, offset)
  if (!mentioned) return []
  const { origin } = mentioned
  switch (mentioned.kind) {
    case 'reference': {
      const { section } = mentioned.reference
      return section ? [{ origin, ...placeOf(section) }] : []
    }
    case 'heading':
      return [{ origin, ...placeOf(mentioned.section) }]
    case 'mark': {
      const note = noteOf(filing, mentioned.mark)
      return note ? [{ origin, target: note.whole, selection: note.span }] : []
    }
    case 'note':
      return [{ origin, target: mentioned.note.whole, selection: mentioned.note.span }]
    case 'term': {
      const { sentence, definition: selection } = mentioned.term
      return [{ origin, target: sentence, selection }]
    }
  }
}

const placeOf = (section: Section): Pick<Leap, 'target' | 'selection'> => ({
  target: section.span,
  selection: section.heading,
})
