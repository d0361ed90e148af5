// Heads that open no Item, note or risk → plain headings, deeper or not by the look that appeared first.

import type { Placed } from '../piece.ts'
import { CONTINUED } from './item-line.ts'
import { isTitle } from './scan.ts'
import type { Head, PlacedHead } from './head.ts'

/** A look's depth by its first appearance; marked headings keep the order of their number of signs. */
export class Looks {
  readonly #order: string[] = []

  depthOf(style: string): number {
    const known = this.#order.indexOf(style)
    if (known >= 0) return known
    const mark = /^h(\d)/.exec(style)?.[1]
    const deeper = this.#order.findIndex(
      (other) => mark !== undefined && (/^h(\d)/.exec(other)?.[1] ?? '0') > mark,
    )
    const at = deeper >= 0 ? deeper : this.#order.length
    this.#order.splice(at, 0, style)
    return at
  }
}

const MOST_WORDS = 30
/** A plain line is a heading only above this much text. */
const ENOUGH = 60
/** Before the first Item, less than this is a line of the cover. */
const COVER_TEXT = 300
const UNIT_LINE = /^\(|^(?:in|amounts in|expressed in) (?:millions|thousands|billions)\b/i
const SIGNATURE = /^\/s\/|^by:|^(?:dated?|signature|title|name):?\b/i

const known = new WeakMap<Head, boolean>()

/** Whether a head reads as a heading by itself. */
function reads(head: Head): boolean {
  const kept = known.get(head)
  if (kept !== undefined) return kept
  const made = readsAsHeading(head)
  known.set(head, made)
  return made
}

function readsAsHeading(head: Head): boolean {
  if (head.shape === 'lead' || head.shape === 'row' || head.listed || head.paged) return false
  if (head.bulleted) return false
  const { text } = head
  if (CONTINUED.test(text)) return false
  const letters = text.match(/[A-Za-z\u00c0-\u{10ffff}]/gu)?.length ?? 0
  if (letters < 3 || UNIT_LINE.test(text) || SIGNATURE.test(text)) return false
  if (text.split(' ').length > MOST_WORDS) return false
  if (head.shape === 'heading') return true
  if (/[,;]$/.test(text) || letters * 2 < text.length) return false
  return head.style !== 'plain' || isTitle(text)
}

/** Texts that stand more than once directly above a table: words of its column heads that a converter took for headings. */
function columnHeads(heads: readonly PlacedHead[], pieces: readonly Placed[]): ReadonlySet<string> {
  const above = new Map<string, number>()
  for (const { head, piece } of heads)
    if (pieces[piece + 1]?.piece.kind === 'table')
      above.set(head.text, (above.get(head.text) ?? 0) + 1)
  return new Set([...above].filter(([, count]) => count > 1).map(([text]) => text))
}

/** The heads before the end of a contents list that precedes all Items belong to the cover. */
function coverOf(heads: readonly PlacedHead[], first: number): number {
  return heads.findLastIndex(({ head }, at) => head.listed && at < first) + 1
}

/**
 * The plain headings among the heads that are not `taken`: each has text or another heading below it, a plain line
 * text of its own.
 */
export function headingsAmong(
  heads: readonly PlacedHead[],
  pieces: readonly Placed[],
  taken: ReadonlySet<number>,
  end: number,
): readonly number[] {
  const columns = columnHeads(heads, pieces)
  const found: number[] = []
  const first = heads.findIndex((_, at) => taken.has(at))
  const cover = coverOf(heads, first)
  const own = [...heads.entries()].filter(([at, { head }]) => !head.bulleted || taken.has(at))
  for (const [i, [at, { head, before, furniture }]] of own.entries()) {
    const [nextAt, next] = own[i + 1] ?? []
    if (at < cover || taken.has(at) || furniture || !reads(head) || columns.has(head.text)) continue
    const below = (next?.before ?? end) - before
    if (at < first && below < COVER_TEXT) continue
    const marked = head.style !== 'plain' && head.style !== 'caps'
    const leads = marked && nextAt !== undefined && !taken.has(nextAt)
    if (head.shape === 'heading' || leads || below > (marked ? 0 : ENOUGH)) found.push(at)
  }
  return found
}
