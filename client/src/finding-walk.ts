// The cursor in a filing → the next or the previous of its findings or untested figures, round and round.
import { commands, l10n, window } from 'vscode'
import type { Range, ReviewAnswer } from '../../server/src/protocol.ts'
import { nextOf } from './finding-step.ts'
import type { Step } from './finding-step.ts'
import { reveal } from './places.ts'
import type { Current } from './review-current.ts'
import { allFindings } from './review-rows.ts'
import type { Reviews } from './reviews.ts'

/** Of how many, counted from 1. */
export interface Stop {
  readonly at: number
  readonly of: number
}

interface Walk {
  readonly places: (answer: ReviewAnswer) => readonly Range[]
  readonly told: (stop: Stop, index: number, answer: ReviewAnswer) => string
  readonly none: () => string
  readonly arrived?: () => Thenable<unknown>
}

export const FINDINGS: Walk = {
  places: (answer) => allFindings(answer).map(({ range }) => range),
  told: ({ at, of }, index, answer) =>
    l10n.t('Finding {0} of {1}: {2}', at, of, allFindings(answer)[index]?.message ?? ''),
  none: () => l10n.t('There is no open finding in this filing.'),
  // What it says is read where it stands.
  arrived: () => commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' }),
}

export const UNTESTED: Walk = {
  places: ({ untested }) => untested,
  told: ({ at, of }) => l10n.t('Untested figure {0} of {1}', at, of),
  none: () => l10n.t('Every figure of this filing is ticked or flagged.'),
}

/** How long a message stays in the status bar, in milliseconds. */
const STAY = 8000

/** Resolves to where it has come. */
export async function walk(
  { places, told, none, arrived }: Walk,
  step: Step,
  current: Current,
  reviews: Reviews,
): Promise<Stop | undefined> {
  const { uri } = current.now() ?? {}
  const answer = uri && (await reviews.get(uri))
  if (!uri || !answer) {
    void window.showInformationMessage(l10n.t('Open a filing first.'))
    return undefined
  }
  const all = places(answer)
  const editor = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  )
  const index = nextOf(all, editor?.selection.start ?? { line: 0, character: 0 }, step)
  const place = all[index]
  if (!place) {
    void window.showInformationMessage(none())
    return undefined
  }
  await reveal(uri, place)
  const stop = { at: index + 1, of: all.length }
  window.setStatusBarMessage(told(stop, index, answer), STAY)
  await arrived?.()
  return stop
}
