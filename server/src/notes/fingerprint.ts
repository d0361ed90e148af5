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
/** Signs of footnotes: no digits of the figure that they stand at. */
const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉]/g
const FRACTION = /(?=[¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])/g
const SPACE = /[*_\\|\s]+|<[^<>]*>|&(?:nbsp|ensp|emsp|thinsp);/g
/** Between a sign and its figure: a currency, blanks. */
const SIGN = /[\p{Pd}−△▲▼(][^\d()]{0,8}$/u
const CURRENCY = /(?:[a-z]{0,3}\p{Sc}|[a-z]{2,}|[\p{Script=Han}\p{Script=Katakana}ー]+)(?=\s*$)/iu
const UNIT =
  /^[\s)]*([%‰°×\p{Sc}]|-(?!\d)|[\p{Script=Han}\p{Script=Katakana}ー]+|[a-z]+(?:[. ]+[a-z]+){0,3})/iu

/** "**(1,204)**" → "-1204". Of what has no digits, its words. */
function figuresIn(place: string): string {
  const plain = place
    .replace(RAISED, ' ')
    .replace(FRACTION, ' ')
    .normalize('NFKC')
    .replace(/&(?:minus|ndash);/g, '−')
    .replace(SPACE, ' ')
    .replace(/ {2,}/g, ' ')
  const figures = [...plain.matchAll(FIGURE)].map(({ 0: found, index }) => {
    const before = plain.slice(Math.max(0, index - 12), index)
    const behind = plain.slice(index + found.length, index + found.length + 32)
    const sign = SIGN.test(before) ? '-' : ''
    const unit = UNIT.exec(behind)?.[1] ?? ''
    const currency = CURRENCY.exec(before)?.[0] ?? ''
    // Of commas those go that set off thousands.
    const digits = found.replace(/,(?=\d{3}(?!\d)|$)/g, '').replace(/^\./, '0.')
    return `${sign}${currency}${digits}${unit}`.toLowerCase()
  })
  if (figures.length > 0) return figures.join(' ')
  return plain.trim().toLowerCase()
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
