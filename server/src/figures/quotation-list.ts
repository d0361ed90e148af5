// A quotation → the rates listed with it that leave out "per $1.00": "… on March 31, 2004 and ¥108.28 on July 19, 2004".

import * as d from '../base/decimal.ts'
import { span } from '../base/span.ts'
import { SIGN_BEFORE } from './currency.ts'
import { NUMERAL, numeral } from './numeral.ts'
import type { Quotation } from './quotation.ts'

const DATE =
  '(?:[A-Z][a-z]{2,8} \\d{1,2}, \\d{4}|\\d{1,2} [A-Z][a-z]{2,8},? \\d{4}|[A-Z][a-z]{2,8},? \\d{4}|\\d{4}|that (?:day|date))'
const ON = `(?: (?:on|at|as of|as at|for|in|during)(?: the)?(?: (?:fiscal )?years? ended)? ${DATE})?`
const LINK =
  '(?:,? (?:and|or|but|to|from|compared (?:to|with)|as against|against|versus)|[,;](?: and)?)'
const RATE = `(?<sign>${SIGN_BEFORE}) ?(?<digits>${NUMERAL})`

/** Behind the last rate of a list nothing may follow that makes it an amount of something. */
const AFTER = new RegExp(
  `^${ON}${LINK}${ON},? (?:(?:it )?was |at |of )?${RATE}(?=${ON}(?:[.,;)](?!\\d)|$|,? (?:and|or|to|respectively)\\b))`,
  'd',
)
const BEFORE = new RegExp(`${RATE}${ON}${LINK}(?: at)? $`, 'd')

const REACH = 160
const MOST = 12
/** Rates of one list are near each other; an amount beside a rate is not. */
const NEAR = d.decimal(2)

function isNear(a: d.Decimal, b: d.Decimal): boolean {
  const [low, high] = d.compare(a, b) <= 0 ? [a, b] : [b, a]
  return d.sign(low) > 0 && d.compare(high, d.multiply(low, NEAR)) <= 0
}

/** `text` was cut out of the whole at `at`. */
function listed(
  shape: RegExp,
  text: string,
  at: number,
  { amount, currency, per }: Quotation,
  sign: string,
): Quotation | undefined {
  const match = shape.exec(text)
  const [first, last] = [match?.indices?.groups?.['sign'], match?.indices?.groups?.['digits']]
  const own = match && numeral(match.groups?.['digits'] ?? '')
  if (!first || !last || !own || match.groups?.['sign'] !== sign) return undefined
  if (!d.equal(own.unit, amount.unit) || !isNear(own.value, amount.value)) return undefined
  return {
    currency,
    per,
    amount: own,
    span: span(at + first[0], at + last[1]),
    digits: span(at + last[0], at + last[1]),
  }
}

/** What the quotation's own rate is signed with; a rate that names its currency in words starts no list. */
const SIGNED = new RegExp(`(?<sign>${SIGN_BEFORE}) ?$`)

/** The rates before and behind it, in order of position, itself left out. */
export function listedWith(text: string, quotation: Quotation): readonly Quotation[] {
  const { start } = quotation.digits
  const sign = SIGNED.exec(text.slice(Math.max(0, start - 8), start))?.groups?.['sign']
  if (sign === undefined) return []
  const before: Quotation[] = []
  const after: Quotation[] = []
  for (let at = quotation.span.start; before.length < MOST;) {
    const from = Math.max(0, at - REACH)
    const one = listed(BEFORE, text.slice(from, at), from, quotation, sign)
    if (!one) break
    before.unshift(one)
    at = one.span.start
  }
  for (let at = quotation.span.end; after.length < MOST;) {
    const one = listed(AFTER, text.slice(at, at + REACH), at, quotation, sign)
    if (!one) break
    after.push(one)
    at = one.span.end
  }
  return [...before, ...after]
}
