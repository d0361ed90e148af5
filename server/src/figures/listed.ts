// Bare numbers of a list whose last member alone prints the unit behind it: "4.3 and 7.9 million shares", "16.2, 15.0 and 11.2 percent".

import { span } from '../base/span.ts'
import type { Figure } from './figure.ts'
import { NUMERAL, numeral } from './numeral.ts'

const MEMBER = new RegExp(
  `(?<![\\w$¥€£₩₪₹./,:#%-])(?<digits>${NUMERAL})(?:, |,? (?:and|or) | to | ?[-–] ?)$`,
)
/** A longer list is a line of a table. */
const MOST = 6
const REACH = 40

/** The number right before `end`, with the unit of `unit`. */
function memberBefore(text: string, end: number, unit: Figure): Figure | undefined {
  const from = Math.max(0, end - REACH)
  const match = MEMBER.exec(text.slice(from, end))
  const digits = match?.groups?.['digits']
  const read = digits === undefined ? undefined : numeral(digits, unit.scale)
  if (!match || digits === undefined || !read) return undefined
  const at = from + match.index
  const place = span(at, at + digits.length)
  const { kind, currency, scale } = unit
  return {
    kind,
    span: place,
    digits: place,
    ...read,
    ...(currency !== undefined && { currency }),
    scale,
    negative: false,
  }
}

/** `figures` in order, with the members of lists before them. */
export function withListed(text: string, figures: readonly Figure[]): readonly Figure[] {
  return figures.flatMap((figure, i): readonly Figure[] => {
    const isBare = figure.span.start === figure.digits.start
    const hasUnit = figure.kind !== 'amount' || figure.scale > 0
    if (!isBare || !hasUnit || figure.coupon || figure.negative) return [figure]
    const list = [figure]
    const least = figures[i - 1]?.span.end ?? 0
    while (list.length < MOST) {
      const first = list[0] ?? figure
      const member = memberBefore(text, first.span.start, figure)
      if (!member || member.span.start < least) break
      list.unshift(member)
    }
    return list
  })
}
