// A reference, a term or a footnote mark → a preview of what it leads to; or why it leads nowhere.

import type { CitedDocument, CitedForm } from '../figures/cited-document.ts'
import type { Missing, Reference } from '../facts/reference.ts'
import type { Filing } from '../filing.ts'
import type { Far, FarTarget } from '../library/library.ts'
import { farLeaps, farOf, NOWHERE } from './elsewhere.ts'
import type { Among } from './among.ts'
import { place, strong } from './hover-part.ts'
import type { HoverPart, Inline, Line } from './hover-part.ts'
import { answers, mentionedAt, noteOf } from './mentioned.ts'
import type { Mentioned } from './mentioned.ts'
import { placePreview, quoted, sectionPreview } from './preview.ts'

/** `isTold`: a finding, which editors show beside the hover, says already why it leads nowhere. */
export function hoverReference(
  filing: Filing,
  offset: number,
  among: Among = NOWHERE,
  isTold = false,
): HoverPart | undefined {
  const mentioned = mentionedAt(filing, offset)
  if (mentioned) {
    const lines = linesFor(filing, mentioned, among, isTold)
    return lines && { span: mentioned.origin, lines }
  }
  const [term] = farLeaps(filing, offset, among)
  return term && { span: term.origin, lines: farLines(term) }
}

function linesFor(
  filing: Filing,
  mentioned: Mentioned,
  among: Among,
  isTold: boolean,
): readonly Line[] | undefined {
  switch (mentioned.kind) {
    case 'reference':
      return referenceLines(filing, mentioned.reference, among, isTold)
    case 'mark': {
      const note = noteOf(filing, mentioned.mark)
      if (!note) return [['No note with this sign stands below the table.']]
      return [[quoted(filing.textOf(note.whole))], [place(filing.lineOf, note.span)]]
    }
    case 'note': {
      const marks = filing.marks.filter((mark) => answers(mentioned.note, mark))
      return [['Its marks: ', ...listed(marks.map(({ span }) => place(filing.lineOf, span)))]]
    }
    case 'term': {
      const { name, definition, sentence } = mentioned.term
      if (definition.start === mentioned.origin.start) return undefined
      return [
        [strong(name), ', defined on ', place(filing.lineOf, definition)],
        [quoted(filing.textOf(sentence))],
      ]
    }
    case 'heading':
    case 'place':
      return undefined
  }
}

function referenceLines(
  filing: Filing,
  reference: Reference,
  among: Among,
  isTold: boolean,
): readonly Line[] | undefined {
  const { section, place: there } = reference
  if (section) return sectionPreview(filing, section)
  if (there) return placePreview(filing, there)
  const far = farOf(reference, among)
  if (far.length > 0) return far.flatMap(farLines)
  const reason = isTold ? undefined : reasonFor(filing, reference)
  return reason === undefined ? undefined : [[reason]]
}

function farLines({ uri, name, words, selection }: Far | FarTarget): readonly Line[] {
  const line = selection.start.line + 1
  return [
    [strong(name), ', ', { link: `${fileOf(uri)}, line ${line}`, uri, at: selection.start }],
    ...(words === undefined ? [] : [[quoted(words)]]),
  ]
}

/** The last step of an address, as a reader knows it. */
function fileOf(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

/** Marks that are named: the rest are as near. */
const MOST = 8

const listed = (links: readonly Inline[]): readonly Inline[] =>
  links.slice(0, MOST).flatMap((link, i): readonly Inline[] => (i === 0 ? [link] : [', ', link]))

const WHY: Readonly<Record<Missing, (filing: Filing, reference: Reference) => string>> = {
  excerpt: () => 'It is not in this excerpt: there is nothing to go to.',
  'not-in-form': ({ outline }) => `Form ${outline.form} has no such Item, in any edition.`,
  'not-found': () => 'No heading for it was found in this filing.',
  'other-document': (_, { document }) => `It is in another document${documentWords(document)}.`,
}

const FORMS: Readonly<Partial<Record<CitedForm, string>>> = {
  annual: 'an annual report',
  quarterly: 'a quarterly report',
  proxy: 'a proxy statement',
  registration: 'a registration statement',
}

/** ": Form 10-K of 2022", as far as the text says which it is. */
function documentWords(document: CitedDocument | undefined): string {
  if (document?.form === undefined) return ''
  const form = FORMS[document.form] ?? `a Form ${document.form}`
  return `: ${form}${document.year === undefined ? '' : ` of ${document.year}`}`
}

function reasonFor(filing: Filing, reference: Reference): string | undefined {
  const { target, missing } = reference
  const isLoose = target.kind === 'page' || target.kind === 'exhibit'
  if (missing === undefined || (isLoose && missing !== 'other-document')) return undefined
  return WHY[missing](filing, reference)
}
