// Invariants of the repository itself.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, test } from 'node:test'
import { CHECKS } from '../server/src/checks/all.ts'
import { checksPage } from '../scripts/checks-page.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)))
const sources = tracked.filter((path) => /^(?:server|client)\/src\/.*\.ts$/.test(path))

describe('the tree', () => {
  test('every folder of the server is a layer', async () => {
    const config = (await import(join(root, 'eslint.config.mjs'))) as { LAYERS: object }
    const folders = readdirSync(join(root, 'server/src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
    for (const folder of folders) assert.ok(folder in config.LAYERS, `${folder} is in LAYERS`)
  })

  test('every source file starts by saying what it is', () => {
    const silent = sources.filter((path) => !read(path).startsWith('//'))
    assert.deepEqual(silent, [])
  })

  test('no source file has grown past 300 lines', () => {
    const long = sources.filter(
      (path) => !path.endsWith('-data.ts') && read(path).split('\n').length > 301,
    )
    assert.deepEqual(long, [])
  })

  test('the lock file holds no download address', () => {
    assert.doesNotMatch(read('package-lock.json'), /"resolved": *"https?:/)
  })

  test('dist is not tracked', () => {
    assert.deepEqual(
      tracked.filter((path) => path.startsWith('dist/')),
      [],
    )
  })
})

describe('the checks', () => {
  for (const check of CHECKS)
    test(`${check.id} is named, explained and exemplified`, () => {
      assert.ok(
        existsSync(join(root, 'server/src/checks', `${check.id}.ts`)),
        'the file has its id as name',
      )
      assert.match(check.id, /^[a-z]+(?:-[a-z]+)+$/)
      assert.ok(check.examples.valid.length >= 2, 'two valid examples at least')
      if (check.confirms) assert.equal(check.examples.invalid.length, 0, 'it has no findings')
      else assert.ok(check.examples.invalid.length >= 2, 'two invalid examples at least')
      const all = [...check.examples.valid, ...check.examples.invalid]
      assert.equal(new Set(all).size, all.length, 'no example twice')
      for (const example of check.examples.invalid) assert.match(example, /⟦.+⟧/s)
      for (const example of check.examples.valid) assert.doesNotMatch(example, /[⟦⟧]/)
      assert.match(check.proves, /\.$/)
      assert.match(check.tolerance, /^[A-Z].*\.$/s)
      assert.ok(check.docs.length > 80)
    })

  test('ids are unique', () => {
    const ids = CHECKS.map((check) => check.id)
    assert.equal(new Set(ids).size, ids.length)
  })

  test('docs/checks.md is what `npm run docs` writes', () => {
    assert.equal(read('docs/checks.md'), checksPage())
  })

  test('files beside the checks that look like checks are in the list', () => {
    const listed = new Set(CHECKS.map((check) => `${check.id}.ts`))
    const missing = sources
      .filter((path) => /^server\/src\/checks\/[^/]+\.ts$/.test(path))
      .map((path) => basename(path))
      .filter(
        (name) => /= check\(/.test(read(join('server/src/checks', name))) && !listed.has(name),
      )
    assert.deepEqual(missing, [])
  })
})
