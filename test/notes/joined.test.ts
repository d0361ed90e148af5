// Two notes files put into one: nothing twice, nothing changed, nothing lost.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readNotes, writeNotes } from '../../server/src/notes/file.ts'
import { joined } from '../../server/src/notes/joined.ts'
import type { Notes } from '../../server/src/notes/note.ts'

const target = { source: 'a.md', selector: { type: 'TextQuoteSelector', exact: 'x' } }
const note = (id: string, bodyValue = id): unknown => ({
  id,
  type: 'Annotation',
  motivation: 'commenting',
  bodyValue,
  target,
})
const reply = (id: string, to: string): unknown => ({
  id,
  type: 'Annotation',
  motivation: 'replying',
  bodyValue: id,
  target: to,
})
const highlight = (id: string): unknown => ({ id, type: 'Annotation', motivation: 'highlighting' })

const page = (...items: readonly unknown[]): Notes => {
  const notes = readNotes(JSON.stringify({ type: 'AnnotationPage', items }))
  assert.ok(!('broken' in notes))
  return notes
}

/** As they are once they have been written and read again. */
function shown(notes: Notes): readonly string[] {
  const again = readNotes(writeNotes(notes, 'a.md'))
  assert.ok(!('broken' in again))
  return again.notes.map(({ remarks }) => remarks.map(({ body }) => body).join(' < '))
}

describe('two notes files in one', () => {
  test('have what either has, each once, and what both have as the first has it', () => {
    const ours = page(note('a', 'ours'), reply('b', 'a'), highlight('h'))
    const theirs = page(
      note('a', 'theirs'),
      reply('b', 'a'),
      reply('c', 'b'),
      note('d'),
      reply('e', 'd'),
      highlight('h'),
      highlight('i'),
    )
    const both = joined(ours, theirs)
    assert.deepEqual(shown(both), ['ours < b < c', 'd < e'])
    assert.equal(writeNotes(both, 'a.md').split('"highlighting"').length - 1, 2)
    assert.equal(joined(both, theirs).foreign.length, both.foreign.length)
  })

  test('are the first itself where the second has no more', () => {
    const ours = page(note('a'), reply('b', 'a'))
    assert.equal(joined(ours, page(note('a', 'theirs'), reply('b', 'a'))), ours)
    assert.equal(joined(ours, page()), ours)
  })
})
