// The filing in the active editor → a status bar item that says at which rates its amounts are converted.
import { l10n, MarkdownString, StatusBarAlignment, window } from 'vscode'
import type { PolicyAnswer } from '../../server/src/protocol.ts'
import type { Following } from './following.ts'

export interface Item {
  /** What it shows; undefined where it is hidden. */
  readonly text: () => string | undefined
  readonly dispose: () => void
}

export function policyItem({ shown, onDidChange }: Following): Item {
  const item = window.createStatusBarItem('tickmark.policy', StatusBarAlignment.Right, 99)
  item.name = l10n.t('Tickmark: Exchange Rates')
  item.command = 'tickmark.showRates'
  let text: string | undefined
  const changing = onDidChange(() => {
    const policy = shown()?.policy
    text = policy?.label
    if (!policy || text === undefined) item.hide()
    else {
      item.text = text
      item.tooltip = tooltip(policy)
      item.accessibilityInformation = { label: l10n.t('Exchange rates: {0}', text), role: 'button' }
      item.show()
    }
  })
  return {
    text: () => text,
    dispose: () => {
      changing.dispose()
      item.dispose()
    },
  }
}

function tooltip({ lines, dollarHints }: PolicyAnswer): MarkdownString {
  const toggle = 'command:tickmark.toggleDollarHints'
  const text = new MarkdownString(
    [
      l10n.t('**Exchange rates** (click for all of them)'),
      ...lines,
      dollarHints
        ? l10n.t('Dollars beside amounts are shown: [hide them]({0}).', toggle)
        : l10n.t('Dollars beside amounts are not shown: [show them]({0}).', toggle),
    ].join('\n\n'),
  )
  text.isTrusted = { enabledCommands: ['tickmark.toggleDollarHints'] }
  return text
}
