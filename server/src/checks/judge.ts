// Runs the checks over a subject and sorts what they say.

import { byStart, sameSpan } from '../base/span.ts'
import type { Check } from './check.ts'
import type { Finding, Tick } from './finding.ts'
import { joined } from './joined.ts'
import type { Subject } from './subject.ts'

/** A check that threw: a bug, which costs this check's answers and no other's. */
export interface Failure {
  readonly check: string
  readonly reason: string
}

export interface Judgement {
  readonly findings: readonly Finding[]
  readonly ticks: readonly Tick[]
  readonly unjudged: number
  readonly failures: readonly Failure[]
}

/** Findings and ticks in order of position; equal findings at one place are given once. */
export const judge = (subject: Subject, checks: readonly Check[]): Judgement =>
  together(checks.map((check) => judgeOne(subject, check)))

/** As `judge` with one check, but for a bug in it. */
export function attempt(subject: Subject, check: Check): Judgement {
  try {
    return judgeOne(subject, check)
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { findings: [], ticks: [], unjudged: 0, failures: [{ check: check.id, reason }] }
  }
}

function judgeOne(subject: Subject, { id, run }: Check): Judgement {
  const findings: Finding[] = []
  const ticks: Tick[] = []
  let unjudged = 0
  for (const verdict of run(subject)) {
    if (verdict.kind === 'unjudged') unjudged++
    else {
      const { kind, ...rest } = verdict
      if (kind === 'finding') findings.push({ check: id, ...(rest as Omit<Finding, 'check'>) })
      else ticks.push({ check: id, ...rest })
    }
  }
  return { findings, ticks, unjudged, failures: [] }
}

export function together(judgements: readonly Judgement[]): Judgement {
  const ticks = judgements.flatMap((one) => one.ticks).sort((a, b) => byStart(a.span, b.span))
  const all = judgements.flatMap((one) => one.findings).sort((a, b) => byStart(a.span, b.span))
  const inOrder = [...joined(all, ticks)].sort((a, b) => byStart(a.span, b.span))
  return {
    findings: inOrder.filter((one, i) => !saidBefore(inOrder, i, one)),
    ticks,
    unjudged: judgements.reduce((sum, one) => sum + one.unjudged, 0),
    failures: judgements.flatMap((one) => one.failures),
  }
}

/** Equal places stand next to each other. */
function saidBefore(all: readonly Finding[], i: number, one: Finding): boolean {
  for (let j = i - 1; ; j--) {
    const other = all[j]
    if (!other || !sameSpan(other.span, one.span)) return false
    if (other.check === one.check && other.message === one.message) return true
  }
}
