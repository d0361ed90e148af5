// What stands behind a number: a percent sign, the noun it counts, the notes it names.

import type { FigureKind } from './figure.ts'

interface PercentUnit {
  readonly kind: FigureKind
  /** Basis points are hundredths of a point. */
  readonly scale: number
  readonly length: number
}

const POINTS = /^ ?(?:(?:%|percent|per cent|percentage)[ -]?points?|pts?\b|p\.p\.)/i
const BASIS_POINTS = /^[ -]?(?:basis points?|bps?)\b/i
const PERCENT = /^ ?(?:%|percent\b|per cent\b)/i

/** Undefined where the text does not start with a percent of some kind. */
export function percentUnit(text: string): PercentUnit | undefined {
  const points = POINTS.exec(text)
  if (points) return { kind: 'points', scale: 0, length: points[0].length }
  const basis = BASIS_POINTS.exec(text)
  if (basis) return { kind: 'points', scale: -2, length: basis[0].length }
  const percent = PERCENT.exec(text)
  return percent ? { kind: 'percent', scale: 0, length: percent[0].length } : undefined
}

const QUALIFIERS =
  'additional|aggregate|american|authorized|active|class [a-c]|common|company-owned|depositary|diluted|full[- ]time|independent|issued|new|non-voting|ordinary|other|outstanding|paid|permanent|preferred|premium|registered|regular|restricted|retail|temporary|total|treasury|unvested|vested|warrant'
/** A count is exact: what it counts comes in whole pieces. */
export const COUNTED = new RegExp(
  `^ ?(?:of (?:our|its|the) )?(?:(?:${QUALIFIERS}) ){0,3}(?:shares?|adss?|adrs?|stock options?|options|warrants|rsus?|employees|persons|people|workers|stores|customers|subscribers|members|users|directors|officers|stockholders|shareholders|holders|units|countries|offices|patients|locations|branches|sites|vehicles|beds|subsidiaries)\\b`,
  'i',
)

const COUPON =
  /^ ?(?:(?:senior|subordinated|unsecured|secured|convertible|exchangeable|fixed[- ]rate|series [a-z0-9]+|cumulative|perpetual|junior|guaranteed|callable|mandatory|straight|domestic|yen|u\.s\.|dollar|global|medium[- ]term|first|mortgage|interim) ){0,5}(?:notes?|bonds?|debentures?|debt|preferred|preference|convertibles?)\b/i

/** "1.75% convertible notes": a name, not a share of anything. */
export const isCoupon = (behind: string): boolean => COUPON.test(behind)
