// What reviewers may do to notes, and what is refused because somebody else was first.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { changed } from '../../server/src/notes/change.ts'
import type { Change } from '../../server/src/notes/change.ts'
import { NONE } from '../../server/src/notes/note.ts'
import type { Notes } from '../../server/src/notes/note.ts'

const anchor = { quote: 'x', prefix: '', suffix: '', at: { start: 0, end: 1 }, section: [] }
let ids = 0
const tried = (notes: Notes, change: Change) =>
  changed(notes, change, { id: `n${ids++}`, author: 'Ann', time: '2026-03-31T09:30:00Z' })

function done(notes: Notes, ...changes: readonly Change[]): Notes {
  return changes.reduce((now, change) => {
    const next = tried(now, change)
    assert.ok(!('refused' in next), JSON.stringify(next))
    return next
  }, notes)
}

function start(): { readonly notes: Notes; readonly note: string; readonly reply: string } {
  const one = done(NONE, { kind: 'add', anchor, mark: 'note', body: 'First.' })
  const note = one.notes[0]?.id ?? ''
  const notes = done(one, { kind: 'reply', note, body: 'Second.' })
  return { notes, note, reply: notes.notes[0]?.remarks[1]?.id ?? '' }
}

const refusal = (notes: Notes, change: Change): string => {
  const next = tried(notes, change)
  return 'refused' in next ? next.refused : 'done'
}

describe('a change of notes', () => {
  test('replies, resolves, marks and moves', () => {
    const { notes, note } = start()
    const there = { ...anchor, quote: 'y' }
    const [after] = done(
      notes,
      { kind: 'state', note, state: 'resolved' },
      { kind: 'mark', note, mark: 'tick' },
      { kind: 'move', note, anchor: there },
    ).notes
    assert.deepEqual([after?.state, after?.mark, after?.anchor.quote], ['resolved', 'tick', 'y'])
    assert.deepEqual(
      after?.remarks.map(({ body }) => body),
      ['First.', 'Second.'],
    )
  })

  test('edits what the author saw, and refuses to overwrite what another one wrote', () => {
    const { notes, reply } = start()
    const edit = (was: string, body: string): Change => ({ kind: 'edit', remark: reply, was, body })
    const after = done(notes, edit('Second.', 'Third.'))
    const edited = after.notes[0]?.remarks[1]
    assert.deepEqual([edited?.body, edited?.modified], ['Third.', '2026-03-31T09:30:00Z'])
    assert.match(
      refusal(after, edit('Second.', 'Fourth.')),
      /^Somebody else has changed this remark/,
    )
    assert.equal(done(after, edit('Second.', 'Third.')), after)
  })

  test('removes a reply alone, and a note with its replies', () => {
    const { notes, note, reply } = start()
    const [without] = done(notes, { kind: 'remove', remark: reply }).notes
    assert.deepEqual(
      without?.remarks.map(({ body }) => body),
      ['First.'],
    )
    const gone = done(notes, { kind: 'remove', remark: note })
    assert.deepEqual(gone.notes, [])
    assert.match(
      refusal(gone, { kind: 'reply', note, body: 'Late.' }),
      /no longer in the notes file/,
    )
    assert.match(refusal(gone, { kind: 'remove', remark: reply }), /no longer in the notes file/)
  })

  test('accepts a finding and withdraws that', () => {
    const accept: Change = {
      kind: 'accept',
      rule: 'rows-sum-to-total',
      anchor,
      fingerprint: 'f',
      reason: 'An extract.',
    }
    const notes = done(NONE, accept)
    const acceptance = notes.acceptances[0]?.id ?? ''
    const after = done(notes, { kind: 'withdraw', acceptance })
    assert.deepEqual(after.acceptances, [])
    assert.match(refusal(after, { kind: 'withdraw', acceptance }), /no longer in the notes file/)
  })
})
