// The command line of npm start: what is opened for which words.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { readArguments } from '../../scripts/start/arguments.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-arguments-'))
for (const name of ['README.md', 'annual.md', 'company-20f-2016.md', 'notes.txt']) {
  writeFileSync(path.join(folder, name), '')
}
mkdirSync(path.join(folder, 'empty'))
after(() => rmSync(folder, { recursive: true }))

const read = (...words: string[]) => readArguments(words, { INIT_CWD: folder })

test('a file is opened in its folder, found from where the person stands', () => {
  assert.deepEqual(read('annual.md').target, { folder, file: path.join(folder, 'annual.md') })
})

test('a folder is opened at its first 20-F', () => {
  assert.deepEqual(read('.').target, { folder, file: path.join(folder, 'company-20f-2016.md') })
  assert.equal(read('empty').target.file, undefined)
})

test('without a path the samples are opened', () => {
  assert.match(read().target.folder, /samples$/)
})

test('the port comes from the option before the environment', () => {
  assert.equal(read('.').port, 0)
  assert.equal(readArguments(['.'], { INIT_CWD: folder, TICKMARK_PORT: '8100' }).port, 8100)
  const both = readArguments(['--port', '8200', '.'], { INIT_CWD: folder, TICKMARK_PORT: '8100' })
  assert.equal(both.port, 8200)
})

test('what cannot be opened or understood is said in one sentence', () => {
  assert.throws(() => read('absent.md'), {
    message: `there is no ${path.join(folder, 'absent.md')}.`,
  })
  assert.throws(() => read('--prot', '1'), /no option --prot/)
  assert.throws(() => read('--port', '70000'), /70000 is not a port/)
  assert.throws(() => read('.', 'annual.md'), /one PATH/)
})
