// Addresses as clients spell them, and files as folders hold them.

import assert from 'node:assert/strict'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { keyOf, pathOf } from '../../server/src/machine/address.ts'
import { headOf, textFile } from '../../server/src/machine/text-file.ts'
import { filesBelow } from '../../server/src/machine/walk.ts'
import { folder } from '../cli/run.ts'

describe('an address', () => {
  test('is one however it is spelled', () => {
    assert.equal(keyOf('file:///a/b%20%28c%29%C3%A9.md'), keyOf('file:///a/b (c)é.md'))
    assert.equal(keyOf('file:///a/b/'), keyOf('file:///a/b'))
    assert.notEqual(keyOf('file:///a/b%2520c.md'), keyOf('file:///a/b%20c.md'))
  })
  test('that is none of the disk stays as it is', () => {
    for (const uri of ['untitled:Untitled-1', 'vscode-vfs://github/a.md', 'file:///a%2Fb.md', ''])
      assert.deepEqual([pathOf(uri), keyOf(uri)], [undefined, uri])
  })
})

test('a folder’s files come in order, each once, without what is closed or leads back', async (t) => {
  const root = folder(t, { 'b.md': '', 'a/c.md': '', 'node_modules/d.md': '', '.git/e.md': '' })
  symlinkSync(root, join(root, 'a', 'back'))
  symlinkSync(join(root, 'b.md'), join(root, 'z.md'))
  symlinkSync(join(root, 'nowhere.md'), join(root, 'broken.md'))
  mkdirSync(join(root, 'empty'))
  const found: string[] = []
  const amiss: string[] = []
  const complain = (path: string): void => void amiss.push(path)
  for await (const file of filesBelow(root, complain)) found.push(file.slice(root.length + 1))
  assert.deepEqual(found, ['a/c.md', 'b.md', 'z.md'])
  assert.deepEqual(amiss, [])
  for await (const file of filesBelow(join(root, 'gone'), complain)) found.push(file)
  assert.deepEqual(amiss, [join(root, 'gone')])
})

test('a head is the beginning of a text, and nothing of what cannot be read', async (t) => {
  const root = folder(t, { 'a.md': 'é'.repeat(10), 'empty.md': '' })
  assert.equal(await headOf(join(root, 'a.md'), 4), 'éé')
  assert.equal(await headOf(join(root, 'empty.md'), 4), '')
  for (const name of ['gone.md', '.']) assert.equal(await headOf(join(root, name), 4), '')
  const { kind } = await textFile(join(root, 'a.md'), 10)
  assert.equal(kind, 'unreadable')
})
