// The outline's tree: Parts, Items, sub-items, risks, notes. Offsets are the document's.

import type { Span } from '../base/span.ts'

export type SectionKind =
  'part' | 'item' | 'sub-item' | 'risk-group' | 'risk' | 'statement' | 'note' | 'heading'

export interface Section {
  readonly kind: SectionKind
  /** The whole heading or risk sentence without emphasis marks; for an inferred section the form's own title. */
  readonly name: string
  /** The name without its number: "Risk Factors". */
  readonly title: string
  /** "3", "3.D", "I.2" (a Form 10-Q Item with its Part), "12" (a note); absent for plain headings. */
  readonly key?: string
  /** Keys of further Items that share the heading: "2" of "Items 1 and 2. Business and Properties". */
  readonly also?: readonly string[]
  /** The heading's own text; for an inferred section an empty span at the first line it covers. */
  readonly heading: Span
  /** From the heading to the last character before the next section of the same or a higher level. */
  readonly span: Span
  readonly inferred: boolean
  readonly children: readonly Section[]
}

export type Form = '20-F' | '10-K' | '10-Q' | '8-K' | '6-K' | '40-F' | 'other'

export interface Outline {
  readonly form: Form
  /** Whether Items before or after what is there are missing. */
  readonly excerpt: boolean
  readonly sections: readonly Section[]
}

/** Depth first, parents before children. */
export function* allSections(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section
    yield* allSections(section.children)
  }
}
