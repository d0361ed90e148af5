// The active editor and what has been answered → the filing under review: it stays while other things are looked at beside it.
import { commands, Disposable, EventEmitter, window } from 'vscode'
import type { Event, Uri } from 'vscode'
import { NAME } from '../../server/src/protocol.ts'
import type { ReviewAnswer } from '../../server/src/protocol.ts'
import { activeEditor } from './active.ts'
import type { Following } from './following.ts'
import type { Reviews } from './reviews.ts'

export interface Current {
  readonly now: () => UnderReview | undefined
  /** Something is shown that may turn out to be a filing, or one whose review is not there yet. */
  readonly isLoading: () => boolean
  readonly onDidChange: Event<void>
  readonly dispose: () => void
}

export interface UnderReview {
  readonly uri: Uri
  /** Absent while it is being read and checked for the first time. */
  readonly answer?: ReviewAnswer
}

export function current(filing: Following, reviews: Reviews): Current {
  const changed = new EventEmitter<void>()
  let uri: Uri | undefined

  const now = (): UnderReview | undefined => {
    const answer = uri && reviews.of(uri)
    return uri && { uri, ...(answer && { answer }) }
  }
  const isLoading = (): boolean => (uri ? !reviews.of(uri) : filing.isLooking())
  function tell(): void {
    const state = isLoading() ? 'loading' : uri ? 'shown' : 'none'
    void commands.executeCommand('setContext', `${NAME}.review`, state)
    changed.fire()
  }
  function look(): void {
    // What the editor before showed says nothing of this one.
    if (filing.isLooking()) {
      tell()
      return
    }
    const before = uri
    const shown = filing.shown()?.editor.document.uri
    if (shown) uri = shown
    else if (uri && !staysInSight(uri)) uri = undefined
    if (uri && before?.toString() !== uri.toString()) void reviews.get(uri)
    tell()
  }
  /** What is known already is shown at once, and what is gone from sight no longer. */
  function glance(): void {
    const active = activeEditor()?.document.uri
    if (active && reviews.of(active)) uri = active
    else if (uri && !staysInSight(uri)) uri = undefined
    tell()
  }

  const parts = Disposable.from(
    changed,
    filing.onDidChange(look),
    window.onDidChangeActiveTextEditor(glance),
    reviews.onDidChange((of) => {
      if (of.toString() !== uri?.toString()) return
      look()
    }),
  )
  look()
  return { now, isLoading, onDidChange: changed.event, dispose: () => void parts.dispose() }
}

/** A panel, or another text beside it, does not end a review; a text in its place does. */
const staysInSight = (uri: Uri): boolean =>
  activeEditor()?.document.uri.toString() !== uri.toString() &&
  (window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri.toString()) ||
    (activeEditor() === undefined && window.tabGroups.activeTabGroup.activeTab !== undefined))
