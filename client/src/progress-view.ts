// The filing under review → a small page over the tree that shows how far its figures are ticked.
import { randomUUID } from 'node:crypto'
import { posix } from 'node:path'
import { Disposable, env, l10n, window } from 'vscode'
import type { WebviewView } from 'vscode'
import { PROGRESS_LINKS, progressPage } from './progress-page.ts'
import type { Progress } from './progress-page.ts'
import type { Current } from './review-current.ts'
import { allFindings } from './review-rows.ts'

export interface ProgressView {
  readonly now: () => Progress | undefined
  readonly dispose: () => void
}

export function progressView(current: Current): ProgressView {
  let shown: WebviewView | undefined

  function now(): Progress | undefined {
    const { uri, answer } = current.now() ?? {}
    if (!uri || !answer) return undefined
    const { counts, accepted, lost } = answer
    return {
      file: posix.basename(uri.path),
      counts,
      findings: allFindings(answer).length,
      accepted,
      lost,
    }
  }
  function draw(): void {
    const progress = now()
    if (!shown || !progress) return
    shown.webview.html = progressPage(progress, {
      t: l10n.t,
      nonce: randomUUID(),
      language: env.language,
    })
  }

  const parts = Disposable.from(
    window.registerWebviewViewProvider('tickmark.progress', {
      resolveWebviewView(view) {
        shown = view
        view.webview.options = {
          enableCommandUris: PROGRESS_LINKS,
          localResourceRoots: [],
        }
        view.onDidDispose(() => {
          if (shown === view) shown = undefined
        })
        draw()
      },
    }),
    current.onDidChange(draw),
  )
  return { now, dispose: () => void parts.dispose() }
}
