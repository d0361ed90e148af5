// A command `code` for tests: says its version, and writes down how it is called.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface FakeCode {
  /** A temporary folder that holds the command `code`. */
  readonly folder: string
  readonly calls: () => readonly (readonly string[])[]
  readonly remove: () => void
}

export function makeFakeCode(version: string): FakeCode {
  const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-code-'))
  const record = path.join(folder, 'calls')
  const code = path.join(folder, 'code')
  writeFileSync(
    code,
    `#!${process.execPath}
const args = process.argv.slice(2)
require('node:fs').appendFileSync(${JSON.stringify(record)}, JSON.stringify(args) + '\\n')
if (args.includes('--version')) console.log(${JSON.stringify(version)})
`,
  )
  chmodSync(code, 0o755)
  return {
    folder,
    calls: () =>
      existsSync(record)
        ? readFileSync(record, 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as string[])
        : [],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
