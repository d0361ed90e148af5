// A path → the sole right to write there, across processes, which one that was killed does not keep.

import { randomUUID } from 'node:crypto'
import { link, lstat, readdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Who holds a lock; the id is never used twice. */
interface Holder {
  readonly id: string
  readonly pid: number
  readonly host: string
  /** When its process started, where the system tells: another process may have the number by now. */
  readonly since?: string
}

/** Undefined where somebody held it for as long as `wait` milliseconds; else gives it back. */
export type Lock = {
  readonly isHeld: () => Promise<boolean>
  readonly release: () => Promise<void>
}

/** Writing takes some milliseconds: who waits longer than this waits for something that hangs. */
const LONGEST_WAIT = 10_000
const LONGEST_PAUSE = 40
const OLD = 60_000
/** Bytes. */
const LONGEST = 4096
const ID = /^[\da-f-]{36}$/

export const lockPath = (path: string): string => `${path}.lock`

/**
 * A lock is a file that only one process can make. One whose process is dead is taken away by whoever holds the lock
 * named after it, so that two who see it dead cannot take away a third one's new lock in its place.
 */
export async function lock(path: string, wait = LONGEST_WAIT): Promise<Lock | undefined> {
  const me = holder()
  for (const until = Date.now() + wait; ;) {
    if (await makes(path, me)) return held(path, me.id)
    const other = await holderOf(path)
    if (other && isDead(other)) await breakOpen(path, other, wait)
    else if (Date.now() >= until) return undefined
    else await pause(1 + Math.random() * LONGEST_PAUSE)
  }
}

async function breakOpen(path: string, dead: Holder, wait: number): Promise<void> {
  const right = await lock(`${path}.${dead.id}`, wait)
  if (!right) return
  try {
    // Whoever had the right before may have done it, and a third one have locked anew.
    if ((await holderOf(path))?.id === dead.id) await unlink(path)
  } finally {
    await right.release()
  }
}

const held = (path: string, id: string): Lock => {
  const isHeld = async (): Promise<boolean> => (await holderOf(path))?.id === id
  return {
    isHeld,
    release: async () => {
      if (await isHeld()) await unlink(path)
    },
  }
}

/** Whole or not at all: nobody ever sees a lock that does not say whose it is. */
async function makes(path: string, me: Holder): Promise<boolean> {
  const draft = `${path}.${me.id}.tmp`
  await writeFile(draft, JSON.stringify(me), { flag: 'wx' })
  try {
    await link(draft, path)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error
    return await makesWithoutLinks(path, me)
  } finally {
    await unlink(draft)
  }
}

/** For disks that know no second name of a file, such as memory sticks. */
async function makesWithoutLinks(path: string, me: Holder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(me), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** What writers name after a lock, and nobody else's files. */
const LEFT = /^(?:\.[\da-f-]{36}){1,8}(?:\.tmp)?$/

/** What dead processes have left of this lock and of those named after it; only for the one who holds it. */
export async function sweepLocks(path: string): Promise<void> {
  const names = await readdir(dirname(path)).catch((): string[] => [])
  for (const name of names) {
    const own = basename(path)
    if (!name.startsWith(own) || !LEFT.test(name.slice(own.length))) continue
    const left = join(dirname(path), name)
    const whose = await holderOf(left)
    // One that was killed before it had said who it is.
    const isOld = async (): Promise<boolean> => Date.now() - (await lstat(left)).mtimeMs > OLD
    try {
      if (whose ? isDead(whose) : await isOld()) await unlink(left)
    } catch {
      // Somebody else has.
    }
  }
}

/** Undefined where there is none, and where it cannot be told whose it is. */
async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    // What came with a folder may be a link to what never ends, and say what no writer says.
    const found = await lstat(path)
    if (!found.isFile() || found.size > LONGEST) return undefined
    const { id, pid, host, since } = JSON.parse(await readFile(path, 'utf8')) as Partial<Holder>
    if (
      typeof id !== 'string' ||
      !ID.test(id) ||
      typeof pid !== 'number' ||
      typeof host !== 'string'
    )
      return undefined
    return { id, pid, host, ...(since !== undefined && { since }) }
  } catch {
    return undefined
  }
}

/** On another machine nothing is known of it: it counts as alive. */
function isDead({ pid, host, since }: Holder): boolean {
  if (host !== hostname()) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
  const now = startOf(pid)
  return since !== undefined && now !== undefined && since !== now
}

function holder(): Holder {
  const since = startOf(process.pid)
  return {
    id: randomUUID(),
    pid: process.pid,
    host: hostname(),
    ...(since !== undefined && { since }),
  }
}

/** Linux tells it, in ticks since the machine started, behind the name in brackets. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}
