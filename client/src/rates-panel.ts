// The rates of a filing → a panel beside it that shows them all, leads to their places, and pins one for the file.
import { randomUUID } from 'node:crypto'
import { env, l10n, ViewColumn, window, workspace } from 'vscode'
import type { Uri, WebviewPanel } from 'vscode'
import { RATES } from '../../server/src/protocol.ts'
import type { RatesAnswer } from '../../server/src/protocol.ts'
import type { Asking } from './asking.ts'
import type { Following } from './following.ts'
import { pin, unpin } from './pins.ts'
import { reveal } from './places.ts'
import { pageHtml, ratesHtml } from './rates-page.ts'

export interface RatesPanel {
  /** Of the active filing; resolves to what is shown. */
  readonly show: () => Promise<RatesAnswer | undefined>
  readonly dispose: () => void
}

interface Open {
  readonly panel: WebviewPanel
  /** The filing that is asked about. */
  uri: Uri
  /** What the page shows: buttons act on that, whatever is asked about by then. */
  shown?: Shown
}

interface Shown {
  readonly uri: Uri
  readonly answer: RatesAnswer
}

export function ratesPanel({ ask, onSettled }: Asking, { shown }: Following): RatesPanel {
  let open: Open | undefined

  async function refresh(of: Open): Promise<void> {
    const { uri } = of
    const answer = await ask<RatesAnswer>(RATES, uri)
    if (!answer || of !== open || of.uri !== uri) return
    of.shown = { uri, answer }
    await tell(of)
  }

  async function tell({ panel, shown: page }: Open): Promise<void> {
    const html = page ? ratesHtml(page.answer, workspace.asRelativePath(page.uri), l10n.t) : ''
    await panel.webview.postMessage({ html })
  }

  async function grant(of: Open, message: unknown): Promise<void> {
    const { wish, rate: index } = message as Readonly<Record<string, unknown>>
    if (wish === 'ready') return tell(of)
    const { uri, answer } = of.shown ?? {}
    const rate = typeof index === 'number' ? answer?.rates[index] : undefined
    if (!uri || !rate) return
    if (wish === 'show' && rate.range) await reveal(uri, rate.range)
    else if (wish === 'pin') await pin(uri, rate)
    else if (wish === 'unpin') await unpin(uri, rate.currency)
  }

  function create(uri: Uri): Open {
    const panel = window.createWebviewPanel(
      'tickmark.rates',
      l10n.t('Exchange Rates'),
      ViewColumn.Beside,
      {
        enableScripts: true,
        localResourceRoots: [],
        enableFindWidget: true,
      },
    )
    const of: Open = { panel, uri }
    panel.webview.onDidReceiveMessage((message: unknown) => grant(of, message))
    panel.onDidDispose(() => {
      if (open === of) open = undefined
    })
    panel.webview.html = pageHtml(randomUUID(), l10n.t, env.language)
    return of
  }

  const listening = onSettled((uri) => {
    if (open?.uri.toString() === uri) void refresh(open)
  })
  return {
    async show() {
      const filing = shown()
      if (!filing) {
        void window.showInformationMessage(l10n.t('Open a filing first: its rates are shown then.'))
        return undefined
      }
      const { uri } = filing.editor.document
      if (open) {
        if (open.uri.toString() !== uri.toString()) {
          open.uri = uri
          delete open.shown
          await tell(open)
        }
        open.panel.reveal(undefined, false)
      } else open = create(uri)
      await refresh(open)
      return open.shown?.answer
    },
    dispose: () => {
      listening.dispose()
      open?.panel.dispose()
    },
  }
}
