// A handler → one that always answers: the client's fault with an error, our own with a log line and an empty answer.

import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import { BadRequest } from './read.ts'

/** Thrown where the text changed while its answer was being made. */
export class Stale extends Error {}

export type Log = (message: string) => void

export function guarded<P, R, E = void>(
  log: Log,
  empty: R,
  handler: (params: P) => R | Promise<R>,
): (params: P) => Promise<R | ResponseError<E>> {
  return async (params) => {
    try {
      return await handler(params)
    } catch (error) {
      if (error instanceof ResponseError) return error as ResponseError<E>
      if (error instanceof Stale)
        return new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed since')
      if (error instanceof BadRequest)
        return new ResponseError(ErrorCodes.InvalidParams, error.message)
      log(describe(error))
      return empty
    }
  }
}

/** For what nobody waits for. */
export async function shielded(log: Log, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Stale)) log(describe(error))
  }
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
