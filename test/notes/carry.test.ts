// Last year's notes, offered where their text still is.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchored, finder } from '../../server/src/notes/anchor.ts'
import { acceptanceCarried, noteCarried, offered } from '../../server/src/notes/carry.ts'
import { changed } from '../../server/src/notes/change.ts'
import { readNotes, writeNotes } from '../../server/src/notes/file.ts'
import { NONE } from '../../server/src/notes/note.ts'
import type { Notes } from '../../server/src/notes/note.ts'

const BEFORE =
  'Our revenue is recognized when goods are handed over to the customer in a store.\n\nOur warehouses in Osaka and Kobe were closed during the summer of 2023.\n'
const NOW =
  'A new year.\n\nOur revenue is recognized when goods are handed over to the customer in a store.\n\nWe bought nine trucks.\n'
const find = finder(NOW, () => [])

const noted = (quote: string) => {
  const start = BEFORE.indexOf(quote)
  return anchored(BEFORE, { start, end: start + quote.length }, [])
}

function read(text: string): Notes {
  const notes = readNotes(text)
  assert.ok(!('broken' in notes))
  return notes
}

function theirs(): Notes {
  const changes = [
    {
      kind: 'add',
      anchor: noted('when goods are handed over'),
      mark: 'question',
      body: 'Which goods?',
    },
    { kind: 'add', anchor: noted('Osaka and Kobe'), mark: 'note', body: 'Ask them.' },
    { kind: 'reply', note: 'a0', body: 'All.' },
    {
      kind: 'accept',
      anchor: noted('revenue'),
      rule: 'mark-has-note',
      fingerprint: 'f',
      reason: 'As is.',
    },
  ] as const
  return changes.reduce<Notes>((notes, change, i) => {
    const next = changed(notes, change, {
      id: `a${i}`,
      author: 'Ann',
      time: '2026-03-31T09:30:00Z',
    })
    assert.ok(!('refused' in next))
    return next
  }, NONE)
}

test('notes are carried once, with their replies, and remember where they come from', () => {
  // As read from last year's file, with what stands there.
  const last = read(writeNotes(theirs(), 'before.md'))
  const offer = offered(last, NONE, find)
  assert.deepEqual(
    offer.notes.map(({ of }) => of.id),
    ['a0'],
  )
  assert.deepEqual(
    offer.acceptances.map(({ of }) => of.id),
    ['a3'],
  )
  assert.deepEqual([offer.lost, offer.carried], [1, 0])
  const [note] = offer.notes
  const [acceptance] = offer.acceptances
  assert.ok(note && acceptance)
  assert.equal(NOW.slice(note.span.start, note.span.end), 'when goods are handed over')
  const idFor = (id: string): string => `b-${id}`
  const carried = changed(
    NONE,
    {
      kind: 'carry',
      notes: [noteCarried(note.of, anchored(NOW, note.span, []), idFor)],
      acceptances: [
        acceptanceCarried(acceptance.of, anchored(NOW, acceptance.span, []), 'f', idFor),
      ],
    },
    { id: '', author: '', time: '' },
  )
  assert.ok(!('refused' in carried))
  const ours = read(writeNotes(carried, 'now.md'))
  assert.deepEqual(ours.notes[0]?.from, ['a0'])
  assert.deepEqual(
    ours.notes[0].remarks.map(({ id, body }) => [id, body]),
    [
      ['b-a0', 'Which goods?'],
      ['b-a2', 'All.'],
    ],
  )
  assert.deepEqual(ours.acceptances[0]?.from, ['a3'])
  assert.equal(ours.setAside, undefined)
  const again = offered(last, ours, find)
  assert.deepEqual([again.notes, again.acceptances, again.lost, again.carried], [[], [], 1, 2])
})
