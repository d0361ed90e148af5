// Files → what is measured of each, in their order, by a few processes at once.

import { fork } from 'node:child_process'
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Options } from './arguments.ts'
import type { Measured } from './measure.ts'

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url))

/** The largest first, so that the processes end together. */
export async function measureAll(
  paths: readonly string[],
  options: Options,
  say: (line: string) => void,
): Promise<readonly Measured[]> {
  const left = [...paths].sort((a, b) => statSync(b).size - statSync(a).size)
  const done = new Map<string, Measured>()
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = fork(WORKER, [], { execArgv: ['--import', 'tsx'] })
      const next = (): void => {
        const path = left.shift()
        if (path === undefined) child.disconnect()
        else child.send({ path, options })
      }
      child.on('message', (measured: Measured) => {
        done.set(measured.file, measured)
        say(`${done.size} of ${paths.length}: ${measured.file}`)
        next()
      })
      child.on('error', reject)
      child.on('exit', (code) => {
        if (code === 0) resolve()
        else reject(new Error(`a process of the bench ended with ${String(code)}`))
      })
      next()
    })
  await Promise.all(Array.from({ length: Math.min(options.jobs, paths.length) }, one))
  return paths.flatMap((path) => done.get(basename(path)) ?? [])
}
