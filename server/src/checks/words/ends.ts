// Sentences → the dates they name, and which of them are ends of the periods that a filing reports on.

import { recall } from '../../base/recall.ts'
import type { Span } from '../../base/span.ts'
import { monthsOf } from '../../figures/month.ts'
import { daysInMonth } from '../../figures/period.ts'
import { toSource } from '../../syntax/run.ts'
import type { Run } from '../../syntax/run.ts'
import { groupBy } from '../prose/key.ts'
import type { Subject } from '../subject.ts'
import { datesIn, isInCalendar } from './dates.ts'
import type { PrintedDate } from './dates.ts'

export interface Told {
  readonly date: PrintedDate
  readonly run: Run
  /** "as of", "ended": the date is one that figures are of; "on" may be any. */
  readonly lead: 'end' | 'on' | undefined
  /** "Ended" stands before it. */
  readonly isEnded: boolean
  /** Its sentence speaks of the past and of nothing to come. */
  readonly isPast: boolean
  /** Its sentence tells what was done, and of nothing to come. */
  readonly isDone: boolean
}

const END =
  /\b(?:as of|as at|at|ended|ended on)(?: (?:and for the \w+ ended|the close of business on))? $/i
/** "A deed dated as of June 28, 2003": the day is the deed's. */
const OF_DEED =
  /\b(?:dated|made|entered into|effective|amended|restated|executed|agreement|deed|indenture|lease|plan|contract|amendment|supplement)[^.;]{0,20}$/i
const ON = /\bon $/i
/** "March 29, 2005 and December 31, 2004": the lead of the first is the lead of both. */
const AND = /^,? (?:and|compared (?:to|with)|from|to|versus) (?:at |as of )?$/
const PAST =
  /\b(?:was|were|had|totall?ed|remains|approximates|is|are|amounted|aggregated|recorded|recogni[sz]ed|incurred|decreased|increased|included|consisted|repurchased|represented|held|owned)\b/i
const DONE = /\b(?:[a-z]{3,}ed|was|were|had|sold|bought|paid|repaid|made|took)\b/
const FUTURE =
  /\b(?:will|would|shall|should|may|might|can|could|expect\w*|plan\w*|expir\w*|matur\w*|due(?! to\b)|through|until|ending|scheduled|effective|beginning|begin|adopt\w*|terminat\w*|vest\w*|remaining|payable|commenc\w*|extend\w*|extension|future|target\w*|thereafter|forecast\w*|intend\w*|anticipat\w*|renew\w*|if|no later than|prior to|before|by|after|convert\w*|minimum|commitments?|estimat\w*|hypothetical|assum\w*|guidance|outlook|exercis\w*|redeem\w*|amend\w*|option\w*|covenant\w*)\b/i

/** "Ended" is said of the past alone, where nothing is planned or supposed. */
const OF_PAST = /\bended(?: on)?:? $/i
const SUPPOSED =
  /\b(?:will|would|shall|expect\w*|plan\w*|forecast\w*|budget\w*|project(?:ed|ions?)|if|may|covenant\w*|through|until|target\w*|future|minimum|matur\w*|due(?! to\b)|payable|scheduled?|commitments?|estimated|anticipat\w*|guidance|outlook|hypothetical|assum\w*)\b/i

/** Mentions of one period's end before another date can be measured by it. */
export const ENOUGH = 5
/** A filing follows its period by weeks, a foreign one by half a year at most; what is later it cannot speak of. */
const BEYOND_MONTHS = 7
/** Days between the ends of a year of weeks, from one year to the next. */
const WEEKS_DRIFT = 8

const dayOf = ({ month, day }: PrintedDate): string => `${month}-${day}`
const keyOf = (date: PrintedDate): string => `${date.year}-${dayOf(date)}`

const isMonthEnd = ({ year, month, day }: PrintedDate): boolean => day >= daysInMonth(year, month)

function* read({ sentences }: Subject): Generator<Told> {
  for (const { run } of sentences) {
    let before: { end: number; lead: Told['lead'] } | undefined
    const dates = datesIn(run.text).filter(isInCalendar)
    const isOpen = dates.length > 0 && FUTURE.test(run.text)
    const isPast = dates.length > 0 && !isOpen && PAST.test(run.text)
    const isDone = dates.length > 0 && !isOpen && DONE.test(run.text)
    for (const date of dates) {
      const { start, end } = date.span
      const words = run.text.slice(Math.max(0, start - 60), start)
      const goesOn = before && AND.test(run.text.slice(before.end, start))
      const isEnd = END.test(words) && !OF_DEED.test(words.replace(END, ''))
      const lead = isEnd ? 'end' : ON.test(words) ? 'on' : undefined
      const told = lead ?? (goesOn ? before?.lead : undefined)
      const isEnded = OF_PAST.test(words)
      const isOver = isEnded && !SUPPOSED.test(run.text)
      yield { date, run, lead: told, isEnded, isPast: isPast || isOver, isDone }
      before = { end, lead: told }
    }
  }
}

/** Read once for the two checks that ask. */
export const toldIn = recall((subject: Subject): readonly Told[] => [...read(subject)])

export const placeOf = ({ date, run }: Told): Span => toSource(run, date.span)

/** Mentions of a period's end in sentences, by the whole date and by the day of the year. */
export class Ends {
  readonly #byDate: ReadonlyMap<string, readonly Told[]>
  readonly #ends: ReadonlyMap<string, readonly Told[]>
  readonly #yearsOfDay = new Map<string, Set<number>>()
  readonly #latest: number
  /** Days of the past that lie beyond the latest end: a filing that knows several was made later. */
  readonly #beyond: ReadonlySet<string>

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
    const late = all.filter(({ date, isPast, isDone }) => (isPast || isDone) && this.#isLate(date))
    this.#beyond = new Set(late.map(({ date }) => keyOf(date)))
  }

  at(date: PrintedDate): readonly Told[] {
    return this.#byDate.get(keyOf(date)) ?? []
  }

  ends(date: PrintedDate): readonly Told[] {
    return this.#ends.get(keyOf(date)) ?? []
  }

  isBeyond(date: PrintedDate): boolean {
    return this.#isLate(date) && this.#beyond.size === 1
  }

  #isLate(date: PrintedDate): boolean {
    return this.#latest > 0 && monthsOf(date) - this.#latest >= BEYOND_MONTHS
  }

  /** A year of weeks ends on another day each year: no other year has this one, and the date's own year ended beside it. */
  isOnlyIn(date: PrintedDate, year: number): boolean {
    const years = this.#yearsOfDay.get(dayOf(date))
    const isOnly = !isMonthEnd(date) && years?.size === 1 && years.has(year)
    return isOnly && this.#endsBeside(date)
  }

  #endsBeside({ year, month, day }: PrintedDate): boolean {
    for (let by = -WEEKS_DRIFT; by <= WEEKS_DRIFT; by++) {
      const near = new Date(Date.UTC(year, month - 1, day + by))
      const key = `${near.getUTCFullYear()}-${near.getUTCMonth() + 1}-${near.getUTCDate()}`
      if (by !== 0 && (this.#ends.get(key)?.length ?? 0) > 1) return true
    }
    return false
  }
}
