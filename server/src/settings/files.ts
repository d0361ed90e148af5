// A file's path and the globs of the settings → whether they call it a filing, or call it none.

import { fitter } from './glob.ts'

/** `path` is relative to the folder that the globs count from, with forward slashes. The last glob that fits decides. */
export function named(path: string, globs: readonly string[]): boolean | undefined {
  let answer: boolean | undefined
  for (const glob of globs) {
    const negative = glob.startsWith('!')
    const pattern = (negative ? glob.slice(1) : glob).replace(/^\.\//, '')
    // A glob without a slash names files in every folder, as in .gitignore.
    if (fitter(pattern, { dot: true, basename: !pattern.includes('/') })(path)) answer = !negative
  }
  return answer
}
