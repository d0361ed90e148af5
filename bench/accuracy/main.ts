// npm run bench:accuracy: injects slips into clean filings and measures what is caught, what is ticked and what it costs.

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Options } from './arguments.ts'
import { HELP, optionsOf } from './arguments.ts'
import { document } from './document.ts'
import { wants } from './measure.ts'
import type { Measured } from './measure.ts'
import { measureAll } from './pool.ts'
import { report } from './report.ts'

const beside = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const SAMPLES = beside('samples')
/** What lies beside filings without being one; the sample with slips is not clean. */
const NO_FILING = /^(?:SOURCES|README)\.md$|-slips\.md$/
/** One file, so more of it, for the page. */
const SAMPLES_PER = 24

const say = (line: string): void => void process.stderr.write(`${line}\n`)

async function measured(folder: string, options: Options): Promise<readonly Measured[]> {
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`)
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !NO_FILING.test(name))
    .filter(
      (name) => options.files.length === 0 || options.files.some((word) => name.includes(word)),
    )
    .map((name) => join(folder, name))
  say(`${paths.length} filings of ${folder}, seed ${options.seed}`)
  return measureAll(paths, options, say)
}

async function write(
  folder: string,
  filings: readonly Measured[],
  options: Options,
): Promise<void> {
  const { seed, per } = options
  const samples = await measured(SAMPLES, { ...options, per: SAMPLES_PER })
  const others = folder === SAMPLES ? undefined : { measured: filings, seed, per }
  writeFileSync(
    beside('docs/accuracy.md'),
    document({ measured: samples, seed, per: SAMPLES_PER }, others),
  )
  say('docs/accuracy.md is written')
}

/** What is timed is the command as users get it. */
function build(): void {
  const { status } = spawnSync(process.execPath, [beside('esbuild.mjs')], {
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Error('the command to be timed could not be built')
}

async function main(options: Options): Promise<void> {
  const folder = options.filings ?? process.env['TICKMARK_FILINGS'] ?? SAMPLES
  if (options.write && (options.only.length > 0 || options.files.length > 0))
    throw new Error('--write takes the whole: leave out --only and --file')
  if (wants(options, 'cost')) build()
  const all = await measured(folder, options)
  const { seed, per } = options
  const title = `${all.length} filings of ${folder}, seed ${seed}, ${per} slips by class and file`
  const parts = options.json
    ? [JSON.stringify({ folder, seed, per, measured: all }, undefined, 2)]
    : report(all, options, title)
  process.stdout.write(`${parts.join('\n\n')}\n`)
  if (options.write) await write(folder, all, options)
}

const options = optionsOf(process.argv.slice(2))
if (options === 'help') process.stdout.write(HELP)
else await main(options)
