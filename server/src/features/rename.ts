// A place in a filing and a new name → edits that rename the term or the heading that is named there, wherever it is named.

import { touches } from '../base/span.ts'
import type { Filing } from '../filing.ts'
import { mentionedAt } from './mentioned.ts'
import { citedAt, renameHeading, titleIn } from './rename-heading.ts'
import type { Refused, Renamable, Renamed } from './rename-part.ts'
import { isOwnUse } from './rename-own.ts'
import { renameTerm } from './rename-term.ts'

const refused = (reason: string): Refused => ({ kind: 'refused', reason })

const NEITHER = 'Only a defined term or the title of a heading can be renamed.'

/** Whether the place can be renamed, and what would be. */
export function renamable(filing: Filing, offset: number): Renamable {
  const mentioned = mentionedAt(filing, offset)
  switch (mentioned?.kind) {
    case 'term': {
      const { term, origin } = mentioned
      return isOwnUse(filing, term, origin)
        ? { kind: 'renamable', span: origin, name: term.name }
        : refused(`“${term.name}” is part of a longer name here.`)
    }
    case 'heading': {
      const title = titleIn(filing, mentioned.section)
      return title && touches(title, offset)
        ? { kind: 'renamable', span: title, name: mentioned.section.title }
        : refused(
            'Of a heading only the title can be renamed: its number is what the form gives it.',
          )
    }
    case 'reference': {
      const cited = citedAt(filing, mentioned.reference, offset)
      return cited
        ? { kind: 'renamable', span: cited.span, name: cited.section.title }
        : refused(
            'A reference is renamed with the title that it cites: put the cursor on the title.',
          )
    }
    default:
      return refused(NEITHER)
  }
}

export function rename(filing: Filing, offset: number, name: string): Renamed {
  const place = renamable(filing, offset)
  if (place.kind === 'refused') return place
  const mentioned = mentionedAt(filing, offset)
  switch (mentioned?.kind) {
    case 'term':
      return renameTerm(filing, mentioned.term, name)
    case 'heading':
      return renameHeading(filing, mentioned.section, name)
    case 'reference': {
      const cited = citedAt(filing, mentioned.reference, offset)
      return cited ? renameHeading(filing, cited.section, name) : refused(NEITHER)
    }
    default:
      return refused(NEITHER)
  }
}
