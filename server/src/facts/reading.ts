// One passage's text → its sentences with what each figure in them says, in offsets of the text.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { amounts } from '../figures/amount.ts'
import type { Figure } from '../figures/figure.ts'
import type { PeriodMention } from '../figures/period-mention.ts'
import { dayKey, monthsBefore, periodKey } from '../figures/period.ts'
import type { Period } from '../figures/period.ts'
import type { Run } from '../syntax/run.ts'
import { withPointers } from './anaphora.ts'
import { boundPeriods } from './bind-period.ts'
import type { Bound, Dated } from './bind-period.ts'
import { clauseAround } from './clause.ts'
import type { Context } from './context.ts'
import { datesIn } from './dates.ts'
import type { Basis, Measure } from './fact.ts'
import { labelBefore } from './label.ts'
import { isBareChange, labelAfter } from './label-after.ts'
import { labelBehind, narrowed } from './label-behind.ts'
import type { Label } from './label.ts'
import { withInherited } from './inherit.ts'
import { withLevels } from './level.ts'
import { FIGURE, OTHER_FOOTING, plainness } from './plain.ts'
import type { Plain } from './plain.ts'
import { withSamePeriods } from './same-period.ts'
import { LONGEST_SENTENCE, MOST_FIGURES } from './sentence.ts'
import { sentenceSpans } from './sentence-split.ts'
import { topicOf } from './topic.ts'
import { entityOf, subjectOf } from './entity.ts'

export interface Statement {
  readonly figure: Figure
  readonly label?: Label
  readonly entity?: string
  readonly bound: Bound
  readonly basis?: Basis
  readonly measure?: Measure
  readonly tense?: 'plan'
  readonly plain?: Plain
}

export interface SentenceReading {
  readonly span: Span
  readonly statements: readonly Statement[]
}

const PLAN =
  /\b(?:plan|(?<!\b(?:the|our|its|of|these|such|pension|benefit|retirement) )plans|planned|planning|intends?|intended|expects?|expected|will|shall|may|might|could|would|should|anticipates?|anticipated|targets?|targeted|budget(?:ed)?|forecasts?|estimated to|guidance|projected|hypothetical|[Ii]f)\b(?! have\b)/
const BASES: readonly (readonly [RegExp, Basis])[] = [
  [/\bpro[ -]forma\b/i, 'pro-forma'],
  [/\b(?:restated|as previously reported|reclassified)\b/i, 'restated'],
  [/\b(?:non-gaap|adjusted|constant currency|excluding|ebitda)\b/i, 'non-gaap'],
  [/\bunaudited\b/i, 'unaudited'],
]
const LEAD_IN =
  /(?:,? (?:and|or))?,? ?(?:for|in|during|at|as of|as at|of|on|since|through|ended)?(?: each of)?(?: the| our| its| both| such| each)* ?$/i

/** At the start of a sentence: what the heading that runs into the paragraph has named. */
const PRONOUN = /^ ?(?:these|this|it|they)\b(?: (?:expenses?|costs?|amount|item)\b)?/i

/** "a company with $8.2 million in revenues": the figure is not the subject's own. */
const ATTACHED = /\bwith (?:an? )?(?:[\w-]+ ){0,4}$/i

/** Between the members of "¥6 million for the first quarter, ¥7 million for the second", their periods left out. */
const NEXT_OF_LIST = /^\s*(?:[,:]\s*)?(?:and\s*)?$/

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

/** The words between the figures of a sentence, without periods. */
const gapsOf = (
  text: string,
  whole: Span,
  figures: readonly Figure[],
  mentions: readonly PeriodMention[],
): readonly string[] =>
  [...figures.keys(), figures.length].map((i) =>
    withoutPeriods(
      text,
      figures[i - 1]?.span.end ?? whole.start,
      figures[i]?.span.start ?? whole.end,
      mentions,
    ),
  )

/** What the passage lends to each of its sentences. */
interface Surroundings {
  readonly topic: string | undefined
  readonly issuer: string | undefined
  /** The passage speaks of the filer's figures as reported and of no others. */
  readonly isPlain: boolean
}

function statementsOf(
  text: string,
  whole: Span,
  figures: readonly Figure[],
  dates: readonly Dated[],
  { topic, issuer, isPlain }: Surroundings,
): readonly Statement[] {
  if (whole.end - whole.start > LONGEST_SENTENCE || figures.length > MOST_FIGURES)
    return figures.map((figure) => ({ figure, bound: {} }))
  const mentions = dates.map((d) => d.mention)
  const named = figures.filter((f) => f.coupon !== true)
  const bound = boundPeriods(text, whole, named, dates)
  const gaps = isPlain ? gapsOf(text, whole, figures, mentions) : []
  const statements: Statement[] = []
  let first: { readonly label: Label; readonly figure: Figure } | undefined
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
    const dated = bound.get(figure) ?? {}
    const leading = labelBefore(topic === undefined ? before : before.replace(PRONOUN, topic))
    const isCount = figure.kind === 'count' || figure.kind === 'plain'
    const read = (leading && narrowed(leading, behind)) ?? labelBehind(before, behind, isCount)
    const label = read && first && isBareChange(read) ? changeOf(first.label) : read
    const last = statements.findLast((one) => one.figure.coupon === undefined)
    const goesOn =
      label === undefined &&
      last?.bound.period !== undefined &&
      dated.period !== undefined &&
      last.figure.kind === figure.kind &&
      periodKey(last.bound.period) !== periodKey(dated.period) &&
      NEXT_OF_LIST.test(before)
    const shared =
      label ??
      labelAfter(before, first?.label, first?.figure.kind === figure.kind) ??
      (dated.listed ? last?.label : undefined) ??
      (goesOn ? last.label : undefined)
    if (label) first = { label, figure: read === label || !first ? figure : first.figure }
    const inClause = text.slice(clause.start, figure.span.start)
    const plan = PLAN.test(inClause)
    const subject = ATTACHED.test(before) ? undefined : subjectOf(text, whole, clause)
    const entity = goesOn ? last.entity : entityOf(shared?.entity ?? subject, issuer)
    const place = figures.indexOf(figure) + 1
    const [head, tail] = [gaps.slice(0, place).join(FIGURE), gaps.slice(place).join(FIGURE)]
    const labels = statements.flatMap((one) => one.label?.words ?? [])
    const plain =
      isPlain && shared ? plainness(head, tail, shared.words, labels, issuer) : undefined
    const basis = plan ? 'forecast' : BASES.find(([shape]) => shape.test(inClause))?.[1]
    statements.push({
      figure,
      bound: plan && !dates.some((one) => contains(clause, one.mention.span)) ? {} : dated,
      ...(shared && { label: shared }),
      ...(entity !== undefined && { entity }),
      ...(basis && { basis }),
      ...(shared?.measure && { measure: shared.measure }),
      ...(plan && { tense: 'plan' as const }),
      ...(plain && { plain }),
    })
  }
  const gapBefore = (i: number): string =>
    text.slice(figures[i - 1]?.span.end, figures[i]?.span.start)
  return withLevels(withChangePeriods(withListLabels(statements, gapBefore)), gapBefore)
}

const changeOf = (label: Label): Label => ({ ...label, measure: 'change' })

/** "4.3 and 8.4 million shares": one unit for both, one thing. */
const NEIGHBOUR = /^(?:, |,? (?:and|or) )(?:approximately |about )?$/
/** "$3 million, or 4%, decline in sales": the second figure tells the same change. */
const ANOTHER_WAY = /^,? (?:or |\()(?:approximately |about )?$/

/**
 * "¥8 million, ¥9 million and ¥5 million of net sales", "¥8 million, or 4%, decline in net sales": the last of a list
 * names all. `gapBefore` gives the words between a figure and the one before it.
 */
function withListLabels(
  statements: readonly Statement[],
  gapBefore: (index: number) => string,
): readonly Statement[] {
  const named = [...statements]
  for (let i = named.length - 2; i >= 0; i--) {
    const [one, next] = [named[i], named[i + 1]]
    if (!one || !next?.label || one.label || one.figure.coupon) continue
    const isBare = NEIGHBOUR.test(gapBefore(i + 1))
    const isListed = one.bound.listed !== undefined && next.bound.listed === one.bound.listed + 1
    const isSame = next.measure === 'change' && ANOTHER_WAY.test(gapBefore(i + 1))
    if (isSame || ((isListed || isBare) && one.figure.kind === next.figure.kind))
      named[i] = {
        ...one,
        label: next.label,
        ...(next.measure && { measure: next.measure }),
        ...(next.entity !== undefined && { entity: next.entity }),
      }
  }
  return named
}

/** The statement of the latest period. */
function latest(statements: readonly Statement[]): Statement | undefined {
  const end = ({ bound: { period } }: Statement): string =>
    period ? dayKey(period.kind === 'instant' ? period.at : period.end) : ''
  return statements.toSorted((a, b) => end(a).localeCompare(end(b))).at(-1)
}

/** "increased by D, or P%, to B in fiscal 2005": the change is that of the period of the amount it led to. */
function withChangePeriods(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((one, i) => {
    if (one.measure !== 'change' || one.bound.period) return one
    const isLed = (other: Statement): boolean =>
      other.measure === undefined && other.label?.words === one.label?.words
    const led = statements.slice(i + 1).find((next) => next.measure === undefined)
    const from = led && isLed(led) ? led : latest(statements.slice(0, i).filter(isLed))
    const isOne = from !== undefined && one.label !== undefined && one.bound.listed === undefined
    return isOne && from.bound.period ? { ...one, bound: { period: from.bound.period } } : one
  })
}

/** "the year ended November 30, 2020 … (2019 - $28,257)": a bare year behind a period is the same time of that year. */
function withYearModels(dates: readonly Dated[]): readonly Dated[] {
  let model: Period | undefined
  return dates.map((date) => {
    const { mention, period } = date
    if (mention.kind !== 'year') {
      model = mention.kind === 'month' ? model : (period ?? model)
      return date
    }
    if (period || !model) return date
    const end = model.kind === 'instant' ? model.at : model.end
    const moved = monthsBefore(end, 12 * (end.year - mention.year))
    return {
      mention,
      period: model.kind === 'instant' ? { kind: 'instant', at: moved } : { ...model, end: moved },
    }
  })
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
  const isCalendar = (context.yearEnd?.month ?? 12) === 12
  const dates = withPointers(text, withSamePeriods(text, datesIn(text, context), isCalendar))
  const inherited = lead === undefined ? [] : datesIn(lead, context)
  const [only] = inherited.length === 1 ? inherited : []
  const topic = topicOf(text, spans[0])
  const isPlain = !OTHER_FOOTING.test(text) && !OTHER_FOOTING.test(lead ?? '')
  const readings = spans.map((s): SentenceReading => {
    const here = withYearModels(dates.filter((d) => contains(s, d.mention.span)))
    const statements = statementsOf(
      text,
      s,
      figures.filter((f) => contains(s, f.span)),
      here,
      { topic, issuer: context.issuer, isPlain },
    )
    if (here.length > 0 || !only?.period) return { span: s, statements }
    const { period } = only
    return {
      span: span(s.start, s.end),
      statements: statements.map((one) => ({ ...one, bound: { ...one.bound, period } })),
    }
  })
  return withInherited(text, readings)
}
