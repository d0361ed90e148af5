// A section, a page or a caption → what a reader wants to see of it before going there: where it stands, how it begins, what is in it.

import { recall } from '../base/recall.ts'
import { span } from '../base/span.ts'
import { sentenceSpans } from '../facts/sentence-split.ts'
import type { Place } from '../facts/place.ts'
import type { Filing } from '../filing.ts'
import type { Outline, Section } from '../syntax/section.ts'
import type { Inline, Line } from './hover-part.ts'
import { place, strong } from './hover-part.ts'
import { isPrinted } from './mentioned.ts'

const LONGEST = 420
/** Shorter texts without a stop are captions and the furniture of a page. */
const LEAST = 60
/** Headings that are named of those below a section. */
const MOST_BELOW = 6

export function sectionPreview(filing: Filing, section: Section): readonly Line[] {
  const { lineOf } = filing
  const { start } = section.span
  const heading = isPrinted(section) ? section.heading : span(start, start)
  const above = (pathsOf(filing.outline).get(section) ?? []).map(({ name }) => `${name} › `)
  const words = beginning(filing, section)
  return [
    [...above, strong(section.name), ', ', place(lineOf, heading)],
    ...(words === undefined ? [] : [[words]]),
    ...below(filing, section),
  ]
}

/** A line of an exhibit index, a page or a caption: its own words, else those that follow. */
export function placePreview(filing: Filing, { name, heading, span: all }: Place): readonly Line[] {
  const words = quoted(filing.textOf(span(all.start, Math.min(all.end, all.start + 2 * LONGEST))))
  return [
    [strong(name), ', ', place(filing.lineOf, heading)],
    ...(words === '' || words === name ? [] : [[words]]),
  ]
}

const pathsOf = recall(({ sections }: Outline): ReadonlyMap<Section, readonly Section[]> => {
  const paths = new Map<Section, readonly Section[]>()
  const walk = (all: readonly Section[], above: readonly Section[]): void => {
    for (const section of all) {
      paths.set(section, above)
      walk(section.children, [...above, section])
    }
  }
  walk(sections, [])
  return paths
})

/** The first sentences below the heading; of a heading above headings, theirs. */
function beginning({ pieces }: Filing, { heading, span: all }: Section): string | undefined {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = pieces[middle]
    if (one && one.at + one.piece.span.start < heading.end) low = middle + 1
    else high = middle
  }
  for (let i = low; i < pieces.length; i++) {
    const { at, piece } = pieces[i] ?? {}
    if (at === undefined || !piece || at + piece.span.start >= all.end) return undefined
    const text = piece.kind === 'paragraph' ? piece.run.text.trim() : ''
    if (text.length > LEAST || /[.!?]$/.test(text)) return firstSentences(text)
  }
  return undefined
}

/** As many whole sentences as fit; of one that does not, its beginning. */
export function firstSentences(text: string): string {
  if (text.length <= LONGEST) return text
  const fitting = sentenceSpans(text.slice(0, 4 * LONGEST)).filter(({ end }) => end <= LONGEST)
  const { end } = fitting.at(-1) ?? { end: 0 }
  return end > 0 ? `${text.slice(0, end)} …` : cut(text)
}

const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`

/** Markdown of the filing as plain words, not more than fit. */
export const quoted = (source: string): string =>
  cut(
    source
      .replace(/<[^<>]{0,80}>|\*{1,3}|\\(?=[$*_&#])|^\s*#{1,6} /g, '')
      .replace(/[\s|]+/g, ' ')
      .replace(/(?:(?:^| ):?-{3,}:?)+(?= |$)/g, '')
      .trim(),
  )

function below({ lineOf }: Filing, { children }: Section): readonly Line[] {
  const printed = children.filter((one) => isPrinted(one) && one.kind !== 'risk')
  if (printed.length < 2) return []
  const named = printed
    .slice(0, MOST_BELOW)
    .flatMap((one, i): readonly Inline[] => [
      `${i === 0 ? 'In it: ' : ', '}${one.name} (`,
      place(lineOf, one.heading),
      ')',
    ])
  const more = printed.length - MOST_BELOW
  return [[...named, more > 0 ? ` and ${more} more` : '']]
}
