// The run's text with everything that holds digits but is no amount blanked out: offsets stay.

import type { Span } from '../base/span.ts'
import type { Run } from '../syntax/run.ts'
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

const without = (text: string, s: Span): string =>
  text.slice(0, s.start) + blank(s.end - s.start) + text.slice(s.end)

/** Raised text (footnote marks), structural numbers, dates and quotations are blanked. */
export function masked(run: Run): string {
  let text = run.text
  for (const styled of run.styled) if (styled.style === 'raised') text = without(text, styled.span)
  for (const quotation of quotations(text)) text = without(text, quotation.span)
  text = text.replace(LIST_NUMBER, (m) => blank(m.length))
  text = text.replace(CODES, (m) => blank(m.length))
  for (const mention of periodMentions(text)) text = withoutDigits(text, mention.span)
  text = text.replace(STRUCTURAL, (m) => blank(m.length))
  return text.replace(DAY_OF_MONTH, (m) => blank(m.length))
}

/** A mention's words stay, since a figure may lean on them; its digits go. */
const withoutDigits = (text: string, s: Span): string =>
  text.slice(0, s.start) + text.slice(s.start, s.end).replace(/\d/g, BLANK) + text.slice(s.end)
