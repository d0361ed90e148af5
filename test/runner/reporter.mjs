// A reporter for node:test: prints failures whole and one line for each file, and records counts and names.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { inspect } from 'node:util'

export default async function* report(events) {
  const result = { passed: 0, failed: [], skipped: [] }
  const counts = new Map()
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message
    if (type !== 'test:pass' && type !== 'test:fail') continue
    const file = path.relative(process.cwd(), data.file ?? data.name)
    const error = data.details?.error
    if (type === 'test:fail') {
      // The parent of a failed test fails with it, and adds nothing.
      if (error?.failureType === 'subtestsFailed') continue
      result.failed.push(`${file}: ${data.name}`)
      yield `FAILED ${file}: ${data.name}\n${inspect(error?.cause ?? error)}\n`
    } else if (data.details?.type === 'suite') {
      continue
    } else if (path.resolve(data.name) === data.file) {
      // node counts a file that registers no test as a test that passed.
      result.failed.push(`${file}: no test in it`)
    } else if (data.skip !== undefined || data.todo !== undefined) {
      result.skipped.push(`${file}: ${data.name}`)
    } else {
      result.passed += 1
      counts.set(file, (counts.get(file) ?? 0) + 1)
    }
  }
  for (const [file, count] of counts) yield `  passed ${file} (${count})\n`
  writeFileSync(process.env.TICKMARK_RECORD, JSON.stringify(result))
}
