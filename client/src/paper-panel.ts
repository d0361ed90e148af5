// A place in a filing → a panel beside it with the working papers of the figure there, which follows the cursor until it is told to stay.
import { randomUUID } from 'node:crypto'
import { env, l10n, Uri, ViewColumn, window, workspace } from 'vscode'
import type { TextDocumentChangeEvent, WebviewPanel } from 'vscode'
import { WORKING_PAPERS } from '../../server/src/protocol.ts'
import type { WorkingPaper, WorkingPapersAnswer } from '../../server/src/protocol.ts'
import type { Asking } from './asking.ts'
import { paperPage } from './paper-frame.ts'
import { papersHtml, papersSaid } from './paper-page.ts'
import type { Papers } from './paper-page.ts'
import { reveal } from './places.ts'
import { shifted } from './shifted.ts'

export const PAPER_VIEW = 'tickmark.workingPaper'

export interface PaperPlace {
  readonly uri: Uri
  readonly line: number
  readonly character: number
  /** Of its papers the one of this check is opened. */
  readonly check?: string
}

export interface PaperPanel {
  /** Follows no cursor any more. */
  readonly isPinned: () => boolean
  readonly shown: () => Papers
  /** Without `isAsked` a place that has no paper leaves the one that is shown. */
  readonly see: (place: PaperPlace, isAsked: boolean) => Promise<void>
  /** The document has been read anew. */
  readonly renew: (uri: string) => void
  readonly moved: (event: TextDocumentChangeEvent) => void
  /** With the focus in it where that is wanted. */
  readonly show: (isFocused: boolean) => void
  readonly isAt: (place: PaperPlace) => boolean
  /** Whether the panel itself has put the cursor there. */
  readonly isOwnStep: (line: number, character: number) => boolean
  readonly dispose: () => void
}

/** What is kept of a panel over a reload. */
interface Kept {
  readonly uri: string
  readonly line: number
  readonly character: number
  readonly check?: string
  readonly pinned: boolean
}

export const newPanel = (): WebviewPanel =>
  window.createWebviewPanel(
    PAPER_VIEW,
    l10n.t('Working Paper'),
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableScripts: true, localResourceRoots: [], enableFindWidget: true },
  )

export function paperPanel(
  { ask }: Asking,
  panel: WebviewPanel,
  kept: unknown,
  gone: () => void,
): PaperPanel {
  let place: PaperPlace | undefined
  let papers: readonly WorkingPaper[] = []
  let at = 0
  let pinned = false
  let asked = 0
  let step: { readonly line: number; readonly character: number } | undefined
  const t = l10n.t

  const shown = (): Papers => ({
    papers,
    at,
    file: place ? workspace.asRelativePath(place.uri) : '',
    pinned,
  })

  async function tell(): Promise<void> {
    const check = papers[at]?.check
    const { uri, line, character } = place ?? {}
    const state = uri && {
      uri: uri.toString(),
      line,
      character,
      pinned,
      ...(check !== undefined && { check }),
    }
    await panel.webview.postMessage({
      html: papersHtml(shown(), t),
      said: papersSaid(shown(), t),
      state,
    })
  }

  async function see(next: PaperPlace, isAsked: boolean): Promise<void> {
    const question = ++asked
    const { uri, line, character, check } = next
    const position = { line, character }
    const answer = await ask<WorkingPapersAnswer>(WORKING_PAPERS, uri, { position })
    if (question !== asked || (!isAsked && (answer?.papers.length ?? 0) === 0)) return
    place = next
    papers = answer?.papers ?? []
    at = Math.max(
      0,
      papers.findIndex((paper) => paper.check === check),
    )
    await tell()
  }

  async function grant(message: unknown): Promise<void> {
    const { wish, at: index } = message as Readonly<Record<string, unknown>>
    if (wish === 'ready') await tell()
    else if (wish === 'pin') {
      pinned = !pinned
      await tell()
    } else if (wish === 'open' && typeof index === 'number' && papers[index]) {
      at = index
      await tell()
    } else if (wish === 'show' && typeof index === 'number') await lead(index)
  }

  async function lead(index: number): Promise<void> {
    const { range, uri } = papers[at]?.rows[index] ?? {}
    if (!range || !place) return
    step = range.end
    await reveal(uri === undefined ? place.uri : Uri.parse(uri), range)
  }

  panel.webview.onDidReceiveMessage(grant)
  panel.onDidDispose(() => {
    asked++
    gone()
  })
  panel.webview.html = paperPage(randomUUID(), env.language, t)
  const before = readKept(kept)
  if (before) {
    pinned = before.pinned
    void see({ ...before, uri: Uri.parse(before.uri) }, true)
  }

  return {
    isPinned: () => pinned,
    shown,
    see,
    renew(uri) {
      const check = papers[at]?.check
      if (place?.uri.toString() === uri)
        void see({ ...place, ...(check !== undefined && { check }) }, true)
    },
    moved({ document, contentChanges }) {
      if (place && place.uri.toString() === document.uri.toString())
        place = { ...place, ...shifted(place, contentChanges) }
    },
    show: (isFocused) => {
      panel.reveal(undefined, !isFocused)
    },
    isAt: ({ uri, line, character }) =>
      place?.uri.toString() === uri.toString() &&
      place.line === line &&
      place.character === character,
    isOwnStep(line, character) {
      const isOwn = step?.line === line && step.character === character
      step = undefined
      return isOwn
    },
    dispose: () => {
      panel.dispose()
    },
  }
}

function readKept(state: unknown): Kept | undefined {
  const { uri, line, character, check, pinned } = (state ?? {}) as Readonly<Record<string, unknown>>
  return typeof uri === 'string' && typeof line === 'number' && typeof character === 'number'
    ? { uri, line, character, pinned: pinned === true, ...(typeof check === 'string' && { check }) }
    : undefined
}
