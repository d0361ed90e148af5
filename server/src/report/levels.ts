// Findings → how many there are of each level, in words.

import type { FindingEntry } from './page.ts'
import type { Words } from './words.ts'

/** The worst first. */
export const LEVELS = ['error', 'warning', 'information', 'hint'] as const

/** "2 errors, 1 warning". */
export function levelsIn(findings: readonly Pick<FindingEntry, 'level'>[], words: Words): string {
  const counts = LEVELS.flatMap((level) => {
    const count = findings.filter((one) => one.level === level).length
    return count === 0 ? [] : [words.levelsCounted[level](count)]
  })
  return counts.length === 0 ? words.noFindings : counts.join(', ')
}
