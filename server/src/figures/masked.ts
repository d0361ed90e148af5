// The run's text with everything that holds digits but is no amount blanked out: offsets stay.

import { byStart } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Run } from '../syntax/run.ts'
import { narrow } from './narrow.ts'
import { periodMentions } from './period-mention.ts'
import { quotations } from './quotation.ts'

/** A character that no amount, hedge or noun holds, so that nothing reads across it. */
const BLANK = '\u0001'

/** "Item 5", "Note 12", "Rule 3-20", "Nos. 333-12": numbers that name a place or a rule. */
const STRUCTURAL =
  /\b(?:items?|notes?|rules?|sections?|exhibits?|parts?|pages?|nos?\.|number|forms?|fasb|sfas|fas|fin|eitf|apb|sab|asu|asc|topics?|ifrs|ias|regulation|chapters?|levels?|tiers?|articles?|schedules?|suite|floor|steps?|phases?|version|file|patent|room|building|tables?|figures?|appendix|annex|class|series|type|proposal|question|code) (?:nos?\. ?)?#?\d[\w.()-]*(?:(?:, (?:and )?| and | or | through | to )\d{1,3}[a-z]?(?:\.\d+)?(?:\(\w{1,4}\))*(?![\w%]|[,.]\d| (?:%|percent|million|billion|thousand|shares|employees)))*/gi

/** Phone, file and identity numbers; times of day; fractions of a web address. */
const CODES =
  /\+\d[\d ()-]{6,}|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}-\d{3}-\d{4}\b|\b\d{2}-\d{7}\b|\b\d{1,3}-\d{5,6}\b|\b\d{1,2}:\d{2}(?: ?[ap]\.?m)?|https?:\/\/\S+|\bwww\.\S+/gi

/** A list's own number at the start: "(1) For fiscal years", "2. Summary". */
const LIST_NUMBER = /^ ?(?:\(\d{1,2}\)|\d{1,2}[.)]) /

/** The day and month of a date whose year stands elsewhere. */
const DAY_OF_MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:st|nd|rd|th)?(?!\d|[,.]\d)/g

const blank = (length: number): string => BLANK.repeat(length)

/** Each span, in order, written anew; of spans that overlap, the first. */
function rewritten(text: string, spans: readonly Span[], write: (words: string) => string): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (start < at) continue
    parts.push(text.slice(at, start), write(text.slice(start, end)))
    at = end
  }
  return parts.join('') + text.slice(at)
}

const whole = (words: string): string => blank(words.length)
/** A mention's words stay, since a figure may lean on them; its digits go. */
const digitsOf = (words: string): string => words.replace(/\d/g, BLANK)

/** Raised text (footnote marks), structural numbers, dates and quotations are blanked. */
export function masked(run: Run): string {
  const raised = run.styled.filter((one) => one.style === 'raised').map((one) => one.span)
  let text = rewritten(narrow(run.text), [...raised].sort(byStart), whole)
  const quoted = quotations(text).map((quotation) => quotation.span)
  text = rewritten(text, quoted, whole).replace(LIST_NUMBER, whole).replace(CODES, whole)
  const dates = periodMentions(text).map((mention) => mention.span)
  return rewritten(text, dates, digitsOf).replace(STRUCTURAL, whole).replace(DAY_OF_MONTH, whole)
}
