// "As of March 31, 2006, we had …": a date on which something stood is no date that the filing could not know yet.

import type { Span } from '../base/span.ts'
import { daysInMonth } from '../figures/period.ts'
import { toSource } from '../syntax/run.ts'
import type { Run } from '../syntax/run.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import type { Subject } from './subject.ts'
import { groupBy } from './prose/key.ts'
import { datesIn, isInCalendar, monthName, monthsOf } from './words/dates.ts'
import type { PrintedDate } from './words/dates.ts'

interface Told {
  readonly date: PrintedDate
  readonly run: Run
  /** "as of", "ended": the date is one that figures are of; "on" may be any. */
  readonly lead: 'end' | 'on' | undefined
  /** Its sentence speaks of the past and of nothing to come. */
  readonly isPast: boolean
}

const END =
  /\b(?:as of|as at|at|ended|ended on)(?: (?:and for the \w+ ended|the close of business on))? $/i
const ON = /\bon $/i
/** "March 29, 2005 and December 31, 2004": the lead of the first is the lead of both. */
const AND = /^,? (?:and|compared (?:to|with)|from|to|versus) (?:at |as of )?$/
const PAST =
  /\b(?:was|were|had|totall?ed|remains|approximates|is|are|amounted|aggregated|recorded|recogni[sz]ed|incurred|decreased|increased|included|consisted|repurchased|represented|held|owned)\b/i
const FUTURE =
  /\b(?:will|would|shall|should|may|might|can|could|expect\w*|plan\w*|expir\w*|matur\w*|due(?! to\b)|through|until|ending|scheduled|effective|beginning|begin|adopt\w*|terminat\w*|vest\w*|remaining|payable|commenc\w*|extend\w*|extension|future|target\w*|thereafter|forecast\w*|intend\w*|anticipat\w*|renew\w*|if|no later than|prior to|before|by|after|convert\w*|exercis\w*|redeem\w*|amend\w*|option\w*|covenant\w*)\b/i

/** "Ended" is said of the past alone, where nothing is planned or supposed. */
const OF_PAST = /\bended(?: on)? $/
const SUPPOSED =
  /\b(?:will|would|shall|expect\w*|plan\w*|forecast\w*|budget\w*|project(?:ed|ions?)|if|may|covenant\w*|through|until|target\w*)\b/i

/** Mentions of one period's end before another date can be measured by it. */
const ENOUGH = 5
/** A filing follows its period by weeks; half a year later it cannot speak of. */
const BEYOND_MONTHS = 5

const dayOf = ({ month, day }: PrintedDate): string => `${month}-${day}`
const keyOf = (date: PrintedDate): string => `${date.year}-${dayOf(date)}`
const inWords = ({ year, month, day }: PrintedDate): string => `${monthName(month)} ${day}, ${year}`

const isMonthEnd = ({ year, month, day }: PrintedDate): boolean => day >= daysInMonth(year, month)

function* toldIn({ sentences }: Subject): Generator<Told> {
  for (const { run } of sentences) {
    let before: { end: number; lead: Told['lead'] } | undefined
    const dates = datesIn(run.text).filter(isInCalendar)
    const isPast = dates.length > 0 && PAST.test(run.text) && !FUTURE.test(run.text)
    for (const date of dates) {
      const { start, end } = date.span
      const words = run.text.slice(Math.max(0, start - 60), start)
      const goesOn = before && AND.test(run.text.slice(before.end, start))
      const lead = END.test(words) ? 'end' : ON.test(words) ? 'on' : undefined
      const told = lead ?? (goesOn ? before?.lead : undefined)
      const isOver = OF_PAST.test(words) && !SUPPOSED.test(run.text)
      yield { date, run, lead: told, isPast: isPast || isOver }
      before = { end, lead: told }
    }
  }
}

const place = ({ date, run }: Told): Span => toSource(run, date.span)

/** Mentions of a period's end in sentences, by the whole date and by the day of the year. */
class Ends {
  readonly #byDate: ReadonlyMap<string, readonly Told[]>
  readonly #ends: ReadonlyMap<string, readonly Told[]>
  readonly #yearsOfDay = new Map<string, Set<number>>()
  readonly #latest: number

  constructor(all: readonly Told[]) {
    this.#byDate = groupBy(all, ({ date }) => keyOf(date))
    this.#ends = groupBy(all, ({ date, lead }) => (lead === 'end' ? keyOf(date) : undefined))
    for (const [one, another] of this.#byDate.values())
      if (one && another) {
        const { date } = one
        const years = this.#yearsOfDay.get(dayOf(date)) ?? new Set()
        this.#yearsOfDay.set(dayOf(date), years.add(date.year))
      }
    const known = [...this.#ends.values()].filter(({ length }) => length >= ENOUGH)
    this.#latest = Math.max(0, ...known.map(([told]) => (told ? monthsOf(told.date) : 0)))
  }

  at(date: PrintedDate): readonly Told[] {
    return this.#byDate.get(keyOf(date)) ?? []
  }

  ends(date: PrintedDate): readonly Told[] {
    return this.#ends.get(keyOf(date)) ?? []
  }

  isBeyond(date: PrintedDate): boolean {
    return this.#latest > 0 && monthsOf(date) - this.#latest >= BEYOND_MONTHS
  }

  /** A year of weeks ends on another day each year: no other year has this one. */
  isOnlyIn(date: PrintedDate, year: number): boolean {
    const years = this.#yearsOfDay.get(dayOf(date))
    return !isMonthEnd(date) && years?.size === 1 && years.has(year)
  }
}

function judged(told: Told, ends: Ends): { meant: PrintedDate; why: string } | undefined {
  const { date, lead, isPast } = told
  if (lead === undefined || ends.at(date).length > 1) return undefined
  const [earlier, later] = [date.year - 1, date.year + 1].map((year) => ({ ...date, year }))
  if (earlier && isPast && ends.isBeyond(date) && ends.ends(earlier).length >= ENOUGH)
    return { meant: earlier, why: 'no other period of this filing ends near it' }
  const drifted = [earlier, later].find(
    (one) => one && ends.ends(one).length >= ENOUGH && ends.isOnlyIn(date, one.year),
  )
  return drifted && lead === 'end'
    ? { meant: drifted, why: `only in ${drifted.year} did a period end on that day` }
    : undefined
}

function* run(subject: Subject): Generator<Verdict> {
  const all = [...toldIn(subject)]
  const ends = new Ends(all)
  for (const told of all) {
    const found = judged(told, ends)
    if (found) {
      const span = toSource(told.run, told.date.yearSpan)
      const others = ends.ends(found.meant)
      yield {
        kind: 'finding',
        level: 'warning',
        span,
        message: `${inWords(told.date)} does not agree with the periods of this filing: ${found.why}, and ${inWords(found.meant)} is named ${others.length} times.`,
        related: others
          .slice(0, 3)
          .map((one) => ({ span: place(one), message: inWords(one.date) })),
        fix: {
          title: `Change ${told.date.year} to ${found.meant.year}`,
          edits: [{ span, text: String(found.meant.year) }],
        },
      }
    } else if (told.lead === 'end' && ends.ends(told.date).length >= ENOUGH)
      yield {
        kind: 'tick',
        span: place(told),
        message: `${inWords(told.date)} is a day that this filing reports on: it is named ${ends.ends(told.date).length} times.`,
        related: [],
      }
  }
}

export const datesFitThePeriods = check({
  id: 'dates-fit-the-periods',
  title: 'A date of the past is one that the filing can know',
  proves:
    'What a sentence says stood on a date, or for a period that ended then, is of a day that the filing reports on: not a year after it, and not the day on which only another year ended.',
  tolerance:
    'A filing may speak of five months behind the last period end that it names five times; a date that is named twice is believed.',
  level: 'warning',
  docs: `“As of December 31, 2024, we had …” in a report on 2023 is last year’s sentence updated once too often. It is told
from plans by its verbs: any word of what is to come (will, due, through, expires) keeps the check silent. Companies whose
years have 52 or 53 weeks end each year on another day, so that “June 25, 2023” beside many “June 25, 2022” tells of
itself. A date a year too early cannot be told where period ends are the ends of months: earlier years may be spoken of.
Accept a finding where something did happen on that day.`,
  examples: {
    valid: [
      `Cash was $4.1 million at December 31, 2003. Debt was $2.1 million as of December 31, 2003, and rent $0.1 million for
the year ended December 31, 2003.

Inventories were $0.4 million at December 31, 2003. Receivables were $0.3 million at December 31, 2003, of which $0.1 million
is due at December 31, 2004. The lease will end on December 31, 2004.
`,
      `Net sales were $4.1 million for the year ended June 28, 2003. Costs were $3.1 million for the year ended June 28, 2003.
Taxes were $0.1 million for the year ended June 28, 2003.

Debt was $2.1 million as of June 28, 2003. Cash was $0.1 million at June 28, 2003. The pier opened on June 28, 2002.
`,
    ],
    invalid: [
      `Cash was $4.1 million at December 31, 2003. Debt was $2.1 million as of December 31, 2003, and rent $0.1 million for
the year ended December 31, 2003.

Inventories were $0.4 million at December 31, 2003. Receivables were $0.3 million at December 31, 2003. Leases were $0.2
million at December 31, ⟦2004⟧.
`,
      `Net sales were $4.1 million for the year ended June 28, 2003. Costs were $3.1 million for the year ended June 28, 2003.
Taxes were $0.1 million for the year ended June 28, 2003.

Debt was $2.1 million as of June 28, 2003. Cash was $0.1 million at June 28, 2003. Leases were $0.2 million as of June 28,
⟦2002⟧.
`,
    ],
  },
  run,
})
