// A place in a text → enough to find it again, and the way back in a text that has changed since.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Anchor } from './note.ts'

export type Found =
  /** `moved`: the same words elsewhere, or set otherwise; `changed`: other words at the same place. */
  { readonly kind: 'same' | 'moved' | 'changed'; readonly span: Span } | { readonly kind: 'lost' }

/** The sections around an offset by name, the outermost first. */
export type SectionsAt = (offset: number) => readonly string[]

export type Finder = (anchor: Anchor) => Found

const AROUND = 120

export function anchored(text: string, at: Span, section: readonly string[]): Anchor {
  return {
    quote: text.slice(at.start, at.end),
    prefix: text.slice(Math.max(0, at.start - AROUND), at.start),
    suffix: text.slice(at.end, at.end + AROUND),
    at,
    section,
  }
}

/** `sectionsAt` is asked where several places look the same. */
export function finder(text: string, sectionsAt: SectionsAt): Finder {
  return ({ quote, prefix, suffix, at, section }) => {
    if (quote === '') return { kind: 'lost' }
    if (text.slice(at.start, at.end) === quote && text.startsWith(suffix, at.end))
      return { kind: 'same', span: at }
    const places: Span[] = []
    for (
      let i = text.indexOf(quote);
      i >= 0 && places.length < 1000;
      i = text.indexOf(quote, i + 1)
    )
      places.push(span(i, i + quote.length))
    const around = places.filter(
      ({ start, end }) => text.endsWith(prefix, start) || text.startsWith(suffix, end),
    )
    const inSection = around.filter(({ start }) => sectionsAt(start).at(-1) === section.at(-1))
    const [first, second] = around.length === 1 ? around : inSection
    return first && !second ? { kind: 'moved', span: first } : { kind: 'lost' }
  }
}
