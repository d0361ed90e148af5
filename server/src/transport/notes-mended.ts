// A broken notes file that was kept aside and can be read again → the offer to take over what the new one lacks.

import { basename } from 'node:path'
import { pathOf } from '../machine/address.ts'
import { asidesOf, setDown } from '../machine/notes-aside.ts'
import type { Aside } from '../machine/notes-aside.ts'
import { notesPathOf, store } from '../machine/notes-store.ts'
import { joined } from '../notes/joined.ts'
import type { NotesShelf } from './notes-shelf.ts'
import type { FilingView } from './view.ts'

export interface Mended {
  /** Looks once at each state of each file. */
  readonly look: (view: FilingView) => Promise<void>
}

/** More bytes are not read unasked. */
export const MOST_BYTES = 2_000_000

export function mended(needs: {
  readonly shelf: Pick<NotesShelf, 'of' | 'change'>
  /** Whether the user agrees. */
  readonly ask: (message: string, yes: string) => Promise<boolean>
  readonly tell: (message: string) => Promise<void>
}): Mended {
  const looked = new Set<string>()
  /** What is being taken over changes its state by that. */
  const inHand = new Set<string>()

  async function look({ uri, kept }: FilingView): Promise<void> {
    const filing = pathOf(uri)
    // A file that is broken now is kept aside first.
    if (filing === undefined || kept.unread) return
    const path = notesPathOf(filing)
    for (const aside of await asidesOf(path, MOST_BYTES)) {
      if (looked.has(aside.stamp) || inHand.has(aside.path)) continue
      looked.add(aside.stamp)
      inHand.add(aside.path)
      try {
        await offer(uri, aside, basename(path))
      } finally {
        inHand.delete(aside.path)
      }
    }
  }

  async function offer(uri: string, aside: Aside, name: string): Promise<void> {
    const read = await store(aside.path).read()
    if (read.kind === 'broken') return
    const { notes } = await needs.shelf.of(uri)
    if (joined(notes, read.notes) === notes) return
    const isWanted = await needs.ask(
      `${basename(aside.path)} can be read again, and has notes that ${name} lacks.`,
      'Take Them Over',
    )
    if (!isWanted) return
    const written = await needs.shelf.change(uri, (now) => joined(now, read.notes))
    if (written.kind === 'done') await setDown(aside)
    else await needs.tell(written.reason)
  }

  return { look }
}
