// A quotation or a cell of a rate table → which rate it is, for when, and what H.10 has for it: it is no amount to convert.

import { touches } from '../base/span.ts'
import { sameInH10, sameRate } from '../facts/h10-same.ts'
import type { Rate } from '../facts/rate.ts'
import { perDollarText, rateName, unitsOf } from '../facts/rate-name.ts'
import type { Filing } from '../filing.ts'
import { strong } from './hover-part.ts'
import type { HoverPart, Line } from './hover-part.ts'

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
