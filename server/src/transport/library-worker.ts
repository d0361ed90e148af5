// A thread beside the server: a path comes in, a summary or nothing goes out. Typing never waits for it.

import type { MessagePort } from 'node:worker_threads'
import { LONGEST_TEXT, refusal } from '../features/refusal.ts'
import { readsAsFiling } from '../features/score.ts'
import { read } from '../filing.ts'
import { summaryOf } from '../library/summary.ts'
import type { Summary } from '../library/summary.ts'
import { headOf, textFile } from '../machine/text-file.ts'

export interface Question {
  readonly path: string
  /** What the settings say of the file. */
  readonly named: boolean | undefined
}

export interface Reply {
  readonly summary: Summary | undefined
}

/** Bytes that mostly tell; what they do not show, the rest may. */
const HEAD = 100_000
const LONGER_HEAD = 2_000_000
/** A character takes four bytes at most. */
const MOST_BYTES = LONGEST_TEXT * 4

/** Other Markdown is left alone without being read to its end. */
async function isWorthReading({ path, named }: Question): Promise<boolean> {
  if (named !== undefined) return named
  return readsAsFiling(await headOf(path, HEAD)) || readsAsFiling(await headOf(path, LONGER_HEAD))
}

async function summaryAt(question: Question): Promise<Summary | undefined> {
  if (!(await isWorthReading(question))) return undefined
  const found = await textFile(question.path, MOST_BYTES)
  if (found.kind === 'unreadable' || refusal(found.text) !== undefined) return undefined
  return readsAsFiling(found.text, question.named) ? summaryOf(read(found.text)) : undefined
}

export function answerOn(port: MessagePort): void {
  port.on('message', (question: Question) => {
    void summaryAt(question)
      .catch(() => undefined)
      .then((summary) => port.postMessage({ summary } satisfies Reply))
  })
}
