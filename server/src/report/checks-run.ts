// The settings and what was found → every check: whether it ran, and how much it found and proved.

import { GROUPS } from '../checks/all.ts'
import type { Finding, Tick } from '../checks/finding.ts'
import type { Failure } from '../checks/judge.ts'
import { RULES } from '../features/findings.ts'
import type { Settings } from '../settings/settings.ts'
import type { CheckEntry } from './page.ts'

const TITLES: ReadonlyMap<string, string> = new Map(RULES.map(({ id, title }) => [id, title]))

/** What a check proves, in a few words. */
export const titleOf = (id: string): string => TITLES.get(id) ?? id

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap(({ title, checks }) => checks.map(({ id }) => [id, title])),
)

/** In the order of their pages. */
export function checksRun(
  settings: Pick<Settings, 'checks'>,
  findings: readonly Finding[],
  ticks: readonly Tick[],
  failures: readonly Failure[],
): readonly CheckEntry[] {
  const found = counted(findings)
  const passed = counted(ticks)
  const failed = new Set(failures.map(({ check }) => check))
  return RULES.map(({ id, title }) => ({
    id,
    title,
    group: GROUP_OF.get(id) ?? '',
    choice: settings.checks[id] ?? 'on',
    findings: found.get(id) ?? 0,
    ticks: passed.get(id) ?? 0,
    failed: failed.has(id),
  }))
}

function counted(all: readonly { readonly check: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { check } of all) counts.set(check, (counts.get(check) ?? 0) + 1)
  return counts
}
