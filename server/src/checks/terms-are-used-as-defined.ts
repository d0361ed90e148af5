// Defined terms: each is used, and letters that stand for a name stand for one name.

import { span } from '../base/span.ts'
import type { Meaning, Term } from '../facts/term.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import type { Subject } from './subject.ts'

/** More than a reader would look through; a glossary has its terms defined for others. */
const MOST_RELATED = 12
const MOST_NAMED = 6
/** Of the terms, so many unused, and they are a glossary or the text is not whole. */
const MOST_UNUSED = 0.4

/** So much of each word tells two names apart: "financing" and "funding", but not "tax" and "taxes". */
const STEM = 4

function same(a: string, b: string): boolean {
  if (bare(a) === bare(b)) return true
  const [one, other] = [a.toLowerCase().split(' '), b.toLowerCase().split(' ')]
  return one.every((word, i) => {
    const [x, y] = [word.slice(0, STEM), (other[i] ?? '').slice(0, STEM)]
    return x.startsWith(y) || y.startsWith(x)
  })
}

/** The first of the later definitions that spells the letters out with other words. */
function otherMeaning({ name, meanings }: Term): readonly [Meaning, Meaning] | undefined {
  if (!/^[A-Z&]{3,}s?$/.test(name)) return undefined
  const told = meanings.filter(({ stands }) => stands !== undefined)
  const [first] = told
  const other = told.find(({ stands = '' }) => !same(stands, first?.stands ?? ''))
  return first && other ? [first, other] : undefined
}

/** Its letters and digits alone: "Five-Year Period" uses “Five Year Period”. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether the text has the name, in any spelling, more often than its definitions do. */
function isUsed(text: string, { name, meanings }: Term): boolean {
  const wanted = bare(name).replace(/s$/, '')
  let left = meanings.length
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    if (--left < 0) return true
  return wanted === ''
}

/** Looks through the whole text; more of them are no filing. */
const MOST_LOOKS = 300

function unused(subject: Subject): readonly Term[] {
  const once = subject.terms.filter(
    ({ quoted, uses, meanings }) => quoted && uses.length <= meanings.length,
  )
  if (once.length === 0 || once.length > MOST_LOOKS) return []
  const text = bare(subject.textOf(span(0, Infinity)))
  return once.filter((term) => !isUsed(text, term) && !hasTwin(subject, term))
}

/** Names of one thing are given together, "“Kobe” or the “Company”", and one of them will do. */
const TOGETHER = 30

const hasTwin = ({ terms }: Subject, { definition }: Term): boolean =>
  terms.some(
    (other) =>
      other.definition !== definition &&
      other.definition.start < definition.end + TOGETHER &&
      definition.start < other.definition.end + TOGETHER,
  )

function* run(subject: Subject): Generator<Verdict> {
  for (const term of subject.terms) {
    const two = otherMeaning(term)
    if (two) {
      const [first, other] = two
      yield {
        kind: 'finding',
        level: 'information',
        span: other.span,
        message: `“${term.name}” stands for “${other.stands ?? ''}” here and for “${first.stands ?? ''}” on line ${subject.lineOf(first.span.start)}.`,
        related: [{ span: first.span, message: 'the other meaning' }],
      }
    } else if (term.uses.length > term.meanings.length)
      yield {
        kind: 'tick',
        span: term.definition,
        message: `“${term.name}” is used ${term.uses.length - term.meanings.length} times.`,
        related: [],
      }
    else yield { kind: 'unjudged' }
  }
  if (!subject.outline.excerpt) yield* neverUsed(unused(subject), subject)
}

function* neverUsed(terms: readonly Term[], subject: Subject): Generator<Verdict> {
  const [first, ...others] = terms
  const quoted = subject.terms.filter((term) => term.quoted)
  if (!first || terms.length > quoted.length * MOST_UNUSED) return
  const names = terms.slice(0, MOST_NAMED).map(({ name }) => `“${name}”`)
  const more = terms.length - names.length
  yield {
    kind: 'finding',
    level: 'information',
    span: first.definition,
    message:
      others.length === 0
        ? `“${first.name}” is defined here and never used.`
        : `${terms.length} terms are defined and never used: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    related: others
      .slice(0, MOST_RELATED)
      .map(({ definition }) => ({ span: definition, message: 'nor is this' })),
  }
}

export const termsAreUsedAsDefined = check({
  id: 'terms-are-used-as-defined',
  title: 'Defined terms are used, and have one meaning',
  proves:
    'A term that the filing defines in quotation marks is used somewhere else, and letters that are spelled out stand for the same words each time.',
  tolerance:
    'A use may differ in case, hyphens and the ending of the plural; a name spelled out may differ in small words and endings.',
  level: 'information',
  docs: `A term that nothing uses is left over from a text that was cut, or is misspelled where it is defined; letters with two
meanings mislead. All unused terms of a filing are told in one finding. The check is silent about unused terms in an excerpt, in
a glossary (where a large part of the terms is unused), about letters in brackets without quotation marks, and about one of two
names that are given together. It does not say that a term is used before it is defined, or without a definition: filings define
their terms anew in each Item and leave well-known letters undefined. Accept a finding where the term is used in a part that
this file leaves out.`,
  examples: {
    valid: [
      `# Ports

We run the ports of Kobe and Osaka (the “Ports”) for the Ministry of Public Harbours (“MPH”). The MPH sets our dues.
The Ports are open all year. Restricted Stock Units (“RSUs”) vest over three years.

# Plans

We granted ten restricted stock units (“RSUs”) and no other RSUs.
`,
      `# The Company

Kobe Harbour Inc. (“Kobe Harbour” or the “Company”) owns two piers. The Company was founded in 1901, and its Five Year
Plan (the “Five Year Plan”) was adopted in 2003.

# Outlook

Under the Five-Year Plan the Company will dig a dock.
`,
    ],
    invalid: [
      `# Ports

We run the ports of Kobe and Osaka (the “Ports”) for the Ministry of Public Harbours (“MPH”). The MPH sets our dues.
The Ports are open all year. We lease our cranes under a contract of May 2003 (the “⟦Crane Lease⟧”) which ends in May 2013.

# Ships

Our ships are rated by the Maritime Price House (“⟦MPH⟧”), and the ports follow the MPH. The Ports pay for it.
`,
      `# Debt

We borrowed ¥2.0 billion from Osaka Trust (the “Dock Loan”) and repaid the Dock Loan in May. The loan is secured by
two piers (the “⟦Pledged Piers⟧”), and we lease a third one from the city (the “Lease”). The Lease ends in 2009.
`,
    ],
  },
  run,
})
