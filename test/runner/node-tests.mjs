// Runs test files under node:test and tsx, and reads how each test ended from the reporter's record.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from '../../scripts/lib/project.mjs'
import { run } from '../../scripts/lib/run.mjs'

/** Every test file under a folder, relative to the project, with forward slashes. */
export function testFiles(folder = 'test/') {
  return readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => folder + name.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
}

export async function runNodeTests(files, { words = [], seconds, atOnce = 2 }) {
  const chosen =
    words.length === 0 ? files : files.filter((file) => words.some((word) => file.includes(word)))
  // Without a file, node would look for tests by itself.
  if (chosen.length === 0) return { passed: 0, failed: [], skipped: [] }
  const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-tests-'))
  const record = path.join(folder, 'record.json')
  try {
    const { code, late } = await run(
      process.execPath,
      [
        ...['--import', 'tsx', '--test', `--test-concurrency=${atOnce}`],
        ...[
          '--test-reporter',
          './test/runner/reporter.mjs',
          '--test-reporter-destination',
          'stdout',
        ],
        ...chosen,
      ],
      { cwd: root, env: { ...process.env, TICKMARK_RECORD: record }, seconds, show: true },
    )
    if (late) throw new Error(`no end in ${seconds} seconds`)
    const result = JSON.parse(readFileSync(record, 'utf8'))
    if (code !== 0 && result.failed.length === 0) throw new Error(`node --test ended with ${code}`)
    return result
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
