// The contents list and the headings: each Item is in both, under one title, in one order.

import type { Section } from '../syntax/section.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import type { Subject } from './subject.ts'
import { contentsOf, titlesDiffer } from './words/contents-lines.ts'
import type { Contents, ContentsLine } from './words/contents-lines.ts'

/** Fewer lines are no contents list, or a lost one. */
const FEWEST = 4
/** Of the lines, so many must have their headings: else the headings were lost on the way to Markdown. */
const ENOUGH = 0.75
/** The form lets these be left out, and filers leave the words without a heading. */
const RESERVED = /reserved|not applicable|omitted|form 10-k summary|n\/a/i

const bare = (key: string): string => key.replace(/^I+\.|\(T\)$/g, '')

const nameOf = (key: string): string => {
  const [, part, number] = /^(I+)\.(.+)$/.exec(key) ?? []
  return part === undefined ? `Item ${key}` : `Part ${part}, Item ${number ?? ''}`
}

const line = (subject: Subject, { heading }: Section): string =>
  `line ${subject.lineOf(heading.start)}`

function judged(subject: Subject, one: ContentsLine): Verdict {
  const { reference, section, title, key } = one
  if (!section || title === '') return { kind: 'unjudged' }
  const related = [{ span: section.heading, message: 'the heading' }]
  return titlesDiffer(title, section.title)
    ? {
        kind: 'finding',
        level: 'information',
        span: reference.span,
        message: `The contents call ${nameOf(key)} “${title}”; its heading, ${line(subject, section)}, is “${section.title}”.`,
        related,
      }
    : {
        kind: 'tick',
        span: reference.span,
        message: `${nameOf(key)} has this heading on ${line(subject, section)}.`,
        related,
      }
}

/** Headings of Items between two that the contents list, which the contents leave out. */
function* unlisted({ lines, items, named }: Contents): Generator<Verdict> {
  const listed = new Set(lines.map(({ key }) => bare(key)))
  const isListed = ({ key = '', also = [] }: Section): boolean =>
    [key, ...also].some((one) => listed.has(bare(one)))
  for (const [i, item] of items.entries()) {
    const [before, after] = [items[i - 1], items[i + 1]]
    if ([item.key ?? '', ...(item.also ?? [])].some((key) => named.has(bare(key)))) continue
    if (!before || !after || isListed(item) || !isListed(before) || !isListed(after)) continue
    const beside = lines.find(({ section }) => section === before)
    yield {
      kind: 'finding',
      level: 'information',
      span: item.heading,
      message: `${nameOf(item.key ?? '')} is not in the contents, which go from ${nameOf(before.key ?? '')} to ${nameOf(after.key ?? '')}.`,
      related: beside ? [{ span: beside.reference.span, message: 'the line before' }] : [],
    }
  }
}

/** One line that stands out of the order of the headings; more, and the list is an index of another kind. */
function* misplaced(subject: Subject, { lines }: Contents): Generator<Verdict> {
  const led = lines.flatMap((one) => (one.section ? [{ ...one, section: one.section }] : []))
  const drops = led.flatMap((one, i) => {
    const last = led[i - 1]
    return last && one.section.heading.start < last.section.heading.start ? [i] : []
  })
  const [at, second] = drops
  if (at === undefined || second !== undefined) return
  const [before, moved] = [led[at - 1], led[at]]
  if (!before || !moved || before.section === moved.section) return
  yield {
    kind: 'finding',
    level: 'information',
    span: moved.reference.span,
    message: `The contents list ${nameOf(moved.key)} behind ${nameOf(before.key)}; its heading, ${line(subject, moved.section)}, stands before that of ${nameOf(before.key)}, ${line(subject, before.section)}.`,
    related: [
      { span: moved.section.heading, message: `the heading of ${nameOf(moved.key)}` },
      { span: before.section.heading, message: `the heading of ${nameOf(before.key)}` },
    ],
  }
}

/** Lines without a heading, where nearly all others have theirs. */
function* withoutHeading({ lines, items }: Contents): Generator<Verdict> {
  const there = new Set(items.flatMap(({ key = '', also = [] }) => [key, ...also].map(bare)))
  const lost = lines.filter(
    ({ reference, key, title, section }) =>
      reference.missing === 'not-found' &&
      !section &&
      !there.has(bare(key)) &&
      !RESERVED.test(title) &&
      title !== '',
  )
  const [first, ...others] = lost
  if (!first || others.length > lines.length * (1 - ENOUGH)) return
  yield {
    kind: 'finding',
    level: 'information',
    span: first.reference.span,
    message: `The contents list ${nameOf(first.key)}; no heading of that number was found${others.length > 0 ? `, nor for ${others.length} more of its lines` : ''}.`,
    related: others.map(({ reference }) => ({ span: reference.span, message: 'nor for this' })),
  }
}

function* run(subject: Subject): Generator<Verdict> {
  const contents = contentsOf(subject)
  const { lines } = contents
  const led = lines.filter(({ section }) => section)
  const numbers = new Set(lines.map(({ key }) => key))
  if (led.length < FEWEST || led.length < lines.length * ENOUGH || numbers.size < lines.length)
    return
  for (const one of lines) yield judged(subject, one)
  yield* withoutHeading(contents)
  yield* unlisted(contents)
  yield* misplaced(subject, contents)
}

export const contentsAgreeWithHeadings = check({
  id: 'contents-agree-with-headings',
  title: 'The contents list agrees with the headings',
  proves:
    'Each Item of the contents list has a heading of that number and title, in the same order, and each Item’s heading is in the list.',
  tolerance:
    'Titles differ where they share less than a third of their longer words: shortened and modernised ones are one title.',
  level: 'information',
  docs: `Items are added, merged and renamed after the contents were written. Compared are the lines of a contents list
before the first Item that begin with an Item’s number. The check is silent where fewer than three quarters of the lines have
their headings (a converter lost the headings), where a number is listed twice (an index of another kind), and of Parts,
sub-items and page numbers. Accept a finding where a heading was lost in conversion.`,
  examples: {
    valid: [
      `# Annual Report on Form 10-K

| Item 1. | Business | 3 |
|---|---|---:|
| Item 1A. | Risk Factors | 5 |
| Item 2. | Properties | 9 |
| Item 3. | Legal Proceedings | 9 |
| Item 4. | Mine Safety Disclosures | 10 |

## Item 1. Business

We run three ports.

## Item 1A. Risk Factors

Storms may close our ports.

## Item 2. Description of Properties

We own two piers.

## Item 3. Legal Proceedings

None.

## Item 4. Mine Safety Disclosures

Not applicable.
`,
      `# Annual Report on Form 20-F

Item 4. Information on the Company ........ 9

Item 5. Operating and Financial Review ........ 29

Item 6. Directors, Senior Management and Employees ........ 41

Item 7. Major Shareholders and Related Party Transactions ........ 50

## Item 4. Information on the Company

We run three ports.

## Item 5. Operating and Financial Review and Prospects

Net sales rose.

## Item 6. Directors, Senior Management and Employees

We have six directors.

## Item 7. Major Shareholders and Related Party Transactions

None.
`,
    ],
    invalid: [
      `# Annual Report on Form 10-K

| Item 1. | Business | 3 |
|---|---|---:|
| Item 1A. | Risk Factors | 5 |
| Item 2. | Properties | 9 |
| Item 3. | Legal Proceedings | 9 |
| ⟦Item 4⟧. | Submission of Matters to a Vote of Security Holders | 10 |

## Item 1. Business

We run three ports.

## Item 1A. Risk Factors

Storms may close our ports.

## ⟦Item 1C. Cybersecurity⟧

We keep our locks in order.

## Item 2. Properties

We own two piers.

## Item 3. Legal Proceedings

None.

## Item 4. Mine Safety Disclosures

Not applicable.
`,
      `# Annual Report on Form 20-F

| Item 4. | Information on the Company | 9 |
|---|---|---:|
| ⟦Item 5⟧. | Directors, Senior Management and Employees | 29 |
| Item 6. | Directors, Senior Management and Employees | 41 |
| Item 7. | Major Shareholders and Related Party Transactions | 50 |

## Item 4. Information on the Company

We run three ports.

## Item 5. Operating and Financial Review and Prospects

Net sales rose.

## Item 6. Directors, Senior Management and Employees

We have six directors.

## Item 7. Major Shareholders and Related Party Transactions

None.
`,
    ],
  },
  run,
})
