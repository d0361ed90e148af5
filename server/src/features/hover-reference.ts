// A reference, a term or a footnote mark → what it leads to, in a few lines; or why it leads nowhere.

import { span } from '../base/span.ts'
import type { Missing, Reference } from '../facts/reference.ts'
import type { Filing } from '../filing.ts'
import type { Section } from '../syntax/section.ts'
import { place, strong } from './hover-part.ts'
import type { HoverPart, Line } from './hover-part.ts'
import { isPrinted, mentionedAt, noteOf } from './mentioned.ts'

const LONGEST = 320

export function hoverReference(filing: Filing, offset: number): HoverPart | undefined {
  const mentioned = mentionedAt(filing, offset)
  if (!mentioned) return undefined
  const part = (lines: readonly Line[]): HoverPart => ({ span: mentioned.origin, lines })
  switch (mentioned.kind) {
    case 'reference': {
      const { reference } = mentioned
      if (reference.section) return part(sectionLines(filing, reference.section))
      const reason = reasonFor(filing, reference)
      return reason === undefined ? undefined : part([[reason]])
    }
    case 'mark': {
      const note = noteOf(filing, mentioned.mark)
      if (!note) return part([['No note with this sign stands below the table.']])
      return part([[short(filing.textOf(note.whole))], [place(filing.lineOf, note.span)]])
    }
    case 'term': {
      const { name, definition, sentence } = mentioned.term
      if (definition.start === mentioned.origin.start) return undefined
      return part([
        [strong(name), ', defined on ', place(filing.lineOf, definition)],
        [short(filing.textOf(sentence))],
      ])
    }
    default:
      return undefined
  }
}

function sectionLines(filing: Filing, section: Section): readonly Line[] {
  const heading = isPrinted(section)
    ? section.heading
    : span(section.span.start, section.span.start)
  const first = firstWords(filing, section)
  return [
    [strong(section.name), ', ', place(filing.lineOf, heading)],
    ...(first === undefined ? [] : [[first]]),
  ]
}

/** The first paragraph below the heading; of a heading above headings, theirs. */
function firstWords(filing: Filing, section: Section): string | undefined {
  for (const { at, piece } of filing.pieces) {
    const start = at + piece.span.start
    if (start < section.heading.end) continue
    if (start >= section.span.end) return undefined
    const text = piece.kind === 'paragraph' ? piece.run.text.trim() : ''
    if (text.length > LEAST || /[.!?]$/.test(text)) return short(text)
  }
  return undefined
}

/** Shorter texts without a stop are captions and the furniture of a page. */
const LEAST = 60

function short(source: string): string {
  const text = source
    .replace(/<[^<>]{0,80}>|\*{1,3}|\\(?=[$*_])/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (text.length <= LONGEST) return text
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`
}

const WHY: Readonly<Record<Missing, (filing: Filing) => string>> = {
  excerpt: () => 'It is not in this excerpt: there is nothing to go to.',
  'not-in-form': ({ outline }) => `Form ${outline.form} has no such Item, in any edition.`,
  'not-found': () => 'No heading for it was found in this filing.',
  'other-document': () => 'It is in another document.',
}

function reasonFor(filing: Filing, { target, missing }: Reference): string | undefined {
  if (missing === undefined || target.kind === 'page' || target.kind === 'exhibit') return undefined
  return WHY[missing](filing)
}
