// A filing → what other files may ask of it, small enough to keep hundreds: no text, no tables, no facts.

import type { Span } from '../base/span.ts'
import { span } from '../base/span.ts'
import type { Reference } from '../facts/reference.ts'
import type { Filing } from '../filing.ts'
import { allSections } from '../syntax/section.ts'
import type { Outline, Section } from '../syntax/section.ts'
import { figuresOf } from './figures.ts'
import type { FarColumn } from './figures.ts'
import { identityOf } from './identity.ts'
import type { Identity } from './identity.ts'
import { rangeOf } from '../base/range.ts'
import type { Range } from '../base/range.ts'

/** A section with its place in lines and columns. */
export interface FarSection extends Section {
  readonly selection: Range
  readonly target: Range
  /** Its first words, for a preview; of those sections that references name. */
  readonly words?: string
  readonly children: readonly FarSection[]
}

export interface FarTerm {
  readonly name: string
  readonly selection: Range
  readonly target: Range
  readonly words: string
}

/** A reference that its own file does not answer. */
export interface FarReference extends Pick<
  Reference,
  'span' | 'target' | 'standing' | 'missing' | 'document'
> {
  readonly range: Range
}

/** Plain data: it can be sent from a worker, and holds on to nothing of the filing. */
export interface Summary {
  readonly identity: Identity
  readonly outline: Outline & { readonly sections: readonly FarSection[] }
  /** The Items that have a heading here. */
  readonly items: readonly string[]
  readonly terms: readonly FarTerm[]
  readonly references: readonly FarReference[]
  readonly columns: readonly FarColumn[]
}

const LONGEST_NAME = 300
const LONGEST_WORDS = 320
/** More of one kind are no filing's; the rest is not kept. */
const MOST_SECTIONS = 3000
const MOST_TERMS = 1000
const MOST_REFERENCES = 2000

/** Kinds that references lead to by number or title, and readers want to see before they go. */
const PREVIEWED: ReadonlySet<Section['kind']> = new Set(['item', 'sub-item', 'note', 'statement'])

function short(source: string): string {
  const text = source
    .replace(/<[^<>]{0,80}>|\*{1,3}|\\(?=[$*_])/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (text.length <= LONGEST_WORDS) return text
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_WORDS))} …`
}

/** Captions and the furniture of a page are shorter, and end without a stop. */
const LEAST = 60

/** The first paragraphs behind each heading, found in one pass. */
function previews(filing: Filing, sections: readonly Section[]): ReadonlyMap<Section, string> {
  const words = new Map<Section, string>()
  const wanted = sections.filter((one) => PREVIEWED.has(one.kind))
  let next = 0
  let open: Section[] = []
  for (const { at, piece } of filing.pieces) {
    const start = at + piece.span.start
    for (; next < wanted.length; next++) {
      const section = wanted[next]
      if (!section || section.heading.end > start) break
      open.push(section)
    }
    open = open.filter((section) => section.span.end > start)
    const text = piece.kind === 'paragraph' ? piece.run.text.trim() : ''
    if (open.length === 0 || (text.length <= LEAST && !/[.!?]$/.test(text))) continue
    for (const section of open) words.set(section, short(text))
    open = []
  }
  return words
}

export function summaryOf(filing: Filing): Summary {
  const { outline, text } = filing
  const all = [...allSections(outline.sections)].slice(0, MOST_SECTIONS)
  const kept = new Set(all)
  const words = previews(filing, all)
  const far = (section: Section): FarSection => {
    const preview = words.get(section)
    const heading = section.heading
    return {
      kind: section.kind,
      name: section.name.slice(0, LONGEST_NAME),
      title: section.title.slice(0, LONGEST_NAME),
      ...(section.key !== undefined && { key: section.key }),
      ...(section.also && { also: section.also }),
      heading,
      span: section.span,
      inferred: section.inferred,
      selection: rangeOf(text, heading),
      target: rangeOf(text, hull(section.span, heading)),
      ...(preview !== undefined && { words: preview }),
      children: section.children.filter((child) => kept.has(child)).map(far),
    }
  }
  return {
    identity: identityOf(filing),
    outline: { ...outline, sections: outline.sections.filter((one) => kept.has(one)).map(far) },
    items: all.flatMap(({ kind, inferred, key, also = [] }) =>
      kind === 'item' && !inferred && key !== undefined ? [key, ...also] : [],
    ),
    terms: filing.terms.slice(0, MOST_TERMS).map((term) => ({
      name: term.name,
      selection: rangeOf(text, term.definition),
      target: rangeOf(text, term.sentence),
      words: short(filing.textOf(term.sentence)),
    })),
    references: filing.references
      .filter((one) => one.missing !== undefined && one.standing !== 'contents')
      .slice(0, MOST_REFERENCES)
      .map(({ span: place, target, standing, missing, document }) => ({
        span: place,
        target,
        standing,
        ...(missing && { missing }),
        ...(document && { document }),
        range: rangeOf(text, place),
      })),
    columns: figuresOf(filing),
  }
}

const hull = (a: Span, b: Span): Span => span(Math.min(a.start, b.start), Math.max(a.end, b.end))
