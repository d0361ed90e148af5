// "For the fiscal year ended March 31, 2004" on the cover: the latest period that the filing reports on.

import { dayWords, monthsOf } from '../figures/month.ts'
import { allSections } from '../syntax/section.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { groupBy } from './prose/key.ts'
import type { Subject } from './subject.ts'
import { ENOUGH, placeOf, toldIn } from './words/ends.ts'
import type { Told } from './words/ends.ts'

/** The words of the form's cover, by form. */
const COVERS: Readonly<Record<string, RegExp>> = {
  '10-Q': /^.{0,60}\bfor the (?:quarterly period|quarter) ended\b/i,
  '10-K': /^.{0,60}\bfor the (?:fiscal year|year) ended\b/i,
  '20-F': /^.{0,60}\bfor the (?:fiscal year|year) ended\b/i,
}

/** On a cover the date ends its line, or the next box follows; in a sentence words go on. */
const ENDS_LINE = /^[\s.*_]*(?:$|[^\s\p{Ll}\p{N},;:–—-]|or\b|commission\b)/u

/** Lines: blank ones between those of a converted cover count too. */
const LONGEST_COVER = 100

/** Years of weeks end some days beside the month's end that is printed for them. */
const NEAR_DAYS = 15

/** The cover ends where the first Item begins. */
const coverEnd = ({ outline }: Subject): number =>
  Math.min(
    ...[...allSections(outline.sections)].flatMap(({ kind, span }) =>
      kind === 'item' ? [span.start] : [],
    ),
  )

const dayKey = ({ date }: Told): string => `${date.year}-${date.month}-${date.day}`

const saysCover = (subject: Subject, words: RegExp, told: Told): boolean =>
  subject.lineOf(placeOf(told).start) <= LONGEST_COVER &&
  words.test(told.run.text) &&
  ENDS_LINE.test(told.run.text.slice(told.date.span.end))

const daysOf = ({ date: { year, month, day } }: Told): number =>
  Date.UTC(year, month - 1, day) / 86_400_000

/**
 * Whether one of the days cannot be meant. A filing that is late tells of the next quarter, and one that says "in 2004"
 * names the ends of earlier years more often than its own.
 */
function isClash(cover: Told, named: Told, told: readonly Told[]): boolean {
  const mentions = (one: Told): number =>
    told.filter((other) => dayKey(other) === dayKey(one)).length
  const gap = daysOf(named) - daysOf(cover)
  if (Math.abs(gap) < NEAR_DAYS) return false
  return gap > 0 ? mentions(named) >= mentions(cover) : mentions(cover) <= 2
}

/** The latest day that periods of the filing ended on, with its mentions. */
function latestOf(ended: readonly Told[]): readonly Told[] {
  const byDay = groupBy(ended, dayKey)
  const known = [...byDay.values()].filter(({ length }) => length >= ENOUGH)
  const order = ([one]: readonly Told[]): number =>
    one ? monthsOf(one.date) * 40 + one.date.day : 0
  return known.sort((a, b) => order(b) - order(a))[0] ?? []
}

function* run(subject: Subject): Generator<Verdict> {
  const words = COVERS[subject.outline.form]
  if (!words) return
  const end = coverEnd(subject)
  const told = toldIn(subject)
  const ended = told.filter(({ isEnded }) => isEnded)
  const cover = ended.find((one) => placeOf(one).start < end && saysCover(subject, words, one))
  const latest = latestOf(ended)
  const [named] = latest
  if (!cover) return
  if (!named) yield { kind: 'unjudged' }
  else if (dayKey(cover) === dayKey(named))
    yield {
      kind: 'tick',
      span: placeOf(cover),
      message: `The latest period of this filing ended on ${dayWords(cover.date)}: ${latest.length} mentions.`,
      related: [],
    }
  else if (!isClash(cover, named, told)) yield { kind: 'unjudged' }
  else
    yield {
      kind: 'finding',
      level: 'warning',
      span: placeOf(cover),
      message: `The cover’s period end, ${dayWords(cover.date)}, does not agree with the latest that the filing reports on, ${dayWords(named.date)}, named ${latest.length} times.`,
      related: latest
        .slice(0, 3)
        .map((one) => ({ span: placeOf(one), message: dayWords(one.date) })),
    }
}

export const coverNamesThePeriod = check({
  id: 'cover-names-the-period',
  title: 'The cover names the period reported on',
  proves:
    'The day on which the cover says that the year or quarter ended is the latest on which periods in the filing end.',
  tolerance: 'None; the latest period end is the latest that sentences name five times.',
  level: 'warning',
  docs: `The cover is the page that is taken from last year’s filing first and read last. Judged are Forms 10-K, 10-Q and
20-F with a cover before their first Item, in the first hundred lines, where the date ends its line. Nothing is said where
the filing names the cover’s day too, as a late filing does that goes on to the next quarter. Other facts of the cover are not compared: shares outstanding
and market values are of other days than the statements. Accept a finding in a filing that was amended later and speaks of
later periods.`,
  examples: {
    valid: [
      `FORM 10-Q

For the quarterly period ended June 30, 2004

## Item 1. Financial Statements

Net sales were $8.8 million for the three months ended June 30, 2004. Costs were $3.1 million for the three months ended
June 30, 2004. Rent was $1.1 million for the three months ended June 30, 2004. Taxes were $0.2 million for the three months
ended June 30, 2004.

## Item 2. Management’s Discussion and Analysis

Sales rose.
`,
      `FORM 20-F

For the fiscal year ended March 31, 2004

## Item 3. Key Information

Net sales were ¥38.8 billion for the fiscal year ended March 31, 2004. Costs were ¥30.1 billion for the fiscal year ended
March 31, 2004. Rent was ¥1.1 billion for the fiscal year ended March 31, 2004. Taxes were ¥0.2 billion for the fiscal year
ended March 31, 2004.

## Item 5. Operating and Financial Review and Prospects

Sales rose in the fiscal year ended March 31, 2004 as compared to the fiscal year ended March 31, 2003.

## Item 18. Financial Statements

None.
`,
    ],
    invalid: [
      `FORM 10-Q

For the quarterly period ended ⟦March 31, 2004⟧

## Item 1. Financial Statements

Net sales were $8.8 million for the three months ended June 30, 2004. Costs were $3.1 million for the three months ended
June 30, 2004. Rent was $1.1 million for the three months ended June 30, 2004. Taxes were $0.2 million for the three months
ended June 30, 2004. Interest was $0.4 million for the three months ended June 30, 2004.

## Item 2. Management’s Discussion and Analysis

Sales rose.
`,
      `FORM 20-F

For the fiscal year ended ⟦March 31, 2003⟧

## Item 3. Key Information

Net sales were ¥38.8 billion for the fiscal year ended March 31, 2004. Costs were ¥30.1 billion for the fiscal year ended
March 31, 2004. Rent was ¥1.1 billion for the fiscal year ended March 31, 2004. Taxes were ¥0.2 billion for the fiscal year
ended March 31, 2004.

## Item 5. Operating and Financial Review and Prospects

Sales rose in the fiscal year ended March 31, 2004 as compared to the fiscal year ended March 31, 2003.

## Item 18. Financial Statements

None.
`,
    ],
  },
  run,
})
