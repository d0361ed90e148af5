// One passage's text → its sentences with what each figure in them says, in offsets of the text.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { amounts } from '../figures/amount.ts'
import type { Figure } from '../figures/figure.ts'
import { periodMentions } from '../figures/period-mention.ts'
import type { PeriodMention } from '../figures/period-mention.ts'
import { resolvePeriod } from '../figures/resolve-period.ts'
import type { Run } from '../syntax/run.ts'
import { boundPeriods } from './bind-period.ts'
import type { Bound, Dated } from './bind-period.ts'
import { clauseAround } from './clause.ts'
import type { Context } from './context.ts'
import type { Basis, Measure } from './fact.ts'
import { labelBefore, labelBehind, narrowed } from './label.ts'
import type { Label } from './label.ts'
import { sentenceSpans } from './sentence-split.ts'
import { subjectOf } from './entity.ts'

export interface Statement {
  readonly figure: Figure
  readonly label?: Label
  readonly entity?: string
  readonly bound: Bound
  readonly basis?: Basis
  readonly measure?: Measure
  readonly tense?: 'plan'
}

export interface SentenceReading {
  readonly span: Span
  readonly statements: readonly Statement[]
}

const PLAN =
  /\b(?:plans?|planned|planning|intends?|intended|expects?|expected|will|shall|may|might|could|would|should|anticipates?|anticipated|targets?|targeted|budget(?:ed)?|forecasts?|estimated to|guidance|projected|hypothetical|[Ii]f)\b(?! have\b)/
const BASES: readonly (readonly [RegExp, Basis])[] = [
  [/\bpro[ -]forma\b/i, 'pro-forma'],
  [/\b(?:restated|as previously reported|reclassified)\b/i, 'restated'],
  [/\b(?:non-gaap|adjusted|constant currency|excluding|ebitda)\b/i, 'non-gaap'],
  [/\bunaudited\b/i, 'unaudited'],
]
const LEAD_IN =
  /(?:,? (?:and|or))?,? ?(?:for|in|during|at|as of|as at|of|on|since|through|ended)?(?: each of)?(?: the| our| its| both| such| each)* ?$/i

/** "a company with $8.2 million in revenues": the figure is not the subject's own. */
const ATTACHED = /\bwith (?:an? )?(?:[\w-]+ ){0,4}$/i

/** Stands where a period was, so that the words on its two sides do not run together. */
const GAP = '‖'

/** The text between two places without the periods it names and the words that lead to them. */
function withoutPeriods(
  text: string,
  from: number,
  to: number,
  mentions: readonly PeriodMention[],
  mark = ' ',
): string {
  let result = ''
  let at = from
  for (const { span: s } of mentions) {
    if (s.start < from || s.end > to || s.start < at) continue
    result += text.slice(at, s.start).replace(LEAD_IN, mark)
    at = s.end
  }
  return result + text.slice(at, to)
}

function statementsOf(
  text: string,
  whole: Span,
  figures: readonly Figure[],
  dates: readonly Dated[],
): readonly Statement[] {
  const mentions = dates.map((d) => d.mention)
  const named = figures.filter((f) => f.coupon !== true)
  const bound = boundPeriods(text, whole, named, dates)
  const statements: Statement[] = []
  for (const figure of figures) {
    if (figure.coupon) {
      statements.push({ figure, bound: {} })
      continue
    }
    const i = named.indexOf(figure)
    const previous = named[i - 1]
    const next = named[i + 1]
    const clause = clauseAround(text, whole, figure.span.start)
    const from = Math.max(previous?.span.end ?? whole.start, clause.start)
    const before = withoutPeriods(text, from, figure.span.start, mentions)
    const behind = withoutPeriods(
      text,
      figure.span.end,
      next?.span.start ?? whole.end,
      mentions,
      ` ${GAP} `,
    )
    const place = bound.get(figure) ?? {}
    const plain = labelBefore(before)
    const label = (plain && narrowed(plain, behind)) ?? labelBehind(before, behind)
    const shared = label ?? (place.listed ? statements.at(-1)?.label : undefined)
    const inClause = text.slice(clause.start, figure.span.start)
    const plan = PLAN.test(inClause)
    const entity =
      shared?.entity ?? (ATTACHED.test(before) ? undefined : subjectOf(text, whole, clause))
    const basis = plan ? 'forecast' : BASES.find(([shape]) => shape.test(inClause))?.[1]
    statements.push({
      figure,
      bound: plan && dates.length === 0 ? {} : place,
      ...(shared && { label: shared }),
      ...(entity !== undefined && { entity }),
      ...(basis && { basis }),
      ...(shared?.measure && { measure: shared.measure }),
      ...(plan && { tense: 'plan' as const }),
    })
  }
  return statements
}

const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/**
 * A pure function of the text and the document's few declarations. `lead` is the sentence that introduces a list item. A line of
 * a table that could not be read as one is no prose.
 */
export function readingOf(run: Run, context: Context, lead?: string): readonly SentenceReading[] {
  const { text } = run
  const spans = sentenceSpans(text)
  const isTable = text.startsWith('|')
  if (isTable || !/\d/.test(text)) return spans.map((s) => ({ span: s, statements: [] }))
  const figures = amounts(run, context.dollar)
  const resolve = (mention: PeriodMention): Dated => {
    const period = resolvePeriod(mention, context.yearEnd, context.naming)
    return { mention, ...(period && { period }) }
  }
  const dates = periodMentions(text).map(resolve)
  const inherited = lead === undefined ? [] : periodMentions(lead).map(resolve)
  const [only] = inherited.length === 1 ? inherited : []
  return spans.map((s) => {
    const here = dates.filter((d) => contains(s, d.mention.span))
    const statements = statementsOf(
      text,
      s,
      figures.filter((f) => contains(s, f.span)),
      here,
    )
    if (here.length > 0 || !only?.period) return { span: s, statements }
    const { period } = only
    return {
      span: span(s.start, s.end),
      statements: statements.map((one) => ({ ...one, bound: { ...one.bound, period } })),
    }
  })
}
