// Findings → the changes by which all of one check that have a single explanation are mended at once.

import { byStart } from '../base/span.ts'
import type { Edit, Finding } from '../checks/finding.ts'

export interface FixAll {
  readonly check: string
  /** Those that it mends. */
  readonly findings: readonly Finding[]
  /** In order of position, none over another. */
  readonly edits: readonly Edit[]
}

/** Undefined where fewer than two can be mended; of two changes of one place the first is made. */
export function fixAll(findings: readonly Finding[], check: string): FixAll | undefined {
  const mended: Finding[] = []
  const edits: Edit[] = []
  for (const finding of findings) {
    const own = finding.check === check ? (finding.fix?.edits ?? []) : []
    if (own.length === 0 || own.some((one) => edits.some((other) => collide(one, other)))) continue
    mended.push(finding)
    edits.push(...own)
  }
  if (mended.length < 2) return undefined
  return { check, findings: mended, edits: edits.sort((a, b) => byStart(a.span, b.span)) }
}

const collide = ({ span: a }: Edit, { span: b }: Edit): boolean =>
  a.start <= b.end && b.start <= a.end
