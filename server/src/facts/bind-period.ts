// Figures and periods named in one sentence → which period each figure belongs to.

import type { Figure } from '../figures/figure.ts'
import { periodKey } from '../figures/period.ts'
import type { Period } from '../figures/period.ts'
import type { PeriodMention } from '../figures/period-mention.ts'
import type { Span } from '../base/span.ts'
import { isBroken } from './clause.ts'

/** A mention with the period it resolves to; `period` is absent where the words leave it open. */
export interface Dated {
  readonly mention: PeriodMention
  readonly period?: Period
}

export interface Bound {
  readonly period?: Period
  /** Its place in a list that is matched with another list by order. */
  readonly listed?: number
}

const LIST = /^(?:,? (?:and|or) |, |; and )(?:approximately |about |an? )?$/
const COMPARATOR =
  /\b(?:from|compared (?:to|with)|versus|vs\.|than|over)(?: an?| the| our)?(?: [a-z-]+){0,6} (?:of )?$/i
/** A period in brackets is that of the figure beside it alone. */
const LEAVES_BRACKET = /^[^(]*\)/
const REACH = 110

/** Runs of neighbours with nothing but list words between them. */
function lists<T>(all: readonly T[], spanOf: (one: T) => Span, text: string): readonly T[][] {
  const found: T[][] = []
  let previous: T | undefined
  for (const one of all) {
    const joins = previous && LIST.test(text.slice(spanOf(previous).end, spanOf(one).start))
    if (joins) found.at(-1)?.push(one)
    else found.push([one])
    previous = one
  }
  return found.filter((list) => list.length > 1)
}

const usable = ({ mention }: Dated): boolean =>
  mention.lead !== 'due' &&
  mention.lead !== 'until' &&
  mention.lead !== 'since' &&
  mention.lead !== 'through'

/** Lists of figures with the list of as many different periods nearest to them. */
function byOrder(
  text: string,
  figures: readonly Figure[],
  dates: readonly Dated[],
): Map<Figure, Bound> {
  const bound = new Map<Figure, Bound>()
  const respectively = /\brespectively\b/i.test(text)
  const periodLists = lists(dates, (d) => d.mention.span, text)
  for (const list of lists(figures, (f) => f.span, text)) {
    const distance = (d: readonly Dated[]): number =>
      Math.abs((d[0]?.mention.span.start ?? 0) - (list.at(-1)?.span.end ?? 0))
    const match = periodLists
      .filter((d) => d.length === list.length)
      .filter(
        (d) => new Set(d.map((one) => (one.period ? periodKey(one.period) : ''))).size === d.length,
      )
      .sort((a, b) => distance(a) - distance(b))[0]
    const kinds = new Set(list.map((f) => f.kind))
    if (kinds.size > 1) continue
    if (match)
      list.forEach((figure, i) => {
        const period = match[i]?.period
        bound.set(figure, { listed: i, ...(period && { period }) })
      })
    else if (respectively) list.forEach((figure, i) => bound.set(figure, { listed: i }))
  }
  return bound
}

/** One period for each figure, where the words leave no choice. */
export function boundPeriods(
  text: string,
  whole: Span,
  figures: readonly Figure[],
  all: readonly Dated[],
): ReadonlyMap<Figure, Bound> {
  const dates = all.filter(usable)
  const bound = byOrder(text, figures, dates)
  const leading = dates.find(({ mention }) => mention.span.start - whole.start < 24)
  const listed = new Set(lists(dates, (d) => d.mention.span, text).flat())
  const own = (figure: Figure, next: Figure | undefined): Dated | undefined =>
    dates.find(
      ({ mention }) =>
        mention.span.start >= figure.span.end &&
        mention.span.start < (next?.span.start ?? whole.end) &&
        mention.span.start - figure.span.end < REACH &&
        mention.lead !== undefined &&
        !isBroken(text, figure.span.end, mention.span.start),
    )
  const within = (figure: Figure, previous: Figure | undefined): Dated | undefined =>
    dates.findLast(
      ({ mention }) =>
        mention.span.end <= figure.span.start &&
        mention.span.start >= (previous?.span.end ?? whole.start) &&
        !isBroken(text, mention.span.end, figure.span.start) &&
        !LEAVES_BRACKET.test(text.slice(mention.span.end, figure.span.start)),
    )
  for (let i = figures.length - 1; i >= 0; i--) {
    const figure = figures[i]
    if (!figure || bound.has(figure)) continue
    const next = figures[i + 1]
    const behind = own(figure, next)
    const previous = figures[i - 1]
    const taken = previous && own(previous, figure)
    const before = taken ? undefined : within(figure, previous)
    const compares = COMPARATOR.test(
      text.slice(Math.max(whole.start, figure.span.start - 80), figure.span.start),
    )
    const shares =
      next &&
      !isBroken(text, figure.span.end, next.span.start) &&
      /^ and /.test(text.slice(figure.span.end, next.span.start))
    const choice = behind ?? (compares ? undefined : before)
    const clash = behind && before && !compares && before !== leading && behind !== before
    if (clash || (choice && listed.has(choice))) bound.set(figure, {})
    else if (choice) bound.set(figure, choice.period ? { period: choice.period } : {})
    else if (shares && !compares && bound.get(next)?.period)
      bound.set(figure, { ...bound.get(next) })
    else if (!compares && leading?.period && !listed.has(leading))
      bound.set(figure, { period: leading.period })
  }
  return bound
}
