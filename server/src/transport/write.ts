// Ours → LSP: spans as ranges, levels as severities, findings as diagnostics, fixes as actions.

import {
  CodeActionKind,
  DiagnosticSeverity,
  DocumentHighlightKind,
  MarkupKind,
  SymbolKind,
} from 'vscode-languageserver'
import type {
  AnnotatedTextEdit,
  CodeAction,
  DefinitionLink,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  Position,
  SymbolInformation,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver'
import { positionOf, rangeOf } from '../base/range.ts'
import type { Span } from '../base/span.ts'
import { lineOf } from '../base/text.ts'
import type { Text } from '../base/text.ts'
import type { Edit, Finding, Level } from '../checks/finding.ts'
import type { Leap } from '../features/leap.ts'
import type { DocumentLink as Linked } from '../features/links.ts'
import type { Offer } from '../features/fixes.ts'
import type { Fold } from '../features/folding.ts'
import type { Hover as Shown } from '../features/hover-part.ts'
import { hoverMarkdown, hoverPlain } from '../features/hover-text.ts'
import type { Link, Paper } from '../features/hover-text.ts'
import type { OutlineSymbol } from '../features/outline.ts'
import type { Far } from '../library/library.ts'
import type { SectionKind } from '../syntax/section.ts'
import type { Abilities } from './abilities.ts'
import { spokenHover } from './spoken-hover.ts'
import { paperLink, paperWish } from './paper-wish.ts'
import type { PaperLink } from './paper-wish.ts'

/** A text with the document it is of. */
export interface Place {
  readonly uri: string
  readonly version: number
  readonly text: Text
}

const SEVERITIES: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

export function diagnostic(place: Place, finding: Finding, abilities: Abilities): Diagnostic {
  const { uri, text } = place
  const { check, level, related, elsewhere = [] } = finding
  const href = abilities.pageOf(check)
  return {
    range: rangeOf(text, finding.span),
    severity: SEVERITIES[level],
    source: 'tickmark',
    code: check,
    ...(href !== undefined && { codeDescription: { href } }),
    message: abilities.relatedInformation ? finding.message : withPlaces(text, finding),
    ...(abilities.relatedInformation && {
      relatedInformation: [
        ...related.map((one) => ({
          location: { uri, range: rangeOf(text, one.span) },
          message: one.message,
        })),
        ...elsewhere.map((one) => ({
          location: { uri: one.uri, range: one.range },
          message: one.message,
        })),
      ],
    }),
    data: { check, fixable: finding.fix !== undefined },
  }
}

/** For a client that shows no related places: in words. */
function withPlaces(text: Text, finding: Finding): string {
  const places = finding.related.map(
    (one) => `line ${lineOf(text, one.span.start) + 1}: ${one.message}`,
  )
  return [finding.message, ...places].join('\n')
}

export const action = (place: Place, offer: Offer, client: Abilities): CodeAction => ({
  ...choice(place, offer, client),
  isPreferred: true,
})

/** One of several ways. */
export const choice = (place: Place, { findings, fix }: Offer, client: Abilities): CodeAction => ({
  title: fix.title,
  kind: CodeActionKind.QuickFix,
  diagnostics: findings.map((finding) => diagnostic(place, finding, client)),
  edit: change(place, fix.edits, client),
})

/**
 * Shown before it is made; the client must be one that previews. VS Code shows a preview where an edit asks for it, and
 * leaves out what asks until it is ticked: an edit that changes nothing asks, so that all others are ticked.
 */
export function previewed(
  { uri, version, text }: Place,
  all: readonly Edit[],
  label: string,
  description: string,
): WorkspaceEdit {
  const first = positionOf(text, all[0]?.span.start ?? 0).line
  const start = { line: first, character: 0 }
  const asking = { range: { start, end: start }, newText: '', annotationId: ASKING }
  const edits: AnnotatedTextEdit[] = all.map((edit) => ({
    range: rangeOf(text, edit.span),
    newText: edit.text,
    annotationId: CHANGE,
  }))
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: [asking, ...edits] }],
    changeAnnotations: {
      [ASKING]: { label: 'Untick what is to stay as it is', needsConfirmation: true },
      [CHANGE]: { label, description, needsConfirmation: false },
    },
  }
}

const ASKING = 'asking'
const CHANGE = 'change'

export function change(
  { uri, version, text }: Place,
  all: readonly Edit[],
  { versionedEdits }: Abilities,
): WorkspaceEdit {
  const edits: TextEdit[] = all.map((edit) => ({
    range: rangeOf(text, edit.span),
    newText: edit.text,
  }))
  const versioned: TextDocumentEdit = { textDocument: { uri, version }, edits }
  return versionedEdits ? { documentChanges: [versioned] } : { changes: { [uri]: edits } }
}

export function hover(place: Place, told: Shown, client: Abilities): Hover {
  const { uri, text } = place
  const shown = spokenHover(told, client.words)
  const target = (link: Link): string =>
    'uri' in link ? linked(link.uri, link.at) : linked(uri, positionOf(text, link.to.start))
  const draw = ({ paper, check }: Paper): PaperLink =>
    paperLink(paperWish(place, paper, check), client)
  return {
    range: rangeOf(text, shown.span),
    contents: client.markdownHovers
      ? {
          kind: MarkupKind.Markdown,
          value: hoverMarkdown(shown, target, client.listens ? draw : undefined),
        }
      : { kind: MarkupKind.PlainText, value: hoverPlain(shown) },
  }
}

/** An address that leads to a place; parentheses would end a link in Markdown. */
const linked = (uri: string, { line, character }: Position): string =>
  `${uri.replaceAll('(', '%28').replaceAll(')', '%29')}#L${line + 1},${character + 1}`

export const KINDS: Readonly<Record<SectionKind, SymbolKind>> = {
  part: SymbolKind.Namespace,
  item: SymbolKind.Module,
  'sub-item': SymbolKind.Package,
  'risk-group': SymbolKind.Enum,
  risk: SymbolKind.EnumMember,
  statement: SymbolKind.Struct,
  note: SymbolKind.Field,
  heading: SymbolKind.String,
}

export function symbols(
  place: Place,
  all: readonly OutlineSymbol[],
  client: Abilities,
): DocumentSymbol[] | SymbolInformation[] {
  return client.symbolTree
    ? all.map((one) => symbol(place.text, one))
    : all.flatMap((one) => flattened(place, one))
}

function symbol(text: Text, one: OutlineSymbol): DocumentSymbol {
  const { name, detail, kind, span, selection, children } = one
  return {
    // The protocol allows no empty name.
    name: name === '' ? '(untitled)' : name,
    ...(detail !== undefined && { detail }),
    kind: KINDS[kind],
    range: rangeOf(text, hull(span, selection)),
    selectionRange: rangeOf(text, selection),
    children: children.map((child) => symbol(text, child)),
  }
}

function flattened(place: Place, one: OutlineSymbol, parent?: string): SymbolInformation[] {
  const { name, kind, span, children } = one
  return [
    {
      name: name === '' ? '(untitled)' : name,
      kind: KINDS[kind],
      location: { uri: place.uri, range: rangeOf(place.text, span) },
      ...(parent !== undefined && { containerName: parent }),
    },
    ...children.flatMap((child) => flattened(place, child, name)),
  ]
}

export const folds = (all: readonly Fold[]): FoldingRange[] =>
  all.map(({ first, last }) => ({ startLine: first - 1, endLine: last - 1 }))

export function leaps(
  { uri, text }: Place,
  all: readonly Leap[],
  client: Abilities,
): DefinitionLink[] | Location[] {
  return client.definitionLinks
    ? all.map(({ origin, target, selection }) => ({
        originSelectionRange: rangeOf(text, origin),
        targetUri: uri,
        targetRange: rangeOf(text, hull(target, selection)),
        targetSelectionRange: rangeOf(text, selection),
      }))
    : all.map(({ selection }) => ({ uri, range: rangeOf(text, selection) }))
}

/** Into other files. */
export function farLeaps(
  { text }: Place,
  all: readonly Far[],
  client: Abilities,
): DefinitionLink[] | Location[] {
  return client.definitionLinks
    ? all.map(({ origin, uri, target, selection }) => ({
        originSelectionRange: rangeOf(text, origin),
        targetUri: uri,
        targetRange: target,
        targetSelectionRange: selection,
      }))
    : all.map(({ uri, selection }) => ({ uri, range: selection }))
}

export const locations = ({ uri, text }: Place, all: readonly Span[]): Location[] =>
  all.map((span) => ({ uri, range: rangeOf(text, span) }))

export const links = (
  { uri, text }: Place,
  all: readonly Linked[],
  client: Abilities,
): DocumentLink[] =>
  all.map(({ span, to, title }) => ({
    range: rangeOf(text, span),
    target: linked(uri, positionOf(text, to.start)),
    ...(client.linkTooltips && { tooltip: title }),
  }))

export const highlights = ({ text }: Place, all: readonly Span[]): DocumentHighlight[] =>
  all.map((span) => ({ range: rangeOf(text, span), kind: DocumentHighlightKind.Text }))

/** The protocol wants what is selected inside what is shown. */
const hull = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})
