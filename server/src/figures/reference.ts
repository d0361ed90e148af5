// One run of text → the places it points to: Items, notes, quoted titles, pages, exhibits.

import { byStart } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { isLaw, otherDocument } from './cited-document.ts'
import type { CitedDocument } from './cited-document.ts'
import { itemsIn } from './item-reference.ts'
import { notesIn } from './note-reference.ts'
import { placesIn } from './place-reference.ts'
import { titlesIn } from './title-mention.ts'

/** A title as the text gives it: "Business Overview – Regulation" is a path of two steps. */
export interface CitedTitle {
  readonly path: readonly string[]
  /** Set apart by quotation marks or brackets, so that its first and last word are certain. */
  readonly quoted: boolean
}

export type Target =
  | {
      readonly kind: 'item'
      /** As written, without blanks: "5", "5.A", "16F", "1A", "2.02". */
      readonly key: string
      /** "II" in "Part II, Item 7". */
      readonly part?: string
      readonly title?: CitedTitle
    }
  | {
      readonly kind: 'note'
      readonly key: string
      /** "k" in "Note 2(k)". */
      readonly letter?: string
      readonly title?: CitedTitle
    }
  | { readonly kind: 'title'; readonly title: CitedTitle }
  | { readonly kind: 'page'; readonly key: string }
  | { readonly kind: 'exhibit'; readonly key: string }
  /** "II" in "Schedule II". */
  | { readonly kind: 'schedule'; readonly key: string }
  /** "II" in "Part II of this report". */
  | { readonly kind: 'part'; readonly key: string }
  /** "Table 3", "Figure 2.1": what a caption begins with. */
  | { readonly kind: 'caption'; readonly noun: 'table' | 'figure' | 'chart'; readonly key: string }

export interface ReferenceMention {
  /** In the run: from "Part" or "Item" to the end of the title that goes with it. */
  readonly span: Span
  readonly target: Target
  /** The other document that the words around it name. */
  readonly document?: CitedDocument
  /** A reference only if something in this document answers to it. */
  readonly unsure?: true
}

interface Found {
  readonly span: Span
  readonly target: Target
  readonly unsure?: true
}

/** Of mentions that overlap, the first. */
function apart(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const one of [...found].sort((a, b) => byStart(a.span, b.span)))
    if (one.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(one)
  return kept
}

/** The titles that no numbered mention has taken for its own. */
function free(titles: readonly Found[], numbered: readonly Found[]): readonly Found[] {
  let next = 0
  return titles.filter((title) => {
    while ((numbered[next]?.span.end ?? Infinity) <= title.span.start) next++
    return (numbered[next]?.span.start ?? Infinity) >= title.span.end
  })
}

/** In order of position; mentions never overlap. */
export function referencesIn(text: string): readonly ReferenceMention[] {
  const numbered = apart(
    [...itemsIn(text), ...notesIn(text), ...placesIn(text)].filter(
      (mention) => !isLaw(text, mention.span),
    ),
  )
  return apart([...numbered, ...free(apart(titlesIn(text)), numbered)]).map((mention) => {
    const document = otherDocument(text, mention)
    return { ...mention, ...(document && { document }) }
  })
}
