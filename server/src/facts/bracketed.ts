// "¥266 million (March 31, 2024: ¥259 million)" → the figures in brackets behind a date, with that date as theirs.

import type { Figure } from '../figures/figure.ts'
import type { Period } from '../figures/period.ts'
import type { Dated } from './bind-period.ts'

const OPENS = /\((?:as (?:at|of) |at |for |in )?$/
const LEADS = /^ ?[:–—-] ?(?:approximately |about )?$/
const NEXT = /^(?:,| and|, and) (?:approximately |about )?$/
const REST = /^[^()]*\)/

interface Bracket {
  readonly date: Dated
  readonly figures: readonly Figure[]
}

/** One date in brackets, and nothing but figures behind it. */
export function brackets(
  text: string,
  figures: readonly Figure[],
  dates: readonly Dated[],
): readonly Bracket[] {
  return dates.flatMap((date): readonly Bracket[] => {
    const { start, end } = date.mention.span
    if (!date.period || !OPENS.test(text.slice(Math.max(0, start - 8), start))) return []
    let at = end
    let shape = LEADS
    const found: Figure[] = []
    for (const figure of figures) {
      if (figure.span.start < end) continue
      if (!shape.test(text.slice(at, figure.span.start))) break
      found.push(figure)
      at = figure.span.end
      shape = NEXT
    }
    return found.length > 0 && REST.test(text.slice(at, at + 40))
      ? [{ date: withModel(date, dates), figures: found }]
      : []
  })
}

/** "for the year ended March 31, 2025 … (March 31, 2024: …)": the day stands for the year that it ends. */
function withModel(date: Dated, dates: readonly Dated[]): Dated {
  const { period, mention } = date
  if (period?.kind !== 'instant') return date
  const told = dates.findLast((one) => one.mention.span.end <= mention.span.start && isTold(one))
  const model = told?.period
  if (model?.kind !== 'duration' || !isSameDay(model, period)) return date
  return { mention, period: { ...model, end: period.at } }
}

/** Not another date in brackets. */
const isTold = ({ mention }: Dated): boolean => mention.lead !== undefined

const isSameDay = (
  { end }: Period & { readonly kind: 'duration' },
  { at }: Period & { readonly kind: 'instant' },
): boolean => end.month === at.month && end.day === at.day && end.year !== at.year
