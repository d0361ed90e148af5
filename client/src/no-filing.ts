// Tickmark's keys in a Markdown file that is no filing, or is still being read → a sentence that says so.
import { commands, l10n, window } from 'vscode'
import type { Disposable } from 'vscode'
import type { Following } from './following.ts'

export const sayNoFiling = (filing: Following): Disposable =>
  commands.registerCommand('tickmark.sayNoFiling', () => {
    void window.showInformationMessage(
      filing.isLooking()
        ? l10n.t('This file is still being read.')
        : l10n.t(
            'Tickmark does not take this file for a filing: it looks for Items, risk factors and statements. A line with nothing but “<!-- tickmark -->” makes any Markdown file one.',
          ),
    )
  })
