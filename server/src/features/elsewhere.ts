// The other files that answer about a filing, as seen from its own file.

import type { Reference } from '../facts/reference.ts'
import type { Filing } from '../filing.ts'
import { EMPTY } from '../library/library.ts'
import type { Far, FarPlace } from '../library/library.ts'
import { span } from '../base/span.ts'
import type { Among } from './among.ts'
import { figureAt } from './figure-at.ts'
import { mentionedAt } from './mentioned.ts'

/** No other file is known. */
export const NOWHERE: Among = { library: EMPTY, uri: '' }

/** Where words lead that this filing alone has no answer for. */
export function farLeaps(filing: Filing, offset: number, among: Among): readonly Far[] {
  const mentioned = mentionedAt(filing, offset)
  if (mentioned?.kind === 'reference') return farOf(mentioned.reference, among)
  const term = mentioned || figureAt(filing, offset) ? undefined : termAt(filing, offset, among)
  return term ? [term] : []
}

export const farOf = (reference: Reference, { library, uri }: Among): readonly Far[] =>
  reference.section || reference.place ? [] : library.find(uri, reference)

/** References in other files to what stands at a place. */
export function farMentions(
  filing: Filing,
  offset: number,
  { library, uri }: Among,
): readonly FarPlace[] {
  const mentioned = mentionedAt(filing, offset)
  const section =
    mentioned?.kind === 'heading'
      ? mentioned.section
      : mentioned?.kind === 'reference'
        ? mentioned.reference.section
        : undefined
  return section ? library.mentions(uri, section) : []
}

/** Words of a name, and characters of a word, on either side. */
const MOST_WORDS = 4
const REACH = 120
const NAME = /[\p{L}\p{N}][\p{L}\p{N}&’'.-]*/gu

/** A name in capitals at the place, that another file of the filing defines: the longest there is. */
function termAt(filing: Filing, offset: number, { library, uri }: Among): Far | undefined {
  const start = Math.max(0, offset - REACH)
  const words = [...filing.textOf(span(start, offset + REACH)).matchAll(NAME)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].replace(/[.’'-]+$/, '').length,
  }))
  const at = words.findIndex((word) => word.start <= offset && offset <= word.end)
  if (at < 0) return undefined
  for (let length = MOST_WORDS; length > 0; length--)
    for (let first = Math.max(0, at - length + 1); first <= at; first++) {
      const [begin, end] = [words[first], words[first + length - 1]]
      if (!begin || !end) continue
      const origin = span(begin.start, end.end)
      const name = filing.textOf(origin)
      const found = /^[A-Z]/.test(name) ? library.term(uri, name) : undefined
      if (found) return { ...found, origin }
    }
  return undefined
}
