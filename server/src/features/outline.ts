// A filing → the symbols of its outline, as an editor or the command line shows them.

import type { Span } from '../base/span.ts'
import type { Filing } from '../filing.ts'
import type { Section, SectionKind } from '../syntax/section.ts'

export interface OutlineSymbol {
  /** The whole heading or risk sentence; clients cut. */
  readonly name: string
  readonly detail?: string
  readonly kind: SectionKind
  readonly span: Span
  /** The heading's own text; for what is inferred, empty at the first line it covers. */
  readonly selection: Span
  readonly children: readonly OutlineSymbol[]
}

const symbolOf = (section: Section): OutlineSymbol => ({
  name: section.name,
  ...(section.inferred && { detail: 'inferred' }),
  kind: section.kind,
  span: section.span,
  selection: section.heading,
  children: section.children.map(symbolOf),
})

export const outlineSymbols = (filing: Filing): readonly OutlineSymbol[] =>
  filing.outline.sections.map(symbolOf)
