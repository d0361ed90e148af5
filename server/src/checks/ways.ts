// Slips of the pen that would each settle one finding → how they are told: the one that is likeliest, or all that are as likely.

import * as d from '../base/decimal.ts'
import type { Decimal } from '../base/decimal.ts'
import type { SheetCell } from '../facts/sheet.ts'
import type { Finding, Fix, Way } from './finding.ts'
import { SLIP_WORDS } from './slip.ts'
import type { Slip, SlipKind } from './slip.ts'
import type { Subject } from './subject.ts'

const RANK: Readonly<Record<SlipKind, number>> = {
  digit: 0,
  swap: 0,
  sign: 1,
  separator: 1,
  'missing-digit': 2,
  'extra-digit': 2,
  'power-of-ten': 3,
}

export const rankOf = ({ kind }: Pick<Slip, 'kind'>): number => RANK[kind]

/** More of them tell nothing. */
const MOST_NAMED = 3

/** `wanted`, as printed: what would leave nothing over. */
export function wayOf(
  cell: SheetCell,
  { kind, text, value }: Slip,
  wanted: Decimal,
  subject: Subject,
  said: (way: Way, rivals: readonly Way[]) => Omit<Finding, 'check'>,
): Way {
  const { figure } = cell
  const off = d.abs(d.subtract(value, wanted))
  const unit = d.scale(figure.unit, -figure.scale)
  const way: Way = {
    span: cell.span,
    digits: cell.digits,
    was: subject.textOf(cell.digits),
    ...(text !== undefined && { text }),
    kind,
    value: figure.value,
    by: d.abs(d.subtract(d.scale(value, figure.scale), figure.value)),
    off: d.scale(off, -unit.exponent),
    said: (rivals) => said(way, rivals),
  }
  return way
}

export function fixOf({ was, text, kind, digits }: Way): Fix | undefined {
  if (text === undefined) return undefined
  return {
    title: `Change ${was} to ${text} (${SLIP_WORDS[kind]})`,
    edits: [{ span: digits, text }],
  }
}

const changeOf = ({ was, text }: Way): string => `${was} → ${text ?? 'its other sign'}`

/** "It" is the sum. */
export function clauseOf(way: Way, rivals: readonly Way[]): string {
  const { was, text, kind } = way
  if (rivals.length > 0) {
    const such = rivals.length < MOST_NAMED ? ': ' : ', such as '
    const named = [way, ...rivals].slice(0, MOST_NAMED).map(changeOf).join(', ')
    return `one of ${rivals.length + 1} changes would do${such}${named}`
  }
  return text === undefined
    ? `with the other sign of ${was} it would`
    : `with ${text} for ${was} (${SLIP_WORDS[kind]}) it would`
}
