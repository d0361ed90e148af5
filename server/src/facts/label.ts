// The words around a figure → the measure it gives: "an operating loss of ¥1.4 billion", "our net loss … was ¥16.5 billion".

import { metricOf, normalLabel } from './metric.ts'
import type { Measure } from './fact.ts'

export interface Label {
  /** The words as printed, one blank between them. */
  readonly words: string
  /** Canonical name, or the normalised words. */
  readonly metric: string
  /** Who it belongs to, where the words say: "consolidated" for "our". */
  readonly entity?: string
  readonly measure?: Measure
}

export const FILLER =
  /(?: (?:approximately|about|around|roughly|nearly|almost|some|only|just|over|up to|more than|less than|at least|in excess of|an? (?:aggregate|total)(?: amount)? of|unaudited|,)|:)+$/i
const OF = / of$/i
const VERB =
  / (?:(?:also|further|slightly|significantly|only|had|have|has) )*(?:was|were|is|are|totall?ed|totall?ing|amount(?:s|ed|ing) to|aggregat(?:ed|ing)|equall?ed|reached|stood at|came to|been)$/i
const TO =
  / (?:(?:increased|decreased|rose|fell|grew|declined|improved|went up|went down|narrowed|widened|expanded|dropped|climbed)(?: (?:slightly|significantly|by))?|(?:increased|decreased|rose|fell|grew|declined|improved)[^.;]{0,40}) to$/i
/** "we raised the allowance to": the thing stands between the verb and the amount. */
const MOVED =
  / (?:increased|raised|reduced|lowered|decreased|cut|brought) (?:the|our) (?<thing>[^,.;]{3,80}) to$/i
const BY =
  / (?:increased|decreased|rose|fell|grew|declined|improved|narrowed|widened|dropped|reduced|climbed|up|down)(?: (?:slightly|significantly|further))?(?: by)?$/i
const FROM = / (?:from|compared (?:to|with)|versus|vs\.|against|over)(?: an?| the| our)?$/i
/** What is left before "from $3 million". */
const MOVES =
  / (?:increased|decreased|rose|fell|grew|declined|improved|dropped|climbed|narrowed|widened)(?: (?:slightly|significantly))?$/i
export const CHANGE_NOUN =
  /\b(?:increases?|decreases?|declines?|growth|changes?|reductions?|improvements?|rise|drop|fall|gain|fluctuations?|effect|impact)(?: in| of)?(?: the| our)?$/i

const OWNER =
  /^(?:our|we|us|the company's|the group's|company's|group's|consolidated|total consolidated)$/i
const OUTSIDE =
  /^(?:our|we|us|the|an?|its|their|his|this|these|that|such|had|has|have|incurred|incurring|recorded|recording|reported|reporting|generated|recognized|posted|realized|experienced|achieved|earned|suffered|sustained|showed|with|and|or|in|by|resulting|reflecting|including|to|from|on|for|as|at|was|were|is|are|into|after|although|because|while|since|despite|against|where|when|consolidated|unaudited|audited|annual|quarterly|comprised|consisted|composed)$/i

/** Measures that only a whole company has: named without an owner as the subject of a sentence, they are the filer's. */
const CORPORATE: ReadonlySet<string> = new Set([
  'net-income',
  'net-income-of-owners',
  'income-before-taxes',
  'comprehensive-income',
  'total-assets',
  'total-liabilities',
  'equity',
  'retained-earnings',
  'operating-cash-flow',
  'investing-cash-flow',
  'financing-cash-flow',
])

export const oneBlank = (text: string): string => text.replace(/\s+/g, ' ')

/** "(as defined)", but not the "(loss)" of a measure's name. */
const BRACKETS =
  / \((?!loss|income|benefit|expense|deficit|provision|gain|used in|provided by)[^()]{0,100}\)/gi
/** "the fair value of our notes, based on quoted prices, was": what stands between the thing and its verb. */
const ASIDE =
  /, (?:which|based|including|excluding|inclusive|exclusive|net|before|after|as|consisting|comprised|primarily|mainly|principally|adjusted|together|along|measured|recorded|included|reported|related|calculated|other|less|plus|on|by|under|using|in)\b[^,]*,$/i

/** "the debt that was settled with shares": what tells which one is meant. */
const RELATIVE = / (?:that|which) (?:was|were|is|are|has|have|had|will) [^,;:]*$/i

const withoutAside = (text: string): string => text.replace(ASIDE, '').replace(/,$/, '')

/** Commas inside one measure's name or a company's, and "(loss)", do not end it. */
const tied = (text: string): string =>
  text
    .replace(/\b(selling|research|property), (?=general|development|plant)/gi, '$1\u0002 ')
    .replace(/, (?=(?:Inc|Ltd|LLC|Limited|Corp|L\.P|S\.A|N\.V|plc|net)\b)/g, '\u0002 ')
    .replace(/\((loss|income)\)/gi, '\u0003$1\u0004')
const untied = (text: string): string =>
  text.replaceAll('\u0002', ',').replaceAll('\u0003', '(').replaceAll('\u0004', ')')

/** The longest tail of `words` that is the name of a measure and stands on its own. */
function tailOf(words: readonly string[], isSubject = false): Label | undefined {
  for (let from = Math.max(0, words.length - 9); from < words.length; from++) {
    const label = untied(words.slice(from).join(' '))
    const metric = metricOf(label)
    if (metric === undefined) continue
    const before = words[from - 1] ?? ''
    if (isSubject && from > 1 && /^(?:and|or)$/i.test(before)) continue
    const possessive = /^[A-Z].*['’]s$/.test(before) && !/^(?:Company|Group)['’]s$/.test(before)
    const isOwn = /^(?:an?|the|our)$/i.test(words[from] ?? '') || OUTSIDE.test(before)
    if (before !== '' && !isOwn && !possessive && !/['’]s$/.test(before)) continue
    const change = CHANGE_NOUN.test(words.slice(Math.max(0, from - 4), from).join(' '))
    const entity = possessive
      ? before.replace(/['’]s$/, '')
      : OWNER.test(before) || /^(?:Company|Group)['’]s$/.test(before)
        ? 'consolidated'
        : undefined
    return {
      words: label.replace(/^(?:an?|the|our|its|their) /i, ''),
      metric,
      ...(entity !== undefined && { entity }),
      ...(change && { measure: 'change' as const }),
    }
  }
  return undefined
}

/** A thing may be narrowed by another: "gain on the sale of boats", "segment sales in Europe". */
const LINK = /^(?:in|on|from|for)$/i
const DETERMINER = /^(?:an?|the|our|its|their)$/i
/** Ends in "-ed" and yet names a thing, whatever stands before it. */
const PARTICIPLE =
  /^(?:discontinued|unrecognized|deferred|accrued|restricted|diluted|fixed|weighted|unamortized|combined|estimated|leased|capitalized|unearned|unsecured|secured|increased|decreased|continued|unrealized|realized|adjusted|related|limited|allocated|unallocated|unvested|vested|(?:un)?funded|(?:stock|share|asset|mortgage)-(?:based|backed))$/i
/** No "-ed" tells these from names. */
const OTHER_VERB =
  /^(?:sold|made|paid|held|took|spent|bought|gave|lost|drew|kept|left|led|put|sent|got|grew|fell|rose|includes?|excludes?|represents?|reflects?|comprises?|contains?)$/i
const VERBAL = /^(?:and|we|us|it|they|which|that|who|not|also|had|has|have)$/i

/** Whether the name that goes on behind `words[at]` begins there at the latest: a verb or a word that leads in. */
function isStop(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (OUTSIDE.test(word) || OTHER_VERB.test(word)) return true
  if (!/[a-z]ed$/.test(word) || PARTICIPLE.test(word)) return false
  const before = words[at - 1]
  return before !== undefined && (VERBAL.test(before) || !OUTSIDE.test(before))
}

/** Where the name that ends `words` begins; a name that another one leads in is part of that one. */
function nameFrom(words: readonly string[]): number {
  const least = Math.max(0, words.length - 10)
  const back = (end: number): number => {
    let from = end
    while (from > least && !isStop(words, from - 1)) from--
    return from
  }
  const from = back(words.length)
  const link = DETERMINER.test(words[from - 1] ?? '') ? from - 2 : from - 1
  if (from === words.length || link <= least || !LINK.test(words[link] ?? '')) return from
  const outer = back(link)
  return outer < link ? outer : from
}

/** "cash and marketable securities": two things of one amount. */
function jointFrom(words: readonly string[]): number {
  const from = nameFrom(words)
  const isJoint = from > 1 && from < words.length && /^(?:and|or)$/i.test(words[from - 1] ?? '')
  return isJoint ? nameFrom(words.slice(0, from - 1)) : from
}

/** No canonical name: the words since the last determiner, verb or conjunction. */
function plainOf(words: readonly string[]): Label | undefined {
  const from = jointFrom(words)
  const label = untied(words.slice(from).join(' '))
  const metric = normalLabel(label)
  const entity = OWNER.test(words[from - 1] ?? '') ? 'consolidated' : undefined
  if (!/[a-z]{3}/.test(metric)) return undefined
  const isChange = CHANGE_NOUN.test(label)
  return {
    words: label,
    metric,
    ...(entity !== undefined && { entity }),
    ...(isChange && { measure: 'change' as const }),
  }
}

/** The last phrase without a comma or bracket. */
const lastPhrase = (text: string): readonly string[] =>
  (
    tied(text)
      .split(/[,;:()]| that | which /)
      .at(-1) ?? ''
  )
    .trim()
    .split(' ')
    .filter((w) => w !== '')

/** "a decrease in sales of": the change of them. */
const CHANGE_IN =
  /^(?:(?:net|overall|year-over-year) )?(?:increases?|decreases?|declines?|growth|reductions?|improvements?|rise|drop) in (?:the |our )?(?<thing>\S.*)$/i

function asChange(label: Label | undefined): Label | undefined {
  const thing = label && CHANGE_IN.exec(label.words)?.groups?.['thing']
  if (!label || thing === undefined) return label
  return {
    ...label,
    words: thing,
    metric: metricOf(thing) ?? normalLabel(thing),
    measure: 'change',
  }
}

/** `before` is the text between the last figure and this one in its clause, periods left out. */
export function labelBefore(before: string): Label | undefined {
  let text = ` ${oneBlank(before).replace(BRACKETS, '').trim()}`.replace(FILLER, '')
  let measure: Measure | undefined
  if (FROM.test(text)) measure = 'comparator'
  const of = text.replace(OF, '')
  if (of !== text) return asChange(tailOf(lastPhrase(of), true) ?? plainOf(lastPhrase(of)))
  const moved = MOVED.exec(text)?.groups?.['thing']
  if (moved !== undefined) text = ` ${moved}`
  else if (VERB.test(text)) text = text.replace(VERB, '')
  else if (TO.test(text)) text = text.replace(TO, '')
  else if (BY.test(text)) {
    text = text.replace(BY, '').replace(/ (?:was|were|is|are|be)$/i, '')
    measure = 'change'
  } else if (FROM.test(text)) {
    const phrase = text.replace(FROM, '').replace(VERB, '').replace(MOVES, '')
    if (phrase.trim() === '') return undefined
    text = phrase
  } else return undefined
  const words = lastPhrase(withoutAside(text).replace(RELATIVE, ''))
  const subject = untied(words.join(' '))
    .replace(/^(?:[•◦▪●■○*–-]+ ?)+/, '')
    .replace(/^[.\s]+/, '')
    .replace(/^(?:(?:and|but|however|the|a|an|as a result) )+/i, '')
    .replace(/ (?:has|have|had)(?: (?:also|further))?$/i, '')
  const owner = /^(?:our|the company['’]s|the group['’]s|company['’]s) /i.exec(subject)
  const name = owner ? subject.slice(owner[0].length) : subject
  const metric = metricOf(name)
  const whole =
    metric === undefined ? (tailOf(words, true) ?? plainSubject(name)) : { words: name, metric }
  if (!whole) return undefined
  const isTotal = /^(?:total|consolidated) /i.test(name)
  const isCorporate = metric !== undefined && (isTotal || CORPORATE.has(metric))
  return {
    ...whole,
    ...((owner ?? isCorporate) && { entity: 'consolidated' }),
    ...(measure && { measure }),
  }
}

/** Words that name nothing. */
const EMPTY =
  /^(?:(?:and|but|or|as|it|they|this|these|that|those|which|also|there|both|each|we|us|he|she|total|amounts?|i\.e\.|respectively) ?)*$/

/** A clause, not a name. */
const CLAUSE =
  /^(?:we|it|they|he|she|you|there|this|these|those|of|(?:included|excluded|reflected|recorded) (?:in|within|from)) \S/

function plainSubject(name: string): Label | undefined {
  const metric = normalLabel(name)
  if (CLAUSE.test(metric)) return undefined
  return /[a-z]{3}/.test(metric) && !EMPTY.test(metric) && metric.split(' ').length <= 12
    ? { words: name, metric }
    : undefined
}
