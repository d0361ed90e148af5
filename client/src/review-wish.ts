// What a reviewer wants to see of filings → kept for the workspace, and asked for in lists to choose from.
import { commands, l10n, window } from 'vscode'
import type { Memento, QuickPickItem } from 'vscode'
import { NAME } from '../../server/src/protocol.ts'
import { EVERYTHING, isFiltered, ORDERS, SHOWN } from './review-rows.ts'
import type { Wish } from './review-rows.ts'

export interface Wishes {
  readonly now: () => Wish
  readonly change: (change: Partial<Wish>) => Promise<Wish>
  /** Whether the tree goes where the cursor goes. */
  readonly follows: () => boolean
  readonly follow: (follows: boolean) => Promise<boolean>
}

const KEY = 'review'
const FOLLOWS = 'review.follows'

export function wishes(memory: Memento, changed: () => void): Wishes {
  // What another version of the extension left is taken as far as it is understood.
  const { show, text, order } = memory.get<Partial<Wish>>(KEY, {})
  let wish: Wish = {
    show: SHOWN.find((one) => one === show) ?? EVERYTHING.show,
    text: typeof text === 'string' ? text : '',
    order: ORDERS.find((one) => one === order) ?? EVERYTHING.order,
  }
  let follows = memory.get<boolean>(FOLLOWS, true)
  const tell = (): void => {
    void commands.executeCommand('setContext', `${NAME}.filtered`, isFiltered(wish))
    void commands.executeCommand('setContext', `${NAME}.follows`, follows)
  }
  tell()
  return {
    now: () => wish,
    async change(change) {
      wish = { ...wish, ...change }
      tell()
      changed()
      await memory.update(KEY, wish)
      return wish
    },
    follows: () => follows,
    async follow(wanted) {
      follows = wanted
      tell()
      await memory.update(FOLLOWS, wanted)
      return wanted
    },
  }
}

interface Choice<T> extends QuickPickItem {
  readonly value: T
}

/** Undefined where nothing was chosen. */
export async function askFilter({ show, text }: Wish): Promise<Partial<Wish> | undefined> {
  const names: Readonly<Record<Wish['show'], string>> = {
    all: l10n.t('All sections'),
    findings: l10n.t('With findings'),
    notes: l10n.t('With open notes'),
    untested: l10n.t('With untested figures'),
  }
  const choices: readonly Choice<Wish['show'] | 'text'>[] = [
    ...SHOWN.map((value) => ({ value, label: names[value], ...marked(value === show) })),
    { value: 'text', label: l10n.t('By text…'), ...(text !== '' && { description: text }) },
  ]
  const title = l10n.t('Filter the Filing View')
  const chosen = await window.showQuickPick(choices, { title })
  if (!chosen) return undefined
  if (chosen.value !== 'text')
    return { show: chosen.value, ...(chosen.value === 'all' && { text: '' }) }
  const prompt = l10n.t('Shows sections and findings that say this; empty shows all.')
  const words = await window.showInputBox({ title, prompt, value: text })
  return words === undefined ? undefined : { text: words }
}

export async function askOrder({ order }: Wish): Promise<Partial<Wish> | undefined> {
  const names: Readonly<Record<Wish['order'], string>> = {
    filing: l10n.t('As in the filing'),
    flagged: l10n.t('Most flagged first'),
    ticked: l10n.t('Least ticked first'),
  }
  const choices: readonly Choice<Wish['order']>[] = ORDERS.map((value) => ({
    value,
    label: names[value],
    ...marked(value === order),
  }))
  const chosen = await window.showQuickPick(choices, { title: l10n.t('Sort the Filing View') })
  return chosen && { order: chosen.value }
}

const marked = (isChosen: boolean): { readonly description?: string } =>
  isChosen ? { description: l10n.t('now') } : {}
