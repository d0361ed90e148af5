// Ours → LSP: spans as ranges, levels as severities, findings as diagnostics, fixes as actions.

import { CodeActionKind, DiagnosticSeverity, MarkupKind } from 'vscode-languageserver'
import type {
  CodeAction,
  Diagnostic,
  Hover,
  Position,
  Range,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver'
import type { Span } from '../base/span.ts'
import { lineOf } from '../base/text.ts'
import type { Text } from '../base/text.ts'
import { pageOf } from '../features/page.ts'
import type { Finding, Level } from '../checks/finding.ts'
import type { Offer } from '../features/fixes.ts'
import type { Abilities } from './abilities.ts'

/** A text with the document it is of. */
export interface Place {
  readonly uri: string
  readonly version: number
  readonly text: Text
}

export function position(text: Text, offset: number): Position {
  const line = lineOf(text, offset)
  return { line, character: offset - (text.lines[line] ?? 0) }
}

export const range = (text: Text, span: Span): Range => ({
  start: position(text, span.start),
  end: position(text, span.end),
})

const SEVERITIES: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

export function diagnostic(place: Place, finding: Finding, abilities: Abilities): Diagnostic {
  const { uri, text } = place
  const { check, level, related } = finding
  const href = pageOf(check)
  return {
    range: range(text, finding.span),
    severity: SEVERITIES[level],
    source: 'tickmark',
    code: check,
    ...(href !== undefined && { codeDescription: { href } }),
    message: abilities.relatedInformation ? finding.message : withPlaces(text, finding),
    ...(abilities.relatedInformation && {
      relatedInformation: related.map((one) => ({
        location: { uri, range: range(text, one.span) },
        message: one.message,
      })),
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

export function action(place: Place, { finding, fix }: Offer, abilities: Abilities): CodeAction {
  const { uri, version, text } = place
  const edits: TextEdit[] = fix.edits.map((edit) => ({
    range: range(text, edit.span),
    newText: edit.text,
  }))
  const change: TextDocumentEdit = { textDocument: { uri, version }, edits }
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic(place, finding, abilities)],
    isPreferred: true,
    edit: abilities.versionedEdits ? { documentChanges: [change] } : { changes: { [uri]: edits } },
  }
}

export const hover = (
  text: Text,
  shown: { readonly span: Span; readonly markdown: string },
  abilities: Abilities,
): Hover => ({
  range: range(text, shown.span),
  contents: {
    kind: abilities.markdownHovers ? MarkupKind.Markdown : MarkupKind.PlainText,
    value: shown.markdown,
  },
})
