// The active filing → all that VS Code shows of a filing's money: status bar items, commands, the panel of rates.
import { commands, Disposable } from 'vscode'
import { NAME } from '../../server/src/protocol.ts'
import type { Asking } from './asking.ts'
import { copyDollars, copySum } from './copying.ts'
import type { Form } from './copying.ts'
import { toggleDollarHints } from './dollar-hints.ts'
import type { Following } from './following.ts'
import { pinRate } from './pin-command.ts'
import type { Pin } from './pins.ts'
import { policyItem } from './policy-item.ts'
import { ratesPanel } from './rates-panel.ts'
import { sumItem } from './sum-item.ts'

export function showMoney(server: Asking, filing: Following): Disposable {
  const policy = policyItem(filing)
  const sum = sumItem(server, filing)
  const rates = ratesPanel(server, filing)
  const command = (name: string, run: (argument?: unknown) => unknown): Disposable =>
    commands.registerCommand(`${NAME}.${name}`, run)
  return Disposable.from(
    policy,
    sum,
    rates,
    command('showRates', () => rates.show()),
    command('pinRate', (given) => pinRate(server, filing, given as Pin | undefined)),
    command('toggleDollarHints', () => toggleDollarHints(filing)),
    command('copyDollars', () => copyDollars(server, filing)),
    command('copySum', (form) => copySum(server, filing, form as Form | undefined)),
    // For other extensions: what stands in the status bar.
    command('status', () => ({ policy: policy.text(), sum: sum.text() })),
  )
}
