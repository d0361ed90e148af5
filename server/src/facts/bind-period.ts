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
  /\b(?:from|compared (?:to|with)|versus|vs\.|than|over|against)(?:(?: (?!and\b)[a-z-]+){1,7} of)?(?: an?| the| our)?(?: (?:approximately|about))? $/i
/** "¥24.9 billion, or 39.7% of net sales,": the second figure gives the first in another way. */
const ASIDE = /^,? (?:or |\()(?:approximately |about )?$/
/** The figure is a part of the one before it. */
const PART = /\b(?:of which|including)(?: approximately| about)? $/i
/** The parts go on. */
const MORE_PARTS = /^[^.;]{0,80},? and $/
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
  const between = (a: Figure, b: Figure): string => text.slice(a.span.end, b.span.start)
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
  for (const list of lists(figures, (f) => f.span, text)) {
    const last = list.at(-1)
    const date = last && own(last, figures[figures.indexOf(last) + 1])
    const isOpen = list.every((f) => bound.get(f)?.listed !== undefined && !bound.get(f)?.period)
    if (isOpen && date?.period && !listed.has(date))
      for (const [i, figure] of list.entries())
        bound.set(figure, { listed: i, period: date.period })
  }
  for (let i = figures.length - 1; i >= 0; i--) {
    const figure = figures[i]
    if (!figure || bound.has(figure)) continue
    const next = figures[i + 1]
    const behind = own(figure, next)
    const previous = figures[i - 1]
    const near = within(figure, previous)
    const before = previous && near && own(previous, figure) === near ? undefined : near
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
    else if (next && ASIDE.test(between(figure, next)) && bound.get(next)?.period)
      bound.set(figure, { ...bound.get(next) })
    else if (!compares && leading?.period && !listed.has(leading))
      bound.set(figure, { period: leading.period })
  }
  bindParts(figures, bound, between)
  return bound
}

/** "¥3.2 billion at March 31, of which ¥2.1 billion … and ¥1.1 billion …": parts are of the day of their whole. */
function bindParts(
  figures: readonly Figure[],
  bound: Map<Figure, Bound>,
  between: (a: Figure, b: Figure) => string,
): void {
  let isPart = false
  figures.forEach((figure, i) => {
    const previous = figures[i - 1]
    const period = previous && bound.get(previous)?.period
    const words = previous ? between(previous, figure) : ''
    isPart = PART.test(words) || (isPart && MORE_PARTS.test(words))
    if (isPart && period && !bound.has(figure)) bound.set(figure, { period })
  })
}
