// A sentence that speaks of more than units → the unit it gives: to the table that it leads to, or to all tables of its section.

import { currencyOf, WORD_BEHIND } from './currency.ts'
import type { Currency } from './figure.ts'
import { scaleOf } from './scale-word.ts'
import type { UnitLine } from './unit-line.ts'

const SCALE = '(?<scale>thousands|millions|billions|crores|lakhs)'
const IN = new RegExp(
  `\\bin ${SCALE}(?: of (?<of>${WORD_BEHIND}))?(?! of\\b)|\\bin (?<before>${WORD_BEHIND}) (?<scale2>thousands|millions|billions)\\b`,
  'gi',
)
const NAMED_FIRST = new RegExp(
  `(?<currency>${WORD_BEHIND}) (?:amounts )?(?:are |is )?(?:(?:stated|expressed|shown|presented) )?$`,
  'i',
)

/** The unit that the words name, where it is one alone. */
function unitIn(text: string, dollar: Currency): UnitLine | undefined {
  const found = [...text.matchAll(IN)].map(({ groups, index }): UnitLine => {
    const scale = scaleOf(groups?.['scale'] ?? groups?.['scale2'] ?? '') ?? 0
    const before = NAMED_FIRST.exec(text.slice(Math.max(0, index - 60), index))?.groups
    const word = groups?.['of'] ?? groups?.['before'] ?? before?.['currency']
    const currency = word === undefined ? undefined : currencyOf(word, dollar)
    return { scale, ...(currency !== undefined && { currency }) }
  })
  const [first, ...more] = found
  if (!first) return undefined
  const isOne = more.every((one) => one.scale === first.scale && one.currency === first.currency)
  return isOne ? first : undefined
}

const TITLE_END = new RegExp(
  `(?: |, ?|\\()in (?:${SCALE} of (?<of>${WORD_BEHIND})|(?<before>${WORD_BEHIND}) (?<scale2>thousand|million|billion|crore|lakh)s?)\\)?$`,
  'i',
)
const LONGEST_TITLE = 120
/** "in millions of EUR for the year ended December 31,": the period behind the unit. */
const OF_TIME =
  /,? (?:for the (?:fiscal |financial )?years? ended|as (?:of|at)) (?:[a-z]{3,9}\.? \d{1,2}|\d{1,2} [a-z]{3,9})\b.{0,12}$/i
/** "Statement of cash flows ₹ Mn". */
const SIGN_END =
  /(?<= )(?<sign>[₹€£¥]|Rs\.?|RMB) ?(?<scale>mn|million|bn|billion|crores?|cr|lakhs?)$/i
/** A line of its own at the end of lines set without breaks: "Consolidated Statements of Income  Millions of yen". */
const OWN_LINE = new RegExp(
  `(?: {2,}|^)\\(?(?:In )?(?<scale>Thousands|Millions|Billions) of (?<of>${WORD_BEHIND})\\)?(?:$|(?= {1,3}[A-Z][a-z]{2,8} \\d{1,2}, \\d{4}))`,
)
const TAIL = 160

/** "Consolidated balance sheets in millions of euros". */
export function titleUnit(text: string, dollar: Currency = 'USD'): UnitLine | undefined {
  const title = text.trim().replace(OF_TIME, '')
  const own = OWN_LINE.exec(text.trimEnd().slice(-TAIL)) ?? SIGN_END.exec(title)
  const groups =
    own?.groups ?? (title.length <= LONGEST_TITLE ? TITLE_END.exec(title)?.groups : undefined)
  const scale = scaleOf(groups?.['scale'] ?? groups?.['scale2'] ?? '')
  const named = groups?.['of'] ?? groups?.['before'] ?? groups?.['sign'] ?? ''
  const currency = currencyOf(named, dollar)
  return scale === undefined || currency === undefined ? undefined : { scale, currency }
}

const SENTENCE_END = /[.!?] (?=[A-Z])/g
const LEADS = /:$|\b(?:follow(?:s|ing)|below|table)\b/i

/** Of the text right above a table, the last sentence, where it leads to the table: "Sales, in millions of yen, were as follows:" */
export function leadingUnit(text: string, dollar: Currency = 'USD'): UnitLine | undefined {
  const from = [...text.matchAll(SENTENCE_END)].at(-1)
  const last = text.slice(from ? from.index + from[0].length : 0).trim()
  return LEADS.test(last) ? unitIn(last, dollar) : undefined
}

const TABLES = /\b(?:tables|tabular)\b/i
const ALL = /\ball (?:\w+ )?(?:amounts|figures|numbers|data)\b/i
const UNLESS =
  /\b(?:unless|except (?:where|when|as))\b[^.]{1,60}\b(?:otherwise|indicated|noted|stated)\b/i
const SUBJECT = /\b(?:amounts|figures|numbers|data|tables|tabular)\b/i
/** What speaks of one table, or of the text. */
const ONE = /\b(?:following|below|above|this table|these tables|in the text)\b/i
const DOCUMENT =
  /\b(?:in|throughout|of) (?:this|our|the) (?:annual )?(?:report|document|filing|prospectus|form (?:20-f|10-k))\b/i

export interface StandingUnit {
  readonly unit: UnitLine
  /** The whole document's, not its section's alone. */
  readonly everywhere: boolean
}

/** "Amounts in tables are in millions of yen unless they say otherwise." */
export function standingUnit(text: string, dollar: Currency = 'USD'): StandingUnit | undefined {
  if (!/\bin (?:\S+ ){0,4}(?:thousands|millions|billions)\b/i.test(text)) return undefined
  for (const sentence of text.split(/(?<=[.!?]) (?=[A-Z])/)) {
    const isGeneral = TABLES.test(sentence) || ALL.test(sentence) || UNLESS.test(sentence)
    if (!isGeneral || !SUBJECT.test(sentence) || ONE.test(sentence)) continue
    const unit = unitIn(sentence, dollar)
    if (unit) return { unit, everywhere: DOCUMENT.test(sentence) }
  }
  return undefined
}
