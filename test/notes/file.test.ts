// A notes file: read, written, and nothing lost on the way.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anchored } from '../../server/src/notes/anchor.ts'
import { changed } from '../../server/src/notes/change.ts'
import type { Change } from '../../server/src/notes/change.ts'
import { readNotes, writeNotes } from '../../server/src/notes/file.ts'
import { NONE } from '../../server/src/notes/note.ts'
import type { Notes } from '../../server/src/notes/note.ts'

const TEXT = '# Item 5\n\nRevenue was $11.8 billion.\n\n| Total | 1,204 |\n'
const anchor = anchored(TEXT, { start: 10, end: 36 }, ['Item 5'])
const stamp = (id: string, time = '2026-03-31T09:30:00Z') => ({
  id: `urn:uuid:${id}`,
  author: 'Ann',
  time,
})

function after(...changes: readonly [Change, string][]): Notes {
  let notes = NONE
  for (const [change, id] of changes) {
    const next = changed(notes, change, stamp(id))
    assert.ok(!('refused' in next))
    notes = next
  }
  return notes
}

const read = (text: string): Notes => {
  const notes = readNotes(text)
  assert.ok(!('broken' in notes), JSON.stringify(notes))
  return notes
}

const some = after(
  [{ kind: 'add', anchor, mark: 'question', body: 'Which *source*?' }, 'b'],
  [{ kind: 'add', anchor, mark: 'tick', body: '' }, 'a'],
  [{ kind: 'reply', note: 'urn:uuid:b', body: 'The ledger.' }, 'c'],
  [
    { kind: 'accept', rule: 'rows-sum-to-total', anchor, fingerprint: 'f', reason: 'An extract.' },
    'd',
  ],
)

describe('a notes file', () => {
  test('says again what was written', () => {
    const text = writeNotes(some, 'acme.md')
    const again = read(text)
    assert.equal(writeNotes(again, 'acme.md'), text)
    assert.deepEqual(
      again.notes.map(({ id, mark }) => [id, mark]),
      [
        ['urn:uuid:a', 'tick'],
        ['urn:uuid:b', 'question'],
      ],
    )
    assert.deepEqual(
      again.notes[1]?.remarks.map(({ body }) => body),
      ['Which *source*?', 'The ledger.'],
    )
    assert.equal(again.acceptances[0]?.reason, 'An extract.')
    assert.deepEqual(again.notes[0]?.anchor, anchor)
  })
})
