// A filing and last year's → what of last year's notes may be carried forward, and the change that carries it.

import { overlaps } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { finderIn } from '../features/found.ts'
import { sectionsOf } from '../features/section-names.ts'
import type { Library } from '../library/library.ts'
import { pathOf } from '../machine/address.ts'
import { notesPathOf, store } from '../machine/notes-store.ts'
import { anchored } from '../notes/anchor.ts'
import { acceptanceCarried, noteCarried, offered } from '../notes/carry.ts'
import type { Carried } from '../notes/carry.ts'
import { changed } from '../notes/change.ts'
import type { Refused } from '../notes/change.ts'
import { fingerprintOf } from '../notes/fingerprint.ts'
import type { Acceptance, Anchor, Notes } from '../notes/note.ts'
import type { CarryForwardAnswer } from '../protocol.ts'
import type { Made, Occasion } from './notes-change.ts'
import { acceptanceAnswer, noteAnswer } from './notes-write.ts'
import { nameOf } from './read.ts'
import { judged } from './view.ts'
import type { FilingView } from './view.ts'

/** `given`, else the filing that is last year's by its cover or by the settings. */
export async function carryOffer(
  view: FilingView,
  given: string | undefined,
  library: Library,
): Promise<CarryForwardAnswer> {
  const none = { notes: [], acceptances: [], lost: 0, carried: 0 }
  const from = given ?? library.before(view.uri)[0]?.uri
  if (from === undefined)
    return { ...none, trouble: 'No filing is known to be last year’s; choose it.' }
  const theirs = await notesOf(from)
  if ('refused' in theirs) return { ...none, from, trouble: theirs.refused }
  const { filing, notes } = view
  const {
    notes: found,
    acceptances,
    lost,
    carried: before,
  } = offered(theirs, notes, finderIn(filing))
  const standing = acceptances.filter((one) => isStanding(view, library, one))
  return {
    from,
    notes: found.map(({ of, span }) => noteAnswer(filing, of, span)),
    acceptances: standing.map(({ of, span }) => acceptanceAnswer(filing, of, span, 'in-force')),
    lost: lost + acceptances.length - standing.length,
    carried: before,
  }
}

/** Its check finds the same figures here. */
function isStanding(
  view: FilingView,
  library: Library,
  { of, span }: Carried<Acceptance>,
): boolean {
  const { value } = view.filing.text
  return judged(view, library).findings.some(
    (finding) =>
      finding.check === of.rule &&
      overlaps(finding.span, span) &&
      fingerprintOf(finding, value) === of.fingerprint,
  )
}

async function notesOf(filing: string): Promise<Notes | Refused> {
  const path = pathOf(filing)
  const name = nameOf(filing)
  if (path === undefined) return { refused: `${name} is not on this machine’s disk.` }
  const read = await store(notesPathOf(path)).read()
  if (read.kind === 'broken') return { refused: read.trouble }
  if (!read.exists) return { refused: `There are no notes beside ${name}.` }
  return read.notes
}

/** Of what is offered, what the ids name. */
export async function carried(
  { view, library }: Occasion,
  from: string,
  ids: ReadonlySet<string>,
  newId: () => string,
): Promise<Made | Refused> {
  const theirs = await notesOf(from)
  if ('refused' in theirs) return theirs
  const { filing } = view
  const { value } = filing.text
  const sections = sectionsOf(filing.outline)
  const anchorAt = (at: Span): Anchor => anchored(value, at, sections(at.start))
  return {
    change: (ours) => {
      const offer = offered(theirs, ours, finderIn(filing))
      const notes = offer.notes
        .filter(({ of }) => ids.has(of.id))
        .map(({ of, span }) => noteCarried(of, anchorAt(span), newId))
      const acceptances = offer.acceptances
        .filter((one) => ids.has(one.of.id) && isStanding(view, library, one))
        .map(({ of, span }) => acceptanceCarried(of, anchorAt(span), of.fingerprint, newId))
      if (notes.length + acceptances.length === 0)
        return { refused: 'Nothing of this is there to be carried forward any more.' }
      return changed(ours, { kind: 'carry', notes, acceptances }, { id: '', author: '', time: '' })
    },
  }
}
