// A figure and the ticks on it → the cells of tables that are proved to state the same, and the dollars printed beside them.

import * as d from '../base/decimal.ts'
import { recall } from '../base/recall.ts'
import { byStart, sameSpan } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Finding, Tick } from '../checks/finding.ts'
import { cellPeriod } from '../facts/cell-period.ts'
import type { Fact } from '../facts/fact.ts'
import { printedDollars } from '../facts/printed-dollars.ts'
import type { Printed } from '../facts/printed-dollars.ts'
import type { Filing } from '../filing.ts'
import { samePeriod } from '../figures/period.ts'
import type { Period } from '../figures/period.ts'
import { isDoubted, isPossiblePair } from './possible-dollars.ts'

/** Checks whose ticks say that two places state one and the same figure. */
const SAME: ReadonlySet<string> = new Set(['text-agrees-with-table', 'restated-figures-agree'])

/** What its column names, else its row or the head over it. */
export function periodOf(fact: Fact, filing: Filing): Period | undefined {
  const sheet = fact.cell && filing.sheets[fact.cell.sheet]
  const row = fact.cell && sheet?.rows[fact.cell.row]
  if (fact.period || !fact.cell || !sheet || !row) return fact.period
  return cellPeriod(sheet, row, fact.cell.column, filing.context)
}

function startingAt<T extends { readonly span: Span }>(
  all: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>()
  for (const one of all) {
    const there = found.get(one.span.start)
    if (there) there.push(one)
    else found.set(one.span.start, [one])
  }
  return found
}

const samesAt = recall((ticks: readonly Tick[]) =>
  startingAt(ticks.filter(({ check }) => SAME.has(check))),
)
const cellsAt = recall((facts: readonly Fact[]) => startingAt(facts.filter(({ cell }) => cell)))

/** Asked for every amount of a filing where all its rates are listed. */
function tickedWith(fact: Fact, filing: Filing, ticks: readonly Tick[]): readonly Fact[] {
  const places = (samesAt(ticks).get(fact.span.start) ?? [])
    .filter((tick) => sameSpan(tick.span, fact.span))
    .flatMap((tick) => tick.related.map((one) => one.span))
  const cells = places.flatMap((place) =>
    (cellsAt(filing.facts).get(place.start) ?? []).filter((one) => sameSpan(place, one.span)),
  )
  return [...new Set(cells)].sort((a, b) => byStart(a.span, b.span))
}

/** In prose the cells that it agrees with; of a cell those of other tables; each with the cells that repeat it in turn. */
export function twinsOf(fact: Fact, filing: Filing, ticks: readonly Tick[]): readonly Fact[] {
  const near = tickedWith(fact, filing, ticks)
  const far = fact.cell ? [] : near.flatMap((one) => tickedWith(one, filing, ticks))
  const all = [...new Set([...near, ...far])]
  const periods = [fact, ...all].map((one) => periodOf(one, filing)).filter((p) => p !== undefined)
  const [first] = periods
  return first && periods.every((period) => samePeriod(period, first)) ? all : []
}

/** A twin's dollars as the figure would have them: with fewer digits where it has fewer, a loss in words without its sign. */
function asFor(fact: Fact, twin: Fact, { dollars, perDollar }: Printed): Printed {
  const { figure } = dollars
  const isRounder = d.compare(fact.figure.unit, twin.figure.unit) > 0
  const top = d.magnitude(fact.figure.value) ?? 0
  const digits = Math.max(2, top - fact.figure.unit.exponent + 1)
  const own = figure.unit.exponent
  const place = isRounder ? Math.max((d.magnitude(figure.value) ?? 0) - digits + 1, own) : own
  const value = d.roundTo(figure.value, place)
  const isPositive = d.sign(fact.figure.value) >= 0
  return {
    dollars: {
      span: dollars.span,
      figure: {
        ...figure,
        value: isPositive ? d.abs(value) : value,
        unit: d.decimal(1, place),
      },
    },
    perDollar: d.abs(perDollar),
  }
}

/** The filing's own dollars for the figure, printed beside it or beside a twin; none that a finding takes part in. */
export function ownDollars(
  fact: Fact,
  twins: readonly Fact[],
  filing: Filing,
  findings: readonly Finding[],
): Printed | undefined {
  const sound = (of: Fact, printed: Printed | undefined): Printed | undefined =>
    printed && !isDoubted(printed, findings) && isPossiblePair(of, printed, filing)
      ? printed
      : undefined
  const here = sound(fact, printedDollars(fact, filing))
  if (here) return here
  for (const twin of twins) {
    const there = sound(twin, printedDollars(twin, filing))
    if (there) return asFor(fact, twin, there)
  }
  return undefined
}
