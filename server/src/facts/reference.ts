// A place where the filing points to another place: "Item 5.", "Note 12", a quoted title. Offsets are the document's.

import type { Span } from '../base/span.ts'
import type { CitedDocument } from '../figures/cited-document.ts'
import type { Target } from '../figures/reference.ts'
import type { Section } from '../syntax/section.ts'
import type { Place } from './place.ts'

/** Why nothing in the filing answers: outside this excerpt, never in this form, another document. */
export type Missing = 'excerpt' | 'not-in-form' | 'not-found' | 'other-document'

export interface Reference {
  readonly span: Span
  readonly target: Target
  /** A line of the contents points as well, but says nothing that could be judged. */
  readonly standing: 'prose' | 'table' | 'contents'
  /** Where it leads; absent when nothing in the filing answers to it. */
  readonly section?: Section
  /** Where it leads, if that is no section; never beside one. The same object for all that lead there. */
  readonly place?: Place
  readonly missing?: Missing
  /** The document that it is in, where `missing` is "other-document" and the text describes it. */
  readonly document?: CitedDocument
  /** For an Item: the number and title that its cited title belongs to, where that is another Item. */
  readonly belongs?: { readonly key: string; readonly title: string; readonly section?: Section }
}
