// Texts → references, each led to its section, or with the reason why none answers.

import { recall } from '../base/recall.ts'
import { encloses, overlaps } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { referencesIn } from '../figures/reference.ts'
import type { ReferenceMention, Target } from '../figures/reference.ts'
import { toSource } from '../syntax/run.ts'
import type { Run } from '../syntax/run.ts'
import { allSections } from '../syntax/section.ts'
import type { Outline, Section } from '../syntax/section.ts'
import type { Reference } from './reference.ts'
import { formOwnerOf, isAmbiguous, isInForm, ownerOf } from './form-title.ts'
import { descend, itemsFor, notesFor, sectionIndex, titled } from './section-index.ts'
import type { SectionIndex } from './section-index.ts'
import type { Text } from './texts.ts'
import { titlesAgree } from './title.ts'

type Item = Extract<Target, { kind: 'item' }>
type Answer = Pick<Reference, 'section' | 'missing' | 'belongs'>

const HINT = /item|note|exhibit|page|["“]/i
const NONE: readonly ReferenceMention[] = []
const mentionsOf = recall((words: Run) => (HINT.test(words.text) ? referencesIn(words.text) : NONE))

export function referencesOf(texts: readonly Text[], outline: Outline): readonly Reference[] {
  const index = sectionIndex(outline)
  const headings = [...allSections(outline.sections)].filter((section) => !section.inferred)
  const references: Reference[] = []
  for (const text of texts) {
    let before: Reference | undefined
    for (const mention of mentionsOf(text.words)) {
      const place = toSource(text.run, mention.span)
      if (isHeading(headings, place, mention.target)) continue
      const within = before && place.start - before.span.end < NEAR ? before.section : undefined
      const reference: Reference = {
        span: place,
        target: mention.target,
        standing: standing(text, mention.span),
        ...answer(index, mention, place, within),
      }
      references.push(reference)
      before = reference
    }
  }
  return references
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

function standing(text: Text, s: Span): Reference['standing'] {
  const before = text.run.text.slice(0, s.start).trim()
  const after = text.run.text.slice(s.end)
  if (before === '' && (text.kind === 'cell' || /^[\s.,:…\dF-]*$/.test(after))) return 'contents'
  return text.kind === 'cell' ? 'table' : 'prose'
}

function answer(
  index: SectionIndex,
  mention: ReferenceMention,
  place: Span,
  within: Section | undefined,
): Answer {
  if (mention.other) return { missing: 'other-document' }
  const { target } = mention
  switch (target.kind) {
    case 'item':
      return itemAnswer(index, target, place)
    case 'note': {
      const note = nearest(notesFor(index, target.key, place), place, index.outline)
      if (note) return { section: lettered(note, target.letter) }
      return index.notes.has(target.key) ? {} : absent(index)
    }
    case 'title': {
      const inside = within && descend(within, target.title)
      const section =
        inside && inside !== within
          ? inside
          : within && titlesAgree(within.title, target.title.path[0] ?? '')
            ? within
            : titled(index, target.title)
      return section ? { section } : absent(index)
    }
    default:
      return { missing: 'not-found' }
  }
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
