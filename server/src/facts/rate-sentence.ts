// A sentence → the exchange rates that it states, each with its day or months.

import * as d from '../base/decimal.ts'
import type { Period } from '../figures/period.ts'
import { periodMentions } from '../figures/period-mention.ts'
import type { PeriodMention } from '../figures/period-mention.ts'
import { quotations } from '../figures/quotation.ts'
import type { Quotation } from '../figures/quotation.ts'
import { resolvePeriod } from '../figures/resolve-period.ts'
import { toSource } from '../syntax/run.ts'
import type { Run } from '../syntax/run.ts'
import type { Context } from './context.ts'
import type { Rate, RateKind } from './rate.ts'
import { inverted, invertedUnit } from './rate-table.ts'
import type { Sentence } from './sentence.ts'

/** A rate of a contract, of a plan or of an example is no rate of the market. */
const OTHER_RATE =
  /\b(?:forwards?|options?|strike|swaps?|hedg\w+|budget\w*|assum\w+|hypothetical\w*|conversion price|exercise price|would|target\w*|forecast\w*|high(?:est)?|low(?:est)?)\b/i
const CONVENIENCE = /\bconvenience\b|\bsolely for\b|\btranslat\w+\b/i
const AVERAGE = /\baverage\b/i

export function ratesOfSentence(sentence: Sentence, context: Context): readonly Rate[] {
  const { text } = sentence.run
  if (!/\d/.test(text) || OTHER_RATE.test(text)) return []
  const found = quotations(text, context.dollar)
  if (found.length === 0) return []
  const dated = periodMentions(text).filter((m) => m.lead !== 'due' && m.lead !== 'until')
  const days = dated.filter((m) => m.kind === 'day')
  const mentions = CONVENIENCE.test(text) && days.length > 0 ? days : dated
  return found.flatMap((quotation, i) => {
    const mention = mentionOf(quotation, i, found, mentions, text)
    const period = mention
      ? resolvePeriod(mention, context.yearEnd, context.naming)
      : convenienceDay(text, context)
    const kind = kindOf(ownWords(found, i, text), period)
    const rate = period && kind && rateOf(quotation, kind, period, sentence.run)
    return rate ? [rate] : []
  })
}

/** Of several quotations with words between them, the words that lead to each: only one may be an average. */
function ownWords(all: readonly Quotation[], index: number, text: string): string {
  const [last, own] = [all[index - 1], all[index]]
  const isList = all.some((one, i) => one.span.start - (all[i - 1]?.span.end ?? -Infinity) < 24)
  if (!own || all.length === 1 || isList) return text
  return text.slice(last?.span.end ?? 0, own.span.end)
}

/** A rate of translation without a date is the one of the balance sheet; any other rate without a date is of no use. */
const convenienceDay = (text: string, { yearEnd: at }: Context): Period | undefined =>
  at && CONVENIENCE.test(text) ? { kind: 'instant', at } : undefined

function kindOf(text: string, period: Period | undefined): RateKind | undefined {
  if (CONVENIENCE.test(text) && period?.kind === 'instant') return 'convenience'
  if (period?.kind === 'duration') return AVERAGE.test(text) ? 'average' : undefined
  return AVERAGE.test(text) ? undefined : 'spot'
}

/** The date that belongs to a quotation: the only one, the one at the same place in two equal lists, or the next one. */
function mentionOf(
  quotation: Quotation,
  index: number,
  all: readonly Quotation[],
  mentions: readonly PeriodMention[],
  text: string,
): PeriodMention | undefined {
  if (mentions.length <= 1) return mentions[0]
  if (mentions.length === all.length) return mentions[index]
  const gap = (m: PeriodMention): number =>
    m.span.start >= quotation.span.end
      ? m.span.start - quotation.span.end
      : quotation.span.start - m.span.end
  const between = (m: PeriodMention): string =>
    text.slice(
      Math.min(m.span.end, quotation.span.end),
      Math.max(m.span.start, quotation.span.start),
    )
  return [...mentions]
    .filter(
      (m) =>
        !all.some(
          (q) => q !== quotation && between(m).includes(text.slice(q.span.start, q.span.end)),
        ),
    )
    .sort((a, b) => gap(a) - gap(b))[0]
}

function rateOf(q: Quotation, kind: RateKind, period: Period, run: Run): Rate | undefined {
  const direct = q.per === 'USD'
  if (!direct && q.currency !== 'USD') return undefined
  const perDollar = direct ? q.amount.value : inverted(q.amount.value)
  if (!perDollar || d.sign(perDollar) <= 0) return undefined
  return {
    currency: direct ? q.currency : q.per,
    perDollar,
    unit: direct ? q.amount.unit : invertedUnit(perDollar, q.amount.unit),
    kind,
    period,
    source: {
      kind: 'filing',
      span: toSource(run, q.digits),
      whole: toSource(run, q.span),
      table: false,
    },
  }
}
