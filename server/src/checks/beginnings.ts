// The text of a filing → the Items, notes and exhibits whose number a line begins with, whether or not it was read as a heading.

import { recall } from '../base/recall.ts'
import { span } from '../base/span.ts'
import type { Target } from '../figures/reference.ts'
import { foldTitle } from '../facts/title.ts'
import type { Subject } from './subject.ts'

/** Signs of lists, headings, tables and emphasis before the first word. */
const SIGNS = String.raw`^[ \t>#*_|+•\\-]{0,40}`
const ITEM = new RegExp(
  String.raw`${SIGNS}(?:P(?:art|ART) I[IV]{0,2}[ ,.:–—-]{1,4})?(?:Items?|I ?T ?E ?M ?S?)[ \t.:#]{1,4}(\d{1,2}(?:\.\d\d)?)\.?([A-K])?(?=[ \t.:;|*_\\–—-]{0,12}(?:[[(]?[A-Z]|[\r\n]|$))`,
  'gm',
)
/** A bare number counts where a point, a title or a cell with words follows. */
const NOTE = new RegExp(
  String.raw`${SIGNS}(?:(?:Notes?|NOTES?)[ \t.:#]{0,4}(?:No\.? ?)?)?(\d{1,2})(?=[ \t]{0,4}(?:[.:)–—*_\\-]|\|? ?\(?[A-Z]))`,
  'gm',
)
const NAMED = new RegExp(
  String.raw`${SIGNS}(?:Note|NOTE)[ \t.:#]{1,4}(\d{1,2})(?=[ \t]{0,4}[\r\n])`,
  'gm',
)
const EXHIBIT = new RegExp(
  String.raw`${SIGNS}(?:(?:Exhibit|EXHIBIT)[ \t]{1,4})?[([]?(\d{1,3}(?:\.\d{1,3})?(?:[ \t]?\([a-z0-9]{1,4}\)){0,2}(?:[ \t]\d)?)(?!\d|,\d)`,
  'gm',
)
const LONGEST = 160

interface Beginnings {
  readonly items: ReadonlySet<string>
  /** Digits and letters of what may be the number of an exhibit. */
  readonly exhibits: ReadonlySet<string>
  /** What stands behind the number, folded as titles are. */
  readonly notes: ReadonlyMap<string, readonly string[]>
}

const bare = (key: string): string => key.replace(/[^a-z0-9.]/gi, '').toLowerCase()

const beginningsOf = recall((subject: Subject): Beginnings => {
  const text = subject.textOf(span(0, Infinity))
  const items = new Set<string>()
  for (const [, number = '', letter = ''] of text.matchAll(ITEM)) items.add(number + letter)
  const notes = new Map<string, string[]>()
  for (const pattern of [NOTE, NAMED])
    for (const match of text.matchAll(pattern)) {
      const key = String(Number(match[1]))
      const end = match.index + match[0].length
      const behind = foldTitle(text.slice(end, end + LONGEST))
      const known = notes.get(key)
      if (known) known.push(behind)
      else notes.set(key, [behind])
    }
  const exhibits = new Set([...text.matchAll(EXHIBIT)].map((match) => bare(match[1] ?? '')))
  return { items, exhibits, notes }
})

/** Whether a line begins with the name of what is pointed to: it may be there, unread. */
export function mayBeThere(subject: Subject, target: Target): boolean {
  const { items, exhibits, notes } = beginningsOf(subject)
  if (target.kind === 'exhibit') return exhibits.has(bare(target.key))
  if (target.kind === 'item') return items.has(target.key.replace(/\.(?=[A-K])/, ''))
  return target.kind === 'note' && notes.has(target.key)
}

/** Whether a line begins with the number of this note and has the title behind it. */
export function mayHaveTitle(subject: Subject, key: string, title: string): boolean {
  const wanted = foldTitle(title)
  const behind = beginningsOf(subject).notes.get(key) ?? []
  return behind.some((one) => one.startsWith(wanted))
}
