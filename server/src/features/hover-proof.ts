// What proves the figure under the cursor, and what contradicts it.

import { touches } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Finding, Related, Tick } from '../checks/finding.ts'
import type { Filing } from '../filing.ts'
import { figureAt } from './figure-at.ts'
import { place } from './hover-part.ts'
import type { HoverPart, Inline, Line } from './hover-part.ts'
import { roundingWords } from './rounding-words.ts'

export interface Judged {
  readonly findings: readonly Finding[]
  readonly ticks: readonly Tick[]
  /** Findings that a reviewer lets stand. */
  readonly accepted?: readonly { readonly finding: Finding; readonly reason: string }[]
}

/** Most lines of proof that a hover shows. */
const MOST = 8

export function proofPart(filing: Filing, judged: Judged, offset: number): HoverPart | undefined {
  const against = judged.findings.filter(({ span }) => touches(span, offset))
  const named = judged.findings.filter(
    (one) => !against.includes(one) && one.related.some(({ span }) => touches(span, offset)),
  )
  const ticks = judged.ticks.filter(({ span }) => touches(span, offset))
  const accepted = (judged.accepted ?? []).filter(({ finding }) => touches(finding.span, offset))
  const first = against[0] ?? accepted[0]?.finding ?? ticks[0]
  const span = first?.span ?? named[0]?.related.find((r) => touches(r.span, offset))?.span
  if (!span) return undefined
  const isFigure = figureAt(filing, offset) !== undefined
  const drawn = ({ check, workings }: Finding | Tick): Line =>
    isFigure || workings ? [{ paper: { start: offset, end: offset }, check }] : []
  const lines: readonly Line[] = [
    ...against.flatMap((one) => led(filing, one).map((line) => [...line, ...drawn(one)])),
    ...accepted.map(({ finding, reason }): Line => [
      `– Does not agree, and is accepted: ${reason}`,
      ...linksTo(filing, finding.related),
      ...drawn(finding),
    ]),
    ...named.map((one): Line => [
      `✗ ${one.message} `,
      '(',
      place(filing.lineOf, one.span),
      ')',
      ...drawn(one),
    ]),
    ...unique(ticks).map((one) => [...told(filing, '✓', one.message, one.related), ...drawn(one)]),
  ]
  const table = filing.tableRoundings.find((one) => touches(one.span, offset))
  const known = table?.rounding ?? filing.roundingSource
  const isTold = table !== undefined || known.mode === 'truncated'
  const rounding: readonly Line[] = isTold
    ? [[`Rounding${table ? ' in this table' : ''}: ${roundingWords(known)}`]]
    : []
  const all = [...lines.slice(0, MOST), ...rounding]
  return all.length === 0 ? undefined : { span, lines: all }
}

/**
 * The editor shows the finding itself beside the hover; what is left to give is the way to the other places. Where
 * something is only absent, nothing disagrees and there are none.
 */
function led(filing: Filing, { check, level, related }: Finding): readonly Line[] {
  const links = linksTo(filing, related)
  if (level === 'error' || level === 'warning')
    return [[`✗ Does not agree: see the finding ${check}`, ...links]]
  return links.length === 0 ? [] : [[`See the finding ${check}`, ...links]]
}

/** " (line 12, line 14)"; each line once. */
function linksTo(filing: Filing, related: readonly { span: Span }[]): readonly Inline[] {
  const places = new Map(related.map(({ span }) => [filing.lineOf(span.start), span]))
  const links = [...places.values()].map((to) => place(filing.lineOf, to))
  const listed = links.flatMap((link, i): readonly Inline[] => (i === 0 ? [link] : [', ', link]))
  return listed.length === 0 ? [] : [' (', ...listed, ')']
}

const LINE = /\bline (?<number>\d+)\b/g

/** The message with each line that it names as a link; the places that it does not name behind it: "(line 12, line 14)". */
function told(filing: Filing, sign: string, message: string, related: readonly Related[]): Line {
  const places = new Map(related.map(({ span }) => [filing.lineOf(span.start), span]))
  const words: Inline[] = []
  let from = 0
  for (const match of message.matchAll(LINE)) {
    const line = Number(match.groups?.['number'])
    const to = places.get(line)
    if (!to) continue
    words.push(message.slice(from, match.index), place(filing.lineOf, to))
    from = match.index + match[0].length
    places.delete(line)
  }
  return [
    `${sign} `,
    ...words,
    message.slice(from),
    ...linksTo(
      filing,
      [...places.values()].map((span) => ({ span })),
    ),
  ]
}

const unique = (ticks: readonly Tick[]): readonly Tick[] =>
  ticks.filter((tick, i) => ticks.findIndex((other) => other.message === tick.message) === i)
