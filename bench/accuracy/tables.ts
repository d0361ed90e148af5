// What was measured → tables in plain text.

import { CLASSES } from './classes/all.ts'
import type { Injected, Measured } from './measure.ts'
import type { Share } from './wilson.ts'
import { worded } from './wilson.ts'

export type Line = readonly string[]

/** Columns padded to their widest cell; the first to the left, the others to the right. */
export function columns(lines: readonly Line[]): string {
  const widths = (lines[0] ?? []).map((_, i) =>
    Math.max(...lines.map((line) => (line[i] ?? '').length)),
  )
  return lines
    .map((line) =>
      line
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const caught = (injected: readonly Injected[]): Share => ({
  hits: injected.filter((one) => one.caught).length,
  of: injected.length,
})

const pinned = (injected: readonly Injected[]): Share => ({
  hits: injected.filter((one) => one.pinned).length,
  of: injected.filter((one) => one.caught).length,
})

export function byClass(measured: readonly Measured[]): readonly Line[] {
  const all = measured.flatMap(({ injected }) => injected)
  const rows = CLASSES.flatMap(({ id, title, goal }): Line[] => {
    const own = all.filter((one) => one.class === id)
    const aim = goal === undefined ? '' : goal.toFixed(2)
    if (own.length === 0) return []
    return [[`${id}: ${title}`, String(own.length), worded(caught(own)), aim, worded(pinned(own))]]
  })
  return [['class', 'slips', 'caught', 'goal', 'pinned, of those caught'], ...rows]
}

export function bySlip(measured: readonly Measured[]): readonly Line[] {
  const all = measured.flatMap(({ injected }) => injected)
  const kinds = [...new Set(all.map(({ slip }) => slip))].sort()
  const rows = kinds.map((kind): Line => {
    const own = all.filter(({ slip }) => slip === kind)
    return [kind, String(own.length), worded(caught(own)), worded(pinned(own))]
  })
  return [['slip', 'slips', 'caught', 'pinned, of those caught'], ...rows]
}

export function byFile(measured: readonly Measured[]): readonly Line[] {
  const ids = CLASSES.map(({ id }) => id).filter((id) =>
    measured.some(({ injected }) => injected.some((one) => one.class === id)),
  )
  const rows = measured.map(({ file, injected }): Line => {
    const cell = (id: string): string => {
      const { hits, of } = caught(injected.filter((one) => one.class === id))
      return of === 0 ? '–' : `${hits}/${of}`
    }
    return [file, ...ids.map(cell)]
  })
  return [['file', ...ids], ...rows]
}

export const missed = (measured: readonly Measured[]): readonly string[] =>
  measured.flatMap(({ file, injected }) =>
    injected
      .filter((one) => !one.caught)
      .map((one) => `${file}:${one.line} ${one.class}, ${one.slip}: ${one.was} → ${one.now}`),
  )
