// Last year's filing → a list of its notes and acceptances whose text is still there, and those that are chosen here too.
import { l10n, QuickPickItemKind, Uri, window, workspace } from 'vscode'
import type { QuickPickItem } from 'vscode'
import { CARRY_FORWARD } from '../../server/src/protocol.ts'
import type { CarryForwardAnswer, Range } from '../../server/src/protocol.ts'
import { activeEditor } from './active.ts'
import type { Asking } from './asking.ts'
import type { Changes } from './notes-changes.ts'
import { firstLine } from './notes-travel.ts'
import { byPlace } from './review-rows.ts'

interface Choice extends QuickPickItem {
  readonly id?: string
}

export async function carryForward({ ask }: Asking, { make }: Changes): Promise<void> {
  const uri = activeEditor()?.document.uri
  const offered = uri && (await ask<CarryForwardAnswer>(CARRY_FORWARD, uri))
  if (!uri || !offered) {
    tell(l10n.t('Open this year’s filing first: notes are carried forward to it.'))
    return
  }
  const answer = offered.from === undefined ? await chosen(ask, uri, offered) : offered
  if (!answer) return
  const { from, notes, acceptances, lost, trouble } = answer
  if (trouble !== undefined || from === undefined) {
    tell(trouble ?? l10n.t('No filing of last year was given.'))
    return
  }
  const name = workspace.asRelativePath(Uri.parse(from))
  if (notes.length + acceptances.length === 0) {
    tell(
      lost === 0
        ? l10n.t('{0} has no notes that have not been carried forward already.', name)
        : l10n.t('None of the other notes of {0} ({1}) has its text in this filing.', name, lost),
    )
    return
  }
  const ids = await choose(answer, name)
  if (ids.length === 0) return
  const { done } = await make(uri, { kind: 'carry', from, ids })
  if (done) tell(l10n.t('{0} carried forward from {1}.', ids.length, name))
}

const tell = (message: string): void => void window.showInformationMessage(message)

/** Undefined where the user goes away. */
async function chosen(
  ask: Asking['ask'],
  uri: Uri,
  { trouble }: CarryForwardAnswer,
): Promise<CarryForwardAnswer | undefined> {
  const [file] =
    (await window.showOpenDialog({
      title: trouble ?? l10n.t('Last Year’s Filing'),
      openLabel: l10n.t('Carry Notes Forward'),
      defaultUri: Uri.joinPath(uri, '..'),
      filters: { [l10n.t('Filings')]: ['md', 'markdown'] },
    })) ?? []
  return file && ask<CarryForwardAnswer>(CARRY_FORWARD, uri, { from: file.toString() })
}

/** Of the text, not of the file that they come from. */
const inOrder = <T extends { readonly range?: Range }>(all: readonly T[]): readonly T[] =>
  [...all].sort((a, b) => (a.range && b.range ? byPlace(a.range, b.range) : 0))

async function choose(answer: CarryForwardAnswer, name: string): Promise<readonly string[]> {
  const { notes, acceptances, lost } = answer
  const group = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator })
  const noteChoices = inOrder(notes).map(({ id, remarks, quote, section }): Choice => ({
    id,
    picked: true,
    label: firstLine(remarks[0]?.body ?? ''),
    description: section.at(-1) ?? '',
    detail: firstLine(quote),
  }))
  const acceptanceChoices = inOrder(acceptances).map(({ id, rule, reason, quote }): Choice => ({
    id,
    picked: true,
    label: firstLine(reason),
    description: rule,
    detail: firstLine(quote),
  }))
  const choices = [
    ...(noteChoices.length > 0 ? [group(l10n.t('Notes')), ...noteChoices] : []),
    ...(acceptanceChoices.length > 0
      ? [group(l10n.t('Accepted findings')), ...acceptanceChoices]
      : []),
  ]
  const picked = await window.showQuickPick(choices, {
    title: l10n.t('Carry Forward from {0}', name),
    placeHolder:
      lost === 0
        ? l10n.t('All of their texts are found in this filing')
        : l10n.t('Not offered, as their text is not found here: {0}', lost),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  })
  return (picked ?? []).flatMap(({ id }) => (id === undefined ? [] : [id]))
}
