// Texts → references, each led to its section, or with the reason why none answers.

import { recall } from '../base/recall.ts'
import { overlaps, sameSpan } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { lonePage } from '../figures/place-reference.ts'
import { referencesIn } from '../figures/reference.ts'
import type { ReferenceMention, Target } from '../figures/reference.ts'
import type { Placed } from '../syntax/piece.ts'
import { toSource } from '../syntax/run.ts'
import type { Run } from '../syntax/run.ts'
import { allSections } from '../syntax/section.ts'
import type { Outline, Section } from '../syntax/section.ts'
import { answer } from './answer.ts'
import type { Landmarks } from './answer.ts'
import { captionKey, captionsOf } from './captions.ts'
import { exhibitLine, exhibitsOf } from './exhibits.ts'
import { noteCellsOf } from './note-columns.ts'
import { pagesOf } from './page-numbers.ts'
import type { PageTold } from './page-numbers.ts'
import type { Place } from './place.ts'
import type { Reference } from './reference.ts'
import { sectionIndex } from './section-index.ts'
import { emphasisedTitles } from './styled-title.ts'
import type { Text } from './texts.ts'
import { foldTitle } from './title.ts'

const HINT = /item|note|exhibit|page|schedule|table|figure|chart|part|see|refer|["“]/i
const NONE: readonly ReferenceMention[] = []
const mentionsOf = recall((words: Run) => {
  const found = HINT.test(words.text) ? referencesIn(words.text) : NONE
  return emphasisedTitles(words, found)
})

export function referencesOf(
  texts: readonly Text[],
  outline: Outline,
  pieces: readonly Placed[],
): readonly Reference[] {
  const landmarks: Landmarks = {
    index: sectionIndex(outline),
    exhibits: exhibitsOf(pieces, outline),
    captions: captionsOf(pieces),
  }
  const noteCells = noteCellsOf(pieces, landmarks.index.notes)
  const headings = [...allSections(outline.sections)].filter((section) => !section.inferred)
  const references: Reference[] = []
  const told: PageTold[] = []
  for (const [i, text] of texts.entries()) {
    const page: ReferenceMention | undefined =
      text.kind === 'cell' ? lonePage(text.words.text) : undefined
    const listed =
      text.kind === 'cell' ? noteCells.get(text.run.stretches[0]?.from ?? -1) : undefined
    let before: Reference | undefined
    for (const mention of listed ?? (page ? [page] : mentionsOf(text.words))) {
      const place = toSource(text.run, mention.span)
      if (isHeading(headings, place, mention.target)) continue
      if (isOwnLine(landmarks, place, mention.target)) continue
      const within = before && place.start - before.span.end < NEAR ? before.section : undefined
      const found = answer(landmarks, {
        mention,
        place,
        before: text.run.text.slice(Math.max(0, mention.span.start - NEAR), mention.span.start),
        behind: text.run.text.slice(mention.span.end, mention.span.end + NEAR),
        ...(within && { within }),
      })
      if (mention.unsure && !found.section) continue
      const reference: Reference = {
        span: place,
        target: mention.target,
        standing: listed ? 'table' : page ? 'contents' : standing(text, mention.span),
        ...found,
      }
      references.push(reference)
      before = reference
      const name = reference.standing === 'contents' ? pageBehind(texts, i) : undefined
      if (name !== undefined && reference.section && !page)
        told.push({ name, at: reference.section.heading.start })
    }
  }
  const named = withOwn(references, coverOf(texts))
  return named.some(({ target }) => target.kind === 'page')
    ? withPages(named, pagesOf(pieces, told))
    : named
}

/** Characters that name the filer. */
const COVER = 4000

function coverOf(texts: readonly Text[]): string {
  let cover = ''
  for (const { run } of texts) {
    if (cover.length > COVER) break
    cover += `${run.text.slice(0, COVER)} `
  }
  return foldTitle(cover)
}

/** A document of the company that the cover names is the filer's own: "Kobe’s Form 10-K" in a filing of Kobe Inc. */
const withOwn = (references: readonly Reference[], cover: string): readonly Reference[] =>
  references.map((reference) => {
    const { document } = reference
    if (document?.of === undefined || !` ${cover} `.includes(` ${foldTitle(document.of)} `))
      return reference
    return { ...reference, document: { ...document, own: true } }
  })

const withPages = (
  references: readonly Reference[],
  pages: ReadonlyMap<string, Place>,
): readonly Reference[] =>
  references.flatMap((reference): readonly Reference[] => {
    if (reference.target.kind !== 'page' || reference.document) return [reference]
    const place = pages.get(reference.target.key)
    if (!place) return reference.standing === 'contents' ? [] : [reference]
    const { span, target, standing } = reference
    return [{ span, target, standing, place }]
  })

/** Cells from a line of the contents to its page. */
const TO_PAGE = 3

/** The page that a line of the contents ends with. */
function pageBehind(texts: readonly Text[], at: number): string | undefined {
  const own = /[.…\s]((?:[A-Z]-)?\d{1,3})\s*$/.exec(texts[at]?.run.text ?? '')?.[1]
  if (own !== undefined) return own
  for (const next of texts.slice(at + 1, at + 1 + TO_PAGE)) {
    if (next.kind !== 'cell') return undefined
    const page = /^\s*((?:[A-Z]-)?\d{1,3})\s*$/.exec(next.run.text)?.[1]
    if (page !== undefined) return page
  }
  return undefined
}

/** Whether the mention is the beginning of the line that it would lead to. */
function isOwnLine({ exhibits, captions }: Landmarks, place: Span, target: Target): boolean {
  const line =
    target.kind === 'exhibit'
      ? exhibitLine(exhibits, target.key)
      : target.kind === 'schedule'
        ? captions.get(captionKey('schedule', target.key))
        : target.kind === 'caption'
          ? captions.get(captionKey(target.noun, target.key))
          : undefined
  return line !== undefined && (overlaps(line.heading, place) || sameSpan(line.heading, place))
}

/** A title cited this close behind an Item is looked for in that Item first. */
const NEAR = 80

/** Whether the mention is the number in a section's own heading. */
function isHeading(sections: readonly Section[], place: Span, target: Target): boolean {
  // Sections are in order of their headings.
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sections[middle]?.heading.end ?? 0) <= place.start) low = middle + 1
    else high = middle
  }
  const section = sections[low]
  if (section?.key === undefined || !overlaps(section.heading, place)) return false
  return target.kind === 'item' || (target.kind === 'note' && section.key === target.key)
}

/** A contents list in one paragraph: its Items follow each other's pages. */
const PAGE_THEN_ITEM = /\b\d{1,3} {1,4}I(?:tem|TEM)s? {1,2}\d/g
const isList = recall((words: Run) => (words.text.match(PAGE_THEN_ITEM)?.length ?? 0) >= 2)

function standing(text: Text, s: Span): Reference['standing'] {
  if (isList(text.words)) return 'contents'
  const before = text.run.text.slice(0, s.start).trim()
  const after = text.run.text.slice(s.end)
  if (before === '' && (text.kind === 'cell' || /^[\s.,:…\dF-]*$/.test(after))) return 'contents'
  return text.kind === 'cell' ? 'table' : 'prose'
}
