// The workspace → a library over its files, kept up to date in the background, and word of every change of it.

import { setTimeout as wait } from 'node:timers/promises'
import type { Connection, FileEvent } from 'vscode-languageserver'
import type { Given } from '../settings/settings.ts'
import { summaryOf } from '../library/summary.ts'
import type { Disk } from './disk.ts'
import { shielded } from './guard.ts'
import type { Log } from './guard.ts'
import { scan as newScan } from './library-scan.ts'
import type { Progress, Scan } from './library-scan.ts'
import { shelf as newShelf } from './library-shelf.ts'
import type { Shelf } from './library-shelf.ts'
import type { View } from './view.ts'

export interface Workspace {
  readonly shelf: Pick<Shelf, 'library' | 'entries'>
  readonly scan: Pick<Scan, 'renew' | 'beside'>
  readonly touched: (changes: readonly Pick<FileEvent, 'uri'>[]) => void
  /** An open document as it is in the editor. */
  readonly see: (view: View) => void
  readonly close: (uri: string) => void
}

/** Changes within so many milliseconds are told as one; more where telling takes long. */
const REST = 150
const SHARE = 10

export function workspace(needs: {
  readonly connection: Connection
  readonly disk: Disk
  readonly folders: () => readonly string[]
  readonly given: (folder: string) => Promise<Given>
  readonly changed: () => Promise<void>
  readonly log: Log
}): Workspace {
  const { connection, disk, log } = needs
  let isTold = true
  let took = 0
  const changed = (): void => {
    if (!isTold) return
    isTold = false
    void shielded(log, async () => {
      await wait(Math.max(REST, took * SHARE), undefined, { ref: false })
      isTold = true
      const from = performance.now()
      await needs.changed()
      took = performance.now() - from
    })
  }
  const shelf = newShelf(disk.keyOf, changed)
  const scan = newScan({
    disk,
    shelf,
    folders: needs.folders,
    given: needs.given,
    begin: () => progressOn(connection, log),
    log,
  })
  return {
    shelf,
    scan,
    touched: (changes) => scan.touch(changes.map(({ uri }) => uri)),
    see: (view) =>
      shelf.open(view.uri, view.kind === 'filing' ? summaryOf(view.filing) : undefined),
    close(uri) {
      shelf.close(uri)
      scan.touch([uri])
    },
  }
}

/** A client that shows no progress, or is slow to, is not waited for. */
function progressOn(connection: Connection, log: Log): Progress {
  let isOver = false
  let shown: Awaited<ReturnType<Connection['window']['createWorkDoneProgress']>> | undefined
  void shielded(log, async () => {
    const created = await connection.window.createWorkDoneProgress()
    if (isOver) {
      created.done()
      return
    }
    shown = created
    created.begin('Reading filings', 0, undefined, true)
  })
  return {
    report: (done, all, name) =>
      shown?.report(Math.floor((done * 100) / all), `${done + 1} of ${all}: ${name}`),
    done() {
      isOver = true
      shown?.done()
    },
    isCancelled: () => shown?.token.isCancellationRequested === true,
  }
}
