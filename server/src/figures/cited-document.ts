// Whether a reference points into this document, into another one, or is a rule of law.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { documentAt } from './document-words.ts'
import type { Day } from './period.ts'
import type { Target } from './reference.ts'

/** Another document as the text names it: what is not said is absent. */
export interface CitedDocument {
  /** "annual" and "quarterly" where the text says no more than "annual report". */
  readonly form?: CitedForm
  /** The year that it is of: "for fiscal 2022", "our 2022 Form 10-K", "for the year ended December 31, 2022". */
  readonly year?: number
  /** The end of its period, where the words give the day. */
  readonly period?: Day
  readonly filed?: Day
  /** The name that it is said to be of: "Empower" in "Empower’s Form 10-K". */
  readonly of?: string
  /** Of the filer itself: "our", "the Company’s", a name that the filing’s cover has, or none. */
  readonly own: boolean
}

export type CitedForm =
  | '10-K'
  | '10-Q'
  | '20-F'
  | '40-F'
  | '8-K'
  | '6-K'
  | 'annual'
  | 'quarterly'
  | 'proxy'
  | 'registration'

/** Converters leave blanks about the hyphen, and some hyphens do not break a line. */
const HYPHEN = String.raw`(?: ?[-‐‑–] ?| ?)`
const FORM = String.raw`(?:Form|FORM) {1,2}(?:10${HYPHEN}[KQ]|20${HYPHEN}F|40${HYPHEN}F|8${HYPHEN}K|6${HYPHEN}K|[SF]${HYPHEN}\d{1,2})(?:\/A|SB)?`
const DOCUMENT = new RegExp(
  String.raw`(?:[Aa]nnual|[Qq]uarterly|[Tt]ransition|[Cc]urrent|[Ii]nterim) [Rr]eports?(?: on ${FORM})?|${FORM}|(?:19|20)\d\d (?:10${HYPHEN}[KQ]|20${HYPHEN}F)(?![\w-])|[Pp]roxy [Ss]tatement|[Pp]rospectus|[Rr]egistration [Ss]tatement|[Ii]nformation [Cc]ircular|[Oo]ffering [Mm]emorandum`,
  'g',
)
const FARTHEST = 240
/** A quoted title may be a whole sentence. */
const LONGEST_QUOTED = 800
const SENTENCE_END = /[.!?;]["”’)]*\s+(?=["“(]?[A-Z])/
const SENTENCE_ENDS = new RegExp(SENTENCE_END, 'g')
/** What may stand between a reference and the document that it is in. */
const LINK = new Set(
  `of in to from the our its their this that and or as well under heading headings caption captions section sections
   contained included appearing set forth filed notes note consolidated financial statements condensed accompanying
   unaudited audited each case part parts item items by with on for fiscal year years quarter ended entitled titled
   company’s company's registrant’s registrant's most recent latest first second third fourth our herein within found
   annual quarterly report reports above below further other same full combined page pages pp`.split(
    /\s+/,
  ),
)

/** The title behind a reference, with a comma on its either side; or the end of one that goes on in small letters. */
const TITLE = /^(?:, ?[A-Z][^,.;:]{2,80}|(?: [a-z-]+){1,3}),/

function linked(gap: string): boolean {
  const words =
    gap
      .replace(TITLE, ' ')
      .replace(/["“][^"”]*["”]|\([^)]*\)/g, ' ')
      .match(/[A-Z’']+/gi) ?? []
  return words.every((word) => /^[A-Z]/.test(word) || LINK.has(word))
}

/** Whether the words before a document's name say that it is the one at hand. */
function isThis(before: string): boolean {
  const words = before.match(/[A-Z0-9’'-]+/gi) ?? []
  for (const word of words.slice(-4).reverse()) {
    if (/^this$/i.test(word)) return true
    if (/^(?:the|our|its|their|that|such|an?|of|in|to|on|and|or)$/i.test(word)) return false
  }
  return false
}

/** Where a quotation ends that a mention opens; the end of the mention where it opens none. */
function quoteEnd(text: string, { start, end }: Span): number {
  if (text.charAt(start - 1) !== '“') return end
  const close = text.slice(end, end + LONGEST_QUOTED).search(/[“”]/)
  return text.charAt(end + close) === '”' ? end + close + 1 : end
}

/** What the text around a mention says of the document that its target is in; undefined for this one. */
export function otherDocument(
  text: string,
  mention: { readonly span: Span; readonly target: Target },
): CitedDocument | undefined {
  const { start } = mention.span
  const end = quoteEnd(text, mention.span)
  const rest = text.slice(end, end + FARTHEST)
  const after = rest.slice(0, SENTENCE_END.exec(rest)?.index ?? rest.length)
  for (const named of after.matchAll(DOCUMENT)) {
    if (!linked(after.slice(0, named.index))) break
    return isThis(after.slice(0, named.index)) ? undefined : described(text, end, named)
  }
  const past = text.slice(Math.max(0, start - FARTHEST), start)
  const begun = [...past.matchAll(SENTENCE_ENDS)].at(-1)
  const from = begun ? begun.index + begun[0].length : 0
  const before = past.slice(from)
  for (const named of [...before.matchAll(DOCUMENT)].reverse()) {
    const gap = before.slice(named.index + named[0].length)
    if (
      !/^(?: for [^,;]{1,40}| \([^)]*\))?(?:,| under| in| at)? (?:under |in |at )?(?:the (?:heading|caption) )?["“]?$/.test(
        gap,
      )
    )
      break
    if (isThis(before.slice(0, named.index))) return undefined
    return described(text, start - past.length + from, named)
  }
  if (mention.target.kind !== 'title') return undefined
  const aside = before + after
  if (/[Pp]roxy [Ss]tatement/.test(aside)) return { form: 'proxy', own: true }
  return /\b[Ii]ncorporated (?:herein )?by reference/.test(aside) ? { own: true } : undefined
}

/** The document whose name was found in a part of the text that begins at `from`. */
const described = (text: string, from: number, named: RegExpExecArray): CitedDocument =>
  documentAt(text, span(from + named.index, from + named.index + named[0].length))

const FARTHEST_LAW = 90
const LAW_AFTER =
  /^(?:\([a-z0-9]{1,4}\))*,? (?:of|under|in|to) (?:the |said )?(?:(?:U\.S\. )?(?:SEC|Commission|Securities and Exchange Commission)(?:[’']s)? )?(?:(?:[A-Z][A-Za-z&]+,? ){0,5}(?:Regulations?|Act|Code|Law|Rules?|Ordinance|Directive)|Schedule|Section|Securities)\b/
const LAW_BEFORE = /(?:Regulation S-[A-Z]{1,2}|Schedule [A-Z0-9-]+|S-[KXBT]),?\s(?:\(\s?)?$/

/** "Item 5 of Regulation M-A", "Regulation S-K, Item 303": no place in a filing. */
export const isLaw = (text: string, s: Span): boolean =>
  LAW_AFTER.test(text.slice(s.end, s.end + FARTHEST_LAW)) ||
  LAW_BEFORE.test(text.slice(Math.max(0, s.start - 24), s.start))
