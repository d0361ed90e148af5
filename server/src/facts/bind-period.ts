// Figures and periods named in one sentence → which period each figure belongs to.

import type { Figure } from '../figures/figure.ts'
import { periodKey } from '../figures/period.ts'
import type { Period } from '../figures/period.ts'
import type { PeriodMention } from '../figures/period-mention.ts'
import type { Span } from '../base/span.ts'
import { brackets } from './bracketed.ts'
import { isBroken } from './clause.ts'

/** A mention with the period it resolves to; `period` is absent where the words leave it open. */
export interface Dated {
  readonly mention: PeriodMention
  readonly period?: Period
  /** What a bare year most likely means where the words leave it open. */
  readonly likely?: Period
}

export interface Bound {
  readonly period?: Period
  /** Its place in a list that is matched with another list by order. */
  readonly listed?: number
  /** What the words beside it most likely mean. */
  readonly likely?: Period
  /** The words beside it name a time of its own that they leave open. */
  readonly open?: true
}

const LIST =
  /^(?:(?: (?:shares|units|options))?(?:,? (?:and|or) |, |; and )(?:the |approximately |about |an? )?)?$/
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
/** Dates beyond another figure are further away than any others. */
const SEPARATED = 10_000

/** "in both 2024 and 2023": one figure for each of them. */
const EACH = /\b(?:both|each of|each|either)(?: the| fiscal)?(?: years?| fiscal)?(?: ended)? $/i
/** Between an earlier period and a figure that starts the next member of its list. */
const NEXT_MEMBER = /^,(?: and)?(?: (?:approximately|about|an?))* $/i
/** "increased by ¥5 million from December 31 to ¥41 million": where the figure came from. */
const FROM = /\bfrom(?: the)? $/i
const TO = /^ to (?:approximately |about )?$/
/** "Investor Relations / April 30, 2026": the line at the head of a page. */
const PAGE_HEAD = /[a-z] ?[/|] $/i
/** "As of March 31, 2026 ¥646 million", "FY2026: 2,443 billion yen". */
const BESIDE = /^ {1,2}$/
const BEHIND_COLON = /^ ?: $/
/** "Q4: 711 billion yen", of a year that other words name. */
const BARE_QUARTER = /\b(?:[1-4]Q|Q[1-4]|[12]H|H[12]) ?:? $/
/** A day that opens a sentence is told of what is there; what lies further on may be told of something else. */
const NEAR = 40

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
  const only = onlyPeriod(dates)
  for (const list of lists(figures, (f) => f.span, text)) {
    const [start, end] = [list[0]?.span.start ?? 0, list.at(-1)?.span.end ?? 0]
    const distance = (d: readonly Dated[]): number => {
      const [from, to] = [d[0]?.mention.span.start ?? 0, d.at(-1)?.mention.span.end ?? 0]
      const isBetween = ({ span: one }: Figure): boolean =>
        from >= end ? one.start >= end && one.end <= from : one.start >= to && one.end <= start
      return Math.abs(from - end) + (figures.some(isBetween) ? SEPARATED : 0)
    }
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
    else if (respectively)
      list.forEach((figure, i) => bound.set(figure, { listed: i, ...(only && { period: only }) }))
  }
  return bound
}

/** The one period that a sentence names, if it names one alone. */
function onlyPeriod(dates: readonly Dated[]): Period | undefined {
  const keys = new Set(dates.map(({ period }) => (period ? periodKey(period) : '')))
  return keys.size === 1 ? dates[0]?.period : undefined
}

const boundTo = ({ period, likely }: Dated): Bound => ({
  ...(period && { period }),
  ...(!period && likely && { likely }),
})

/** One period for each figure, where the words leave no choice. */
export function boundPeriods(
  text: string,
  whole: Span,
  figures: readonly Figure[],
  all: readonly Dated[],
): ReadonlyMap<Figure, Bound> {
  const inBrackets = brackets(text, figures, all)
  const aside = new Set(inBrackets.map(({ date }) => date.mention))
  const held = new Map(inBrackets.flatMap((one) => one.figures.map((f) => [f, one.date] as const)))
  const outside = figures.filter((one) => !held.has(one))
  const isHead = ({ mention }: Dated): boolean =>
    mention.kind === 'day' &&
    PAGE_HEAD.test(text.slice(Math.max(0, mention.span.start - 4), mention.span.start))
  const dates = all.filter((one) => usable(one) && !isHead(one) && !aside.has(one.mention))
  const bound = boundOutside(text, whole, outside, dates)
  for (const [figure, date] of held) bound.set(figure, boundTo(date))
  bindMembers(text, outside, bound)
  return bound
}

/** Where no bracket with a date of its own holds the figure. */
function boundOutside(
  text: string,
  whole: Span,
  figures: readonly Figure[],
  dates: readonly Dated[],
): Map<Figure, Bound> {
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
  const isStart = (mention: PeriodMention, figure: Figure): boolean =>
    TO.test(text.slice(mention.span.end, figure.span.start)) &&
    FROM.test(text.slice(Math.max(whole.start, mention.span.start - 12), mention.span.start))
  /** "At March 31 … increased by ¥5 million from December 31 to ¥41 million": the day told of before the change. */
  const told = (figure: Figure, previous: Figure | undefined): Dated | undefined => {
    const from = dates.find(
      ({ mention }) =>
        isStart(mention, figure) && mention.span.start >= (previous?.span.end ?? whole.start),
    )
    return (
      from &&
      dates.findLast(
        ({ mention }) =>
          mention.span.end <= (previous ?? figure).span.start &&
          mention.span.end <= from.mention.span.start &&
          (mention.lead === 'at' || mention.lead === 'for' || mention.lead === 'in'),
      )
    )
  }
  const within = (figure: Figure, previous: Figure | undefined): Dated | undefined =>
    dates.findLast(
      ({ mention }) =>
        mention.span.end <= figure.span.start &&
        mention.span.start >= (previous?.span.end ?? whole.start) &&
        !isBroken(text, mention.span.end, figure.span.start) &&
        !LEAVES_BRACKET.test(text.slice(mention.span.end, figure.span.start)) &&
        !isStart(mention, figure) &&
        !(previous && NEXT_MEMBER.test(text.slice(mention.span.end, figure.span.start))),
    )
  const beside = (figure: Figure, previous: Figure | undefined): Dated | undefined =>
    dates.find(({ mention }) => {
      if (mention.span.start < (previous?.span.end ?? whole.start)) return false
      const words = text.slice(mention.span.end, Math.max(mention.span.end, figure.span.start))
      return BEHIND_COLON.test(words) || (mention.lead === 'at' && BESIDE.test(words))
    })
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
    const label = beside(figure, previous)
    const isOfPrevious =
      label && previous && own(previous, figure) === label && !beside(previous, figures[i - 2])
    if (label?.period && !isOfPrevious) {
      bound.set(figure, { period: label.period })
      continue
    }
    if (
      BARE_QUARTER.test(text.slice(Math.max(whole.start, figure.span.start - 8), figure.span.start))
    ) {
      bound.set(figure, { open: true })
      continue
    }
    const near = within(figure, previous)
    const isTaken = previous !== undefined && near !== undefined && own(previous, figure) === near
    const before = (isTaken ? undefined : near) ?? told(figure, previous)
    const compares = COMPARATOR.test(
      text.slice(Math.max(whole.start, figure.span.start - 80), figure.span.start),
    )
    const shares =
      next &&
      !isBroken(text, figure.span.end, next.span.start) &&
      /^ and /.test(text.slice(figure.span.end, next.span.start))
    const choice = behind ?? (compares ? undefined : before)
    const isBoth = behind && before && before !== leading && behind !== before
    const opening = before ?? leading
    const isFar =
      behind !== undefined &&
      behind !== opening &&
      behind.mention.span.start - figure.span.end > NEAR &&
      behind.mention.lead !== 'at' &&
      opening?.period?.kind === 'instant' &&
      opening.mention.lead === 'at'
    const clash = !compares && (isBoth === true || isFar)
    const opens =
      choice &&
      text.slice(Math.max(whole.start, choice.mention.span.start - 40), choice.mention.span.start)
    const isEach = choice?.period && opens !== undefined && EACH.test(opens)
    if (isEach && !clash) bound.set(figure, { period: choice.period })
    else if (clash || (choice && listed.has(choice))) bound.set(figure, {})
    else if (choice) bound.set(figure, boundTo(choice))
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

/** "¥266 million (2024: ¥259 million) and ¥13 million (…)": the next of the list is of the same time as the one before. */
function bindMembers(text: string, outside: readonly Figure[], bound: Map<Figure, Bound>): void {
  outside.forEach((figure, i) => {
    const previous = outside[i - 1]
    const known = previous && bound.get(previous)
    if (!previous || !known?.period || bound.get(figure)?.period || bound.get(figure)?.open) return
    const words = text.slice(previous.span.end, figure.span.start)
    if (/^ \([^()]{1,120}\),? (?:and )?$/.test(words)) bound.set(figure, { period: known.period })
  })
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
