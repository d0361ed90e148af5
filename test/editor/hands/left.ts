// What reviewers are to have left on a text → its notes file, as the extension would have written it.
import assert from 'node:assert/strict'
import { acceptable } from '../../../server/src/features/accept.ts'
import { sectionsOf } from '../../../server/src/features/section-names.ts'
import { standing } from '../../../server/src/features/standing.ts'
import { read } from '../../../server/src/filing.ts'
import { anchored } from '../../../server/src/notes/anchor.ts'
import { changed } from '../../../server/src/notes/change.ts'
import type { Change } from '../../../server/src/notes/change.ts'
import { writeNotes } from '../../../server/src/notes/file.ts'
import { NONE } from '../../../server/src/notes/note.ts'
import type { Notes } from '../../../server/src/notes/note.ts'
import { layered } from '../../../server/src/settings/settings.ts'

interface Left {
  /** By the words that they are on, what they say: the note, then its replies. */
  readonly notes?: Readonly<Record<string, readonly string[]>>
  /** The reason why the first finding stands. */
  readonly accepted?: string
}

export function notesFile(name: string, text: string, { notes = {}, accepted }: Left): string {
  const filing = read(text)
  let now: Notes = NONE
  let count = 0
  const make = (change: Change): string => {
    const id = `urn:uuid:5f0e4f3a-9c1e-4d7a-8a56-${String(++count).padStart(12, '0')}`
    const next = changed(now, change, { id, author: 'Ann', time: '2026-03-31T09:30:00Z' })
    assert.ok(!('refused' in next))
    now = next
    return id
  }
  for (const [words, [body = '', ...replies]] of Object.entries(notes)) {
    const start = text.indexOf(words)
    assert.ok(start >= 0, `the text holds ${words}`)
    const span = { start, end: start + words.length }
    const anchor = anchored(text, span, sectionsOf(filing.outline)(start))
    const note = make({ kind: 'add', anchor, mark: 'note', body })
    for (const reply of replies) make({ kind: 'reply', note, body: reply })
  }
  if (accepted !== undefined) {
    const stands = standing(filing, layered(), [])
    const [finding] = stands.findings
    const found = finding && acceptable(filing, stands, finding.check, finding.span)
    assert.ok(found, 'there is a finding')
    const { rule, anchor, fingerprint } = found
    make({ kind: 'accept', rule, anchor, fingerprint, reason: accepted })
  }
  return writeNotes(now, name)
}
