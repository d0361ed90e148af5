// A connection → the same with all sentences that it carries to the reader in the reader's language: which members of an
// answer are sentences is said here and nowhere else. Hovers come as Markdown, and are put into words where they are written.

import { ResponseError, ShowMessageNotification, ShowMessageRequest } from 'vscode-languageserver'
import type {
  CodeAction,
  Command,
  CompletionItem,
  Connection,
  Diagnostic,
  DocumentSymbol,
  HandlerResult,
  ShowMessageRequestParams,
  SymbolInformation,
} from 'vscode-languageserver'
import type { Words } from '../phrases/translator.ts'
import { OWN } from './spoken-own.ts'
import type { Say } from './spoken-own.ts'

/** `words` are known once the client has said who it is. */
export function spoken(connection: Connection, words: () => Words): Connection {
  const say: Say = (text) => words().say(text)
  const { languages, window } = connection

  /** A handler whose answers are changed, and whose refusals are put into other words. */
  const told =
    <A extends readonly unknown[], R, E>(
      handler: (...given: A) => HandlerResult<R, E>,
      change: (answer: NonNullable<R>) => R = (answer) => answer,
    ) =>
    async (...given: A): Promise<R | ResponseError<E>> => {
      const answer = (await handler(...given)) as R | ResponseError<E>
      if (answer instanceof ResponseError)
        return new ResponseError<E>(answer.code, say(answer.message), answer.data)
      return answer === null || answer === undefined ? answer : change(answer)
    }

  const speaking: Partial<Connection> = {
    onCodeAction: (handler) =>
      connection.onCodeAction(told(handler, (all) => all.map((one) => action(one, say)))),
    onCompletion: (handler) =>
      connection.onCompletion(
        told(handler, (all) =>
          Array.isArray(all)
            ? all.map((item) => completion(item, say))
            : { ...all, items: all.items.map((item) => completion(item, say)) },
        ),
      ),
    onPrepareRename: (handler) => connection.onPrepareRename(told(handler)),
    onRenameRequest: (handler) => connection.onRenameRequest(told(handler)),
    onDocumentLinks: (handler) =>
      connection.onDocumentLinks(
        told(handler, (all) =>
          all.map((one) =>
            one.tooltip === undefined ? one : { ...one, tooltip: say(one.tooltip) },
          ),
        ),
      ),
    onDocumentSymbol: (handler) =>
      connection.onDocumentSymbol(
        told(
          handler,
          (all) => all.map((one) => symbol(one, say)) as DocumentSymbol[] | SymbolInformation[],
        ),
      ),
    // Of its many forms, answers beyond LSP take the one with a name.
    onRequest: ((method: string, handler: (...given: readonly unknown[]) => unknown) => {
      const change = OWN.get(method)
      return connection.onRequest(
        method,
        told(handler, (answer) => (change ? change(answer, say) : answer)),
      )
    }) as Connection['onRequest'],
    sendDiagnostics: (params) =>
      connection.sendDiagnostics({
        ...params,
        diagnostics: params.diagnostics.map((one) => diagnostic(one, say)),
      }),
    sendNotification: (async (type: unknown, params?: unknown) => {
      const isShown = type === ShowMessageNotification.type
      const shown = params as { readonly message: string }
      return connection.sendNotification(
        type as string,
        isShown ? { ...shown, message: say(shown.message) } : params,
      )
    }) as Connection['sendNotification'],
    sendRequest: (async (type: unknown, params?: unknown, ...more: readonly unknown[]) =>
      connection.sendRequest(
        type as string,
        type === ShowMessageRequest.type
          ? question(params as ShowMessageRequestParams, say)
          : params,
        ...(more as []),
      )) as Connection['sendRequest'],
    languages: over(languages, {
      diagnostics: over(languages.diagnostics, {
        on: (handler: Parameters<typeof languages.diagnostics.on>[0]) =>
          languages.diagnostics.on(
            told(handler, (report) =>
              report.kind === 'full'
                ? { ...report, items: report.items.map((one) => diagnostic(one, say)) }
                : report,
            ),
          ),
      }),
    }),
    window: over(window, {
      createWorkDoneProgress: async () => {
        const made = await window.createWorkDoneProgress()
        return over(made, {
          begin: (title: string, share?: number, message?: string, stops?: boolean) =>
            made.begin(say(title), share, message, stops),
          report: ((share: number, message: string) =>
            made.report(share, say(message))) as typeof made.report,
        })
      },
    }),
  }
  return over(connection, speaking)
}

/** The same with some members of its own; some of those that it hides can only be read. */
const over = <T extends object>(base: T, own: Partial<T>): T =>
  Object.create(base, Object.getOwnPropertyDescriptors(own)) as T

function diagnostic(one: Diagnostic, say: Say): Diagnostic {
  const { relatedInformation: related } = one
  return {
    ...one,
    message: typeof one.message === 'string' ? say(one.message) : one.message,
    ...(related && {
      relatedInformation: related.map((place) => ({ ...place, message: say(place.message) })),
    }),
  }
}

/** With the diagnostics that it mends as the editor has them, and the names of the changes that a preview lists. */
function action(one: CodeAction | Command, say: Say): CodeAction | Command {
  const title = say(one.title)
  if (typeof one.command === 'string') return { ...one, title, command: one.command }
  const { diagnostics, edit, disabled } = one as CodeAction
  const annotations = Object.entries(edit?.changeAnnotations ?? {}).map(
    ([id, { label, description, ...rest }]) => {
      const told = { ...rest, label: say(label) }
      return [id, description === undefined ? told : { ...told, description: say(description) }]
    },
  )
  return {
    ...(one as CodeAction),
    title,
    ...(diagnostics && { diagnostics: diagnostics.map((told) => diagnostic(told, say)) }),
    ...(disabled && { disabled: { reason: say(disabled.reason) } }),
    ...(edit?.changeAnnotations && {
      edit: {
        ...edit,
        changeAnnotations: Object.fromEntries(annotations) as typeof edit.changeAnnotations,
      },
    }),
  }
}

/** Which button was chosen is told in the same words. */
const question = (
  { message, actions, ...rest }: ShowMessageRequestParams,
  say: Say,
): ShowMessageRequestParams => ({
  ...rest,
  message: say(message),
  ...(actions && { actions: actions.map((one) => ({ ...one, title: say(one.title) })) }),
})

function completion(item: CompletionItem, say: Say): CompletionItem {
  const { detail, labelDetails } = item
  const described = labelDetails?.description
  return {
    ...item,
    ...(detail !== undefined && { detail: say(detail) }),
    ...(described !== undefined && {
      labelDetails: { ...labelDetails, description: say(described) },
    }),
  }
}

/** Names are the filing's, but for those of what has none. */
function symbol(
  one: DocumentSymbol | SymbolInformation,
  say: Say,
): DocumentSymbol | SymbolInformation {
  const name = one.name.startsWith('(') ? say(one.name) : one.name
  if (!('selectionRange' in one)) return { ...one, name }
  const { detail, children } = one
  return {
    ...one,
    name,
    ...(detail !== undefined && { detail: say(detail) }),
    ...(children && { children: children.map((child) => symbol(child, say) as DocumentSymbol) }),
  }
}
