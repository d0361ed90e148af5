// Last year's notes and this year's text → what of them is still there, ready to be carried over.

import type { Finder } from './anchor.ts'
import type { Span } from '../base/span.ts'
import type { Acceptance, Anchor, Note, Notes, Remark } from './note.ts'

export interface Carried<T> {
  readonly of: T
  readonly span: Span
}

/** What is found again; `lost` counts what is not, and `carried` what has been taken over before. */
export interface Offer {
  readonly notes: readonly Carried<Note>[]
  readonly acceptances: readonly Carried<Acceptance>[]
  readonly lost: number
  readonly carried: number
}

/** An acceptance stands only where its check finds the same figures again: that is for the caller to see. */
export function offered(theirs: Notes, ours: Notes, find: Finder): Offer {
  const had = new Set([...ours.notes, ...ours.acceptances].flatMap(({ from = [] }) => from))
  let lost = 0
  let carried = 0
  const among = <T extends Note | Acceptance>(all: readonly T[]): Carried<T>[] =>
    all.flatMap((of) => {
      if ([of.id, ...(of.from ?? [])].some((id) => had.has(id))) {
        carried++
        return []
      }
      const found = find(of.anchor)
      if (found.kind !== 'lost') return [{ of, span: found.span }]
      lost++
      return []
    })
  const [notes, acceptances] = [among(theirs.notes), among(theirs.acceptances)]
  return { notes, acceptances, lost, carried }
}

/** A copy for this filing: `idFor` gives each remark its own id, `anchor` is its place here. */
export function noteCarried(note: Note, anchor: Anchor, idFor: (id: string) => string): Note {
  const [first, ...replies] = note.remarks
  const head = copied(first, idFor)
  return {
    ...note,
    id: head.id,
    anchor,
    remarks: [head, ...replies.map((one) => replying(copied(one, idFor), head.id))],
    from: [note.id, ...(note.from ?? [])],
  }
}

export function acceptanceCarried(
  acceptance: Acceptance,
  anchor: Anchor,
  fingerprint: string,
  idFor: (id: string) => string,
): Acceptance {
  const from = [acceptance.id, ...(acceptance.from ?? [])]
  return { ...acceptance, id: idFor(acceptance.id), anchor, fingerprint, from }
}

const copied = (remark: Remark, idFor: (id: string) => string): Remark => ({
  ...remark,
  id: idFor(remark.id),
})

/** Its file says which note it replies to: another one from now on. */
const replying = (remark: Remark, note: string): Remark => ({
  ...remark,
  rest: Object.hasOwn(remark.rest, 'target') ? { ...remark.rest, target: note } : remark.rest,
})
