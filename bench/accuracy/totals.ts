// What was measured of all files → silence, reach and cost in sum.

import type { Line } from './tables.ts'
import type { Measured } from './measure.ts'
import type { Reach } from './reach.ts'
import type { Told } from './silence.ts'
import type { Share } from './wilson.ts'
import { plus, worded } from './wilson.ts'

const LEVELS = ['error', 'warning', 'information'] as const
const NONE: Share = { hits: 0, of: 0 }

const toldOf = (measured: readonly Measured[]): readonly Told[] =>
  measured.flatMap(({ told }) => told ?? [])

/** By level: all, those read and true, and the rest by filing and by 1,000 figures. */
export function silence(measured: readonly Measured[]): readonly Line[] {
  const all = toldOf(measured)
  const figures = measured.reduce((sum, one) => sum + one.figures, 0)
  const rows = LEVELS.map((level): Line => {
    const own = all.filter((one) => one.level === level)
    const isTrue = own.filter(({ reason }) => reason !== undefined).length
    const isFalse = own.length - isTrue
    const by = (count: number): string => (count === 0 ? '–' : (isFalse / count).toFixed(2))
    return [
      level,
      ...[own.length, isTrue, isFalse].map(String),
      by(measured.length),
      by(figures / 1000),
    ]
  })
  return [
    ['level', 'findings', 'read and true', 'others', 'others a filing', 'others a 1,000 figures'],
    ...rows,
  ]
}

export function silenceByCheck(measured: readonly Measured[]): readonly Line[] {
  const all = toldOf(measured)
  const checks = [...new Set(all.map(({ check }) => check))].sort()
  const rows = checks.map((check): Line => {
    const own = all.filter((one) => one.check === check)
    const count = (level: string, isTrue: boolean): string =>
      String(
        own.filter((one) => one.level === level && (one.reason !== undefined) === isTrue).length,
      )
    return [check, ...LEVELS.flatMap((level) => [count(level, true), count(level, false)])]
  })
  return [['check', ...LEVELS.flatMap((level) => [`${level}: true`, 'others'])], ...rows]
}

/** What nobody has read, for lists. */
export const unread = (measured: readonly Measured[]): readonly string[] =>
  measured.flatMap(({ file, told }) =>
    (told ?? [])
      .filter(
        ({ level, reason }) => reason === undefined && (level === 'error' || level === 'warning'),
      )
      .map(
        ({ level, check, line, figures }) =>
          `${file}:${line} ${level} ${check}: ${figures.join(', ')}`,
      ),
  )

const sum = (
  measured: readonly Measured[],
  pick: (reach: Reach) => Share,
  made: 'printed' | 'control',
): Share =>
  measured.reduce((all, { reach }) => {
    if (!reach) return all
    return plus(all, pick(made === 'control' ? reach.control : reach))
  }, NONE)

const cells = ({ cells }: Reach): Share => cells
const stated = ({ stated }: Reach): Share => stated

export function reach(measured: readonly Measured[]): readonly Line[] {
  const row = (title: string, pick: (reach: Reach) => Share): Line => [
    title,
    String(sum(measured, pick, 'printed').of),
    worded(sum(measured, pick, 'printed')),
    worded(sum(measured, pick, 'control')),
  ]
  return [
    ['money figures', 'figures', 'ticked', 'ticked with digits by chance'],
    row('in tables', cells),
    row('in prose', stated),
  ]
}

export function byFile(measured: readonly Measured[]): readonly Line[] {
  const share = ({ hits, of }: Share = NONE): string => (of === 0 ? '–' : (hits / of).toFixed(2))
  const rows = measured.map((one): Line => {
    const count = (level: string): string =>
      String((one.told ?? []).filter((each) => each.level === level).length)
    return [
      one.file,
      Math.round(one.bytes / 1024).toString(),
      String(one.figures),
      count('error'),
      count('warning'),
      share(one.reach?.cells),
      share(one.reach?.stated),
      one.cost === undefined ? '–' : String(one.cost),
    ]
  })
  return [
    ['file', 'KB', 'figures', 'errors', 'warnings', 'ticked in tables', 'in prose', 'ms of CPU'],
    ...rows,
  ]
}

export const largest = (measured: readonly Measured[]): Measured | undefined =>
  [...measured].sort((a, b) => b.bytes - a.bytes)[0]
