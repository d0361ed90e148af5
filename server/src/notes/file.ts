// The text of a notes file ⇄ the notes and acceptances in it, everything else kept as it stands.

import {
  annotationOf,
  FINGERPRINT,
  markIn,
  markWith,
  motivationsOf,
  remarkIn,
  RULE,
  STATE,
} from './annotation.ts'
import { parseJson } from './json.ts'
import type { Broken } from './json.ts'
import { asList, asText, asTexts, isMembers, member, overlay, same } from './members.ts'
import type { Members } from './members.ts'
import { inOrder, NONE } from './note.ts'
import type { Acceptance, Note, Notes, Remark, SetAside } from './note.ts'
import { printJson } from './print.ts'
import { anchorIn, targetWith } from './target.ts'

export type { Broken } from './json.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const OURS: Members = {
  tickmark: 'urn:x-tickmark:',
  'tickmark:section': { '@container': '@list' },
}

/** An empty file has no notes; of an object that says nothing of being a page, nobody knows whose it is. */
export function readNotes(text: string): Notes | Broken {
  if (text.trim() === '') return NONE
  const parsed = parseJson(text)
  if ('broken' in parsed) return parsed
  const { value, lineOf } = parsed
  const items = member(value, 'items') ?? []
  if (!isMembers(value) || !Array.isArray(items) || !isPage(value, items))
    return { broken: 'this is no AnnotationPage with a list of items', line: 1 }
  return sorted(value, items, lineOf)
}

function isPage(value: Members, items: readonly unknown[]): boolean {
  const types = asList(member(value, 'type'))
  if (types.length > 0) return types.every((type) => type === 'AnnotationPage')
  if (asList(member(value, '@context')).includes(CONTEXT)) return true
  if (items.length === 0) return Object.keys(value).every((name) => name === 'items')
  return items.every((item) => asList(member(item, 'type')).includes('Annotation'))
}

function sorted(page: Members, items: readonly unknown[], lineOf: (part: object) => number): Notes {
  const roots = new Map<string, { readonly note: Note; readonly replies: Remark[] }>()
  const acceptances = new Map<string, Acceptance>()
  const replies: { readonly to: string; readonly remark: Remark }[] = []
  const taken = new Set<string>()
  const foreign: unknown[] = []
  const setAside: SetAside[] = []
  const aside = (item: unknown, message?: string): void => {
    foreign.push(item)
    if (message !== undefined && isMembers(item)) setAside.push({ line: lineOf(item), message })
  }
  for (const item of items) {
    const id = asText(member(item, 'id'))
    const read = readItem(item)
    if (read.kind === 'foreign') aside(item, read.message)
    else if (id !== undefined && taken.has(id))
      aside(item, 'another annotation above has the same id, so that this one is not shown')
    else {
      taken.add(id ?? '')
      if (read.kind === 'note') roots.set(read.note.id, { note: read.note, replies: [] })
      else if (read.kind === 'acceptance') acceptances.set(read.acceptance.id, read.acceptance)
      else replies.push(read)
    }
  }
  const rootOf = rootsBy(replies)
  for (const { remark } of replies) {
    const thread = roots.get(rootOf(remark.id))
    if (thread) thread.replies.push(remark)
    else aside(remark.rest, 'the note that this replies to is not in the file')
  }
  return {
    notes: [...roots.values()].map(({ note, replies: all }) => ({
      ...note,
      remarks: [note.remarks[0], ...inOrder(all)],
    })),
    acceptances: [...acceptances.values()],
    foreign,
    ...(setAside.length > 0 && { setAside }),
    rest: overlay(page, { items: undefined }),
  }
}

/** A reply's id → that of what its thread begins with; replies that answer each other lead to one of them. */
function rootsBy(
  replies: readonly { readonly to: string; readonly remark: Remark }[],
): (id: string) => string {
  const up = new Map(replies.map(({ to, remark }) => [remark.id, to]))
  return (id) => {
    const passed = new Set<string>()
    let top = id
    for (let next = up.get(top); next !== undefined && !passed.has(top); next = up.get(top)) {
      passed.add(top)
      top = next
    }
    passed.delete(top)
    up.delete(top)
    for (const one of passed) up.set(one, top)
    return top
  }
}

type Item =
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'acceptance'; readonly acceptance: Acceptance }
  | { readonly kind: 'reply'; readonly to: string; readonly remark: Remark }
  | { readonly kind: 'foreign'; readonly message?: string }

function readItem(item: unknown): Item {
  const mark = markIn(item)
  const rule = member(item, RULE)
  const isReply = motivationsOf(item).includes('replying')
  if (mark === undefined && rule === undefined && !isReply) return { kind: 'foreign' }
  const remark = remarkIn(item)
  const target = member(item, 'target')
  if (isReply) {
    const to = asText(target) ?? asText(member(target, 'id')) ?? asText(member(target, 'source'))
    if (remark && to !== undefined) return { kind: 'reply', to, remark }
    return {
      kind: 'foreign',
      message: 'this reply has no text, no id, or no note that it replies to',
    }
  }
  // Of several targets, or of another document: another program's.
  if (Array.isArray(target) || typeof target === 'string') return { kind: 'foreign' }
  const anchor = anchorIn(target)
  if (!remark || !anchor)
    return {
      kind: 'foreign',
      message: 'this annotation has no id, no text or no quote of this filing',
    }
  const from = asTexts(member(item, 'via')) ?? []
  const carried = from.length > 0 ? { from } : {}
  if (rule === undefined) {
    const state = member(item, STATE) === 'resolved' ? 'resolved' : 'open'
    const note: Note = {
      id: remark.id,
      anchor,
      mark: mark ?? 'note',
      state,
      remarks: [remark],
      ...carried,
    }
    return { kind: 'note', note }
  }
  const fingerprint = asText(member(item, FINGERPRINT))
  if (typeof rule !== 'string' || fingerprint === undefined)
    return { kind: 'foreign', message: 'this acceptance has no check or no fingerprint' }
  const { id, author, created, body: reason, rest } = remark
  const acceptance = { id, rule, anchor, fingerprint, reason, author, created, rest, ...carried }
  return { kind: 'acceptance', acceptance }
}

/** `source` is the filing's name, beside which the file stands. */
export function writeNotes(notes: Notes, source: string): string {
  const address = addressOf(source)
  const items = [
    ...notes.notes.flatMap((note) =>
      note.remarks.map((remark, i) => ({
        key: [note.id, i === 0 ? '' : remark.created, i === 0 ? '' : remark.id],
        item: i === 0 ? noteItem(note, address) : replyItem(note, remark),
      })),
    ),
    ...notes.acceptances.map((one) => ({
      key: [one.id, '', ''],
      item: acceptanceItem(one, address),
    })),
    // What has no id stays behind the others, in its order.
    ...notes.foreign.map((item) => ({
      key: [asText(member(item, 'id')) ?? '\uffff', '', ''],
      item,
    })),
  ]
  const { '@context': context, id, type, ...others } = notes.rest
  return printJson({
    '@context': contextWith(context),
    id: id === undefined || isOwnName(id) ? notesAddress(address) : id,
    type: type ?? 'AnnotationPage',
    ...others,
    items: items.sort((a, b) => compare(a.key, b.key)).map(({ item }) => item),
  })
}

function noteItem(note: Note, source: string): Members {
  const [first] = note.remarks
  const { rest } = first
  const wasState = member(rest, STATE) === 'resolved' ? 'resolved' : 'open'
  const state = note.state === wasState ? member(rest, STATE) : note.state
  return kept(
    annotationOf(first, markWith(rest, note.mark), {
      target: targetWith(member(rest, 'target'), note.anchor, source),
      [STATE]: state,
      via: viaWith(rest, note.from),
    }),
    rest,
  )
}

function acceptanceItem(acceptance: Acceptance, source: string): Members {
  const { id, author, created, reason, rest, rule, fingerprint, anchor, from } = acceptance
  const remark: Remark = { id, author, created, body: reason, rest }
  const motivation = { motivation: member(rest, 'motivation') ?? 'assessing' }
  return kept(
    annotationOf(modifiedAs(remark), motivation, {
      target: targetWith(member(rest, 'target'), anchor, source),
      [RULE]: rule,
      [FINGERPRINT]: fingerprint,
      via: viaWith(rest, from),
    }),
    rest,
  )
}

/** An acceptance has no time of its own for that: what stands in the file stays. */
function modifiedAs(remark: Remark): Remark {
  const modified = remarkIn(remark.rest)?.modified
  return modified === undefined ? remark : { ...remark, modified }
}

function replyItem(note: Note, remark: Remark): Members {
  const { rest } = remark
  const motivation = { motivation: member(rest, 'motivation') ?? 'replying' }
  return kept(annotationOf(remark, motivation, { target: member(rest, 'target') ?? note.id }), rest)
}

/** What says the same as before keeps the order of its members. */
const kept = (written: Members, old: Members): Members => (same(written, old) ? old : written)

const viaWith = (rest: Members, from: readonly string[] = []): unknown =>
  same(asTexts(member(rest, 'via')) ?? [], from) ? member(rest, 'via') : from

/** Relative to the notes file; a colon in its first part would be read as a scheme. */
function addressOf(name: string): string {
  const encoded = encodeURI(name.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[?#]/g,
    encodeURIComponent,
  )
  return encoded.includes(':') ? `./${encoded}` : encoded
}

/** That a file has of itself: it follows when the file is renamed. */
const isOwnName = (id: unknown): boolean =>
  typeof id === 'string' && /^[^:/]*\.notes\.json$/.test(id.replace(/^\.\//, ''))

const notesAddress = (source: string): string =>
  `${source.replace(/\.(?:md|markdown)$/i, '')}.notes.json`

function contextWith(context: unknown): unknown {
  const list = asList(context)
  if (list.some((one) => member(one, 'tickmark') !== undefined)) return context
  return [...(list.length > 0 ? list : [CONTEXT]), OURS]
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [i, mine] of a.entries()) {
    const theirs = b[i] ?? ''
    if (mine !== theirs) return mine < theirs ? -1 : 1
  }
  return 0
}
