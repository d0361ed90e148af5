// Runs the bundled command line as a user would, and a folder for it to work in.

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'

export const CLI = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url))

export interface Ran {
  readonly code: number | null
  readonly out: string
  /** Lines of standard error. */
  readonly err: readonly string[]
}

/** A command that reads for ever ends here (milliseconds), without an exit code. */
const LIMIT = 120_000

export function tickmark(cwd: string, ...words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: LIMIT,
  })
  return { code: status, out: stdout, err: stderr.split('\n').filter((line) => line !== '') }
}

/** A temporary folder with these files in it. */
export function folder(t: TestContext, files: Readonly<Record<string, string | Buffer>>): string {
  const root = mkdtempSync(join(tmpdir(), 'tickmark-cli-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return root
}

/** The second year's total is 30 too high: one error, with one fix. */
export const SUM = `| Millions of yen | 2015 | 2016 |
| --- | ---: | ---: |
| Cash and cash equivalents | 104 | 127 |
| Accounts receivable | 208 | 231 |
| Inventories | 313 | 345 |
| Total current assets | 625 | 733 |
`
