// Pieces → what the document says once and for all: its fiscal year, its currency, its rounding.

import type { Currency, RoundingMode } from '../figures/figure.ts'
import type { Day } from '../figures/period.ts'
import type { YearNaming } from '../figures/resolve-period.ts'
import type { Placed } from '../syntax/piece.ts'
import { commonest, latestYearEnd, signalsOf, tally } from './context-signals.ts'
import type { Signals } from './context-signals.ts'

export interface Context {
  /** Last day of the fiscal year reported on, where the document says it. */
  readonly yearEnd?: Day
  /** What "fiscal 2022" and a bare "2022" mean here. */
  readonly naming: YearNaming
  /** What a bare "$" means here. */
  readonly dollar: Currency
  /** The currency of figures that print none, where the document declares or shows one. */
  readonly currency?: Currency
  /** As declared of the whole; 'unknown' where only a table says it, or nothing does (sums may tell). */
  readonly rounding: RoundingMode
  /** First word of the filer's name, in lower case, where the document defines it. */
  readonly issuer?: string
}

/** The reporting currency: as declared, else the sign that most figures print. */
function currencyIn(signals: readonly Signals[], dollar: Currency): Currency | undefined {
  const declared = signals.flatMap((s) => s.declared ?? [])
  if (declared.length > 0) return commonest(tally(declared))?.value
  const counts = new Map<string, number>()
  for (const { signs } of signals)
    for (const [sign, count] of signs) {
      const code = sign === '$' ? dollar : sign
      counts.set(code, (counts.get(code) ?? 0) + count)
    }
  const all = [...counts.values()].reduce((a, b) => a + b, 0)
  const best = commonest(counts)
  return best && best.count * 2 > all ? best.value : undefined
}

/** Characters of a line over a table; more are a paragraph that says something of the whole document. */
const LONGEST_CAPTION = 200

/** What stands in a table, or right over it, is said of that table. */
function isOfTable(pieces: readonly Placed[], i: number): boolean {
  const own = pieces[i]?.piece
  if (own?.kind !== 'paragraph') return own?.kind === 'table'
  return own.run.text.length <= LONGEST_CAPTION && pieces[i + 1]?.piece.kind === 'table'
}

export function contextOf(pieces: readonly Placed[]): Context {
  const signals = pieces.map(({ piece }) => signalsOf(piece))
  const yearEnd = latestYearEnd(signals.flatMap((s) => s.yearEnds))
  const ahead = commonest(tally(signals.flatMap((s) => s.ahead)))?.value
  const declaredDollar = commonest(tally(signals.flatMap((s) => s.dollar ?? [])))?.value
  const declared = commonest(tally(signals.flatMap((s) => s.declared ?? [])))?.value
  const ofDollars = declared !== undefined && /^(?:CAD|AUD|NZD|HKD|SGD)$/.test(declared)
  const dollar = declaredDollar ?? (ofDollars ? declared : 'USD')
  const currency = currencyIn(signals, dollar)
  const issuer = commonest(tally(signals.flatMap((s) => s.issuer ?? [])))?.value
  return {
    ...(yearEnd && { yearEnd }),
    naming: {
      ...(ahead === 1 && { ahead: 1 }),
      ...(signals.some((s) => s.bareIsFiscal) && { bareIsFiscal: true }),
    },
    dollar,
    ...(currency !== undefined && { currency }),
    rounding: signals.some((s, i) => s.truncates && !isOfTable(pieces, i))
      ? 'truncated'
      : 'unknown',
    ...(issuer !== undefined && { issuer }),
  }
}
