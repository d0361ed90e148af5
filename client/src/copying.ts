// The selection, or the amount at the cursor → the clipboard: the sum as printed, as digits, or in dollars.
import { env, l10n, window } from 'vscode'
import type { QuickPickItem } from 'vscode'
import { DOLLARS } from '../../server/src/protocol.ts'
import type { DollarsAnswer, SumAnswer } from '../../server/src/protocol.ts'
import type { Asking } from './asking.ts'
import type { Following, Shown } from './following.ts'
import { dollarsOf, sumOf } from './sum-item.ts'

/** Resolves to what was copied. */
export async function copyDollars(server: Asking, filing: Following): Promise<string | undefined> {
  const shown = here(filing)
  if (!shown) return undefined
  const dollars = await dollarsIn(server, shown)
  if ('text' in dollars) return copy(dollars.text)
  void window.showInformationMessage(dollars.why)
  return undefined
}

async function dollarsIn(server: Asking, { editor }: Shown): Promise<DollarsAnswer> {
  const summed = editor.selection.isEmpty ? undefined : await sumOf(server, editor)
  const [first, ...more] = summed?.sums.filter((sum) => sum.dollars !== undefined) ?? []
  // A range alone has no sum.
  if (editor.selection.isEmpty || (summed?.count === 1 && !first)) {
    const { line, character } = editor.selection.active
    const position = { line, character }
    const answer = await server.ask<DollarsAnswer>(DOLLARS, editor.document.uri, { position })
    return answer ?? { why: l10n.t('The text has changed meanwhile: please copy again.') }
  }
  if (more.length > 0)
    return { why: l10n.t('Amounts in several currencies are selected: select those of one.') }
  return (
    first?.dollars ?? { why: l10n.t('No amount in another currency than dollars is selected.') }
  )
}

export type Form = 'printed' | 'dollars' | 'digits'

interface Choice extends QuickPickItem {
  readonly form: Form
}

/** Without a form, the user is asked for one. */
export async function copySum(
  server: Asking,
  filing: Following,
  form?: Form,
): Promise<string | undefined> {
  const shown = here(filing)
  if (!shown) return undefined
  const sum = await sumOf(server, shown.editor)
  const choices = sum ? choicesOf(sum) : []
  if (choices.length === 0) {
    void window.showInformationMessage(l10n.t('Select figures first: there is nothing to sum.'))
    return undefined
  }
  const choice = form
    ? choices.find((one) => one.form === form)
    : await window.showQuickPick(choices, { title: l10n.t('Copy the Sum') })
  return choice && copy(choice.label)
}

function choicesOf({ sums }: SumAnswer): readonly Choice[] {
  return sums.flatMap((sum) => {
    const { count } = sum
    const dollars = dollarsOf(sum)
    return [
      { form: 'printed', label: sum.text, description: l10n.t('sum of {0}', count) },
      ...(dollars === undefined
        ? []
        : [
            {
              form: 'dollars',
              label: dollars,
              description: l10n.t('sum of {0}, in dollars', count),
            } as const,
          ]),
      {
        form: 'digits',
        label: sum.plain,
        description: l10n.t('sum of {0}, in digits alone', count),
      },
    ] satisfies Choice[]
  })
}

function here({ shown }: Following): Shown | undefined {
  const found = shown()
  if (!found)
    void window.showInformationMessage(l10n.t('This is no filing: there are no amounts to copy.'))
  return found
}

async function copy(text: string): Promise<string> {
  await env.clipboard.writeText(text)
  window.setStatusBarMessage(l10n.t('Copied {0}', text), 4000)
  return text
}
