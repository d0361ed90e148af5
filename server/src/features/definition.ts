// A place in a filing → where what it names is defined, or what its figure rests on; on the definition itself, the definition.

import type { Place } from '../facts/place.ts'
import type { Filing } from '../filing.ts'
import type { Section } from '../syntax/section.ts'
import { figureAt } from './figure-at.ts'
import { figureLeaps } from './figure-leaps.ts'
import type { Leap } from './leap.ts'
import { mentionedAt, noteOf } from './mentioned.ts'

/** Figures need the checks; see figure-leaps.ts for what comes first. */
export function definition(filing: Filing, offset: number): readonly Leap[] {
  const mentioned = mentionedAt(filing, offset)
  if (!mentioned) {
    const fact = figureAt(filing, offset)
    return fact ? figureLeaps(filing, fact) : []
  }
  const { origin } = mentioned
  switch (mentioned.kind) {
    case 'reference': {
      const { section, place } = mentioned.reference
      const there = section ?? place
      return there ? [{ origin, ...placeOf(there) }] : []
    }
    case 'heading':
      return [{ origin, ...placeOf(mentioned.section) }]
    case 'place':
      return [{ origin, ...placeOf(mentioned.place) }]
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

/** Whether what stands there is answered by the checks only: a figure. */
export const restsOnChecks = (filing: Filing, offset: number): boolean =>
  !filing.isJudged &&
  mentionedAt(filing, offset) === undefined &&
  figureAt(filing, offset) !== undefined

const placeOf = ({ span, heading }: Section | Place): Pick<Leap, 'target' | 'selection'> => ({
  target: span,
  selection: heading,
})
