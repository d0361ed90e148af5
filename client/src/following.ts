// The active editor → the filing in it with the policy of its rates, as long as it is one.
import { commands, Disposable, EventEmitter, window } from 'vscode'
import type { Event, TextEditor } from 'vscode'
import { NAME, POLICY } from '../../server/src/protocol.ts'
import type { PolicyAnswer } from '../../server/src/protocol.ts'
import { activeEditor } from './active.ts'
import type { Asking } from './asking.ts'

export interface Following {
  /** Undefined where the active editor shows no filing. */
  readonly shown: () => Shown | undefined
  /** Whether it is not known yet what the active editor shows. */
  readonly isLooking: () => boolean
  readonly onDidChange: Event<void>
  readonly dispose: () => void
}

export interface Shown {
  readonly editor: TextEditor
  readonly policy: PolicyAnswer
}

export function following({ ask, onSettled }: Asking): Following {
  const changed = new EventEmitter<void>()
  let shown: Shown | undefined
  let asked = 0
  let answered = 0

  async function look(): Promise<void> {
    const question = ++asked
    const editor = activeEditor()
    const version = editor?.document.version
    const policy =
      editor?.document.languageId === 'markdown'
        ? await ask<PolicyAnswer>(POLICY, editor.document.uri)
        : undefined
    if (question !== asked) return
    answered = question
    // No answer about a text that has changed meanwhile: it settles again.
    if (!policy && shown && shown.editor === editor && editor.document.version !== version) return
    shown = editor && policy && { editor, policy }
    void commands.executeCommand('setContext', `${NAME}.isFiling`, shown !== undefined)
    changed.fire()
  }

  const parts = Disposable.from(
    changed,
    window.onDidChangeActiveTextEditor(look),
    onSettled((uri) => {
      if (activeEditor()?.document.uri.toString() === uri) void look()
    }),
  )
  return {
    shown: () => shown,
    isLooking: () => answered !== asked,
    onDidChange: changed.event,
    dispose: () => void parts.dispose(),
  }
}
