// A filing and what was left beside it → where each stands in this version of its text, each looked for once.

import type { Span } from '../base/span.ts'
import type { Filing } from '../filing.ts'
import { finder } from '../notes/anchor.ts'
import type { Finder, Found } from '../notes/anchor.ts'
import type { Anchor, Notes } from '../notes/note.ts'
import { sectionsOf } from './section-names.ts'

const finders = new WeakMap<Filing, Finder>()

export function finderIn(filing: Filing): Finder {
  const known = finders.get(filing)
  if (known) return known
  const find = finder(filing.text.value, sectionsOf(filing.outline))
  const found = new WeakMap<Anchor, Found>()
  const one: Finder = (anchor) => {
    const place = found.get(anchor) ?? find(anchor)
    found.set(anchor, place)
    return place
  }
  finders.set(filing, one)
  return one
}

/** Undefined for what is lost. */
export function placeOf(filing: Filing, anchor: Anchor): Span | undefined {
  const found = finderIn(filing)(anchor)
  return found.kind === 'lost' ? undefined : found.span
}

/** Looks for all of them, one at each step. */
export function* findAll(filing: Filing, notes: Notes): Generator<undefined, void, undefined> {
  for (const { anchor } of [...notes.notes, ...notes.acceptances]) {
    finderIn(filing)(anchor)
    yield
  }
}
