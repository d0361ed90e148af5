// "See Item 5", "Note 12": the target is there, and the title cited with it is its own.

import type { Reference } from '../facts/reference.ts'
import type { Section } from '../syntax/section.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import type { Subject } from './subject.ts'
import { mayBeThere, mayHaveTitle } from './beginnings.ts'
import { citedNotes, noteTitles } from './words/note-title.ts'
import { isTrusted, lastNote } from './reference-trust.ts'

type Missing = Extract<Verdict, { kind: 'finding' }>

/** "Item 5", "Part II, Item 7", "Note 12". */
function nameOf({ target }: Reference): string | undefined {
  if (target.kind === 'note') return `Note ${target.key}`
  if (target.kind === 'exhibit') return `Exhibit ${target.key}`
  if (target.kind !== 'item') return undefined
  return `${target.part === undefined ? '' : `Part ${target.part}, `}Item ${target.key}`
}

const headingOf = (section: Section): Section['heading'] =>
  section.heading.end > section.heading.start
    ? section.heading
    : { start: section.span.start, end: Math.max(section.span.start + 1, section.heading.end) }

const at = (subject: Subject, section: Section): string =>
  `line ${subject.lineOf(section.heading.start)}`

function missing(
  subject: Subject,
  reference: Reference,
): Pick<Missing, 'level' | 'message'> | undefined {
  const name = nameOf(reference) ?? ''
  switch (reference.missing) {
    case 'excerpt':
      return {
        level: 'information',
        message: `${name} is not in this excerpt: there is nothing to go to.`,
      }
    case 'not-in-form':
      return {
        level: 'warning',
        message: `There is no ${name} in Form ${subject.outline.form}, in any edition.`,
      }
    case 'not-found': {
      const { target } = reference
      if (target.kind === 'exhibit')
        return { level: 'information', message: `${name} is not in the exhibit index.` }
      if (target.kind !== 'note')
        return { level: 'information', message: `No heading for ${name} was found in this filing.` }
      const last = lastNote(subject.outline)
      return last !== undefined && Number(target.key) > last
        ? {
            level: 'warning',
            message: `There is no ${name}: the notes of this filing run from 1 to ${last}.`,
          }
        : undefined
    }
    default:
      return undefined
  }
}

const MOST_RELATED = 12

function* run(subject: Subject): Generator<Verdict> {
  const trusted = isTrusted(subject.outline)
  const titles = noteTitles(subject)
  const absent = new Map<string, Reference[]>()
  for (const reference of subject.references) {
    const name = nameOf(reference)
    if (name === undefined || reference.standing === 'contents') continue
    const { section, place, belongs } = reference
    const foreign = foreignNote(subject, reference, citedNotes(subject, reference, titles))
    if (foreign) yield foreign
    else if (section && !belongs)
      yield {
        kind: 'tick',
        span: reference.span,
        message: `${name} is “${section.title}”, ${at(subject, section)}.`,
        related: [{ span: headingOf(section), message: 'where it leads' }],
      }
    else if (place)
      yield {
        kind: 'tick',
        span: reference.span,
        message: `${name} is listed on line ${subject.lineOf(place.heading.start)}.`,
        related: [{ span: place.heading, message: 'where it leads' }],
      }
    else if (section && belongs && trusted) yield foreignTitle(subject, reference, section, belongs)
    else if (belongs && trusted) yield titleOfAnother(reference, name, belongs)
    else if ((trusted || reference.target.kind === 'exhibit') && isMissing(subject, reference))
      absent.set(name, [...(absent.get(name) ?? []), reference])
    else yield { kind: 'unjudged' }
  }
  for (const [first, ...others] of absent.values()) {
    const said = first && missing(subject, first)
    if (!said) continue
    yield {
      kind: 'finding',
      ...said,
      span: first.span,
      related: others
        .slice(0, MOST_RELATED)
        .map(({ span }) => ({ span, message: 'pointed to here too' })),
    }
  }
}

/** A heading may have been lost on the way to Markdown while its words are still there. */
const isMissing = (subject: Subject, reference: Reference): boolean =>
  missing(subject, reference) !== undefined &&
  !(reference.target.kind === 'exhibit' && reference.missing === 'excerpt') &&
  (reference.missing === 'not-in-form' || !mayBeThere(subject, reference.target))

/** The cited Item is not in this part of the filing, but the form gives its title to another. */
function titleOfAnother(
  { span, target }: Reference,
  name: string,
  belongs: NonNullable<Reference['belongs']>,
): Verdict {
  const [cited = ''] = target.kind === 'item' ? (target.title?.path ?? []) : []
  return {
    kind: 'finding',
    level: 'warning',
    span,
    message: `The number and the title do not agree: in this form, “${cited}” is the title of Item ${belongs.key}, not of ${name}.`,
    related: [],
  }
}

/** The title behind the number is another note's, and no note of this number has it. */
function foreignNote(
  subject: Subject,
  { target, missing, section, span }: Reference,
  cited: readonly Section[],
): Verdict | undefined {
  const [only, ...others] = cited
  if (target.kind !== 'note' || !section || !only || others.length > 0) return undefined
  if (missing !== undefined || only.key === target.key || section.kind !== 'note') return undefined
  if (mayHaveTitle(subject, target.key, only.title)) return undefined
  const own = headingOf(section)
  return {
    kind: 'finding',
    level: 'warning',
    span,
    message: `The number and the title do not agree: Note ${target.key} is “${section.title}” (${at(subject, section)}); “${only.title}” is the title of Note ${only.key ?? ''} (${at(subject, only)}).`,
    related: [
      { span: own, message: `Note ${target.key} is here` },
      { span: headingOf(only), message: `Note ${only.key ?? ''} is here` },
    ],
  }
}

function foreignTitle(
  subject: Subject,
  reference: Reference,
  section: Section,
  belongs: NonNullable<Reference['belongs']>,
): Verdict {
  const [cited = ''] = reference.target.kind === 'item' ? (reference.target.title?.path ?? []) : []
  const related = [{ span: headingOf(section), message: `Item ${section.key ?? ''} is here` }]
  if (belongs.section)
    related.push({ span: headingOf(belongs.section), message: `Item ${belongs.key} is here` })
  return {
    kind: 'finding',
    level: 'warning',
    span: reference.span,
    message: `The number and the title do not agree: Item ${section.key ?? ''} is “${section.title}” (${at(subject, section)}); “${cited}” is the title of Item ${belongs.key}.`,
    related,
  }
}

export const referenceResolves = check({
  id: 'reference-resolves',
  title: 'A reference leads to what it names',
  proves:
    'The Item, note or exhibit that a reference names is in the filing, and the title cited with its number is its own.',
  tolerance:
    'Titles are compared without regard to case, quotation marks, dashes and “&”, and may be cited short.',
  level: 'warning',
  docs: `Items are moved and notes renumbered late, and references are left behind. An Item that the form never had, and a
note beyond the last, are warnings; so is a title that is another Item’s or another note’s. In an excerpt, what the form can have
and the excerpt lacks is an information, once for each target, and so is an exhibit that the exhibit index does not list. Not judged are references to other documents (“Item 7 of
our 2015 Form 20-F”), rules of law, titles without a number, pages, schedules, captions, lines of the contents, and any
filing in which fewer than half of its form’s Items were found. Nor is anything said to be missing while a line of the filing begins with
its name, nor in Form 8-K, which never has all its Items. Accept a finding where the heading was lost in conversion.`,
  examples: {
    valid: [
      `# Annual Report on Form 20-F

## Item 3. Key Information

Our losses are described in Item 5., “Operating and Financial Review and Prospects”.

## Item 4. Information on the Company

For our debt see Item 5.B and, for earlier years, Item 5 of our 2014 Form 20-F.

## Item 5. Operating and Financial Review and Prospects

### A. Operating Results

Net sales rose.

### B. Liquidity and Capital Resources

We repaid ¥2.0 billion.
`,
      `## NOTES TO CONSOLIDATED FINANCIAL STATEMENTS

### 1. Accounting Policies

Leases are described in Note 3 (Leases). The 1.75% Notes 25 are listed.

### 2. Inventories

Inventories are carried at cost (see Note 1).

### 3. Leases

We lease two piers.
`,
    ],
    invalid: [
      `## NOTES TO CONSOLIDATED FINANCIAL STATEMENTS

### 1. Accounting Policies

Piers are described in ⟦Note 2 (Leases)⟧.

### 2. Inventories

Inventories are carried at cost (see Note 1).

### 3. Leases

We lease two piers.
`,
      `# Annual Report on Form 20-F

## Item 3. Key Information

Our losses are described in ⟦Item 25., “Operating and Financial Review and Prospects”⟧.

## Item 4. Information on the Company

We run three ports.

## Item 5. Operating and Financial Review and Prospects

Net sales rose.
`,
      `# Annual Report on Form 20-F

## Item 3. Key Information

Our losses are described in ⟦Item 4., “Operating and Financial Review and Prospects”⟧, and
our debt in ⟦Item 18⟧.

## Item 4. Information on the Company

We run three ports.

## Item 5. Operating and Financial Review and Prospects

Net sales rose. See Item 4.
`,
    ],
  },
  run,
})
