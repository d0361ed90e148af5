// The suite that VS Code's extension host runs: every test file bundled beside this one, each test's end recorded.
import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Mocha from 'mocha'

export async function run(): Promise<void> {
  const mocha = new Mocha({ color: false, timeout: 60_000 })
  for (const name of readdirSync(__dirname)) {
    if (name.endsWith('.test.cjs') && isWanted(name)) mocha.addFile(path.join(__dirname, name))
  }
  const failures = await new Promise<number>((resolve) => {
    record(mocha.run(resolve))
  })
  if (failures > 0) throw new Error(`${failures} failed`)
}

/** All where no words were given. */
function isWanted(name: string): boolean {
  const words = (process.env['TICKMARK_ONLY'] ?? '').split(' ').filter(Boolean)
  return words.length === 0 || words.some((word) => name.includes(word))
}

function record(runner: Mocha.Runner): void {
  const result = { passed: 0, failed: [] as string[], skipped: [] as string[] }
  const nameOf = (test: Mocha.Runnable): string => `test/editor: ${test.fullTitle()}`
  runner.on('pass', () => (result.passed += 1))
  runner.on('fail', (test) => result.failed.push(nameOf(test)))
  runner.on('pending', (test) => result.skipped.push(nameOf(test)))
  runner.once('end', () => {
    const file = process.env['TICKMARK_RECORD']
    if (file !== undefined) writeFileSync(file, JSON.stringify(result))
  })
}
