// The wish to see dollars beside amounts, or no longer → the setting that decides it.
import { l10n, window, workspace } from 'vscode'
import { NAME } from '../../server/src/protocol.ts'
import type { Following } from './following.ts'
import { decide } from './toggle.ts'

const KEY = 'dollarHints'

/** Resolves to whether they are shown from now on. */
export async function toggleDollarHints({ shown }: Following): Promise<boolean> {
  const { editor, policy } = shown() ?? {}
  const uri = editor?.document.uri
  const settings = workspace.getConfiguration(NAME, uri)
  const wanted = !(policy?.dollarHints ?? settings.get<boolean>(KEY, false))
  await decide(KEY, wanted, uri)
  const off = workspace.getConfiguration('editor', uri).get('inlayHints.enabled') === 'off'
  if (wanted && off)
    void window.showInformationMessage(
      l10n.t(
        'Dollars beside amounts are on, but the setting {0} hides all inlay hints.',
        'editor.inlayHints.enabled',
      ),
    )
  else
    window.setStatusBarMessage(
      wanted
        ? l10n.t('Dollars beside amounts are shown.')
        : l10n.t('Dollars beside amounts are hidden.'),
      4000,
    )
  return wanted
}
