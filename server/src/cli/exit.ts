// What was found, and at which level that fails → the exit code.

import type { Said, Trouble } from '../report/checked.ts'
import type { FailOn } from './arguments.ts'

const FAILING: Readonly<Record<FailOn, ReadonlySet<Said['level']>>> = {
  error: new Set(['error']),
  warning: new Set(['error', 'warning']),
  never: new Set(),
}

/** 2: something was not read; 1: findings at or above the level. */
export function exitOf(
  files: readonly { readonly findings: readonly { readonly level: Said['level'] }[] }[],
  troubles: readonly Trouble[],
  failOn: FailOn,
): number {
  if (troubles.some((trouble) => trouble.kind !== 'note')) return 2
  const failing = FAILING[failOn]
  return files.some((file) => file.findings.some(({ level }) => failing.has(level))) ? 1 : 0
}
