// An annotation's target in a notes file ⇄ the anchor of a note.

import { span } from '../base/span.ts'
import type { Anchor, Likeness } from './note.ts'
import { asCount, asList, asText, asTexts, isMembers, member, overlay, same } from './members.ts'
import type { Members } from './members.ts'

const SECTION = 'tickmark:section'
const LIKENESS = 'tickmark:likeness'
const QUOTE = 'TextQuoteSelector'
const POSITION = 'TextPositionSelector'

/** More characters before a quote and behind it do not help to find it. */
const AROUND = 1000

/** Undefined where it has more than one target, another file's text, or no quote. */
export function anchorIn(target: unknown): Anchor | undefined {
  const source = member(target, 'source')
  if (source !== undefined && !isBeside(source)) return undefined
  const selectors = asList(member(target, 'selector'))
  const quote = selectors.find(isOf(QUOTE))
  const exact = asText(member(quote, 'exact'))
  if (exact === undefined || member(quote, 'refinedBy') !== undefined) return undefined
  const position = selectors.find(isOf(POSITION))
  const start = asCount(member(position, 'start')) ?? 0
  const end = asCount(member(position, 'end')) ?? start
  const likeness = likenessIn(member(target, LIKENESS))
  return {
    quote: exact,
    prefix: (asText(member(quote, 'prefix')) ?? '').slice(-AROUND),
    suffix: (asText(member(quote, 'suffix')) ?? '').slice(0, AROUND),
    at: span(start, Math.max(start, end)),
    section: asTexts(member(target, SECTION)) ?? [],
    ...(likeness && { likeness }),
  }
}

/** The anchor written over the target as it stood; what it says already stays as it is. */
export function targetWith(old: unknown, anchor: Anchor, source: string): Members {
  const was = anchorIn(old)
  if (was && sameAnchor(was, anchor))
    return member(old, 'source') === source ? (old as Members) : sourced(old, source)
  const { quote, prefix, suffix, at, section, likeness } = anchor
  const selectors = asList(member(old, 'selector'))
  const put = (type: string, members: Members): Members =>
    overlay(selectors.find(isOf(type)), { type, ...members })
  return overlay(old, {
    source,
    [SECTION]: section.length > 0 ? section : undefined,
    selector: [
      put(QUOTE, { exact: quote, prefix, suffix }),
      put(POSITION, { start: at.start, end: at.end }),
      ...selectors.filter((one) => !isOf(QUOTE)(one) && !isOf(POSITION)(one)),
    ],
    [LIKENESS]: likeness && { ...likeness },
  })
}

const sourced = (old: unknown, source: string): Members =>
  Object.hasOwn(old as Members, 'source')
    ? { ...(old as Members), source }
    : overlay(old, { source })

/** A name without a scheme: the filing may have been renamed since, so whose name it is does not matter. */
const isBeside = (source: unknown): boolean =>
  typeof source === 'string' && !/^[a-z][a-z\d+.-]*:|\//i.test(source.replace(/^\.\//, ''))

const isOf =
  (type: string) =>
  (selector: unknown): boolean =>
    isMembers(selector) && asList(member(selector, 'type')).includes(type)

function likenessIn(value: unknown): Likeness | undefined {
  const [rival, before, behind] = ['rival', 'before', 'behind'].map((name) =>
    asCount(member(value, name)),
  )
  if (rival === undefined || before === undefined || behind === undefined) return undefined
  return { rival, before, behind }
}

const sameAnchor = (a: Anchor, b: Anchor): boolean => same(a, b)
