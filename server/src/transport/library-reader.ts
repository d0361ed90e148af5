// Files on disk → their summaries, one at a time, by a thread that is ended where a text takes too long or too much memory.

import { Worker } from 'node:worker_threads'
import type { Question, Reply } from './library-worker.ts'
import type { Summary } from '../library/summary.ts'

export interface Reader {
  /** Undefined for what is no filing, cannot be read, or took too long. Asked for one file at a time. */
  readonly summary: (path: string, named: boolean | undefined) => Promise<Summary | undefined>
  /** There is nothing to read for now: the thread and its memory are given back. */
  readonly rest: () => void
}

/** Milliseconds; the largest real filings take a few seconds. */
const LONGEST = 60_000
const MOST_MEGABYTES = 1500

/** `bundle` answers on its parent's port where it is started as a thread. */
export function reader(bundle: string): Reader {
  let worker: Worker | undefined
  let answer: ((summary: Summary | undefined) => void) | undefined

  function start(): Worker {
    // What is written there would go where the protocol is spoken.
    const started = new Worker(bundle, {
      stdout: true,
      stderr: true,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    })
    const fail = (): void => {
      if (worker === started) end()
    }
    started.unref()
    started.on('message', ({ summary }: Reply) => {
      if (worker === started) answer?.(summary)
    })
    started.on('error', fail)
    started.on('exit', fail)
    return started
  }

  function end(): void {
    void worker?.terminate()
    worker = undefined
    answer?.(undefined)
  }

  return {
    summary: (path, named) =>
      new Promise((resolve) => {
        const timer = setTimeout(end, LONGEST).unref()
        answer = (summary) => {
          clearTimeout(timer)
          answer = undefined
          resolve(summary)
        }
        worker ??= start()
        worker.postMessage({ path, named } satisfies Question)
      }),
    rest: end,
  }
}
