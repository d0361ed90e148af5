// "Our 2022 Form 10-K" → the files that are that filing, as far as their covers prove it.

import type { CitedDocument } from '../figures/cited-document.ts'
import type { Identity } from './identity.ts'
import { ANNUAL, daysOf, precedes, sameRegistrant } from './kin.ts'
import type { Summary } from './summary.ts'

interface Held {
  readonly uri: string
  readonly summary: Summary
}

const isForm = (form: string, { form: cited }: CitedDocument): boolean =>
  cited === undefined || cited === 'annual'
    ? ANNUAL.has(form)
    : cited === 'quarterly'
      ? form === '10-Q'
      : form === cited

/** Filed within so many days of the end of its period. */
const LATEST_DAYS = 300
/** Years that end this early are by some called after the year before. */
const EARLY_MONTHS = 2

function isTheOne(identity: Identity, cited: CitedDocument, from: Identity): boolean {
  const { end } = identity
  if (!end || identity.amended || !isForm(identity.form, cited)) return false
  const { year, period, filed } = cited
  if (period) {
    const { year: y, month, day } = period
    return end.year === y && end.month === month && (day === undefined || end.day === day)
  }
  if (filed) {
    const days = Date.UTC(filed.year, filed.month - 1, filed.day ?? 15) / 86_400_000 - daysOf(end)
    return ANNUAL.has(identity.form) && days > 0 && days < LATEST_DAYS
  }
  if (year !== undefined)
    return ANNUAL.has(identity.form) && end.year === year && end.month > EARLY_MONTHS
  // "Our annual report", in a quarter's: the last one.
  return precedes(identity, from) === 'year-end'
}

export function citedFiles<H extends Held>(
  uri: string,
  from: Identity,
  cited: CitedDocument | undefined,
  all: readonly H[],
): readonly H[] {
  if (!cited?.own) return []
  return all.filter(
    ({ uri: other, summary: { identity } }) =>
      other !== uri && sameRegistrant(identity, from) && isTheOne(identity, cited, from),
  )
}
