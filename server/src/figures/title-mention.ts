// One run of text → titles that it points to without a number: “Risk Factors” behind "see" or before "above".

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Target } from './reference.ts'
import { capitals, closing, titled } from './title-reference.ts'

export interface TitleMention {
  readonly span: Span
  readonly target: Extract<Target, { kind: 'title' }>
  /** Without quotation marks: a title only if a section bears it. */
  readonly unsure?: true
}

const TOLD = String.raw`(?:[Dd]escribed|[Dd]iscussed|[Ss]et (?:forth|out)|[Pp]rovided|[Ff]ound|[Dd]isclosed|[Oo]utlined|[Dd]etailed|[Ss]ummarized|[Ee]xplained|[Rr]eferred to|[Aa]ppears|[Aa]ppearing)(?: (?:above|below|elsewhere|further|more fully|in detail)){0,2},? (?:in|under)`
const INTRODUCED = new RegExp(
  String.raw`\b(?:[Ss]ee|[Rr]efer(?:ence is made)? to|[Uu]nder|(?:[Ss]ub)?[Hh]eadings?|[Cc]aptions?|(?:[Ss]ub)?[Ss]ections?|[Ee]ntitled|[Tt]itled|[Cc]aptioned|[Hh]eaded|${TOLD})(?: (?:also|further|generally|above|below|our|the|discussion|discussions|of|in|under|sections?|headings?|captions?)){0,4},? (?=["“])`,
  'g',
)
const NEXT = /(?:(?:,|,? and|,? or|;)? {1,2}| ?(?:—|–|-{1,2}) ?)(?=["“])/y
/** What makes a reference of the quotation before it. */
const POINTED =
  /^["”]?,? (?:(?:sub)?sections?\b|headings?\b|captions?\b|herein\b|in (?:this|Part|Item)\b|elsewhere in this\b|of this (?:[Aa]nnual|[Qq]uarterly|[Ff]orm|[Rr]eport|[Dd]ocument)\b)/
/** The line of a statement, not a heading: "under “Cost of sales” in the consolidated statements of income". */
const LINE_ITEM =
  /^["”]?,? (?:net,? )?(?:(?:lines?|captions?)(?: items?)? )?(?:on|in|of|within) (?:the|our|its|[a-z]{2,}[’']s) (?:(?:accompanying|condensed|unaudited|consolidated|combined|interim) ){0,4}(?:statements? of|balance sheets?|income statements?)/i
/** Words like these make no reference without one of those before them. */
const PLACED = /^["”]?,? (?:above|below)(?=[,.;:)]|$| (?:for|and|in|under|as|which|regarding)\b)/
const POINTS =
  /\b(?:see|refer|describ|discuss|set (?:forth|out)|under|caption|heading|section|defin|summari|explain|outlin|mention)[^"“]*$|\bin $/i
const OF_STATEMENT =
  /\b(?:balance sheets?|income statements?|statements? of [a-z ]{3,40})(?: as)?,? (?:under|in)(?: the (?:lines?|captions?|headings?))? $/i
const QUOTES = /["“]/g
const CAPITAL_TITLE = /^[A-Z0-9]/

function quotedAt(text: string, at: number): TitleMention | undefined {
  const end = closing(text, at)
  if (end === undefined) return undefined
  if (LINE_ITEM.test(text.slice(end, end + 120))) return undefined
  if (OF_STATEMENT.test(text.slice(Math.max(0, at - 90), at))) return undefined
  const read = titled(text.slice(at + 1, end), true, end)
  return read && CAPITAL_TITLE.test(read.title.path[0] ?? '')
    ? { span: span(at, end + 1), target: { kind: 'title', title: read.title } }
    : undefined
}

/** Behind "see", "under the heading" and the like; a list of them gives one each. */
function* introduced(text: string): Generator<TitleMention> {
  let done = 0
  for (const match of text.matchAll(INTRODUCED)) {
    let at = match.index + match[0].length
    if (at < done) continue
    for (;;) {
      const end = closing(text, at)
      if (end === undefined) break
      const mention = quotedAt(text, at)
      if (mention) yield mention
      done = end + 1
      NEXT.lastIndex = done
      const next = NEXT.exec(text)
      if (!next) break
      at = done + next[0].length
    }
  }
}

/** Before "section", "above", "in this report" and the like. */
function* pointed(text: string): Generator<TitleMention> {
  let done = 0
  for (const { index } of text.matchAll(QUOTES)) {
    if (index < done) continue
    const end = closing(text, index)
    if (end === undefined) continue
    const behind = text.slice(end, end + 40)
    const isPointed =
      POINTED.test(behind) ||
      (PLACED.test(behind) && POINTS.test(text.slice(Math.max(0, index - 120), index)))
    const mention = isPointed ? quotedAt(text, index) : undefined
    if (mention) yield mention
    if (isPointed || text[index] === '“') done = end + 1
  }
}

const UNQUOTED =
  /\b(?:[Ss]ee(?: also)?|[Rr]efer to|[Uu]nder the (?:heading|caption)s?|[Ss]ection (?:entitled|titled))(?: the)?,? (?=[A-Z][A-Za-z’']+[ ,—–-])/g

/** Words in capitals behind the same: "see Liquidity and Capital Resources below". */
function* unquoted(text: string): Generator<TitleMention> {
  for (const match of text.matchAll(UNQUOTED)) {
    const at = match.index + match[0].length
    const read = capitals(text, at, 2)
    if (!read) continue
    const target = { kind: 'title', title: read.title } as const
    yield { span: span(at, read.end), target, unsure: true }
  }
}

export function titlesIn(text: string): TitleMention[] {
  const quoted = /["“]/.test(text) ? [...introduced(text), ...pointed(text)] : []
  return [...quoted, ...unquoted(text)]
}
