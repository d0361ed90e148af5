// A file's path and the globs of the settings → whether they call it a filing, or call it none.

import { fitter } from './glob.ts'
import type { Given } from './settings.ts'
import { isDeclared } from './several.ts'

/** `path` is relative to the folder that the globs count from, with forward slashes. The last glob that fits decides. */
export function named(path: string, globs: readonly string[]): boolean | undefined {
  let answer: boolean | undefined
  for (const glob of globs) {
    const negative = glob.startsWith('!')
    if (fits(path, negative ? glob.slice(1) : glob)) answer = !negative
  }
  return answer
}

/** Files that settings join to others are filings, unless a glob says otherwise. */
export const namedBy = (path: string, given: Given): boolean | undefined =>
  named(path, given.files ?? []) ?? (isDeclared(path, given) ? true : undefined)

/** A glob without a slash names files in every folder, as in .gitignore. */
export function fits(path: string, glob: string): boolean {
  const pattern = glob.replace(/^\.\//, '')
  return fitter(pattern, { dot: true, basename: !pattern.includes('/') })(path)
}
