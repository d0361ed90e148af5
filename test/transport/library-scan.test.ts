// The folders of a workspace → the files that are read of them, over a disk in memory.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Disk } from '../../server/src/transport/disk.ts'
import { scan } from '../../server/src/transport/library-scan.ts'
import { shelf } from '../../server/src/transport/library-shelf.ts'

const SETTINGS = 'file:///ws/tickmark.json'

/** Reads the folder `file:///ws` once, and says which files were asked for. */
async function readOf(files: readonly string[], settings = '{}'): Promise<readonly string[]> {
  const asked: string[] = []
  const below = (uri: string): readonly string[] =>
    files.filter((file) => file === uri || file.startsWith(`${uri}/`))
  const disk: Disk = {
    beside: (uri) =>
      Promise.resolve(uri === SETTINGS ? { uri: SETTINGS, text: settings } : undefined),
    async *files(uri) {
      yield* await Promise.resolve(below(uri))
    },
    file: (uri) => Promise.resolve(files.find((file) => file === new URL(uri).href)),
    summary(uri) {
      asked.push(uri)
      return Promise.resolve(undefined)
    },
    rest: () => undefined,
    keyOf: (uri) => decodeURIComponent(uri),
  }
  await new Promise<void>((resolve) => {
    scan({
      disk,
      shelf: shelf(disk.keyOf, () => undefined),
      folders: () => ['file:///ws'],
      given: () => Promise.resolve({}),
      begin: () => ({ report: () => undefined, done: resolve, isCancelled: () => false }),
      log: (message) => assert.fail(message),
    }).renew()
  })
  return asked
}

test('the Markdown files of the folder are read, each once', async () => {
  const files = ['file:///ws/a.md', 'file:///ws/deep/b.markdown', 'file:///ws/c.bin']
  assert.deepEqual(await readOf(files), files.slice(0, 2))
})

test('a declared file is read outside the folder too; of a declared folder nothing is', async () => {
  const outside = ['file:///other/b.md', 'file:///home/key.md', 'file:///home/key.bin']
  const settings = JSON.stringify({
    filings: [['a.md', '../other/b.md', '../home', '../home/key.bin']],
  })
  const read = await readOf(['file:///ws/a.md', SETTINGS, ...outside], settings)
  assert.deepEqual(read, ['file:///ws/a.md', 'file:///other/b.md'])
})
