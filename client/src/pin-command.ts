// The wish to pin a rate → a list of the filing's rates to choose one from, and of the pins to take out.
import { l10n, window } from 'vscode'
import type { QuickPickItem } from 'vscode'
import { RATES } from '../../server/src/protocol.ts'
import type { RateAnswer, RatesAnswer } from '../../server/src/protocol.ts'
import type { Asking } from './asking.ts'
import type { Following } from './following.ts'
import { pin, unpin } from './pins.ts'
import type { Pin } from './pins.ts'

interface Choice extends QuickPickItem {
  readonly rate?: RateAnswer
}

type Chosen = Pick<RateAnswer, 'currency' | 'perDollar' | 'pinned'>

/** With a pin given nobody is asked; without a rate in it, what is pinned of the currency is taken out. */
export async function pinRate(
  { ask }: Asking,
  { shown }: Following,
  given?: Pick<Pin, 'currency'> & Partial<Pin>,
): Promise<void> {
  const uri = shown()?.editor.document.uri
  if (!uri) {
    void window.showInformationMessage(
      l10n.t('Open a filing first: a rate is pinned for one file.'),
    )
    return
  }
  const { currency, perDollar, pinned } = given
    ? { perDollar: undefined, ...given, pinned: given.perDollar === undefined }
    : ((await choose((await ask<RatesAnswer>(RATES, uri))?.rates ?? [])) ?? {})
  if (currency === undefined) return
  if (pinned === true || perDollar === undefined) await unpin(uri, currency)
  else await pin(uri, { currency, perDollar })
}

/** Undefined where the user goes away. */
async function choose(rates: readonly RateAnswer[]): Promise<Chosen | undefined> {
  const choices = rates
    .map((rate) => ({
      rate,
      label: `${rate.pinned ? '$(pinned) ' : ''}${rate.perDollar}`,
      description: rate.pinned
        ? l10n.t('{0} per dollar (take the pin out)', rate.units)
        : l10n.t('{0} per dollar', rate.units),
      detail: rate.name,
    }))
    .sort((a, b) => Number(b.rate.pinned) - Number(a.rate.pinned))
  const own: Choice = { label: `$(edit) ${l10n.t('A rate of your own…')}`, alwaysShow: true }
  const choice = await window.showQuickPick(choices.length === 0 ? [] : [...choices, own], {
    title: l10n.t('Pin a Rate for All Amounts of This File'),
    placeHolder:
      choices.length === 0 ? l10n.t('There are no rates') : l10n.t('A rate, its month or its year'),
    matchOnDescription: true,
    matchOnDetail: true,
  })
  return choice === own ? ownRate(rates) : choice?.rate
}

async function ownRate(rates: readonly RateAnswer[]): Promise<Chosen | undefined> {
  const units = new Map(rates.map(({ currency, units: words }) => [currency, words]))
  const [only, ...more] = units.keys()
  const currency = more.length === 0 ? only : await window.showQuickPick([...units.keys()])
  if (currency === undefined) return undefined
  const perDollar = await window.showInputBox({
    title: l10n.t('Pin a Rate of Your Own'),
    prompt: l10n.t('{0} per dollar', units.get(currency) ?? currency),
    validateInput: (text) =>
      isRate(text.trim()) ? undefined : l10n.t('A number above nought, with a point: 104.18'),
  })
  return perDollar === undefined
    ? undefined
    : { currency, perDollar: perDollar.trim(), pinned: false }
}

const isRate = (text: string): boolean => /^\d{1,9}(?:\.\d{1,9})?$/.test(text) && Number(text) > 0
