// A quotation or a cell of a rate table → which rate it is, for when, and what proves it: it is no amount to convert.

import { sameSpan, touches } from '../base/span.ts'
import { sameInH10, sameRate } from '../facts/h10-same.ts'
import type { Rate } from '../facts/rate.ts'
import { periodKey } from '../figures/period.ts'
import type { Filing } from '../filing.ts'
import { place, strong } from './hover-part.ts'
import type { HoverPart, Line } from './hover-part.ts'
import { perDollarText, rateName, unitsOf } from './rate-words.ts'

type Stated = Rate & { readonly source: { readonly kind: 'filing' } }

const isStated = (rate: Rate): rate is Stated => rate.source.kind === 'filing'

export function ratePart(filing: Filing, offset: number): HoverPart | undefined {
  const stated = filing.rates.filter(isStated)
  const rate = stated.find(({ source }) => touches(source.whole, offset))
  if (!rate) return undefined
  const heading: Line = [
    strong(perDollarText(rate)),
    ` ${unitsOf(rate.currency)} per dollar: ${rateName(rate)}`,
  ]
  const lines = [heading, ...equals(rate, stated, filing), ...official(rate)]
  return { span: rate.source.whole, lines }
}

/** Other places where the filing states the same rate. */
function equals(rate: Stated, stated: readonly Stated[], filing: Filing): readonly Line[] {
  const same = stated.filter(
    (other) =>
      !sameSpan(other.source.whole, rate.source.whole) &&
      other.currency === rate.currency &&
      periodKey(other.period) === periodKey(rate.period) &&
      other.kind === rate.kind &&
      sameRate(other, rate),
  )
  return same.map((other) => [
    `✓ as stated in ${other.source.table ? 'the table' : 'the text'}, `,
    place(filing.lineOf, other.source.span),
  ])
}

function official(rate: Rate): readonly Line[] {
  const known = sameInH10(rate)
  if (known.length === 0) return [['The bundled H.10 table has no rate to compare it with.']]
  const same = known.find((one) => sameRate(one, rate))
  if (same) return [[`✓ Federal Reserve H.10: ${perDollarText(same)}, ${rateName(same)}`]]
  return [
    [
      'Federal Reserve H.10 has ',
      known.map((k) => `${perDollarText(k)} (${rateName(k)})`).join(' or '),
    ],
  ]
}
