// A heading's title and a new one → edits of the heading, of the contents, and of all references that cite the title.

import { recall } from '../base/recall.ts'
import { byStart, sameSpan, shift, span, touches } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { endOfLine, lineOf } from '../base/text.ts'
import type { Edit } from '../checks/finding.ts'
import type { Reference } from '../facts/reference.ts'
import { foldTitle, titlesAgree } from '../facts/title.ts'
import { read } from '../filing.ts'
import type { Filing } from '../filing.ts'
import { allSections } from '../syntax/section.ts'
import type { Outline, Section } from '../syntax/section.ts'
import { inTitleCase, isCapitals } from './letter-case.ts'
import { isPrinted } from './mentioned.ts'
import { keepAnchors } from './rename-anchor.ts'
import { edited, locate, moved, renamed } from './rename-edits.ts'
import { listedTitles } from './rename-listed.ts'
import { titleProblem } from './rename-name.ts'
import type { Renamed } from './rename-part.ts'

/** A place where the title stands, in whichever letters. */
export interface Cited {
  readonly span: Span
  readonly text: string
}

/** The title within its heading; undefined where marks of Markdown break it up in another way than between words. */
export function titleIn(filing: Filing, section: Section): Span | undefined {
  if (!isPrinted(section) || section.title === '') return undefined
  const source = filing.textOf(section.heading)
  const number = section.name.endsWith(section.title)
    ? section.name.slice(0, section.name.length - section.title.length).trim()
    : ''
  const from = number === '' ? 0 : (locate(number, source)?.end ?? 0)
  const found = locate(section.title, source.slice(from))
  return found && shift(found, section.heading.start + from)
}

export function renameHeading(filing: Filing, section: Section, title: string): Renamed {
  if (title === section.title) return { kind: 'renamed', edits: [] }
  const reason = titleProblem(title) ?? taken(filing, section, title)
  if (reason !== undefined) return { kind: 'refused', reason }
  const own = titleIn(filing, section)
  if (!own) return { kind: 'refused', reason: 'Marks of Markdown break this title up.' }
  const listed = listedTitles(filing, section)
  const places = [
    { span: own, text: section.title },
    ...citedTitles(filing, section),
    ...listed.map((place) => ({ span: place, text: filing.textOf(place) })),
  ]
  const edits: Edit[] = []
  for (const cited of places.sort((a, b) => byStart(a.span, b.span))) {
    if (cited.span.start < (edits.at(-1)?.span.end ?? 0)) continue
    const made = renamed(
      cited.span,
      filing.textOf(cited.span),
      inLettersOf(cited.text, section.title, title),
    )
    if (!made)
      return {
        kind: 'refused',
        reason: `On line ${filing.lineOf(cited.span.start)} marks of Markdown stand within the title: a title of as many words would keep them.`,
      }
    edits.push(...made)
  }
  const anchors = keepAnchors(filing.text, section.heading, (line, from) =>
    edited(
      line,
      edits.flatMap(({ span: place, text }) =>
        from <= place.start && place.end <= from + line.length
          ? [{ span: shift(place, -from), text }]
          : [],
      ),
    ),
  )
  if (!anchors)
    return {
      kind: 'refused',
      reason:
        'Links lead to this heading or to another of the same words: they would lead elsewhere.',
    }
  edits.push(...anchors)
  edits.sort((a, b) => byStart(a.span, b.span))
  return changed(filing, edits) ?? { kind: 'renamed', edits }
}

function taken(
  { outline, lineOf: line }: Filing,
  section: Section,
  title: string,
): string | undefined {
  const wanted = foldTitle(title)
  for (const other of allSections(outline.sections))
    if (other !== section && [other.title, other.name].some((one) => foldTitle(one) === wanted))
      return `“${title}” is the title of another heading (line ${line(other.span.start)}).`
  return undefined
}

/** Headings are often in capitals where references are not. */
function inLettersOf(cited: string, old: string, title: string): string {
  if (isCapitals(cited) && !isCapitals(old)) return title.toUpperCase()
  return isCapitals(old) && !isCapitals(cited) && isCapitals(title) ? inTitleCase(title) : title
}

const chainsOf = recall(({ sections }: Outline): ReadonlyMap<Section, ReadonlySet<Section>> => {
  const chains = new Map<Section, ReadonlySet<Section>>()
  const walk = (all: readonly Section[], above: readonly Section[]): void => {
    for (const section of all) {
      const chain = [...above, section]
      chains.set(section, new Set(chain))
      walk(section.children, chain)
    }
  }
  walk(sections, [])
  return chains
})

/** Where references cite the title: alone, behind a number, as a step of a path, or in the contents. */
function citedTitles(filing: Filing, section: Section): readonly Cited[] {
  const chains = chainsOf(filing.outline)
  return filing.references.flatMap((reference) =>
    reference.section && chains.get(reference.section)?.has(section) === true && !reference.belongs
      ? (citedIn(filing, reference, section) ?? [])
      : [],
  )
}

/** The section whose title a reference cites at a place: of a path the step under the cursor. */
export function citedAt(
  filing: Filing,
  reference: Reference,
  offset: number,
): (Cited & { readonly section: Section }) | undefined {
  const chain = reference.section && chainsOf(filing.outline).get(reference.section)
  for (const section of [...(chain ?? [])].reverse()) {
    const cited = reference.belongs ? undefined : citedIn(filing, reference, section)
    if (cited && touches(cited.span, offset)) return { ...cited, section }
  }
  return undefined
}

function citedIn(filing: Filing, reference: Reference, section: Section): Cited | undefined {
  const { span: place, target, standing } = reference
  const { path = [] } = ('title' in target ? target.title : undefined) ?? {}
  const agreeing = path.filter(
    (step) => titlesAgree(step, section.title) && isBeginning(step, section),
  )
  const step = reference.section === section ? agreeing.at(-1) : agreeing[0]
  const whole = path.length > 1 && foldTitle(path.join(' ')) === foldTitle(section.title)
  const source = filing.textOf(place)
  if (whole) {
    const [first, last] = [locate(path[0] ?? '', source), lastOf(path.at(-1) ?? '', source)]
    if (!first || !last) return undefined
    const found = shift(span(first.start, last.end), place.start)
    return { span: found, text: filing.textOf(found) }
  }
  if (step !== undefined) {
    const found = lastOf(step, source)
    return found && { span: shift(found, place.start), text: step }
  }
  if (standing !== 'contents' || reference.section !== section || path.length > 0) return undefined
  // In the contents the title stands behind the number, often in a cell of its own.
  const end = endOfLine(filing.text, lineOf(filing.text, place.end))
  const found = locate(section.title, filing.text.value.slice(place.end, end), 'iu')
  const there = found && shift(found, place.end)
  return there && { span: there, text: filing.textOf(there) }
}

/** Titles are cited short, never longer than they are. */
const isBeginning = (step: string, { title }: Section): boolean =>
  foldTitle(step).length <= foldTitle(title).length

/** The last place where it stands: a step of a path may begin as the one before it. */
function lastOf(name: string, source: string): Span | undefined {
  let found = locate(name, source)
  while (found) {
    const next = locate(name, source.slice(found.start + 1))
    if (!next) return found
    found = shift(next, found.start + 1)
  }
  return undefined
}

/** The proof of a renaming is the reading of the new text: as many sections, and every reference leads where it led. */
function changed(filing: Filing, edits: readonly Edit[]): Renamed | undefined {
  const after = read(edited(filing.text.value, edits), filing)
  const [sections, later] = [filing, after].map(({ outline }) => [...allSections(outline.sections)])
  const isOutline =
    sections?.length === later?.length &&
    sections?.every((one, i) => one.kind === later?.[i]?.kind && one.key === later[i].key)
  if (isOutline !== true)
    return { kind: 'refused', reason: 'Under that title the outline would be another one.' }
  const places = new Map(sections?.map((section, i) => [section, later?.[i]]))
  const lost = filing.references.find((reference, i) => {
    const now = after.references[i]
    const there = reference.section && places.get(reference.section)
    return !now || now.section !== there || !sameSpan(now.span, moved(reference.span, edits))
  })
  return (
    lost && {
      kind: 'refused',
      reason: `Under that title the reference on line ${filing.lineOf(lost.span.start)} would lead elsewhere.`,
    }
  )
}
