// "Item 8. Quantitative and Qualitative Disclosures": the number of a heading is the one that the form gives its title.

import { span } from '../base/span.ts'
import { foldTitle } from '../facts/title.ts'
import { everyItem } from '../syntax/forms/form-items.ts'
import { allSections } from '../syntax/section.ts'
import type { Form, Section } from '../syntax/section.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import type { Subject } from './subject.ts'

const HEADING =
  /^Item (?<number>\d{1,2}[A-Z]?(?:\.\d\d)?)[.:]?\s+(?:[-–—]\s+)?(?<title>[^\s–—-].*)$/i

/** Forms with an order of their own, which are read as those of larger companies. */
const SMALL_BUSINESS = /\b10-?[KQ]-?SB\b/i
const BEGINNING = 4000

const RESERVED = /reserved/i

/** "II.5" is "5" of its Part. */
const bare = (key: string): string => key.replace(/^I+\./, '')

/** Numbers by title. */
type Numbers = ReadonlyMap<string, ReadonlySet<string>>

/** Over all editions of a form. */
function numbersOf(form: Form): Numbers {
  const numbers = new Map<string, Set<string>>()
  for (const { key, title } of everyItem(form)) {
    if (RESERVED.test(title)) continue
    const known = numbers.get(foldTitle(title)) ?? new Set()
    numbers.set(foldTitle(title), known.add(bare(key)))
  }
  return numbers
}

/**
 * Items were renumbered, and filers were late: a number speaks against its title where another heading has it by right,
 * or no form. These are the numbers of the form that no heading has by right.
 */
function freeNumbers(form: Form, numbers: Numbers, all: readonly Section[]): ReadonlySet<string> {
  const free = new Set(everyItem(form).map(({ key }) => bare(key)))
  for (const { name } of all) {
    const { number = '', title = '' } = HEADING.exec(name)?.groups ?? {}
    if (numbers.get(foldTitle(title))?.has(number.toUpperCase())) free.delete(number.toUpperCase())
  }
  return free
}

function* judged(
  { heading, name }: Section,
  form: Form,
  numbers: Numbers,
  free: ReadonlySet<string>,
): Generator<Verdict> {
  const { number = '', title = '' } = HEADING.exec(name)?.groups ?? {}
  const named = numbers.get(foldTitle(title))
  if (!named || heading.end <= heading.start) return
  if (named.has(number.toUpperCase()))
    yield {
      kind: 'tick',
      span: heading,
      message: `Item ${number} of Form ${form} has this title.`,
      related: [],
    }
  else if (!free.has(number.toUpperCase()))
    yield {
      kind: 'finding',
      level: 'warning',
      span: heading,
      message: `The number and the title do not agree: in Form ${form}, “${title}” is the title of Item ${[...named].join(' or ')}, not of Item ${number}.`,
      related: [],
    }
}

function* run(subject: Subject): Generator<Verdict> {
  const { form, sections } = subject.outline
  const numbers = numbersOf(form)
  if (numbers.size === 0 || SMALL_BUSINESS.test(subject.textOf(span(0, BEGINNING)))) return
  const all = [...allSections(sections)].filter((section) => !section.inferred)
  const free = freeNumbers(form, numbers, all)
  for (const section of all) yield* judged(section, form, numbers, free)
}

export const itemsHaveTheirTitles = check({
  id: 'items-have-their-titles',
  title: 'An Item’s number goes with its title',
  proves:
    'The heading of an Item whose title is, word for word, that of an Item of the form has that Item’s number.',
  tolerance:
    'Titles are compared without regard to case, quotation marks, dashes and “&”; all editions of the form count.',
  level: 'warning',
  docs: `A heading that carries another Item’s number sends every reference to it astray. Judged are headings whose whole
title is one that the form prescribes, and whose number another heading has by right or no Item of the form ever had; shortened
and company-made titles are not, and neither are forms without Items or those of small businesses (10-KSB, 10-QSB). Accept
a finding where the filing was made on a form that had the number once.`,
  examples: {
    valid: [
      `FORM 10-Q

## Item 2. Management’s Discussion and Analysis of Financial Condition and Results of Operations

Sales rose.

## Item 3. Quantitative and Qualitative Disclosures About Market Risk

None.
`,
      `FORM 20-F

## Item 3. Key Information

Sales rose.

## Item 5. Operating and Financial Review and Prospects

None.
`,
    ],
    invalid: [
      `FORM 10-Q

## Item 2. Management’s Discussion and Analysis of Financial Condition and Results of Operations

Sales rose.

## ⟦Item 8. Quantitative and Qualitative Disclosures About Market Risk⟧

None.
`,
      `FORM 20-F

## Item 3. Key Information

Sales rose.

## ⟦Item 8. Operating and Financial Review and Prospects⟧

None.

## Item 8. Financial Information

See the statements.
`,
    ],
  },
  run,
})
