// A text → the periods it names, resolved for its document; "three and six months ended" are two.

import { span } from '../base/span.ts'
import { periodMentions } from '../figures/period-mention.ts'
import type { PeriodMention } from '../figures/period-mention.ts'
import { resolvePeriod } from '../figures/resolve-period.ts'
import type { Dated } from './bind-period.ts'
import type { Context } from './context.ts'

/** "the Act of 2017", "the 2019 Authorization", "the 2028 Notes": the year is part of a name. */
const NAMED_BEFORE = /\b(?:Act|Law|Code|Plan|Program|Agreement|Convention|Directive) of $/
const NAMED_BEHIND =
  /^ (?:Act|Plan|Notes?|Authorization|Program|Facility|Agreement|Incentive|Omnibus|Equity|Senior|Convertible|Term Loan|Revolver|Revolving|Credit|Annual Report|Form|Proxy|LTIP|ESPP|Warrants?|RSUs?|PSUs?|Directors?|Employee|Stock|Share|Repurchase|Acquisition|Restructuring|Offering|Meeting)\b/

function isName(text: string, { kind, span: { start, end } }: PeriodMention): boolean {
  if (kind !== 'year') return false
  return (
    NAMED_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ||
    NAMED_BEHIND.test(text.slice(end, end + 16))
  )
}

const LIST = /^,? (?:and|or) (?:the )?$/

type Several = Extract<PeriodMention, { kind: 'stretch' | 'first-of' }> & {
  readonly several: readonly number[]
}

const isSeveral = (mention: PeriodMention | undefined): mention is Several =>
  mention !== undefined && 'several' in mention

/** One for each stretch, side by side, so that lists of figures are matched with them by order; all end together. */
function apart(mention: Several, context: Context): readonly Dated[] {
  const { several, span: whole, lead } = mention
  const longest = { ...mention, months: Math.max(...several) }
  const period = resolvePeriod(longest, context.yearEnd, context.naming)
  const end = period?.kind === 'duration' ? period.end : undefined
  const last = several.length - 1
  return several.map((months, i) => {
    const place = span(whole.start + i, i === last ? whole.end : whole.start + i + 1)
    const at = { span: place, ...(lead && { lead }) }
    return end
      ? {
          mention: { kind: 'stretch', end, months, ...at },
          period: { kind: 'duration', end, months },
        }
      : { mention: { ...mention, ...at } }
  })
}

/** In order. Of two years with two stretches each, nothing tells which comes first: they stay whole, without a period. */
export function datesIn(text: string, context: Context): readonly Dated[] {
  const { yearEnd, naming } = context
  const mentions = periodMentions(text).filter((mention) => !isName(text, mention))
  const isJoined = (a: PeriodMention | undefined, b: PeriodMention | undefined): boolean =>
    isSeveral(a) && isSeveral(b) && LIST.test(text.slice(a.span.end, b.span.start))
  return mentions.flatMap((mention, i): readonly Dated[] => {
    if (isSeveral(mention)) {
      const isOpen = isJoined(mention, mentions[i + 1]) || isJoined(mentions[i - 1], mention)
      return isOpen ? [{ mention }] : apart(mention, context)
    }
    const period = resolvePeriod(mention, yearEnd, naming)
    const isOpen = mention.kind === 'year' && !period
    const likely = isOpen
      ? resolvePeriod({ ...mention, kind: 'fiscal-year' }, yearEnd, naming)
      : undefined
    return [{ mention, ...(period && { period }), ...(likely && { likely }) }]
  })
}
