// The notes file on disk: nothing that was acknowledged is ever lost.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { changed } from '../../server/src/notes/change.ts'
import { readNotes } from '../../server/src/notes/file.ts'
import { lock, lockPath } from '../../server/src/machine/notes-lock.ts'
import { moveNotes, notesPathOf, store } from '../../server/src/machine/notes-store.ts'
import type { Written } from '../../server/src/machine/notes-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'tickmark-notes-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
const fresh = (): string => {
  const path = join(folder, `${made++}`)
  mkdirSync(path)
  return path
}

const anchor = { quote: 'x', prefix: '', suffix: '', at: { start: 0, end: 1 }, section: [] }
const add = (path: string, id: string): Promise<Written> =>
  store(path).change((notes) =>
    changed(
      notes,
      { kind: 'add', anchor, mark: 'note', body: id },
      { id, author: 'Ann', time: '2026-03-31T09:30:00Z' },
    ),
  )

const idsOf = (path: string): readonly string[] => {
  const notes = readNotes(readFileSync(path, 'utf8'))
  assert.ok(!('broken' in notes), 'the file can be read')
  return notes.notes.map(({ id }) => id)
}

const script = join(folder, 'writer.mjs')
const built = build({
  entryPoints: [fileURLToPath(new URL('notes-writer.ts', import.meta.url))],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: script,
  logLevel: 'error',
})

/** Runs a writer; `kill` says when, by the number of notes acknowledged so far and the milliseconds after. */
async function writer(
  path: string,
  name: string,
  kill: { readonly acks: number; readonly later: number } | number,
): Promise<readonly string[]> {
  await built
  const child = spawn(
    process.execPath,
    [script, path, name, ...(typeof kill === 'number' ? [`${kill}`] : [])],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let said = ''
  let isDue = false
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part
    if (typeof kill === 'number' || isDue || said.split('\n').length <= kill.acks) return
    isDue = true
    setTimeout(() => child.kill('SIGKILL'), kill.later)
  })
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  assert.ok(
    typeof kill === 'number' ? code === 0 : signal === 'SIGKILL',
    `it ended by ${signal ?? String(code)}`,
  )
  // The last line may have been cut short.
  return said.split('\n').slice(0, -1)
}

/** But for empty ones, whose writer had not yet said who it is: the next day's writer takes them away. */
const leftovers = (path: string): readonly string[] =>
  readdirSync(path).filter(
    (name) => name !== 'acme.notes.json' && statSync(join(path, name)).size > 0,
  )

/** Starting that many processes takes a while: TICKMARK_KILLS=200 for the long run. */
const ROUNDS = Number(process.env['TICKMARK_KILLS'] ?? 24)
const ABREAST = 4

describe('the notes file', () => {
  test('holds every acknowledged note, however often its writers are killed', async () => {
    const inFolder = fresh()
    const path = join(inFolder, 'acme.notes.json')
    let kept = new Set<string>()
    for (let round = 0; round < ROUNDS; round += ABREAST) {
      const said = await Promise.all(
        Array.from({ length: ABREAST }, (_, k) =>
          writer(path, `${round + k}`, { acks: 1, later: (round + k) % 13 }),
        ),
      )
      const there = new Set(idsOf(path))
      for (const id of [...kept, ...said.flat()]) assert.ok(there.has(id), `${id} is kept`)
      kept = there
    }
    assert.ok(kept.size >= ROUNDS)
    await add(path, 'urn:uuid:last')
    assert.deepEqual(leftovers(inFolder), [])
  })

  test('holds what two writers at once have written', async () => {
    const inFolder = fresh()
    const path = join(inFolder, 'acme.notes.json')
    const said = await Promise.all([writer(path, 'a', 40), writer(path, 'b', 40)])
    assert.deepEqual([...idsOf(path)].sort(), said.flat().sort())
    assert.equal(said.flat().length, 80)
    assert.deepEqual(leftovers(inFolder), [])
  })

  test('that is broken is kept aside when something must be written, each time under a name of its own', async () => {
    const inFolder = fresh()
    const path = join(inFolder, 'acme.notes.json')
    for (const n of [1, 2]) {
      const broken = `{ "items": [ // ${n}`
      writeFileSync(path, broken)
      const read = await store(path).read()
      assert.ok(read.kind === 'broken' && read.replaceable)
      assert.match(
        read.trouble,
        /^acme\.notes\.json cannot be read: line 1: .*"\/" is not expected here\.$/,
      )
      const written = await add(path, 'urn:uuid:1')
      assert.ok(written.kind === 'done')
      assert.match(
        written.said ?? '',
        new RegExp(`It is kept as acme\\.notes\\.broken-${n}\\.json, and a new .*; mend the one`),
      )
      assert.equal(readFileSync(join(inFolder, `acme.notes.broken-${n}.json`), 'utf8'), broken)
      assert.deepEqual(idsOf(path), ['urn:uuid:1'])
    }
  })

  test('stays as it is where the change is refused or changes nothing', async () => {
    const path = join(fresh(), 'acme.notes.json')
    const refused = await store(path).change((notes) =>
      changed(notes, { kind: 'remove', remark: 'urn:uuid:1' }, { id: '', author: '', time: '' }),
    )
    assert.equal(refused.kind, 'refused')
    assert.ok(!existsSync(path))
    await add(path, 'urn:uuid:1')
    const before = statSync(path).ino
    await store(path).change((notes) => notes)
    assert.equal(statSync(path).ino, before)
  })

  test('keeps its permissions, its line ends, and the link that leads to it', async () => {
    const inFolder = fresh()
    const [path, real] = [join(inFolder, 'acme.notes.json'), join(inFolder, 'shared.notes.json')]
    writeFileSync(real, '')
    symlinkSync(real, path)
    await add(path, 'urn:uuid:1')
    assert.deepEqual(idsOf(real), ['urn:uuid:1'])
    chmodSync(real, 0o640)
    writeFileSync(real, readFileSync(real, 'utf8').replaceAll('\n', '\r\n'))
    await add(path, 'urn:uuid:2')
    assert.ok(lstatSync(path).isSymbolicLink())
    assert.equal(statSync(real).mode & 0o777, 0o640)
    assert.doesNotMatch(readFileSync(real, 'utf8'), /[^\r]\n/)
    assert.deepEqual(idsOf(path), ['urn:uuid:1', 'urn:uuid:2'])
  })

  test('that is a link out of its folder, or to something else, is left alone with all it leads to', async () => {
    const [inFolder, home] = [fresh(), fresh()]
    writeFileSync(join(home, '.bashrc'), 'alias a=b\n')
    writeFileSync(join(home, 'settings.json'), '{}')
    writeFileSync(join(home, 'other.notes.json'), '')
    writeFileSync(join(inFolder, 'package.json'), '{}')
    const targets = ['.bashrc', 'settings.json', 'other.notes.json', 'new.notes.json']
    for (const target of [...targets.map((one) => join(home, one)), 'package.json', 'none']) {
      const path = join(inFolder, 'acme.notes.json')
      symlinkSync(target, path)
      assert.deepEqual(await add(path, 'urn:uuid:1'), {
        kind: 'refused',
        reason:
          'acme.notes.json is a link that leads to no notes file in its own folder; put the file itself in its place.',
      })
      rmSync(path)
    }
    writeFileSync(join(inFolder, 'b.notes.json'), 'broken')
    symlinkSync('b.notes.json', join(inFolder, 'acme.notes.json'))
    assert.equal((await add(join(inFolder, 'acme.notes.json'), 'urn:uuid:1')).kind, 'refused')
    assert.equal(readFileSync(join(inFolder, 'b.notes.json'), 'utf8'), 'broken')
    assert.equal(readFileSync(join(home, '.bashrc'), 'utf8'), 'alias a=b\n')
    assert.equal(readFileSync(join(home, 'settings.json'), 'utf8'), '{}')
    assert.deepEqual(readdirSync(home).sort(), ['.bashrc', 'other.notes.json', 'settings.json'])
    assert.deepEqual(readdirSync(inFolder).sort(), [
      'acme.notes.json',
      'b.notes.json',
      'package.json',
    ])
  })

  test(
    'with a lock that leads to what never ends is not waited for, and no other file is swept',
    { skip: !existsSync('/dev/zero') },
    async () => {
      const inFolder = fresh()
      const path = join(inFolder, 'acme.notes.json')
      const kept = 'acme.notes.json.lock.txt'
      writeFileSync(join(inFolder, kept), 'mine')
      utimesSync(join(inFolder, kept), 0, 0)
      const strange = 'acme.notes.json.lock.00000000-0000-0000-0000-000000000000'
      symlinkSync('/dev/zero', join(inFolder, strange))
      assert.equal((await add(path, 'urn:uuid:1')).kind, 'done')
      assert.equal(readFileSync(join(inFolder, kept), 'utf8'), 'mine')
      symlinkSync('/dev/zero', lockPath(path))
      assert.equal(await lock(lockPath(path), 50), undefined)
    },
  )

  test('that cannot be written is said in one sentence', async () => {
    const inFolder = fresh()
    mkdirSync(join(inFolder, 'acme.notes.json'))
    assert.deepEqual(await add(join(inFolder, 'acme.notes.json'), 'urn:uuid:1'), {
      kind: 'refused',
      reason: 'acme.notes.json cannot be read: it is no file.',
    })
    assert.deepEqual(await add(join(inFolder, 'none', 'acme.notes.json'), 'urn:uuid:1'), {
      kind: 'refused',
      reason: 'acme.notes.json cannot be written: its folder is not there.',
    })
  })

  test(
    'is not written in a folder where one may not write',
    { skip: process.getuid?.() === undefined },
    async () => {
      const inFolder = fresh()
      chmodSync(folder, 0o755)
      chmodSync(inFolder, 0o555)
      await built
      const child = spawn(process.execPath, [script, join(inFolder, 'acme.notes.json'), 'a', '1'], {
        ...(process.getuid?.() === 0 && { uid: 65_534 }),
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      let said = ''
      child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part))
      await once(child, 'close')
      assert.match(
        said,
        /acme\.notes\.json cannot be written: you have no right to it or to its folder\./,
      )
      assert.deepEqual(readdirSync(inFolder), [])
    },
  )

  test('names its filing as that is named now, and is the same else', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => join(fresh(), `${name}.notes.json`))
    await add(a!, 'urn:uuid:1')
    const before = readFileSync(a!, 'utf8')
    assert.match(before, /"source": "a\.md"/)
    assert.equal(await moveNotes(a!, b!, 'b.markdown'), undefined)
    assert.equal(
      readFileSync(b!, 'utf8'),
      before.replace('"a.md"', '"b.markdown"').replace('"a.notes.json"', '"b.notes.json"'),
    )
    for (const left of ['{ "items": [ //', '{}', '']) {
      writeFileSync(a!, left)
      assert.equal(await moveNotes(a!, c!), undefined)
      assert.equal(readFileSync(c!, 'utf8'), left)
      rmSync(c!)
    }
  })

  test('follows its filing to another name, and never takes another file’s place', async () => {
    const inFolder = fresh()
    const [a, b, c] = ['a', 'b', 'c'].map((name) => notesPathOf(join(inFolder, `${name}.md`))) as [
      string,
      string,
      string,
    ]
    await add(a, 'urn:uuid:1')
    await add(c, 'urn:uuid:2')
    assert.equal(await moveNotes(a, b), undefined)
    assert.deepEqual([existsSync(a), idsOf(b)], [false, ['urn:uuid:1']])
    const refused = await moveNotes(b, c)
    assert.match(
      refused?.refused ?? '',
      /^c\.notes\.json is there already, so that b\.notes\.json stays/,
    )
    assert.deepEqual([idsOf(b), idsOf(c)], [['urn:uuid:1'], ['urn:uuid:2']])
    assert.equal(await moveNotes(a, join(inFolder, 'd.notes.json')), undefined)
    assert.deepEqual(leftovers(inFolder), ['b.notes.json', 'c.notes.json'])
  })
})
