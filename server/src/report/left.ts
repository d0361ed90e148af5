// What reviewers left beside a filing → entries of its report: their notes, and what they accepted.

import { byStart } from '../base/span.ts'
import type { Finding } from '../checks/finding.ts'
import type { Accepted, Sifted } from '../features/accepted.ts'
import { finderIn } from '../features/found.ts'
import type { Filing } from '../filing.ts'
import type { Acceptance, Note } from '../notes/note.ts'
import { titleOf } from './checks-run.ts'
import type { AcceptedEntry, FindingEntry, IdleEntry, NoteEntry, Signature } from './page.ts'
import type { Placer } from './placer.ts'

const signatureOf = ({ author, created }: Acceptance): Signature => ({ author, time: created })

export const acceptedIn = (
  accepted: readonly Accepted[],
  entryOf: (finding: Finding) => FindingEntry,
): readonly AcceptedEntry[] =>
  accepted
    .toSorted((a, b) => byStart(a.finding.span, b.finding.span))
    .map(({ finding, reason, acceptance }) => ({
      finding: entryOf(finding),
      reason,
      ...(acceptance && { by: signatureOf(acceptance) }),
    }))

export function idleIn(
  { woken, unused }: Pick<Sifted, 'woken' | 'unused'>,
  atOf: Placer,
): readonly IdleEntry[] {
  const idle = [
    ...woken.map(({ finding, acceptance }) => ({
      why: 'woken' as const,
      acceptance,
      span: finding.span,
    })),
    ...unused.map(({ acceptance, span, superseded }) => ({
      why: superseded ? ('superseded' as const) : ('unused' as const),
      acceptance,
      span,
    })),
  ]
  return idle
    .toSorted((a, b) => byStart(a.span ?? a.acceptance.anchor.at, b.span ?? b.acceptance.anchor.at))
    .map(({ why, acceptance, span }) => ({
      why,
      check: acceptance.rule,
      title: titleOf(acceptance.rule),
      ...(span && { at: atOf(span) }),
      quote: acceptance.anchor.quote,
      reason: acceptance.reason,
      by: signatureOf(acceptance),
    }))
}

/** In order of position; those whose text is lost come last. */
export function notesIn(
  filing: Filing,
  notes: readonly Note[],
  atOf: Placer,
): readonly NoteEntry[] {
  const find = finderIn(filing)
  const placed = notes.map((note) => ({ note, found: find(note.anchor) }))
  const spanOf = ({ note, found }: (typeof placed)[number]) =>
    found.kind === 'lost' ? note.anchor.at : found.span
  return placed
    .toSorted(
      (a, b) =>
        Number(a.found.kind === 'lost') - Number(b.found.kind === 'lost') ||
        byStart(spanOf(a), spanOf(b)),
    )
    .map(({ note: { mark, state, anchor, remarks }, found }) => ({
      mark,
      state,
      ...(found.kind !== 'lost' && { at: atOf(found.span) }),
      quote: anchor.quote,
      ...(found.kind === 'changed' && { now: filing.textOf(found.span) }),
      section: anchor.section,
      remarks: remarks.map(({ author, created, modified, body }) => ({
        author,
        time: created,
        ...(modified !== undefined && { modified }),
        body,
      })),
    }))
}
