// The findings of a clean filing → those that were read and are true, and all others, which count as false.

import { createHash } from 'node:crypto'
import type { Finding } from '../../server/src/checks/finding.ts'
import type { Filing } from '../../server/src/filing.ts'
import { shown } from './judge.ts'
import records from './records.json' with { type: 'json' }
import { linesOf, masked, numeralsIn } from './scan.ts'

export interface Told {
  readonly level: Finding['level']
  readonly check: string
  readonly line: number
  readonly figures: readonly string[]
  /** Why it is true; absent where nobody has read it. */
  readonly reason?: string
}

interface Record {
  /** The sha-256 of the file. */
  readonly file: string
  readonly check: string
  readonly figures: readonly string[]
  readonly reason: string
}

const numeralsOf = (text: string): readonly string[] =>
  linesOf(masked(text)).flatMap((line, i) =>
    numeralsIn(line.text, 0, i).map((figure) => figure.text),
  )

/** The likelier culprit may change as checks get better: the figures that do not agree stay the same. */
function isOf(record: Record, check: string, figures: readonly string[]): boolean {
  const [first] = figures
  if (record.check !== check || first === undefined || !record.figures.includes(first)) return false
  const shared = figures.filter((figure) => record.figures.includes(figure)).length
  return shared >= Math.min(2, record.figures.length, figures.length)
}

export function told(filing: Filing): readonly Told[] {
  const { value } = filing.text
  const hash = createHash('sha256').update(value).digest('hex')
  const own = (records as readonly Record[]).filter(({ file }) => file === hash)
  return shown(filing).map(({ level, check, span, related }): Told => {
    const figures = [span, ...related.map((one) => one.span)].flatMap(({ start, end }) =>
      numeralsOf(value.slice(start, end)),
    )
    const reason = own.find((record) => isOf(record, check, figures))?.reason
    return {
      level,
      check,
      line: filing.lineOf(span.start),
      figures,
      ...(reason !== undefined && { reason }),
    }
  })
}
