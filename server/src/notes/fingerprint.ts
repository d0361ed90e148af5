// A finding → a short code of its check and figures: another one once one of its figures is another.

import { sameSpan } from '../base/span.ts'
import type { Elsewhere, Finding } from '../checks/finding.ts'

/**
 * Does not depend on where its places stand, on their order, or on how blanks and emphasis are set, nor on what other
 * checks say of the same figure. `own`: what stands at the finding itself.
 */
export function fingerprintOf(
  { check, span, related, alone = related, elsewhere = [] }: Finding,
  text: string,
  own = text.slice(span.start, span.end),
): string {
  const spans = alone.map((one) => one.span)
  const others = spans.filter(
    (one, i) => !sameSpan(one, span) && spans.findIndex((other) => sameSpan(one, other)) === i,
  )
  const said = [own, ...others.map((s) => text.slice(s.start, s.end)), ...elsewhere.map(textOf)]
  return hash([check, ...said.map(figuresIn).sort()].join('\n'))
}

const textOf = ({ text }: Elsewhere): string => text

const FIGURE = /\d[\d,]*(?:\.\d+)?|\.\d+/g
/** Between a sign and its figure: a currency, blanks. */
const SIGN = /[-−–△▲(][^\d\n()]{0,8}$/
const CURRENCY = /(?:\p{Sc}|[a-z]{2,3}\$?)(?=\s*$)/iu
const UNIT = /^[\s)]*(%|-(?!\d)|\p{Script=Han}{1,3}|[a-z]+(?: [a-z]+)?)/iu

/** "**(1,204)**" → "-1204". Of what has no digits, its words. */
function figuresIn(place: string): string {
  const plain = place.normalize('NFKC').replace(/[*_\\|]|<[^<>]*>/g, ' ')
  const figures = [...plain.matchAll(FIGURE)].map(({ 0: digits, index }) => {
    const before = plain.slice(Math.max(0, index - 12), index)
    const behind = plain.slice(index + digits.length, index + digits.length + 32)
    const sign = SIGN.test(before) ? '-' : ''
    const unit = UNIT.exec(behind)?.[1] ?? ''
    const currency = CURRENCY.exec(before)?.[0] ?? ''
    const figure = digits.replaceAll(',', '').replace(/^\./, '0.')
    return `${sign}${currency}${figure}${unit}`.toLowerCase()
  })
  if (figures.length > 0) return figures.join(' ')
  return plain.replace(/\s+/g, ' ').trim().toLowerCase()
}

const PRIME = 0x100000001b3n
const BITS = 64

/** FNV-1a of 64 bits: no secret is kept with it, it only has to differ. */
function hash(text: string): string {
  let code = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++)
    code = BigInt.asUintN(BITS, (code ^ BigInt(text.charCodeAt(i))) * PRIME)
  return code.toString(16).padStart(BITS / 4, '0')
}
