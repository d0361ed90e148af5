// What proves the figure under the cursor, and what contradicts it.

import { touches } from '../base/span.ts'
import type { Finding, Related, Tick } from '../checks/finding.ts'
import type { Filing } from '../filing.ts'
import { place } from './hover-part.ts'
import type { HoverPart, Inline, Line } from './hover-part.ts'

export interface Judged {
  readonly findings: readonly Finding[]
  readonly ticks: readonly Tick[]
}

/** Most lines of proof that a hover shows. */
const MOST = 8

export function proofPart(filing: Filing, judged: Judged, offset: number): HoverPart | undefined {
  const against = judged.findings.filter(({ span }) => touches(span, offset))
  const named = judged.findings.filter(
    (one) => !against.includes(one) && one.related.some(({ span }) => touches(span, offset)),
  )
  const ticks = judged.ticks.filter(({ span }) => touches(span, offset))
  const first = against[0] ?? ticks[0]
  const span = first?.span ?? named[0]?.related.find((r) => touches(r.span, offset))?.span
  if (!span) return undefined
  const lines: readonly Line[] = [
    ...against.map((one): Line => [`✗ ${one.message}`, ...places(filing, one.related)]),
    ...named.map((one): Line => [`✗ ${one.message} `, '(', place(filing.lineOf, one.span), ')']),
    ...unique(ticks).map((one): Line => [`✓ ${one.message}`, ...places(filing, one.related)]),
  ]
  return { span, lines: lines.slice(0, MOST) }
}

/** "(line 12, line 14)": each place once. */
function places(filing: Filing, related: readonly Related[]): readonly Inline[] {
  const seen = new Set<number>()
  const links = related.flatMap(({ span }) => {
    const line = filing.lineOf(span.start)
    if (seen.has(line)) return []
    seen.add(line)
    return [place(filing.lineOf, span)]
  })
  if (links.length === 0) return []
  const listed = links.flatMap((link, i): readonly Inline[] => (i === 0 ? [link] : [', ', link]))
  return [' (', ...listed, ')']
}

const unique = (ticks: readonly Tick[]): readonly Tick[] =>
  ticks.filter((tick, i) => ticks.findIndex((other) => other.message === tick.message) === i)
