// One run of text → mentions of exhibits, pages, schedules, Parts, and of tables and figures by their captions.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Target } from './reference.ts'

type Mention = { readonly span: Span; readonly target: Target }

interface Form {
  readonly start: RegExp
  /** Sticky: one number; its first group is the key. */
  readonly number: RegExp
  /** Sticky: what leads to the next number of a list. */
  readonly and?: RegExp
  /** Sticky: the far end of a stretch, which names no place of its own. */
  readonly to?: RegExp
  readonly targetOf: (key: string, start: string) => Target
}

const LIST = /(?:,|,? and|,? or|,? &) {1,2}(?=(?:[A-Z]-)?\d)/y
/** Filings have lists of a few dozen; a longer one is no text. */
const MOST = 60

const EXHIBIT: Form = {
  start: /\bE(?:xhibits?|XHIBITS?) {1,2}(?:Nos?\. ?)?(?=\d)/g,
  number: /(\d{1,3}(?:\.\d{1,3})?(?:[A-Z](?![A-Za-z])|\([a-z0-9]{1,4}\)){0,3})(?![\d%])/y,
  and: /(?:,|,? and|,? or|,? &|,? through|,? to) {1,2}(?=\d)/y,
  targetOf: (key) => ({ kind: 'exhibit', key }),
}

/** With its letter, or in the middle of a sentence: "Page 12" alone is the foot of a page. */
const PAGE: Form = {
  start: /\b(?:[Pp]ages?(?= {1,2}[A-Z]-)|pages?) {1,2}(?=[A-Z]-\d|\d)/g,
  number: /((?:[A-Z]-)?\d{1,3})(?![\d%]|[.,]\d)/y,
  and: LIST,
  to: / ?(?:[-–—]|to|through|and through) ?(?:[A-Z]-)?\d{1,3}(?![\d%])/y,
  targetOf: (key) => ({ kind: 'page', key }),
}

const SCHEDULE: Form = {
  start: /\bSchedules? {1,2}(?=[IVX]{1,4}\b)/g,
  number: /([IVX]{1,4})\b(?!-)/y,
  and: /(?:,|,? and|,? or) {1,2}(?:Schedule )?(?=[IVX]{1,4}\b)/y,
  targetOf: (key) => ({ kind: 'schedule', key }),
}

const CAPTION: Form = {
  start: /\b(?:Tables?|Figures?|Charts?) {1,2}(?=\d)/g,
  number: /(\d{1,3}(?:[.-]\d{1,3}){0,2}[a-z]?)(?![\w%]|,\d)/y,
  and: LIST,
  targetOf: (key, start) => {
    const noun = start.startsWith('T') ? 'table' : start.startsWith('F') ? 'figure' : 'chart'
    return { kind: 'caption', noun, key }
  },
}

/** Alone it is also a rule ("Part I of the Act"): the text must say that it is of this document. */
const PART: Form = {
  start:
    /\bP(?:art|ART) (?=I{1,3}V?(?:,? (?:above|below|hereof)| (?:of|in) this (?:[A-Z]|[a-z]*report)))/g,
  number: /(I{1,3}V?)/y,
  targetOf: (key) => ({ kind: 'part', key }),
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

function mentionsOf(text: string, { start, number, and, to, targetOf }: Form): Mention[] {
  const found: Mention[] = []
  for (const begun of text.matchAll(start)) {
    if (begun.index < (found.at(-1)?.span.end ?? 0)) continue
    let from = begun.index
    let at = from + begun[0].length
    for (let count = 0; count < MOST; count++) {
      const one = match(number, text, at)
      const key = one?.[1]
      if (!one || key === undefined) break
      const end = at + one[0].length
      const stop = end + ((to && match(to, text, end)?.[0].length) ?? 0)
      found.push({ span: span(from, stop), target: targetOf(key, begun[0]) })
      const next = and && match(and, text, stop)
      if (!next) break
      from = stop + next[0].length
      at = from
    }
  }
  return found
}

export const placesIn = (text: string): Mention[] =>
  [EXHIBIT, PAGE, SCHEDULE, CAPTION, PART].flatMap((form) => mentionsOf(text, form))

const LONE_PAGE = /^\s{0,4}([A-Z]-\d{1,3})\s{0,4}$/

/** A cell that is only "F-12" stands in the page column of an index. */
export function lonePage(text: string): Mention | undefined {
  const match = LONE_PAGE.exec(text)
  if (match?.[1] === undefined) return undefined
  const at = match[0].indexOf(match[1])
  return { span: span(at, at + match[1].length), target: { kind: 'page', key: match[1] } }
}
