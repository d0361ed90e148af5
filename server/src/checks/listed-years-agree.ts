// "2004, 2003 and 2002": a list of years, in a sentence or over a table, is one that the filing reports on.

import { span } from '../base/span.ts'
import type { Sheet } from '../facts/sheet.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import type { Subject } from './subject.ts'
import { YearLists } from './words/odd-year.ts'
import type { OddYear } from './words/odd-year.ts'
import { headsIn, listsIn } from './words/years.ts'
import type { YearList } from './words/years.ts'

/** Years of plans, notes, maturities and grants make lists of their own. */
const OTHER_BUSINESS =
  /\b(?:between|due|matur\w+|expir\w+|from|through|vest\w*|commenc\w+|splits?|plans?|notes?|will|grant\w*|acqui\w+)\b/i
/** What was granted or acquired "during the years ended" is told by period all the same. */
const OF_PERIODS = /\b(?:ended|fiscal years?(?: ended)?)(?: [A-Z][a-z]+ \d{1,2},)? $/
const NAMES_ON = /^ (?:[A-Z]|notes?\b|plans?\b|grants?\b|bonds?\b|tax years?\b)/

const inWords = ({ years }: YearList): string =>
  `${years.slice(0, -1).join(', ')} and ${years.at(-1) ?? ''}`

const repeats = ({ years }: YearList): boolean => new Set(years).size < years.length

const whole = (list: YearList): { start: number; end: number } =>
  span(list.spans[0]?.start ?? 0, list.spans.at(-1)?.end ?? 0)

/** "Charges in 2004, 2003 and 2001": what fell into some years only. */
const skips = ({ years }: YearList): boolean => {
  const falls = (years[1] ?? 0) < (years[0] ?? 0)
  return years.every(
    (year, i) => i === 0 || (falls ? year < (years[i - 1] ?? 0) : year > (years[i - 1] ?? 0)),
  )
}

/** Two years apart may be meant; a year twice, or one that no list knows, may not. */
function isCertain(list: YearList, odd: OddYear, lists: YearLists): boolean {
  const isOther = OTHER_BUSINESS.test(list.before) && !OF_PERIODS.test(list.before)
  if (list.where === 'text' && isOther) return false
  if (list.where === 'text' && NAMES_ON.test(list.behind)) return false
  const isMeant = list.years.length > 2 && skips(list) && !OF_PERIODS.test(list.before)
  if (list.where === 'text' && isMeant) return false
  const strange = !lists.isUsual(list.years[odd.index] ?? 0)
  return list.years.length > 2 ? true : repeats(list) || strange
}

function* listsOf(subject: Subject): Generator<YearList> {
  for (const sentence of subject.sentences)
    if (/(?:19|20)\d\d/.test(sentence.run.text)) yield* listsIn(sentence)
  const seen = new Set<Sheet>()
  for (const sheet of subject.sheets) {
    if (!seen.has(sheet)) yield* headsIn(subject, sheet)
    seen.add(sheet)
  }
}

function finding(subject: Subject, list: YearList, { index, meant, like }: OddYear): Verdict {
  const year = list.years[index] ?? 0
  const place = list.spans[index] ?? whole(list)
  const [one] = like
  const others = one
    ? `those of ${like.length} others like it, ${inWords(one)}`
    : `their own order, which would have ${meant} in the place of ${year}`
  return {
    kind: 'finding',
    level: 'warning',
    span: place,
    message: `The years ${inWords(list)} do not agree with ${others}.`,
    related: like.slice(0, 3).map((one) => ({
      span: whole(one),
      message: `${inWords(one)}, line ${subject.lineOf(whole(one).start)}`,
    })),
    // Order alone tells that a year is odd, and not which one: a list of maturities may skip one.
    ...(one && {
      fix: {
        title: `Change ${year} to ${meant}`,
        edits: [{ span: place, text: String(meant) }],
      },
    }),
  }
}

function* run(subject: Subject): Generator<Verdict> {
  const all = [...listsOf(subject)]
  const lists = new YearLists(all)
  for (const list of all) {
    const odd = lists.odd(list)
    const like = lists.like(list)
    if (odd && isCertain(list, odd, lists)) yield finding(subject, list, odd)
    else if (like.length > 1)
      yield {
        kind: 'tick',
        span: whole(list),
        message: `${like.length} lists of this filing name the years ${inWords(list)}.`,
        related: [],
      }
    else yield { kind: 'unjudged' }
  }
}

export const listedYearsAgree = check({
  id: 'listed-years-agree',
  title: 'Lists of years name the years that are reported',
  proves:
    'A list of years, in a sentence or over the columns of a table, does not differ in a single year from the list that the filing uses everywhere else.',
  tolerance:
    'One other list of the same length and wording, three times at least (five for two years), and one year between them.',
  level: 'warning',
  docs: `Heads of tables and phrases such as “2004, 2003 and 2002” are carried over from last year’s filing and changed one
by one; the one that was forgotten puts every figure below it in another year. A filing that reports on three years says
so dozens of times, so a list that differs from all the others in one year stands out. Years that skip one (“2004
and 2002”, “in 2004, 2003 and 2001”) are often meant and are passed over, and so are lists of plans, notes, maturities and acquisitions. Accept a
finding where the other year is meant.`,
  examples: {
    valid: [
      `Net sales were $8.1 million, $7.9 million and $7.2 million in 2004, 2003 and 2002, respectively. Costs were
$6.1 million, $5.9 million and $5.2 million in 2004, 2003 and 2002.

Taxes were $0.1 million, $0.2 million and $0.4 million in 2004, 2003 and 2002. We bought piers in 1995, 1998 and 2002.
`,
      `| | 2004 | 2003 |
|---|---:|---:|
| Sales | 8 | 7 |

Ports

| | 2004 | 2003 |
|---|---:|---:|
| Quays | 4 | 5 |
`,
    ],
    invalid: [
      `Net sales were $8.1 million, $7.9 million and $7.2 million in 2004, 2003 and 2002, respectively. Costs were
$6.1 million, $5.9 million and $5.2 million in 2004, 2003 and 2002.

Taxes were $0.1 million, $0.2 million and $0.4 million in 2004, 2003 and 2002. Rent was $0.3 million, $0.2 million and
$0.1 million in 2004, 2003 and ⟦2012⟧.
`,
      `Payments for the piers are as follows:

| 2005 | 2006 | ⟦2006⟧ | 2008 | 2009 |
|---:|---:|---:|---:|---:|
| 11 | 12 | 13 | 14 | 15 |
`,
    ],
  },
  run,
})
