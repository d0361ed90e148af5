// The name of another document in its sentence → which document it is: form, year, period, day of filing, whose.

import type { Span } from '../base/span.ts'
import type { CitedDocument, CitedForm } from './cited-document.ts'
import { MONTHS } from './month.ts'
import type { Day } from './period.ts'

const BEFORE = 60
const AFTER = 220
const STOP = /[;:]|[.!?]["”’)]*\s+["“(]?[A-Z]/

const MONTH = `(${MONTHS.join('|')})`
const DATE = String.raw`(?:${MONTH} (\d{1,2}),? (\d{4})|(\d{1,2}) ${MONTH},? (\d{4}))`
/** Each begins behind the document's name, with no more between than such names carry. */
const PERIOD = new RegExp(
  String.raw`\b(?:years?|quarters?|periods?|months) end(?:ed|ing) ${DATE}`,
  'i',
)
const FILED = new RegExp(
  String.raw`\b(?:filed|furnished|submitted|dated)(?: (?:with|to|by|on|the|U\.S\.|SEC|Securities|and|Exchange|Commission|us)){0,9},? (?:as of |on )?${DATE}`,
)
const YEAR_AFTER = /^[^,;(]{0,60}?\b(?:fiscal(?: years?)?|years?|for|calendar) ((?:19|20)\d\d)\b/
const YEAR_BEFORE = /\b((?:19|20)\d\d)(?: (?:annual|quarterly|transition|proxy|fiscal|year))* ?$/i
const YEAR_INSIDE = /^((?:19|20)\d\d) /
/** A document that goes on with another: what is said behind it is of that one. */
const NEXT_DOCUMENT = /\b(?:Form (?:10|20|40|8|6)|Reports? on|[Pp]roxy|[Rr]egistration)/

const dayOf = (match: RegExpExecArray): Day | undefined => {
  const name = match[1] ?? match[5] ?? ''
  const month = MONTHS.findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1
  const day = Number(match[2] ?? match[4])
  return month === 0 || day < 1 || day > 31
    ? undefined
    : { year: Number(match[3] ?? match[6]), month, day }
}

const FORM = /(10|20|40|8|6)[ ‐‑–-]{0,3}([KQF])/i

function formOf(name: string, behind: string): CitedForm | undefined {
  const form = FORM.exec(name) ?? /^ on Form (10|20|40|8|6)[ ‐‑–-]{0,3}([KQF])/i.exec(behind)
  if (form) {
    const written = `${form[1] ?? ''}-${(form[2] ?? '').toUpperCase()}`
    return (['10-K', '10-Q', '20-F', '40-F', '8-K', '6-K'] as const).find((f) => f === written)
  }
  if (/annual/i.test(name)) return 'annual'
  if (/quarterly|interim/i.test(name)) return 'quarterly'
  if (/current/i.test(name)) return '8-K'
  if (/proxy|circular/i.test(name)) return 'proxy'
  return /registration|prospectus|memorandum|Form [SF]/i.test(name) ? 'registration' : undefined
}

const GENITIVE =
  /((?:[A-Z][\w&.]*|of)(?: (?:[A-Z][\w&.]*|of|and|&)){0,5})[’']s? (?:(?:\d{4}|[Aa]nnual|[Mm]ost|recent|latest|[Dd]efinitive|[Aa]mended) ){0,4}$/
const COMPANY =
  /^(?:of )?(?:The )?(?:Company|Registrant|Corporation|Group|Bank|Trust|Partnership|Issuer|Fund|Firm)$/i
const OF_COMPANY = /^ of ((?:[A-Z][\w&]*,? ){1,4}(?:Inc|Corp|Ltd|LLC|plc|Limited)\b)/

/** "our", "the Company’s" and none are the filer’s own; another name’s genitive may be somebody else’s. */
function nameAbout(before: string, behind: string): string | undefined {
  const name = GENITIVE.exec(before)?.[1] ?? OF_COMPANY.exec(behind)?.[1]
  return name === undefined || COMPANY.test(name) ? undefined : name.replace(/^of /, '')
}

/** What the sentence says of the document that it names at `named`. */
export function documentAt(text: string, named: Span): CitedDocument {
  const name = text.slice(named.start, named.end)
  const before = text.slice(Math.max(0, named.start - BEFORE), named.start)
  const rest = text.slice(named.end, named.end + AFTER)
  const sentence = rest.slice(0, STOP.exec(rest)?.index ?? rest.length)
  const other = NEXT_DOCUMENT.exec(sentence.replace(/^ on Form/, '········'))
  const behind = sentence.slice(0, other?.index ?? sentence.length)
  const form = formOf(name, behind)
  const ended = PERIOD.exec(behind)
  const filedOn = FILED.exec(behind)
  const of = nameAbout(before, behind)
  const period = ended ? dayOf(ended) : undefined
  const filed = filedOn ? dayOf(filedOn) : undefined
  const written =
    YEAR_INSIDE.exec(name)?.[1] ?? YEAR_BEFORE.exec(before)?.[1] ?? YEAR_AFTER.exec(behind)?.[1]
  const year = period?.year ?? (written === undefined ? undefined : Number(written))
  return {
    ...(form && { form }),
    ...(year !== undefined && { year }),
    ...(period && { period }),
    ...(filed && { filed }),
    ...(of !== undefined && { of }),
    own: of === undefined,
  }
}
