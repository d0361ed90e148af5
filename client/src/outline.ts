// Turns the server's symbols of a filing into the one outline that VS Code shows of it.
import { languages, workspace } from 'vscode'
import type { CancellationToken, Disposable, DocumentSelector, TextDocument } from 'vscode'
import type { ProvideDocumentSymbolsSignature } from 'vscode-languageclient'

type Answer = Awaited<ReturnType<ProvideDocumentSymbolsSignature>>

/** Why and how: docs/outline.md. */
export interface Outline {
  /** Passes on the server's answer, and takes or gives up the document's outline by it. */
  readonly provideDocumentSymbols: (
    document: TextDocument,
    token: CancellationToken,
    next: ProvideDocumentSymbolsSignature,
  ) => Promise<Answer>
  readonly dispose: () => void
}

export function createOutline(): Outline {
  /** What makes the outline ours, by the document's address. */
  const taken = new Map<string, Disposable>()

  const release = ({ uri }: TextDocument): void => {
    taken.get(uri.toString())?.dispose()
    taken.delete(uri.toString())
  }
  const take = (document: TextDocument, next: ProvideDocumentSymbolsSignature): void => {
    const provider = {
      provideDocumentSymbols: (again: TextDocument, token: CancellationToken) =>
        provideDocumentSymbols(again, token, next),
    }
    taken.set(
      document.uri.toString(),
      languages.registerDocumentSymbolProvider(onlyFor(document), provider, { label: 'Tickmark' }),
    )
  }
  const provideDocumentSymbols: Outline['provideDocumentSymbols'] = async (
    document,
    token,
    next,
  ) => {
    const symbols = await next(document, token)
    // An answer that was called off says nothing about the document.
    if (token.isCancellationRequested || document.isClosed) return symbols
    if (!symbols?.length) release(document)
    else if (!taken.has(document.uri.toString())) take(document, next)
    return symbols
  }

  const closing = workspace.onDidCloseTextDocument(release)
  return {
    provideDocumentSymbols,
    dispose: () => {
      closing.dispose()
      for (const registration of taken.values()) registration.dispose()
      taken.clear()
    },
  }
}

/** `exclusive` is VS Code's own, and not in its published types: of the providers that match, it leaves this one. */
function onlyFor({ uri, languageId }: TextDocument): DocumentSelector {
  const filter = { language: languageId, scheme: uri.scheme, pattern: uri.fsPath, exclusive: true }
  return filter
}
