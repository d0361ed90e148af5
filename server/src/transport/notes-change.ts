// A change that a client asks for, which may be anything → the change of the notes that it is, or why it is none.

import { randomUUID } from 'node:crypto'
import type { Span } from '../base/span.ts'
import { text as textOf } from '../base/text.ts'
import { acceptable } from '../features/accept.ts'
import { finderIn } from '../features/found.ts'
import { markedText } from '../features/marked-text.ts'
import { sectionsOf } from '../features/section-names.ts'
import type { Library } from '../library/library.ts'
import { anchored } from '../notes/anchor.ts'
import { changed } from '../notes/change.ts'
import type { Change, Refused } from '../notes/change.ts'
import type { Anchor, Notes } from '../notes/note.ts'
import type { NotesChange } from '../protocol.ts'
import { carried } from './notes-carry.ts'
import { BadRequest, spanOf } from './read.ts'
import { judged } from './view.ts'
import type { FilingView } from './view.ts'

export interface Occasion {
  readonly view: FilingView
  /** The text that places count in: that of the view, or an older one. */
  readonly text: string
  readonly author: string
  readonly library: Library
}

export interface Made {
  readonly change: (notes: Notes) => Notes | Refused
  /** Of what comes of it. */
  readonly id?: string
}

/** A note on more characters is on none in particular. */
const LONGEST = 20_000

const MARKS = ['note', 'tick', 'question'] as const
const STATES = ['open', 'resolved'] as const

export async function changeOf(asked: NotesChange, occasion: Occasion): Promise<Made | Refused> {
  const made = (change: Change, isNew = false): Made => {
    const stamp = stampOf(occasion.author)
    return {
      change: (notes) => changed(notes, change, stamp),
      ...(isNew && { id: stamp.id }),
    }
  }
  switch (asked.kind) {
    case 'add': {
      const anchor = anchorAt(asked.range, occasion)
      if ('refused' in anchor) return anchor
      const mark = oneOf(MARKS, asked.mark, 'mark')
      return made({ kind: 'add', anchor, mark, body: bodyOf(asked.body) }, true)
    }
    case 'reply':
      return made(
        { kind: 'reply', note: nameOf(asked.note, 'note'), body: bodyOf(asked.body) },
        true,
      )
    case 'edit': {
      const { was, body } = asked
      if (typeof was !== 'string') throw new BadRequest('was must be a text')
      return made({ kind: 'edit', remark: nameOf(asked.remark, 'remark'), was, body: bodyOf(body) })
    }
    case 'remove':
      return made({ kind: 'remove', remark: nameOf(asked.remark, 'remark') })
    case 'state': {
      const state = oneOf(STATES, asked.state, 'state')
      return made({ kind: 'state', note: nameOf(asked.note, 'note'), state })
    }
    case 'mark': {
      const mark = oneOf(MARKS, asked.mark, 'mark')
      return made({ kind: 'mark', note: nameOf(asked.note, 'note'), mark })
    }
    case 'move': {
      const anchor = anchorAt(asked.range, occasion)
      if ('refused' in anchor) return anchor
      return made({ kind: 'move', note: nameOf(asked.note, 'note'), anchor })
    }
    case 'accept':
      return accepted(asked, occasion)
    case 'withdraw':
      return made({ kind: 'withdraw', acceptance: nameOf(asked.acceptance, 'acceptance') })
    case 'carry': {
      const { from, ids } = asked
      if (typeof from !== 'string' || !Array.isArray(ids) || !ids.every(isName))
        throw new BadRequest('carry needs the address it is from and a list of ids')
      return carried(occasion, from, new Set(ids), idOf)
    }
    default:
      throw new BadRequest('there is no such change of notes')
  }
}

const idOf = (): string => `urn:uuid:${randomUUID()}`

const stampOf = (author: string): Parameters<typeof changed>[2] => ({
  id: idOf(),
  author,
  // Whole seconds, as people tell the time.
  time: `${new Date().toISOString().slice(0, 19)}Z`,
})

function anchorAt(range: unknown, { view, text }: Occasion): Anchor | Refused {
  const lines = textOf(text)
  const at = markedText(lines, spanOf(lines, range))
  if (!at) return { refused: 'There is no text here that a note could be on.' }
  if (at.end - at.start > LONGEST)
    return {
      refused: `A note is on ${LONGEST.toLocaleString('en')} characters at most; mark the passage that it is about.`,
    }
  const sections = sectionsOf(view.filing.outline)
  if (view.filing.text.value === text) return anchored(text, at, sections(at.start))
  const anchor = anchored(text, at, [])
  const found = finderIn(view.filing)(anchor)
  return found.kind === 'lost' ? anchor : { ...anchor, section: sections(found.span.start) }
}

function accepted(
  { rule, range, reason }: Extract<NotesChange, { kind: 'accept' }>,
  { view, text, author, library }: Occasion,
): Made | Refused {
  const where: Span = spanOf(textOf(text), range)
  const found =
    view.filing.text.value === text
      ? acceptable(view.filing, judged(view, library), rule, where)
      : undefined
  if (!found)
    return {
      refused: 'This finding is no longer there; look at what is found now, and accept that.',
    }
  const { replaces, ...kept } = found
  const stamp = stampOf(author)
  return {
    id: stamp.id,
    change: (notes) => {
      const acceptances = notes.acceptances.filter(({ id }) => !replaces.includes(id))
      const change: Change = { kind: 'accept', ...kept, reason: bodyOf(reason) }
      return changed({ ...notes, acceptances }, change, stamp)
    },
  }
}

function bodyOf(body: unknown): string {
  if (typeof body !== 'string' || body.trim() === '')
    throw new BadRequest('a note must have a text')
  return body
}

const isName = (name: unknown): boolean => typeof name === 'string'

function nameOf(name: unknown, what: string): string {
  if (typeof name !== 'string') throw new BadRequest(`${what} must be an id`)
  return name
}

function oneOf<T>(all: readonly T[], one: unknown, what: string): T {
  const found = all.find((candidate) => candidate === one)
  if (found === undefined) throw new BadRequest(`${what} must be one of ${all.join(', ')}`)
  return found
}
