// A session → handlers that answer about a filing, and with the empty answer about any other document.

import type { ResponseError } from 'vscode-languageserver'
import type { Library } from '../library/library.ts'
import type { Abilities } from './abilities.ts'
import { guarded } from './guard.ts'
import type { Log } from './guard.ts'
import { offsetOf, uriOf } from './read.ts'
import type { Session } from './session.ts'
import type { FilingView, View } from './view.ts'
import type { Place } from './write.ts'

/** A filing that something is asked about. */
export interface Asked extends FilingView {
  readonly place: Place
}

type Handler<P, R> = (params: P) => Promise<R | ResponseError>

export interface Ask {
  readonly session: Session
  readonly log: Log
  /** What the other files answer, as far as they are known by now. */
  readonly library: () => Library
  /** As it announced itself. */
  readonly client: () => Abilities
  /** `see` finds the view that is asked about; the one of this very version where none is given. */
  readonly on: <P, R>(
    empty: R,
    handler: (asked: Asked, params: P) => R | Promise<R>,
    see?: (uri: string) => Promise<View | undefined>,
  ) => Handler<P, R>
  /** Of the whole text: a newer one will do as well. */
  readonly whole: <R>(empty: R, handler: (asked: Asked) => R | Promise<R>) => Handler<unknown, R>
  /** At a position. */
  readonly at: <P extends { position: unknown }, R>(
    empty: R,
    handler: (asked: Asked, offset: number, params: P) => R | Promise<R>,
  ) => Handler<P, R>
}

export function asker(
  session: Session,
  library: () => Library,
  client: () => Abilities,
  log: Log,
): Ask {
  const on: Ask['on'] = (empty, handler, see = session.view) =>
    guarded(log, empty, async (params) => {
      const view = await see(uriOf(params))
      if (view?.kind !== 'filing') return empty
      return handler({ ...view, place: { ...view, text: view.filing.text } }, params)
    })
  return {
    session,
    log,
    library,
    client,
    on,
    whole: (empty, handler) => on(empty, handler, session.latest),
    at: (empty, handler) =>
      on(empty, (asked, params) =>
        handler(asked, offsetOf(asked.filing.text, params.position), params),
      ),
  }
}
