// One mention → where in the filing it leads, or why nowhere.

import { recall } from '../base/recall.ts'
import { encloses } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { CitedDocument } from '../figures/cited-document.ts'
import type { CitedTitle, ReferenceMention, Target } from '../figures/reference.ts'
import { allSections } from '../syntax/section.ts'
import type { Outline, Section } from '../syntax/section.ts'
import { captionKey } from './captions.ts'
import type { Captions } from './captions.ts'
import { exhibitLine, isIndex } from './exhibits.ts'
import type { Exhibits } from './exhibits.ts'
import { formOwnerOf, isAmbiguous, isInForm, isOfAnnualReport, ownerOf } from './form-title.ts'
import type { Reference } from './reference.ts'
import { descend, itemsFor, notesFor, withTitle } from './section-index.ts'
import type { SectionIndex } from './section-index.ts'
import { titlesAgree } from './title.ts'

type Item = Extract<Target, { kind: 'item' }>
export type Answer = Pick<Reference, 'section' | 'place' | 'missing' | 'belongs' | 'document'>

/** Everything of a filing that a reference may lead to, but its pages. */
export interface Landmarks {
  readonly index: SectionIndex
  readonly exhibits: Exhibits
  readonly captions: Captions
}

export interface Asked {
  readonly mention: ReferenceMention
  /** In the document. */
  readonly place: Span
  /** The words right before it. */
  readonly before: string
  readonly behind: string
  /** The section that the Item cited beside it leads to. */
  readonly within?: Section
}

export function answer(
  landmarks: Landmarks,
  { mention, place, before, behind, within }: Asked,
): Answer {
  const { index, captions } = landmarks
  const { target, document } = mention
  if (document && isNamed(document)) return { missing: 'other-document', document }
  switch (target.kind) {
    case 'item':
      return itemAnswer(index, titledBefore(target, before), place)
    case 'note': {
      const note = nearest(notesFor(index, target.key, place), place, index.outline)
      if (note) return { section: lettered(note, target.letter) }
      return index.notes.has(target.key) ? {} : absent(index)
    }
    case 'title': {
      const found = titleAnswer(index, target.title, place, within)
      const inside = found?.section !== undefined && encloses(found.section.span, place)
      if (document)
        return found?.section && !inside ? found : { missing: 'other-document', document }
      // A part of the text does not point to itself, but to a lost one of its title.
      if (inside && mention.unsure) return {}
      return found ?? absent(index)
    }
    case 'exhibit':
      if (FILED_AS.test(before) && !HERETO.test(behind)) return { missing: 'other-document' }
      return exhibitAnswer(landmarks, target.key, place, HERE.test(before) || HERETO.test(behind))
    case 'schedule':
    case 'caption': {
      const noun = target.kind === 'schedule' ? 'schedule' : target.noun
      const named = captions.get(captionKey(noun, target.key))
      return named ? { place: named } : absent(index)
    }
    case 'part': {
      const section = index.parts.get(target.key)
      return section ? { section } : absent(index)
    }
    case 'page':
      return absent(index)
  }
}

/** "The notes to the financial statements, Item 1": what stands right before an Item may tell which Part’s it is. */
const STATEMENTS = /\bfinancial statements[”"]?(?:,| \(|,? (?:included )?(?:in|of|under)) ?$/i

const titledBefore = (target: Item, before: string): Item =>
  target.title || target.part !== undefined || !STATEMENTS.test(before)
    ? target
    : { ...target, title: { path: ['Financial Statements'], quoted: false } }

/** "Incorporated by reference", and nobody says from where: it may be from this document. */
const isNamed = ({ form, year, filed, of }: CitedDocument): boolean =>
  [form, year, filed, of].some((said) => said !== undefined)

/** What says of an exhibit, in the index, that it goes with this filing: "included in Exhibit 101". */
const HERE =
  /\b(?:(?:included?|contained|embedded|formatted|furnished|filed) (?:with)?in|see)(?: the)? $/i
/** "(Filed as Exhibit 10.7 to": with an earlier report, whose name a converter may have put on another line. */
const FILED_AS = /\([Ff]iled as $/
const HERETO = /^ (?:hereto|herewith|(?:to|of) this)\b/

function exhibitAnswer(
  { index, exhibits }: Landmarks,
  key: string,
  place: Span,
  here: boolean,
): Answer {
  // In its index an exhibit is mostly told by its number in the filing that it was part of.
  if (exhibits.index.some((line) => encloses(line, place)) && !here)
    return { missing: 'other-document' }
  const line = exhibitLine(exhibits, key)
  if (line) return { place: line }
  return isIndex(exhibits) ? absent(index) : {}
}

/** Undefined where no section has the title; empty where several have it and nothing says which. */
function titleAnswer(
  index: SectionIndex,
  title: CitedTitle,
  place: Span,
  within: Section | undefined,
): Answer | undefined {
  const inside = within && descend(within, title)
  if (inside && inside !== within) return { section: inside }
  if (within && titlesAgree(within.title, title.path[0] ?? '')) return { section: within }
  const { found, rest } = withTitle(index, title)
  const section = likeliest(found, place, index.outline)
  if (section) return { section: rest ? descend(section, rest) : section }
  return found.length > 0 ? {} : undefined
}

/** More headings of one title are a caption that returns. */
const MOST_ALIKE = 40

/** Of sections with one title: the one in the Item of the reference, else the one whose kind is first. */
function likeliest(found: readonly Section[], place: Span, outline: Outline): Section | undefined {
  const [first, second] = found
  if (!first || !second) return first
  if (found.length > MOST_ALIKE) return undefined
  const around = itemAround(outline, place)
  const near = found.filter((one) => around && one !== around && encloses(around.span, one.span))
  if (near.length === 1) return near[0]
  return first.kind === second.kind ? undefined : first
}

/** The innermost Item or, outside Items, the top section around a place. */
function itemAround(outline: Outline, place: Span): Section | undefined {
  const top = sectionAt(outline.sections, place)
  return (top?.kind === 'part' ? sectionAt(top.children, place) : undefined) ?? top
}

const absent = ({ outline }: SectionIndex): Answer => ({
  missing: outline.excerpt ? 'excerpt' : 'not-found',
})

function itemAnswer(index: SectionIndex, target: Item, place: Span): Answer {
  const found = itemsFor(index, target)
  const section =
    found.length > 1
      ? chosen(found, target, place, index.outline)
      : found.find((one) => !isAmbiguous(one, target))
  const { title } = target
  if (section) {
    const at = title ? descend(section, title) : section
    if (at === section && isOfAnnualReport(index.outline, section, target))
      return { missing: 'other-document' }
    const belongs = at === section ? ownerOf(index, section, target) : undefined
    return { section: at, ...(belongs && { belongs }) }
  }
  if (found.length > 0) return {}
  const [number, letter] = target.key.split('.')
  if (letter !== undefined && number !== undefined && letter.length === 1) {
    // Sub-items need no heading of their own.
    const whole = itemAnswer(index, { ...target, key: number }, place)
    if (whole.section) return { section: whole.section }
  }
  if (!isInForm(index.outline, target)) return { missing: 'not-in-form' }
  const belongs = formOwnerOf(index.outline, target)
  return { ...absent(index), ...(belongs && { belongs }) }
}

/** Form 10-Q has two Items of most numbers: the cited title tells which, else the Part that the reference stands in. */
function chosen(
  found: readonly Section[],
  target: Item,
  place: Span,
  outline: Outline,
): Section | undefined {
  const cited = target.title?.path[0]
  const byTitle = cited === undefined ? [] : found.filter((one) => titlesAgree(one.title, cited))
  if (byTitle.length === 1) return byTitle[0]
  return nearest(found, place, outline)
}

/** Of several with one number, the one under the same top section as the reference, else the first. */
function nearest(found: readonly Section[], place: Span, outline: Outline): Section | undefined {
  if (found.length < 2) return found[0]
  const top = sectionAt(outline.sections, place)
  return found.find((one) => top && encloses(top.span, one.span)) ?? found[0]
}

/** The section around a place, of sections in order. */
function sectionAt(sections: readonly Section[], place: Span): Section | undefined {
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sections[middle]?.span.start ?? 0) <= place.start) low = middle + 1
    else high = middle
  }
  const section = sections[low - 1]
  return section && encloses(section.span, place) ? section : undefined
}

const lettersOf = recall((note: Section): ReadonlyMap<string, Section> => {
  const letters = new Map<string, Section>()
  for (const child of allSections(note.children)) {
    const match = /^(?:\(([a-z])\)|([a-z])[.)])(?: |$)/i.exec(child.name)
    const letter = (match?.[1] ?? match?.[2])?.toLowerCase()
    if (letter !== undefined && !letters.has(letter)) letters.set(letter, child)
  }
  return letters
})

const lettered = (note: Section, letter: string | undefined): Section =>
  (letter === undefined ? undefined : lettersOf(note).get(letter.toLowerCase())) ?? note
