// A quotation or a cell of a rate table → which rate it is, for when, and what H.10 has for it: it is no amount to convert.

import { touches } from '../base/span.ts'
import { sameInH10, sameRate } from '../facts/h10-same.ts'
import type { Rate } from '../facts/rate.ts'
import { perDollarText, rateName } from '../facts/rate-name.ts'
import type { Filing } from '../filing.ts'
import { quotations } from '../figures/quotation.ts'
import { toRun, toSource } from '../syntax/run.ts'
import { perDollarWords } from './hover-money.ts'
import { strong } from './hover-part.ts'
import type { HoverPart, Line } from './hover-part.ts'

type Stated = Rate & { readonly source: { readonly kind: 'filing' } }

const isStated = (rate: Rate): rate is Stated => rate.source.kind === 'filing'

export function ratePart(filing: Filing, offset: number): HoverPart | undefined {
  const stated = filing.market.rates.filter(isStated)
  const rate = stated.find(({ source }) => touches(source.whole, offset))
  if (!rate) return quotationPart(filing, offset)
  const heading: Line = [
    strong(perDollarText(rate)),
    ` ${perDollarWords(rate.currency, filing)}: ${rateName(rate)}`,
  ]
  return { span: rate.source.whole, lines: [heading, ...official(rate)] }
}

/** What H.10 has instead; where it agrees, the proof says so. */
function official(rate: Rate): readonly Line[] {
  const known = sameInH10(rate)
  if (known.length === 0) return [['The bundled H.10 table has no rate to compare it with.']]
  if (known.some((one) => sameRate(one, rate))) return []
  return [
    [
      'Federal Reserve H.10 has ',
      known.map((k) => `${perDollarText(k)} (${rateName(k)})`).join(' or '),
    ],
  ]
}

const PER_DOLLAR =
  /^ (?:to|per|against|for|=) (?:the |one |each |a |1(?:\.0+)? )?(?:(?:U\.?S\.?|American) )?dollars?\b/i

/** A rate of a contract, of an assumption, or of no day that the filing names. */
function quotationPart(filing: Filing, offset: number): HoverPart | undefined {
  const sentence = filing.sentences.find(({ span }) => touches(span, offset))
  if (!sentence) return undefined
  const { run } = sentence
  const quoted = quotations(run.text, filing.context.dollar)
    .map((quotation) => toSource(run, quotation.span))
    .find((span) => touches(span, offset))
  const fact = sentence.facts.find(({ span }) => touches(span, offset))
  const behind = fact ? run.text.slice(toRun(run, fact.span.end)) : ''
  const span = quoted ?? (fact && PER_DOLLAR.test(behind) ? fact.span : undefined)
  if (!span) return undefined
  const text = filing.textOf(span).replaceAll('\\', '')
  return {
    span,
    lines: [
      [strong(text), ': a rate of exchange, not an amount. It is not used as the rate of any day.'],
    ],
  }
}
