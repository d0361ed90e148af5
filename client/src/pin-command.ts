// The wish to pin a rate → a list of the filing's rates to choose one from, and of the pins to take out.
import { window } from 'vscode'
import type { QuickPickItem } from 'vscode'
import { RATES } from '../../server/src/protocol.ts'
import type { RateAnswer, RatesAnswer } from '../../server/src/protocol.ts'
import type { Asking } from './asking.ts'
import type { Following } from './following.ts'
import { pin, unpin } from './pins.ts'
import type { Pin } from './pins.ts'

interface Choice extends QuickPickItem {
  readonly rate: RateAnswer
}

/** With a pin given nobody is asked; without a rate in it, what is pinned of the currency is taken out. */
export async function pinRate(
  { ask }: Asking,
  { shown }: Following,
  given?: Pick<Pin, 'currency'> & Partial<Pin>,
): Promise<void> {
  const uri = shown()?.editor.document.uri
  if (!uri) {
    void window.showInformationMessage('Open a filing first: a rate is pinned for one file.')
    return
  }
  const { currency, perDollar, pinned } = given
    ? { perDollar: undefined, ...given, pinned: given.perDollar === undefined }
    : ((await choose((await ask<RatesAnswer>(RATES, uri))?.rates ?? [])) ?? {})
  if (currency === undefined) return
  if (pinned === true || perDollar === undefined) await unpin(uri, currency)
  else await pin(uri, { currency, perDollar })
}

async function choose(rates: readonly RateAnswer[]): Promise<RateAnswer | undefined> {
  const choices = rates
    .map((rate): Choice => ({
      rate,
      label: `${rate.pinned ? '$(pinned) ' : ''}${rate.perDollar}`,
      description: `${rate.units} per dollar: ${rate.name}${rate.pinned ? ' (take the pin out)' : ''}`,
    }))
    .sort((a, b) => Number(b.rate.pinned) - Number(a.rate.pinned))
  const choice = await window.showQuickPick(choices, {
    title: 'Pin a Rate for All Amounts of This File',
    placeHolder: choices.length === 0 ? 'There are no rates' : 'A rate, its month or its year',
    matchOnDescription: true,
  })
  return choice?.rate
}
