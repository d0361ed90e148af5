// npm run bench:accuracy: injects slips into clean filings and measures what is caught, what is ticked and what it costs.

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { HELP, optionsOf } from './arguments.ts'
import { measureAll } from './pool.ts'
import { report } from './report.ts'

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url))
/** What lies beside filings without being one; the sample with slips is not clean. */
const NO_FILING = /^(?:SOURCES|README)\.md$|-slips\.md$/

const options = optionsOf(process.argv.slice(2))
if (options === 'help') {
  process.stdout.write(HELP)
} else {
  const folder = options.filings ?? process.env['TICKMARK_FILINGS'] ?? SAMPLES
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`)
  const say = (line: string): void => void process.stderr.write(`${line}\n`)
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !NO_FILING.test(name))
    .filter(
      (name) => options.files.length === 0 || options.files.some((word) => name.includes(word)),
    )
    .map((name) => join(folder, name))
  say(`${paths.length} filings of ${folder}, seed ${options.seed}`)
  const measured = await measureAll(paths, options, say)
  const parts = options.json
    ? [JSON.stringify({ folder, seed: options.seed, per: options.per, measured }, undefined, 2)]
    : report(
        measured,
        options,
        `${paths.length} filings of ${folder}, seed ${options.seed}, ${options.per} slips by class and file`,
      )
  process.stdout.write(`${parts.join('\n\n')}\n`)
}
