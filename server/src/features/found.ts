// A filing and what was left beside it → where each stands in this version of its text, each looked for once.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Filing } from '../filing.ts'
import { finder } from '../notes/anchor.ts'
import type { Finder, Found } from '../notes/anchor.ts'
import { offsetterOf } from '../notes/characters.ts'
import { followed, unchangedIn } from '../notes/follow.ts'
import type { Unchanged } from '../notes/follow.ts'
import type { Anchor, Notes } from '../notes/note.ts'
import { sectionsOf } from './section-names.ts'

const finders = new WeakMap<Filing, Finder>()

/** Where an anchor was found last, in which text. */
interface Stood {
  readonly text: string
  readonly found: Found
}

/** Of every version of a text the next one is mostly the same: what nothing was changed near is not looked for anew. */
const stood = new WeakMap<Anchor, Stood>()

export function finderIn(filing: Filing): Finder {
  const known = finders.get(filing)
  if (known) return known
  const { value } = filing.text
  const find = finder(value, sectionsOf(filing.outline))
  const follow = follower(value)
  const found = new WeakMap<Anchor, Found>()
  const one: Finder = (anchor) => {
    const place = found.get(anchor) ?? follow(anchor) ?? find(anchor)
    found.set(anchor, place)
    stood.set(anchor, { text: value, found: place })
    return place
  }
  finders.set(filing, one)
  return one
}

function follower(text: string): (anchor: Anchor) => Found | undefined {
  const offset = offsetterOf(text)
  let last: { readonly text: string; readonly unchanged: Unchanged } | undefined
  return (anchor) => {
    const before = stood.get(anchor)
    if (!before || before.found.kind === 'lost') return undefined
    if (last?.text !== before.text)
      last = { text: before.text, unchanged: unchangedIn(before.text, text) }
    const at = span(offset(anchor.at.start), offset(anchor.at.end))
    return followed(anchor, at, before.found, [before.text, text], last.unchanged)
  }
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
