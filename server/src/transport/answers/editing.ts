// Help with writing a filing: what is offered while a line is typed, and renaming.

import {
  CompletionItemKind,
  CompletionTriggerKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver'
import type {
  CompletionItem,
  CompletionList,
  CompletionParams,
  Connection,
  Position,
  PrepareRenameResult,
  RenameParams,
  ServerCapabilities,
  WorkspaceEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { rangeOf } from '../../base/range.ts'
import { completions, mayComplete, TRIGGERS } from '../../features/completion.ts'
import type { Completion, Typed } from '../../features/completion-part.ts'
import { renamable, rename } from '../../features/rename.ts'
import type { Abilities } from '../abilities.ts'
import type { Ask } from '../asker.ts'
import { guarded } from '../guard.ts'
import { BadRequest, positionOf, uriOf } from '../read.ts'
import * as write from '../write.ts'

export const editingCapabilities = (client: Abilities): ServerCapabilities => ({
  ...(client.completes && { completionProvider: { triggerCharacters: [...TRIGGERS] } }),
  ...(client.renames && {
    renameProvider: client.preparesRenames ? { prepareProvider: true } : true,
  }),
})

const NOTHING: CompletionList = { isIncomplete: false, items: [] }
/** A list so long was cut short. */
const LONG = 60

export function answerEditing(connection: Connection, { at, session, log, client }: Ask): void {
  connection.onCompletion(
    guarded(log, NOTHING, async (params: CompletionParams) => {
      const uri = uriOf(params)
      const { document, before } = session.typed(uri) ?? {}
      const position = positionOf(params.position)
      const typed = document && typedAt(document, position, params)
      if (!typed || !mayComplete(typed)) return NOTHING
      // Names change little from one key to the next: the last reading is asked, and none is waited for.
      const view = before ?? (await session.view(uri))
      if (view?.kind !== 'filing') return NOTHING
      const offered = completions(view.filing, typed)
      return {
        isIncomplete: offered.length >= LONG,
        items: offered.map((one, i) => itemOf(one, i, position, client())),
      }
    }),
  )
  connection.onPrepareRename(
    at(null, ({ filing, place }, offset): PrepareRenameResult | null => {
      const found = renamable(filing, offset)
      if (found.kind === 'refused') throw refusal(found.reason)
      return { range: rangeOf(place.text, found.span), placeholder: found.name }
    }),
  )
  connection.onRenameRequest(
    at(null, ({ filing, place }, offset, { newName }: RenameParams): WorkspaceEdit | null => {
      if (typeof newName !== 'string') throw new BadRequest('newName must be a string')
      const made = rename(filing, offset, newName)
      if (made.kind === 'refused') throw refusal(made.reason)
      return write.change(place, made.edits, client())
    }),
  )
}

/** Editors show the message of this error to the user. */
const refusal = (reason: string): ResponseError =>
  new ResponseError(LSPErrorCodes.RequestFailed, reason)

function typedAt(
  document: TextDocument,
  { line, character }: Position,
  params: CompletionParams,
): Typed {
  const text = document
    .getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
    .replace(/[\r\n]+$/, '')
  return {
    before: text.slice(0, character),
    after: text.slice(character),
    invoked: params.context?.triggerKind !== CompletionTriggerKind.TriggerCharacter,
  }
}

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  term: CompletionItemKind.Constant,
  item: CompletionItemKind.Reference,
  note: CompletionItemKind.Reference,
  title: CompletionItemKind.Reference,
  exhibit: CompletionItemKind.File,
}

function itemOf(one: Completion, i: number, at: Position, client: Abilities): CompletionItem {
  const { line, character } = at
  const range = (ahead: number) => ({
    start: { line, character: character - one.back },
    end: { line, character: character + ahead },
  })
  return {
    label: one.label,
    kind: KINDS[one.kind],
    ...(one.detail !== undefined && { detail: one.detail }),
    ...(one.detail !== undefined &&
      client.labelDetails && { labelDetails: { description: one.detail } }),
    ...(one.documentation !== undefined && { documentation: one.documentation }),
    filterText: one.filter,
    sortText: i.toString().padStart(4, '0'),
    textEdit: client.insertsOrReplaces
      ? { newText: one.text, insert: range(one.ahead), replace: range(one.rest) }
      : { newText: one.text, range: range(one.ahead) },
  }
}
