// An outline → its sections by number and by title.

import { recall } from '../base/recall.ts'
import { encloses, span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { CitedTitle, Target } from '../figures/reference.ts'
import { allSections } from '../syntax/section.ts'
import type { Outline, Section } from '../syntax/section.ts'
import { foldTitle } from './title.ts'

export interface SectionIndex {
  readonly outline: Outline
  /** Items and lettered sub-items, by key. */
  readonly items: ReadonlyMap<string, readonly Section[]>
  readonly notes: ReadonlyMap<string, readonly Section[]>
  /** Where the notes of one company's statements stand, if there are several companies: numbers begin anew. */
  readonly noteSets: readonly Span[]
  readonly titles: ReadonlyMap<string, readonly Section[]>
  /** Items by the beginnings of their titles, for titles cited short: "Management’s Discussion and Analysis". */
  readonly short: ReadonlyMap<string, readonly Section[]>
  readonly parts: ReadonlyMap<string, Section>
}

const RANK: Readonly<Record<Section['kind'], number>> = {
  item: 0,
  'sub-item': 1,
  statement: 2,
  note: 3,
  part: 4,
  'risk-group': 5,
  heading: 6,
  risk: 7,
}

function put(map: Map<string, Section[]>, key: string, section: Section): void {
  const list = map.get(key)
  if (list) list.push(section)
  else map.set(key, [section])
}

export function sectionIndex(outline: Outline): SectionIndex {
  const items = new Map<string, Section[]>()
  const notes = new Map<string, Section[]>()
  const titles = new Map<string, Section[]>()
  const short = new Map<string, Section[]>()
  const parts = new Map<string, Section>()
  for (const section of allSections(outline.sections)) {
    if (section.kind === 'part' && section.key !== undefined && !parts.has(section.key))
      parts.set(section.key, section)
    if (section.kind === 'item')
      for (const beginning of beginningsOf(foldTitle(section.title))) put(short, beginning, section)
    if (section.key !== undefined) {
      if (section.kind === 'note') put(notes, section.key, section)
      else for (const key of [section.key, ...(section.also ?? [])]) put(items, key, section)
    }
    for (const title of new Set([foldTitle(section.title), foldTitle(section.name)]))
      if (title !== '') put(titles, title, section)
  }
  for (const list of titles.values()) list.sort((a, b) => RANK[a.kind] - RANK[b.kind])
  return { outline, items, notes, noteSets: setsOf(notes), titles, short, parts }
}

/** Fewer words of an Item’s title may be any title. */
const FEWEST_CITED = 3

/** Every beginning of some words and more that ends with a word. */
function* beginningsOf(folded: string): Generator<string> {
  let words = 0
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
    if (++words > MOST_CITED) return
    if (words >= FEWEST_CITED) yield folded.slice(0, at)
  }
}

function setsOf(notes: ReadonlyMap<string, readonly Section[]>): readonly Span[] {
  const firsts = notes.get('1') ?? []
  if (firsts.length < 2) return []
  const all = [...notes.values()].flat()
  return firsts.map((first, i) => {
    const { start } = first.span
    const next = firsts[i + 1]?.span.start ?? Infinity
    const ends = all
      .map((note) => note.span)
      .filter((one) => one.start >= start && one.start < next)
    return span(start, Math.max(...ends.map(({ end }) => end)))
  })
}

/** The notes of that number that a reference at `place` can mean: within a set of notes, only the set's own. */
export function notesFor(index: SectionIndex, key: string, place: Span): readonly Section[] {
  const found = index.notes.get(key) ?? []
  const set = index.noteSets.find((one) => encloses(one, place))
  return set ? found.filter((note) => encloses(set, note.span)) : found
}

/** "6B" is sub-item 6.B where there is no Item 6B; "5.A" may be printed "5A". */
export function spellings(key: string): readonly string[] {
  const parts = /^(\d{1,2})(\.?)([A-Z])$/.exec(key)
  if (!parts) return [key]
  const [, number = '', point, letter = ''] = parts
  return [key, point === '' ? `${number}.${letter}` : `${number}${letter}`]
}

/** The Items that the number and Part can mean, best spelling first. */
export function itemsFor(
  index: Pick<SectionIndex, 'items'>,
  target: Extract<Target, { kind: 'item' }>,
): readonly Section[] {
  const parts = target.part === undefined ? ['I', 'II'] : [target.part]
  for (const key of spellings(target.key)) {
    const found = [key, ...parts.map((part) => `${part}.${key}`)].flatMap(
      (one) => index.items.get(one) ?? [],
    )
    if (found.length > 0) return found
  }
  return []
}

/** Follows a path of titles down from a section, as far as its steps are there; its own title leads no farther. */
export function descend(from: Section, title: CitedTitle): Section {
  const [first = '', ...steps] = title.path
  if (foldTitle(from.title) === foldTitle(first) && from.kind !== 'heading')
    return steps.length === 0 ? from : descend(from, { ...title, path: steps })
  const whole = below(from, title.path.join(' '), false)
  if (whole) return whole
  let at = from
  for (const step of title.path) at = below(at, step, true) ?? at
  return at
}

/** Words of a title that may be cited for the whole. */
const MOST_CITED = 40

interface Below {
  readonly exact: ReadonlyMap<string, Section>
  /** By every beginning of a title that ends with a word. */
  readonly begun: ReadonlyMap<string, Section>
}

const belowOf = recall((from: Section): Below => {
  const exact = new Map<string, Section>()
  const begun = new Map<string, Section>()
  for (const section of allSections(from.children)) {
    const folded = foldTitle(section.title)
    for (const one of [folded, foldTitle(section.name)])
      if (!exact.has(one)) exact.set(one, section)
    if (section.kind === 'risk') continue
    let words = 0
    for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
      if (++words > MOST_CITED) break
      const beginning = folded.slice(0, at)
      if (!begun.has(beginning)) begun.set(beginning, section)
    }
  }
  return { exact, begun }
})

/** The section of that title under `from`; with `short`, also one whose title goes on where the cited one ends. */
function below(from: Section, title: string, short: boolean): Section | undefined {
  const wanted = foldTitle(title)
  const { exact, begun } = belowOf(from)
  return exact.get(wanted) ?? (short ? begun.get(wanted) : undefined)
}

/** The sections of a title, and the steps of its path that are left to go down from them. */
export interface Titled {
  readonly found: readonly Section[]
  readonly rest?: CitedTitle
}

/** A path is followed from its first step, or found by its last. */
export function withTitle(index: SectionIndex, title: CitedTitle): Titled {
  const named = (text: string): readonly Section[] =>
    index.titles.get(foldTitle(text)) ?? index.short.get(foldTitle(text)) ?? []
  const whole = named(title.path.join(' '))
  const [first = '', ...steps] = title.path
  if (whole.length > 0 || steps.length === 0) return { found: whole }
  const found = named(first)
  if (found.length > 0) return { found, rest: { ...title, path: steps } }
  return { found: named(steps.at(-1) ?? '') }
}

/** Of several sections with the title, the one whose kind is first. */
export function titled(index: SectionIndex, title: CitedTitle): Section | undefined {
  const { found, rest } = withTitle(index, title)
  const [first] = found
  return first && rest ? descend(first, rest) : first
}
