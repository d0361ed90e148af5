// "As of March 31, 2006, we had …": a date on which something stood is no date that the filing could not know yet.

import { dayWords } from '../figures/month.ts'
import { toSource } from '../syntax/run.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import type { Subject } from './subject.ts'
import type { PrintedDate } from './words/dates.ts'
import { ENOUGH, Ends, placeOf, toldIn } from './words/ends.ts'
import type { Told } from './words/ends.ts'

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
  const all = toldIn(subject)
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
        message: `${dayWords(told.date)} does not agree with the periods of this filing: ${found.why}, and ${dayWords(found.meant)} is named ${others.length} times.`,
        related: others
          .slice(0, 3)
          .map((one) => ({ span: placeOf(one), message: dayWords(one.date) })),
        fix: {
          title: `Change ${told.date.year} to ${found.meant.year}`,
          edits: [{ span, text: String(found.meant.year) }],
        },
      }
    } else if (told.lead === 'end' && ends.ends(told.date).length >= ENOUGH)
      yield {
        kind: 'tick',
        span: placeOf(told),
        message: `${dayWords(told.date)} is a day that this filing reports on: it is named ${ends.ends(told.date).length} times.`,
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
    'A filing may speak of seven months behind the last period end that it names five times; a date that is named twice is believed.',
  level: 'warning',
  docs: `“As of December 31, 2024, we had …” in a report on 2023 is last year’s sentence updated once too often. It is told
from plans by its verbs: any word of what is to come (will, due, through, expires) keeps the check silent. Companies whose
years have 52 or 53 weeks end each year on another day, so that “June 25, 2023” beside many “June 25, 2022” tells of
itself where the filing names the true end of 2023 too. The date of a deed is not judged (“dated as of”). A date a year too early cannot be told where period ends are the ends of months: earlier years may be spoken of.
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
Taxes were $0.1 million for the year ended June 28, 2003, and $0.2 million for the year ended June 29, 2002.

Debt was $2.1 million as of June 28, 2003, and $2.2 million as of June 29, 2002. Cash was $0.1 million at June 28, 2003. Leases were $0.2 million as of June 28,
⟦2002⟧.
`,
    ],
  },
  run,
})
