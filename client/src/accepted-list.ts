// What is accepted in the active filing → a list to go to each, and to withdraw it.
import { l10n, Range, ThemeIcon, Uri, window, workspace, WorkspaceEdit } from 'vscode'
import type { QuickInputButton, QuickPickItem } from 'vscode'
import { ACCEPTED } from '../../server/src/protocol.ts'
import type { AcceptedAnswer, AcceptedFinding, NotesChange } from '../../server/src/protocol.ts'
import { activeEditor } from './active.ts'
import type { Asking } from './asking.ts'
import { rangeAt, reveal } from './places.ts'

interface Choice extends QuickPickItem {
  readonly one: AcceptedFinding
}

type Change = (server: Asking, uri: Uri, made: NotesChange) => Promise<boolean>

export async function pickAccepted(server: Asking, change: Change): Promise<void> {
  const { document } = activeEditor() ?? {}
  const answer = document && (await server.ask<AcceptedAnswer>(ACCEPTED, document.uri))
  if (!document || !answer) {
    void window.showInformationMessage(l10n.t('Open a filing first.'))
    return
  }
  const { uri } = document
  if (answer.accepted.length === 0) {
    void window.showInformationMessage(l10n.t('No finding of this filing has been accepted.'))
    return
  }
  const pick = window.createQuickPick<Choice>()
  const button: QuickInputButton = {
    iconPath: new ThemeIcon('trash'),
    tooltip: l10n.t('Withdraw the Acceptance'),
  }
  const show = ({ accepted }: AcceptedAnswer): void => {
    pick.items = accepted.map((one) => choiceOf(one, button))
  }
  pick.title = l10n.t('Accepted Findings')
  pick.placeholder = l10n.t('Choose one to go to it')
  pick.matchOnDescription = true
  pick.matchOnDetail = true
  show(answer)
  pick.onDidAccept(() => {
    const [choice] = pick.activeItems
    pick.hide()
    if (choice?.one.range) void reveal(uri, choice.one.range)
  })
  pick.onDidTriggerItemButton(async ({ item: { one } }) => {
    const { by } = one
    const done =
      by.kind === 'file'
        ? await change(server, uri, { kind: 'withdraw', acceptance: by.id })
        : await removeText(uri, rangeAt(by.edit))
    if (!done) return
    const after = await server.ask<AcceptedAnswer>(ACCEPTED, uri)
    if (after && after.accepted.length > 0) show(after)
    else pick.hide()
  })
  pick.onDidHide(() => {
    pick.dispose()
  })
  pick.show()
}

function removeText(uri: Uri, range: Range): Thenable<boolean> {
  const edit = new WorkspaceEdit()
  edit.delete(uri, range)
  return workspace.applyEdit(edit)
}

function choiceOf(one: AcceptedFinding, button: QuickInputButton): Choice {
  const { rule, reason, message, range, by } = one
  const who =
    by.kind === 'file' ? `${by.author}, ${by.created.slice(0, 10)}` : l10n.t('in the text')
  const line = range ? l10n.t('line {0}', range.start.line + 1) : l10n.t('text not found')
  return {
    one,
    label: `$(${ICONS[one.state]}) ${reason}`,
    description: `${rule} · ${line} · ${who}`,
    detail: stateWords(one.state) ?? message ?? '',
    buttons: [button],
  }
}

const ICONS = { 'in-force': 'pass', woken: 'bell', unused: 'circle-slash' } as const

function stateWords(state: AcceptedFinding['state']): string | undefined {
  if (state === 'woken')
    return l10n.t('Its figures have changed since: the finding is shown again.')
  return state === 'unused' ? l10n.t('There is no such finding any more.') : undefined
}
