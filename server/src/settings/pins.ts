// Rates pinned for files, `{ "2004/*.md": { "JPY": "104.18" } }`, → those that hold for one file.

import * as d from '../base/decimal.ts'
import type { Pin } from '../facts/pin.ts'
import { fits } from './files.ts'
import { fitter } from './glob.ts'

export interface PinnedFiles {
  /** A file's name or a glob, as in `files`. */
  readonly glob: string
  readonly pins: readonly Pin[]
}

/** Undefined where `currency` is no code of a currency, or `value` no number above zero. */
export function pinOf(currency: string, value: unknown): Pin | undefined {
  if (!isCode(currency) || (typeof value !== 'number' && typeof value !== 'string'))
    return undefined
  const perDollar = d.parseDecimal(String(value).trim())
  if (!perDollar || d.sign(perDollar) <= 0) return undefined
  const unit = d.decimal(1, perDollar.exponent)
  return { kind: 'pinned', currency, perDollar, unit, source: { kind: 'settings' } }
}

/** A rate of the dollar in dollars is none. */
export const isCode = (currency: string): boolean =>
  /^[A-Z]{3}$/.test(currency) && currency !== 'USD'

/**
 * `path` is relative to the folder that the globs count from; of each currency the last pin that fits. A name with
 * brackets names itself before it is taken for a glob; behind `./` it names the one file there.
 */
export function pinsFor(path: string, all: readonly PinnedFiles[] = []): readonly Pin[] {
  const isNamed = (glob: string): boolean =>
    glob.startsWith('./')
      ? path === glob.slice(2) || fitter(glob.slice(2), { dot: true })(path)
      : path === glob || path.endsWith(`/${glob}`) || fits(path, glob)
  return together(all.flatMap(({ glob, pins }) => (isNamed(glob) ? pins : [])))
}

/** Later ones win, currency by currency. */
export function together(pins: readonly Pin[]): readonly Pin[] {
  return [...new Map(pins.map((pin) => [pin.currency, pin])).values()]
}
