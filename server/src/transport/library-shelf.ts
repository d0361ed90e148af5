// What is known of the files of the workspace, open ones and those on disk → the library over all of them.

import type { Library } from '../library/library.ts'
import { libraryOf } from '../library/shelf.ts'
import type { Entry } from '../library/shelf.ts'
import type { Summary } from '../library/summary.ts'
import { among } from '../settings/several.ts'
import type { Given } from '../settings/settings.ts'
import { pathWithin } from './read.ts'

/** Settings with the folder that their names count from. */
export interface Place {
  readonly folder: string
  readonly given: Given
}

export interface Shelf {
  readonly library: () => Library
  /** In order of their addresses. */
  readonly entries: () => readonly Entry[]
  /** A file on disk; nothing for one that is no filing. */
  readonly put: (uri: string, summary: Summary | undefined) => void
  /** The file, or all below the folder. */
  readonly drop: (uri: string) => void
  /** The text in the editor comes before the one on disk, even where it is no filing. */
  readonly open: (uri: string, summary: Summary | undefined) => void
  readonly close: (uri: string) => void
  readonly isOpen: (uri: string) => boolean
  readonly declare: (places: readonly Place[]) => void
}

/** Clients spell one address in several ways; `keyOf` makes them one. */
export function shelf(keyOf: (uri: string) => string, changed: () => void): Shelf {
  const onDisk = new Map<string, Entry>()
  const open = new Map<string, Entry | undefined>()
  let places: readonly Place[] = []
  let library: Library | undefined

  const renew = (): void => {
    library = undefined
    changed()
  }

  const entries = (): readonly Entry[] =>
    [...new Map<string, Entry | undefined>([...onDisk, ...open]).values()]
      .filter((entry) => entry !== undefined)
      .sort((a, b) => (a.uri < b.uri ? -1 : 1))

  function build(): Library {
    const all = entries()
    const declared = places.map(({ folder, given }) =>
      among(
        given,
        all.map(({ uri }) => ({ uri, path: pathWithin(uri, [folder]) })),
      ),
    )
    return libraryOf(all, {
      filings: declared.flatMap(({ filings }) => filings),
      priorYears: declared.flatMap(({ priorYears }) => priorYears),
    })
  }

  return {
    library: () => (library ??= build()),
    entries,
    put(uri, summary) {
      const key = keyOf(uri)
      if (summary) onDisk.set(key, { uri, summary })
      else if (!onDisk.delete(key)) return
      renew()
    },
    drop(uri) {
      const key = keyOf(uri)
      const below = `${key}/`
      let dropped = false
      for (const one of [...onDisk.keys()])
        if (one === key || one.startsWith(below)) dropped = onDisk.delete(one) || dropped
      if (dropped) renew()
    },
    open(uri, summary) {
      const key = keyOf(uri)
      const known = open.get(key)
      open.set(key, summary && { uri, summary })
      if (summary || known || onDisk.has(key)) renew()
    },
    close(uri) {
      const key = keyOf(uri)
      const known = open.get(key)
      if (open.delete(key) && (known || onDisk.has(key))) renew()
    },
    isOpen: (uri) => open.has(keyOf(uri)),
    declare(all) {
      const before = JSON.stringify(places.map(named))
      places = all
      if (JSON.stringify(places.map(named)) !== before) renew()
    },
  }
}

const named = ({ folder, given: { filings, priorYear } }: Place): unknown => [
  folder,
  filings,
  priorYear,
]
