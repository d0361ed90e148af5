// One annotation of a notes file ⇄ a remark, and what it is a remark of.

import type { Mark, Remark } from './note.ts'
import { asList, asText, asTexts, isMembers, member, overlay } from './members.ts'
import type { Members } from './members.ts'

const MARK = 'tickmark:mark'
export const STATE = 'tickmark:state'
export const RULE = 'tickmark:rule'
export const FINGERPRINT = 'tickmark:fingerprint'

/** Whom a remark is said to be by that does not say so itself. */
const SOMEBODY = 'Reviewer'

/** Undefined where it has no id, or no text where a text belongs. */
export function remarkIn(annotation: unknown): Remark | undefined {
  const id = asText(member(annotation, 'id'))
  const body = bodyIn(annotation)
  if (!isMembers(annotation) || id === undefined || id === '' || body === undefined)
    return undefined
  const modified = timeIn(annotation, 'modified')
  return {
    id,
    author: authorIn(member(annotation, 'creator')),
    created: timeIn(annotation, 'created') ?? '',
    ...(modified !== undefined && { modified }),
    body,
    rest: annotation,
  }
}

/** What a remark says, written over the annotation as it stood; `more` are members of what it is about. */
export function annotationOf(remark: Remark, motivation: Members, more: Members): Members {
  const { id, author, created, modified, body, rest } = remark
  const was = remarkIn(rest)
  const bodies =
    was?.body === body
      ? { bodyValue: member(rest, 'bodyValue'), body: member(rest, 'body') }
      : undefined
  const written = overlay(rest, {
    id,
    type: member(rest, 'type') ?? 'Annotation',
    ...motivation,
    created: was?.created === created ? member(rest, 'created') : created,
    modified: was?.modified === modified ? member(rest, 'modified') : modified,
    creator: was?.author === author ? member(rest, 'creator') : creatorWith(rest, author),
    ...(bodies ?? { bodyValue: undefined, body: bodyWith(member(rest, 'body'), body) }),
    ...more,
  })
  return written
}

function timeIn(annotation: unknown, name: string): string | undefined {
  const time = asText(member(annotation, name))
  return time !== undefined && !Number.isNaN(Date.parse(time)) ? time : undefined
}

function authorIn(creator: unknown): string {
  for (const one of asList(creator)) {
    const name = asTexts(member(one, 'name'))?.[0] ?? asText(member(one, 'nickname')) ?? asText(one)
    if (name !== undefined && name !== '') return name
  }
  return SOMEBODY
}

const creatorWith = (rest: unknown, name: string): Members =>
  overlay(asList(member(rest, 'creator')).find(isMembers), { type: 'Person', name })

/** A text that is said, and not a tag. */
const isSaid = (body: unknown): boolean =>
  typeof member(body, 'value') === 'string' &&
  !asList(member(body, 'purpose')).some((purpose) => purpose === 'tagging')

/** Empty where it has none; undefined where it has some, and none of them is a text. */
function bodyIn(annotation: unknown): string | undefined {
  const short = member(annotation, 'bodyValue')
  if (short !== undefined) return asText(short)
  const body = member(annotation, 'body')
  const said = asList(body).find(isSaid)
  if (said !== undefined) return asText(member(said, 'value'))
  return asList(body).every((one) => isMembers(one) && typeof one['value'] === 'string')
    ? ''
    : undefined
}

function bodyWith(old: unknown, value: string): unknown {
  const list = asList(old)
  const said = list.find(isSaid)
  const put = overlay(said, {
    type: member(said, 'type') ?? 'TextualBody',
    format: 'text/markdown',
    value,
  })
  if (!Array.isArray(old)) return said === undefined && old !== undefined ? [put, old] : put
  return said === undefined ? [put, ...list] : list.map((one) => (one === said ? put : one))
}

/** "commenting" of "oa:commenting" and of its whole address. */
export const motivationsOf = (annotation: unknown): readonly string[] =>
  (asTexts(member(annotation, 'motivation')) ?? []).map((name) =>
    name.replace(/^(?:oa:|http:\/\/www\.w3\.org\/ns\/oa#)/, ''),
  )

/** Undefined where it is no note. */
export function markIn(annotation: unknown): Mark | undefined {
  const motivations = motivationsOf(annotation)
  if (motivations.includes('replying') || member(annotation, RULE) !== undefined) return undefined
  if (motivations.includes('questioning')) return 'question'
  if (member(annotation, MARK) === 'tick') return 'tick'
  return motivations.includes('commenting') ? 'note' : undefined
}

const MOTIVATIONS = { note: 'commenting', tick: 'assessing', question: 'questioning' } as const

/** The members by which a file says what a note is about. */
export const markWith = (old: Members, mark: Mark): Members =>
  markIn(old) === mark
    ? { motivation: member(old, 'motivation'), [MARK]: member(old, MARK) }
    : { motivation: MOTIVATIONS[mark], [MARK]: mark === 'tick' ? 'tick' : undefined }
