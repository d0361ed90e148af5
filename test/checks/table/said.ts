// What the sum checks say of a text, in a line for each finding.

import { columnsSumToTotal } from '../../../server/src/checks/columns-sum-to-total.ts'
import { judge } from '../../../server/src/checks/judge.ts'
import { rowsSumToTotal } from '../../../server/src/checks/rows-sum-to-total.ts'
import { separatorIsConsistent } from '../../../server/src/checks/separator-is-consistent.ts'
import { read } from '../../../server/src/filing.ts'

export interface Said {
  /** `level check line: figure`. */
  readonly findings: readonly string[]
  readonly fixes: readonly string[]
  /** Lines with a figure that is proved. */
  readonly proved: readonly number[]
}

export function said(text: string): Said {
  const filing = read(text)
  const { findings, ticks } = judge(filing, [
    columnsSumToTotal,
    rowsSumToTotal,
    separatorIsConsistent,
  ])
  return {
    findings: findings.map(
      ({ level, check, span }) =>
        `${level} ${check} ${filing.lineOf(span.start)}: ${filing.textOf(span)}`,
    ),
    fixes: findings.flatMap(({ fix }) => (fix ? [fix.title] : [])),
    proved: [...new Set(ticks.map((tick) => filing.lineOf(tick.span.start)))].sort((a, b) => a - b),
  }
}
