// One run of text → the footnote marks at its end, or the notes that it begins with.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Run } from '../syntax/run.ts'

export interface Sign {
  readonly sign: string
  /** In the run. */
  readonly span: Span
  /** It can be nothing but a mark; the others count only where a note answers. */
  readonly sure: boolean
}

export interface NoteStart {
  readonly sign: string
  readonly span: Span
  readonly whole: Span
}

const SIGN = /\(?(?<![a-z\d])(\d{1,2}|[a-z]|\*{1,3}|[†‡§]{1,3})(?![a-z\d])\)?/g
const SUPERSCRIPT = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,2}/g
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const plainDigits = (raised: string): string =>
  raised.replace(/./gu, (digit) => SUPERSCRIPTS.indexOf(digit).toString())

/** Raised text, neighbours joined: a converter may raise "(", "5" and ")" one by one. */
function raised(run: Run): readonly Span[] {
  const joined: Span[] = []
  for (const { style, span: s } of run.styled) {
    if (style !== 'raised') continue
    const last = joined.at(-1)
    if (last && run.text.slice(last.end, s.start).trim() === '')
      joined[joined.length - 1] = span(last.start, s.end)
    else joined.push(s)
  }
  return joined
}

function* raisedMarks(run: Run): Generator<Sign> {
  for (const place of raised(run)) {
    const text = run.text.slice(place.start, place.end)
    if (/[^\s,;()]/.test(text.replace(SIGN, ''))) continue
    for (const match of text.matchAll(SIGN)) {
      const at = place.start + match.index
      // A bare raised figure may be an exponent.
      const sure = !/^\d/.test(match[0])
      yield { sign: match[1] ?? '', span: span(at, at + match[0].length), sure }
    }
  }
  for (const match of run.text.matchAll(SUPERSCRIPT)) {
    const place = span(match.index, match.index + match[0].length)
    yield { sign: plainDigits(match[0]), span: place, sure: false }
  }
}

const BRACKETED = /\((\d{1,2}|[a-z])\)/g
const BRACKETED_END = /(?:\((?:\d{1,2}|[a-z])\)[ ,]{0,2}){1,4}[:.]?\s*$/
const CITED =
  /\b(?:[Nn]otes?|[Ss]ections?|[Rr]ules?|[Ii]tems?|[Ee]xhibits?|Forms?|Acts?|Code|Topic|Part|[Pp]aragraphs?|[Cc]lauses?|[Ss]ubsections?|or|and|to|of|under)(?:\s[\dA-Z.()-]{0,12})?\s?$/
const STARS_END = /(?<=[\p{L}\d)%.”"])\s?([*†‡§]{1,5})\s*$/u
const STARS = /\*{1,3}|[†‡§]{1,3}/g
/** Stands in a figure's place. */
const NO_FIGURE = /^\s*(?:N\/?[MA]|n\/?[ma])$/
/** What stands behind it is an amount. */
const CURRENCY = /^\W*[A-Z]{3}\W*$/
const YEAR = /\b(?:19|20)\d\d\s*$/

/** Marks at the end of a label or a value. `alone` when its row has no other cell: then (1) may be a figure. */
function* trailingMarks(text: string, alone: boolean): Generator<Sign> {
  const end = BRACKETED_END.exec(text)
  const before = end ? text.slice(0, end.index) : ''
  if (end && /[\p{L}\d]/u.test(before) && !CITED.test(before)) {
    const glued = !before.endsWith(' ')
    const onFigure = /[\d%]\s*$/.test(before)
    const words = (before.match(/\p{L}{3,}/gu) ?? []).length > 0
    for (const match of end[0].matchAll(BRACKETED)) {
      const letter = /[a-z]/.test(match[1] ?? '')
      // 401(k) and 13a-15(e) are names; "5 (1)" is two figures, "Level 2 (1)" is not; "page(s)" is a plural.
      if (onFigure && (letter || !(glued || words || YEAR.test(before)))) continue
      if (glued && match[1] === 's') continue
      const at = end.index + match.index
      yield {
        sign: match[1] ?? '',
        span: span(at, at + match[0].length),
        sure: (words || NO_FIGURE.test(before)) && !onFigure && !alone && !CURRENCY.test(before),
      }
    }
  }
  const stars = STARS_END.exec(text)
  // One star elsewhere in the cell, and these are leftovers of emphasis.
  if (stars && !/[*†‡§]/.test(text.slice(0, stars.index))) {
    const from = stars.index + stars[0].indexOf(stars[1] ?? '')
    for (const one of (stars[1] ?? '').matchAll(STARS)) {
      const at = from + one.index
      const place = span(at, at + one[0].length)
      yield { sign: one[0], span: place, sure: !alone && text.length < 200 }
    }
  }
}

const ONLY_SIGNS = /^\s*(?:(?:\((?:\d{1,2}|[a-z])\)|\*{1,3}|[†‡§]{1,2})[ ,]{0,2}){1,3}\s*$/

export const isOnlySigns = (text: string): boolean => ONLY_SIGNS.test(text)

const HINT = /[(*†‡§\u00b9\u00b2\u00b3\u2070\u2074-\u2079]/
const NONE: readonly Sign[] = []

export function marksIn(run: Run, alone: boolean): readonly Sign[] {
  if (!HINT.test(run.text) && !run.styled.some(({ style }) => style === 'raised')) return NONE
  const found = [...raisedMarks(run)]
  const taken = (place: Span): boolean =>
    found.some((one) => one.span.start < place.end && place.start < one.span.end)
  if (isOnlySigns(run.text)) {
    for (const match of run.text.matchAll(SIGN)) {
      const place = span(match.index, match.index + match[0].length)
      if (!taken(place)) found.push({ sign: match[1] ?? '', span: place, sure: false })
    }
    return found
  }
  for (const mark of trailingMarks(run.text, alone)) if (!taken(mark.span)) found.push(mark)
  return found
}

/**
 * A rule over the notes may stand in the cell or line of the first, and behind a last label; Markdown takes most of its
 * strokes for emphasis.
 */
const NOTE =
  /^(?:[^_(*†‡§]{0,60}_+|\s*[-\u2014]{3,})?\s*(?:\( ?(\d{1,2}|[a-z†‡§]|\*{1,3}) ?\)|(\*{1,3}|[†‡§]{1,2}))\s*(?=[^\s*])/
const NOTE_SIGN = /[(*†‡§]|[\da-z]+\s*$/
const RAISED_NOTE = /^\s*(\d{1,2}|[a-z])\s*(?=\S)/
const FURTHER = /(?<=[\s.;])(?:\( ?(\d{1,2}|[a-z]|\*{2,4}) ?\)|(\*{2,4}))(?=\s{0,3}["“]?[A-Z])/g

const follows = (sign: string, before: string): boolean => {
  if (/^\*/.test(sign)) return sign === `${before}*`
  if (/^[*†‡§]/.test(before)) return sign === '1' || sign === 'a'
  return /^\d/.test(before)
    ? Number(sign) === Number(before) + 1
    : sign.charCodeAt(0) === before.charCodeAt(0) + 1
}

/** The notes of a paragraph that begins with one; `bulleted` when Markdown took its star for a list's bullet. */
export function notesIn(run: Run, bulleted: boolean): readonly NoteStart[] {
  const { text } = run
  const style = run.styled[0]
  const raisedStart = style?.style === 'raised' && text.slice(0, style.span.start).trim() === ''
  const match = bulleted ? null : (NOTE.exec(text) ?? (raisedStart ? RAISED_NOTE.exec(text) : null))
  const sign = bulleted ? '*' : (match?.[1] ?? match?.[2])
  if (sign === undefined) return []
  const at = match ? match[0].search(NOTE_SIGN) : 0
  const starts: { sign: string; span: Span }[] = [
    { sign, span: span(at, (match?.[0] ?? '').trimEnd().length) },
  ]
  for (const next of text.matchAll(FURTHER)) {
    const nextSign = next[1] ?? next[2] ?? ''
    if (follows(nextSign, starts.at(-1)?.sign ?? ''))
      starts.push({ sign: nextSign, span: span(next.index, next.index + next[0].length) })
  }
  // Stars that begin no note, and they are leftovers of emphasis.
  const stars = starts.reduce(
    (sum, one) => sum + (one.sign.startsWith('*') ? one.sign.length : 0),
    0,
  )
  if (sign.startsWith('*') && !bulleted && (text.match(/\*/g) ?? []).length > stars) return []
  return starts.map((start, i) => ({
    ...start,
    whole: span(start.span.start, starts[i + 1]?.span.start ?? text.trimEnd().length),
  }))
}
