// A defined term and a new name → edits of its definition and of all its uses; names that merely contain its word stay.

import { byStart, encloses, sameSpan, span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Edit } from '../checks/finding.ts'
import type { Term } from '../facts/term.ts'
import { read } from '../filing.ts'
import type { Filing } from '../filing.ts'
import { surroundings } from './rename-around.ts'
import { isUnwritten } from './rename-code.ts'
import { edited, locateAll, moved, renamed } from './rename-edits.ts'
import { termProblem } from './rename-name.ts'
import { ownUses, standings } from './rename-own.ts'
import type { Renamed } from './rename-part.ts'

const refused = (reason: string): Renamed => ({ kind: 'refused', reason })

const together = (lines: readonly number[]): string => {
  const [first = 0, second = 0] = lines
  return lines.length === 2 ? `${first} and ${second}` : `${first}, ${second}, …`
}

export function renameTerm(filing: Filing, term: Term, name: string): Renamed {
  if (name === term.name) return { kind: 'renamed', edits: [] }
  const reason = termProblem(name) ?? taken(filing, term, name)
  if (reason !== undefined) return { kind: 'refused', reason }
  const { meanings } = term
  if (meanings.length > 1) {
    const lines = meanings.map((one) => filing.lineOf(one.span.start))
    return refused(
      `“${term.name}” is defined ${lines.length} times (lines ${together(lines)}): not all of its uses may mean the same.`,
    )
  }
  const doubtful = standings(filing, term).find(({ meant }) => meant === 'doubt')
  if (doubtful)
    return refused(
      `On line ${filing.lineOf(doubtful.span.start)} it cannot be told whether “${term.name}” is the defined term or part of another name: nothing is renamed.`,
    )
  const uses = ownUses(filing, term)
  const edits: Edit[] = []
  for (const use of uses) {
    const made = renamed(use, filing.textOf(use), name)
    if (!made)
      return {
        kind: 'refused',
        reason: `On line ${filing.lineOf(use.start)} marks of Markdown stand within “${term.name}”: a name of as many words would keep them.`,
      }
    edits.push(...made)
  }
  edits.sort((a, b) => byStart(a.span, b.span))
  return changed(filing, term, name, uses, edits) ?? { kind: 'renamed', edits }
}

/** Whether the new name stands in the filing already: afterwards the two could not be told apart. */
function taken(filing: Filing, { sentence, definition }: Term, name: string): string | undefined {
  const { terms, text, lineOf: line } = filing
  const other = terms.find((term) => term.name === name)
  if (other) return `“${name}” is another defined term (line ${line(other.definition.start)}).`
  const longer = terms.filter((term) => term.name.includes(name)).flatMap((term) => term.uses)
  const there = locateAll(name, text.value).find(
    (place) =>
      !longer.some((use) => encloses(use, place)) &&
      !isUnwritten(text, place) &&
      // The full name that the term stands for.
      !(sentence.start <= place.start && place.start < definition.start) &&
      surroundings(text, place) !== 'other',
  )
  return (
    there &&
    `“${name}” stands in this filing already (line ${line(there.start)}): the two could not be told apart.`
  )
}

/** The proof of a renaming is the reading of the new text: the same term at the same places, and all others as before. */
function changed(
  filing: Filing,
  term: Term,
  name: string,
  uses: readonly Span[],
  edits: readonly Edit[],
): Renamed | undefined {
  const after = read(edited(filing.text.value, edits), filing)
  const found = after.terms.find((one) => one.name === name)
  if (!found || !sameSpan(found.definition, moved(term.definition, edits)))
    return refused(
      term.quoted
        ? `“${name}” would not be read as a defined term on line ${filing.lineOf(term.definition.start)}.`
        : `“${name}” does not abbreviate the words before it on line ${filing.lineOf(term.definition.start)}: it would be no defined term there.`,
    )
  const wanted = uses.map((use) => moved(use, edits))
  const now = ownUses(after, found)
  const lost = wanted.find((use) => !now.some((one) => sameSpan(one, use)))
  if (lost || now.length !== wanted.length)
    return refused(
      `“${name}” would not be read as that term on line ${after.lineOf(lost?.start ?? 0)}.`,
    )
  const astray = filing.references.find((reference, i) => {
    const later = after.references[i]
    const isSame =
      later?.section?.key === reference.section?.key && later?.missing === reference.missing
    return !isSame || !sameSpan(later?.span ?? span(0, 0), moved(reference.span, edits))
  })
  if (astray)
    return refused(
      `Under that name the reference on line ${filing.lineOf(astray.span.start)} would be read otherwise.`,
    )
  const other = filing.terms.find((one) => {
    const same = one === term || after.terms.find((two) => two.name === one.name)
    return same === undefined || (same !== true && same.uses.length !== one.uses.length)
  })
  return other && refused(`The term “${other.name}” would no longer be read as it is now.`)
}
