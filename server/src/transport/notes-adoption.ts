// A filing without notes, and notes in its folder without a filing → the offer to take over those whose passages it holds.

import { lstat, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { finderIn } from '../features/found.ts'
import type { Filing } from '../filing.ts'
import { pathOf } from '../machine/address.ts'
import { store } from '../machine/notes-store.ts'
import type { Anchor } from '../notes/note.ts'
import { MOST_BYTES } from './notes-mended.ts'
import type { NotesShelf } from './notes-shelf.ts'
import { nameOf } from './read.ts'
import { inSlices } from './slices.ts'
import type { FilingView } from './view.ts'

export interface Adoption {
  /** Looks once for each document. */
  readonly look: (view: FilingView) => Promise<void>
}

interface Orphan {
  readonly name: string
  readonly all: number
  /** Of so many of its passages, so many stand in the filing. */
  readonly sought: number
  readonly found: number
}

const ENDING = '.notes.json'
/** More of them lie there for another reason. */
const MOST = 20
/** More passages of one of them tell no more. */
const MOST_SOUGHT = 100
/** Milliseconds: an editor that has renamed a filing says so by then, and its notes have followed. */
const PATIENCE = 1000

export function adoption(needs: {
  readonly shelf: Pick<NotesShelf, 'of' | 'move'>
  /** Whether the user agrees. */
  readonly ask: (message: string, yes: string) => Promise<boolean>
  readonly tell: (message: string) => Promise<void>
}): Adoption {
  const looked = new Set<string>()

  async function look({ uri, kept, filing }: FilingView): Promise<void> {
    const path = pathOf(uri)
    if (path === undefined || kept.exists || looked.has(uri)) return
    looked.add(uri)
    await wait(PATIENCE, undefined, { ref: false })
    if ((await needs.shelf.of(uri)).exists) return
    const folder = dirname(path)
    const orphan = await orphanIn(folder, filing)
    if (!orphan) return
    const { name, found, sought, all } = orphan
    const share = `${found} of ${sought}${sought < all ? ' looked for' : ''}`
    const isWanted = await needs.ask(
      `${name} has notes on passages of ${nameOf(uri)} (${share}), and there is no filing of its name.`,
      'Take Them Over',
    )
    if (!isWanted) return
    const from = pathToFileURL(join(folder, `${name.slice(0, -ENDING.length)}.md`)).href
    const trouble = await needs.shelf.move(from, uri)
    if (trouble !== undefined) await needs.tell(trouble)
  }

  return { look }
}

/** The one of which most is found; at least half of its passages. */
async function orphanIn(folder: string, filing: Filing): Promise<Orphan | undefined> {
  const names = await readdir(folder)
  const there = new Set(names.map((name) => name.toLowerCase()))
  const orphans = names
    .filter((name) => name.toLowerCase().endsWith(ENDING))
    .filter((name) => {
      const stem = name.slice(0, -ENDING.length).toLowerCase()
      return !there.has(`${stem}.md`) && !there.has(`${stem}.markdown`)
    })
  const counted: Orphan[] = []
  for (const name of orphans.slice(0, MOST)) {
    const path = join(folder, name)
    const stat = await lstat(path).catch(() => undefined)
    if (!stat?.isFile() || stat.size > MOST_BYTES) continue
    const read = await store(path).read()
    if (read.kind === 'broken') continue
    const { notes, acceptances } = read.notes
    const all = [...notes, ...acceptances].map(({ anchor }) => anchor)
    const some = all.slice(0, MOST_SOUGHT)
    const found = await inSlices(foundOf(some, filing), () => undefined)
    if (found > 0 && 2 * found >= some.length)
      counted.push({ name, all: all.length, sought: some.length, found })
  }
  return counted.sort((a, b) => b.found - a.found)[0]
}

/** How many stand in the filing; one is looked for at each step. */
function* foundOf(
  anchors: readonly Anchor[],
  filing: Filing,
): Generator<undefined, number, undefined> {
  const find = finderIn(filing)
  let found = 0
  for (const anchor of anchors) {
    if (find(anchor).kind !== 'lost') found++
    yield
  }
  return found
}
