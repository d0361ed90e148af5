// The notes and acceptances of a filing → how they are told to a client, each with its place in this version of the text.

import { rangeOf } from '../base/range.ts'
import type { Span } from '../base/span.ts'
import { findAll, placeOf } from '../features/found.ts'
import type { Filing } from '../filing.ts'
import type { Library } from '../library/library.ts'
import type { Acceptance, Note, Remark } from '../notes/note.ts'
import type { AcceptanceAnswer, NoteAnswer, NotesAnswer, RemarkAnswer } from '../protocol.ts'
import { inSlices } from './slices.ts'
import { judged } from './view.ts'
import type { FilingView } from './view.ts'

export async function noteAnswers(
  view: FilingView,
  library: Library,
): Promise<Pick<NotesAnswer, 'notes' | 'acceptances'>> {
  const { filing, notes } = view
  await inSlices(findAll(filing, notes), () => undefined)
  const states = statesOf(view, library)
  return {
    notes: notes.notes.map((note) => noteAnswer(filing, note, placeOf(filing, note.anchor))),
    acceptances: notes.acceptances.map((acceptance) =>
      acceptanceAnswer(
        filing,
        acceptance,
        placeOf(filing, acceptance.anchor),
        states.get(acceptance.id) ?? 'in-force',
      ),
    ),
  }
}

/** Of those that are not in force. Before the checks have run, all are. */
function statesOf(
  view: FilingView,
  library: Library,
): ReadonlyMap<string, AcceptanceAnswer['state']> {
  if (!view.filing.isJudged) return new Map()
  const { woken, unused } = judged(view, library)
  return new Map([
    ...unused.map(({ acceptance }) => [acceptance.id, 'unused'] as const),
    ...woken.map(({ acceptance }) => [acceptance.id, 'woken'] as const),
  ])
}

export function noteAnswer(filing: Filing, note: Note, place: Span | undefined): NoteAnswer {
  const { id, mark, state, anchor, remarks } = note
  return {
    id,
    mark,
    state,
    ...(place && { range: rangeOf(filing.text, place) }),
    quote: anchor.quote,
    section: anchor.section,
    remarks: remarks.map(remarkAnswer),
  }
}

const remarkAnswer = ({ id, author, created, modified, body }: Remark): RemarkAnswer => ({
  id,
  author,
  created,
  ...(modified !== undefined && { modified }),
  body,
})

export function acceptanceAnswer(
  filing: Filing,
  { id, rule, reason, author, created, anchor }: Acceptance,
  place: Span | undefined,
  state: AcceptanceAnswer['state'],
): AcceptanceAnswer {
  return {
    id,
    rule,
    reason,
    author,
    created,
    ...(place && { range: rangeOf(filing.text, place) }),
    quote: anchor.quote,
    state,
  }
}
