// A language client → the command that shows the working paper of a figure, and the panel that follows the cursor from figure to figure.
import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode'
import type { WebviewPanel } from 'vscode'
import { NAME } from '../../server/src/protocol.ts'
import type { PaperWish, Range } from '../../server/src/protocol.ts'
import type { Asking } from './asking.ts'
import { newPanel, PAPER_VIEW, paperPanel } from './paper-panel.ts'
import type { PaperPanel, PaperPlace } from './paper-panel.ts'
import type { Papers } from './paper-page.ts'

/** How long a cursor must rest before its papers are asked for, in milliseconds. */
const REST = 120

/** As links in hovers and fixes have it, or a row of the filing view. */
type Wish = Partial<PaperWish> & { readonly range?: Range }

export function showPapers(server: Asking): Disposable {
  let open: PaperPanel | undefined
  let timer: NodeJS.Timeout | undefined

  function adopt(panel: WebviewPanel, kept?: unknown): PaperPanel {
    const own = paperPanel(server, panel, kept, () => {
      if (open === own) open = undefined
    })
    open = own
    return own
  }

  async function show(wish: unknown): Promise<Papers | undefined> {
    const place = placeOf(wish) ?? cursor()
    if (!place) {
      void window.showInformationMessage(
        l10n.t('Open a filing and put the cursor on a figure: its working paper is shown then.'),
      )
      return undefined
    }
    // Who asks twice for one figure wants to get into the panel, by whatever key that may be.
    const isAgain = open?.isAt(place) ?? false
    const panel = open ?? adopt(newPanel())
    await panel.see(place, true)
    panel.show(isAgain)
    return panel.shown()
  }

  return Disposable.from(
    commands.registerCommand(`${NAME}.showWorkingPaper`, show),
    // For other extensions: what the panel shows.
    commands.registerCommand(`${NAME}.workingPaper`, () => open?.shown()),
    window.registerWebviewPanelSerializer(PAPER_VIEW, {
      deserializeWebviewPanel: (panel, state) => {
        adopt(panel, state)
        return Promise.resolve()
      },
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
      if (!open || open.isPinned() || textEditor.document.languageId !== 'markdown') return
      const { line, character } = selection?.active ?? { line: 0, character: 0 }
      clearTimeout(timer)
      if (open.isOwnStep(line, character)) return
      const { uri } = textEditor.document
      timer = setTimeout(() => void open?.see({ uri, line, character }, false), REST)
    }),
    workspace.onDidChangeTextDocument((event) => open?.moved(event)),
    server.onSettled((uri) => open?.renew(uri)),
    server.onNotesChanged((uri) => open?.renew(uri)),
    new Disposable(() => {
      clearTimeout(timer)
      open?.dispose()
    }),
  )
}

function placeOf(wish: unknown): PaperPlace | undefined {
  if (typeof wish !== 'object' || wish === null || !('uri' in wish)) return undefined
  const { uri, position, range, rule } = wish as Wish
  const at = position ?? range?.start
  // VS Code gives commands in menus of an editor its address.
  if (!at || typeof uri !== 'string') return undefined
  return { uri: Uri.parse(uri), ...at, ...(rule !== undefined && { check: rule }) }
}

function cursor(): PaperPlace | undefined {
  const { document, selection } = window.activeTextEditor ?? {}
  if (document?.languageId !== 'markdown' || !selection) return undefined
  const { line, character } = selection.active
  return { uri: document.uri, line, character }
}
