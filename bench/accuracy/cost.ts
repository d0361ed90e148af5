// One file → what the command line's check of it costs from nothing: processor time of a process of its own.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const COMMAND = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url))
/** Loaded before the command: at its end it tells what all of its threads used, in microseconds. */
const METER = fileURLToPath(new URL('meter.cjs', import.meta.url))

/** Milliseconds, the best of three: what else the machine does only ever adds to it. */
export function costOf(path: string): number {
  return Math.round(Math.min(once(path), once(path), once(path)) / 1000)
}

function once(path: string): number {
  const { output, status } = spawnSync(
    process.execPath,
    ['--require', METER, COMMAND, 'check', '--fail-on', 'never', path],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`the check of ${path} ended with ${String(status)}`)
  return Number(output[3])
}
