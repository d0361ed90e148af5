// A filing's Markdown and a seed → places that a reviewer would mark, of six kinds.

import { span } from '../../server/src/base/span.ts'
import type { Span } from '../../server/src/base/span.ts'
import { random } from '../accuracy/random.ts'

export const KINDS = ['sentence', 'phrase', 'amount', 'cell', 'row label', 'heading'] as const
export type Kind = (typeof KINDS)[number]

const MOST = 600

interface Line {
  readonly at: number
  readonly text: string
}

/** All places of a kind, in an order that the seed gives. */
export function drawn(text: string, kind: Kind, seed: number): readonly Span[] {
  const all = linesOf(text).flatMap((line) => PLACES[kind](line))
  return random(kind, seed, text.length).shuffled(thinned(all))
}

/** Every so many of them: shuffling takes a while on tens of thousands. */
function thinned(all: readonly Span[]): readonly Span[] {
  const step = Math.ceil(all.length / MOST)
  return all.filter((_, i) => i % step === 0)
}

function linesOf(text: string): readonly Line[] {
  let at = 0
  return text.split('\n').map((line) => {
    const from = at
    at += line.length + 1
    return { at: from, text: line }
  })
}

const isRow = ({ text }: Line): boolean => text.startsWith('|') && !/^[\s|:-]*$/.test(text)
/** As a line of its own that begins like a title; not every converter marks headings. */
const isHeading = ({ text }: Line): boolean =>
  /^#{1,6} \S|^\*\*[^*]+\*\*$/.test(text.trim()) ||
  /^[A-Z][^|<>.]{6,70}(?:\. [A-Z][^|<>.]{4,60})?$/.test(text.trim())
const isProse = (line: Line): boolean =>
  line.text.length > 80 &&
  !line.text.startsWith('|') &&
  !isHeading(line) &&
  !line.text.includes('<')

const matches = ({ at, text }: Line, what: RegExp): Span[] =>
  [...text.matchAll(what)].map(({ index, 0: found }) => span(at + index, at + index + found.length))

function cells({ at, text }: Line): Span[] {
  return [...text.matchAll(/[^|]+/g)].flatMap(({ index, 0: cell }) => {
    const said = cell.trim()
    const from = at + index + cell.indexOf(said)
    return /[\p{L}\p{N}]/u.test(said) ? [span(from, from + said.length)] : []
  })
}

const PLACES: Readonly<Record<Kind, (line: Line) => Span[]>> = {
  sentence: (line) => (isProse(line) ? matches(line, /[A-Z][^.]{40,300}\.(?=\s|$)/g) : []),
  phrase: (line) =>
    isProse(line) ? matches(line, /(?<=\s)[a-z]+(?: [a-z’'-]+){2,5}(?=[\s.,;])/gi) : [],
  amount: (line) =>
    isProse(line) ? matches(line, /\$\s?\d[\d,.]*\d(?: (?:million|billion))?|\d+(?:\.\d+)?%/g) : [],
  cell: (line) =>
    isRow(line)
      ? cells(line)
          .filter((one) => /\d/.test(inLine(line, one)))
          .slice(1)
      : [],
  'row label': (line) => (isRow(line) ? cells(line).slice(0, 1) : []),
  heading: (line) =>
    isHeading(line) ? matches(line, /(?<=^#{1,6} |^\*\*|^)[^*#\s][^*]*[^*\s]/g).slice(0, 1) : [],
}

const inLine = ({ at, text }: Line, { start, end }: Span): string =>
  text.slice(start - at, end - at)
