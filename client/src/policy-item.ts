// The filing in the active editor → a status bar item that says at which rates its amounts are converted.
import { MarkdownString, StatusBarAlignment, window } from 'vscode'
import type { PolicyAnswer } from '../../server/src/protocol.ts'
import type { Following } from './following.ts'

export interface Item {
  /** What it shows; undefined where it is hidden. */
  readonly text: () => string | undefined
  readonly dispose: () => void
}

export function policyItem({ shown, onDidChange }: Following): Item {
  const item = window.createStatusBarItem('tickmark.policy', StatusBarAlignment.Right, 99)
  item.name = 'Tickmark: Exchange Rates'
  item.command = 'tickmark.showRates'
  let text: string | undefined
  const changing = onDidChange(() => {
    const policy = shown()?.policy
    text = policy?.label
    if (!policy || text === undefined) item.hide()
    else {
      item.text = text
      item.tooltip = tooltip(policy)
      item.accessibilityInformation = { label: `Exchange rates: ${text}`, role: 'button' }
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
  const [state, other] = dollarHints ? ['shown', 'hide'] : ['not shown', 'show']
  const text = new MarkdownString(
    [
      '**Exchange rates** (click for all of them)',
      ...lines,
      `Dollars beside amounts are ${state}: [${other} them](command:tickmark.toggleDollarHints).`,
    ].join('\n\n'),
  )
  text.isTrusted = { enabledCommands: ['tickmark.toggleDollarHints'] }
  return text
}
