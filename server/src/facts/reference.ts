// A place where the filing points to another place: "Item 5.", "Note 12", a quoted title. Offsets are the document's.

import type { Span } from '../base/span.ts'
import type { Section } from '../syntax/section.ts'

export type Target =
  | { readonly kind: 'item'; readonly key: string; readonly title?: string }
  | { readonly kind: 'note'; readonly key: string }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'page'; readonly key: string }
  | { readonly kind: 'exhibit'; readonly key: string }

export interface Reference {
  readonly span: Span
  readonly target: Target
  /** Where it leads; absent when nothing in the filing answers to it. */
  readonly section?: Section
  /** Why nothing does: outside this excerpt, never in this form, another document. */
  readonly missing?: 'excerpt' | 'not-in-form' | 'not-found' | 'other-document'
}
