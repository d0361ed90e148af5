// Accepted findings in VS Code: the reason that is asked for, what becomes of it, and the list of what is accepted.
import {
  commands,
  Disposable,
  l10n,
  languages,
  Position,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode'
import type { Diagnostic } from 'vscode'
import { ACCEPTED, CHANGE_NOTES, NAME } from '../../server/src/protocol.ts'
import type {
  AcceptedAnswer,
  AcceptRequest,
  ChangeNotesAnswer,
  NotesChange,
  WithdrawRequest,
} from '../../server/src/protocol.ts'
import { activeEditor } from './active.ts'
import { pickAccepted } from './accepted-list.ts'
import type { Asking } from './asking.ts'
import { wireRange } from './places.ts'

export function showAccepting(server: Asking): Disposable {
  const command = (name: string, run: (...given: never[]) => unknown): Disposable =>
    commands.registerCommand(`${NAME}.${name}`, run)
  return Disposable.from(
    // Another extension may give the reason; nobody is asked for it then.
    command('accept', (ask?: AcceptRequest, reason?: string) => accept(server, ask, reason)),
    command('withdrawAcceptance', ({ uri, acceptance }: WithdrawRequest) =>
      change(server, Uri.parse(uri), { kind: 'withdraw', acceptance }),
    ),
    command('showAccepted', () => pickAccepted(server, change)),
    command('accepted', () => acceptedHere(server)),
  )
}

async function acceptedHere({ ask }: Asking): Promise<AcceptedAnswer | undefined> {
  const { document } = activeEditor() ?? {}
  return document && (await ask<AcceptedAnswer>(ACCEPTED, document.uri))
}

/** Reasons that could not be kept, by what they were given for: nobody types them twice. */
const refused = new Map<string, string>()

/** Resolves to how many findings are accepted. */
async function accept(server: Asking, given?: AcceptRequest, reason?: string): Promise<number> {
  const ask = given ?? (await askAtCursor())
  if (!ask) return 0
  const key = JSON.stringify([ask.uri, ask.findings])
  const before = refused.get(key) ?? ask.reason
  const why =
    reason ?? (await askReason({ ...ask, ...(before !== undefined && { reason: before }) }))
  if (why === undefined || why.trim() === '') return 0
  const uri = Uri.parse(ask.uri)
  if (ask.comment) return (await write(uri, ask.comment, why)) ? 1 : 0
  let done = 0
  for (const { rule, range } of ask.findings) {
    if (!(await change(server, uri, { kind: 'accept', rule, range, reason: why.trim() }))) {
      refused.set(key, why)
      return done
    }
    done++
  }
  refused.delete(key)
  return done
}

function askReason({
  findings,
  reason = '',
  comment,
}: AcceptRequest): Thenable<string | undefined> {
  const [first] = findings
  return window.showInputBox({
    title:
      findings.length === 1
        ? l10n.t('Accept {0}', first?.rule ?? '')
        : l10n.t('Accept {0} Findings of {1}', findings.length, first?.rule ?? ''),
    prompt: promptFor(comment),
    placeHolder: l10n.t('An extract of a longer table'),
    value: reason,
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === '' ? l10n.t('A finding is accepted with a reason.') : undefined,
  })
}

/** A comment keeps neither name nor date. */
function promptFor(comment: AcceptRequest['comment']): string {
  if (!comment) return l10n.t('Why does it stand? The reason is kept with your name and the date.')
  return comment.covers > 1
    ? l10n.t(
        'Why do they stand? The comment will accept {0} findings; the reason is kept in it.',
        comment.covers,
      )
    : l10n.t('Why does it stand? The reason is kept in a comment in the text.')
}

/** A comment ends where it says so. */
const safe = (reason: string): string =>
  reason
    .replace(/\s+/g, ' ')
    .replace(/-{2,}>?/g, '–')
    .trim()

async function write(
  uri: Uri,
  { at, before, behind }: NonNullable<AcceptRequest['comment']>,
  reason: string,
): Promise<boolean> {
  const edit = new WorkspaceEdit()
  edit.insert(uri, new Position(at.line, at.character), `${before}${safe(reason)}${behind}`)
  return workspace.applyEdit(edit)
}

/** Says why where it was refused. */
async function change({ ask }: Asking, uri: Uri, made: NotesChange): Promise<boolean> {
  const answer = await ask<ChangeNotesAnswer>(CHANGE_NOTES, uri, { change: made })
  if (answer?.kind === 'done') return true
  // Not awaited: it stays until it is closed.
  void window.showErrorMessage(
    answer?.reason ??
      l10n.t('Tickmark’s language server did not answer; nothing was written. Try again.'),
  )
  return false
}

async function askAtCursor(): Promise<AcceptRequest | undefined> {
  const editor = activeEditor()
  const { document } = editor ?? {}
  const found = editor
    ? languages
        .getDiagnostics(editor.document.uri)
        .filter(({ source, range }) => source === NAME && range.intersection(editor.selection))
    : []
  if (!document || found.length === 0) {
    void window.showInformationMessage(l10n.t('There is no finding where the cursor is.'))
    return undefined
  }
  const chosen = found.length === 1 ? found[0] : await choose(found)
  return (
    chosen && {
      uri: document.uri.toString(),
      findings: [{ rule: ruleOf(chosen), range: wireRange(chosen.range) }],
    }
  )
}

async function choose(found: readonly Diagnostic[]): Promise<Diagnostic | undefined> {
  const choices = found.map((one) => ({ label: ruleOf(one), detail: one.message, one }))
  const choice = await window.showQuickPick(choices, { title: l10n.t('Accept Which Finding?') })
  return choice?.one
}

const ruleOf = ({ code }: Diagnostic): string =>
  String(typeof code === 'object' ? code.value : (code ?? ''))
