// A folder → the name under which git would commit there.

import { execFile } from 'node:child_process'
import { homedir } from 'node:os'

/** Milliseconds; a git that takes longer is not waited for. */
const LONGEST = 2000

/** Of the machine's user alone where no folder is given: one that is not trusted is not looked into. */
export function gitName(folder: string | undefined): Promise<string | undefined> {
  const where = folder === undefined ? ['config', '--global'] : ['-C', folder, 'config']
  return new Promise((resolve) => {
    execFile(
      'git',
      [...where, '--get', 'user.name'],
      // Windows would take a git.exe of the current folder for git's own.
      { cwd: homedir(), timeout: LONGEST, windowsHide: true },
      (error, out) => {
        const name = out.trim()
        resolve(error || name === '' ? undefined : name)
      },
    ).on('error', () => resolve(undefined))
  })
}
