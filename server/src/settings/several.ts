// What settings say of several files: which are one filing, which is last year's → questions about a path.

import { fitter, refusalOf } from './glob.ts'
import type { Problem } from './read.ts'

/** Paths count from the folder that the settings stand in. */
export interface Several {
  /** Each is one filing: names or globs of its files. */
  readonly filings: readonly (readonly string[])[]
  /** Last year's file by this year's. */
  readonly priorYear: Readonly<Record<string, string>>
}

const WILD = /[*?[{]/

export const isPattern = (name: string): boolean => WILD.test(name)

const plain = (name: string): string => name.replace(/^(?:\.\/+)+/, '')

/** Unlike the globs of `files`, a name without a slash is of the settings' own folder. */
export const isOf = (path: string, names: readonly string[]): boolean =>
  names.some((name) =>
    isPattern(name) ? fitter(plain(name), { dot: true })(path) : plain(name) === path,
  )

/** Whether a file is named at all: then it is a filing, or a part of one. */
export const isDeclared = (path: string, { filings, priorYear }: Partial<Several>): boolean =>
  (filings?.some((names) => isOf(path, names)) ?? false) ||
  Object.entries(priorYear ?? {}).some((pair) => isOf(path, pair))

interface Named {
  readonly uri: string
  readonly path: string
}

/** The declarations in the addresses of the files that are there. */
export function among(
  { filings = [], priorYear = {} }: Partial<Several>,
  files: readonly Named[],
): {
  readonly filings: readonly (readonly string[])[]
  readonly priorYears: readonly (readonly [string, string])[]
} {
  const called = (names: readonly string[]): readonly string[] =>
    files.filter(({ path }) => isOf(path, names)).map(({ uri }) => uri)
  return {
    filings: filings.map(called).filter(({ length }) => length > 1),
    priorYears: Object.entries(priorYear).flatMap(([after, before]) =>
      called([after]).flatMap((one) =>
        called([before]).map((other): readonly [string, string] => [one, other]),
      ),
    ),
  }
}

type Report = (path: Problem['path'], message: string, key?: boolean) => void
type Shown = (value: unknown) => string

/** A clause about a name that cannot be used. */
function amiss(name: unknown, shown: Shown): string | undefined {
  if (typeof name !== 'string' || plain(name) === '')
    return `a file must be named by a text that is not empty, not ${shown(name)}`
  if (/^(?:\/|[a-z]:)|\\/i.test(name))
    return `"${name}" must be a path from this folder, with forward slashes`
  return refusalOf(name)
}

export function readFilings(
  part: readonly unknown[],
  report: Report,
  shown: Shown,
): Several['filings'] {
  return part.flatMap((group: unknown, i) => {
    const path = ['filings', i]
    if (!Array.isArray(group)) {
      report(path, `a filing must be a list of its files, not ${shown(group)}`)
      return []
    }
    const names = group.filter((name: unknown, j): name is string => {
      const reason = amiss(name, shown)
      if (reason !== undefined) report([...path, j], reason)
      return reason === undefined
    })
    const isOne = names.length === group.length && names.length < 2 && !names.some(isPattern)
    if (isOne) report(path, 'a filing in several files must name two of them at least')
    return isOne || names.length === 0 ? [] : [names]
  })
}

export function readPriorYear(
  part: Readonly<Record<string, unknown>>,
  report: Report,
  shown: Shown,
): Several['priorYear'] {
  const pairs = Object.entries(part).filter((pair): pair is [string, string] => {
    const [after, before] = pair
    const wrongKey = amiss(after, shown) ?? ofOne(after)
    const wrong = amiss(before, shown) ?? ofOne(String(before))
    if (wrongKey !== undefined) report(['priorYear', after], wrongKey, true)
    else if (wrong !== undefined) report(['priorYear', after], wrong)
    else if (plain(after) === plain(String(before)))
      report(['priorYear', after], `"${after}" cannot be its own prior year`)
    else return true
    return false
  })
  return Object.fromEntries(pairs)
}

const ofOne = (name: string): string | undefined =>
  isPattern(name) ? `"${name}" must name one file, without wildcards` : undefined
