// Runs the checks over a subject and sorts what they say.

import { byStart } from '../base/span.ts'
import type { Check } from './check.ts'
import type { Finding, Tick } from './finding.ts'
import type { Subject } from './subject.ts'

export interface Judgement {
  readonly findings: readonly Finding[]
  readonly ticks: readonly Tick[]
  readonly unjudged: number
}

/** Findings and ticks in order of position; equal findings at one place are given once. */
export function judge(subject: Subject, checks: readonly Check[]): Judgement {
  const findings: Finding[] = []
  const ticks: Tick[] = []
  let unjudged = 0
  for (const check of checks)
    for (const verdict of check.run(subject)) {
      if (verdict.kind === 'unjudged') unjudged++
      else {
        const { kind, ...rest } = verdict
        if (kind === 'finding')
          findings.push({ check: check.id, ...(rest as Omit<Finding, 'check'>) })
        else ticks.push({ check: check.id, ...rest })
      }
    }
  findings.sort((a, b) => byStart(a.span, b.span))
  ticks.sort((a, b) => byStart(a.span, b.span))
  return { findings, ticks, unjudged }
}
