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

const FILLER =
  /(?: (?:approximately|about|around|roughly|nearly|almost|some|only|just|over|up to|more than|less than|at least|in excess of|an? (?:aggregate|total)(?: amount)? of|unaudited|,))+$/i
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
const CHANGE_NOUN =
  /\b(?:increases?|decreases?|declines?|growth|changes?|reductions?|improvements?|rise|drop|fall|gain|fluctuations?|effect|impact)(?: in| of)?(?: the| our)?$/i

const OWNER =
  /^(?:our|we|us|the company's|the group's|company's|group's|consolidated|total consolidated)$/i
const OUTSIDE =
  /^(?:our|we|us|the|an?|its|their|his|this|these|that|such|had|has|have|incurred|incurring|recorded|recording|reported|reporting|generated|recognized|posted|realized|experienced|achieved|earned|suffered|sustained|showed|with|and|or|in|by|resulting|reflecting|including|to|from|on|for|as|at|was|were|is|are|into|after|although|because|while|since|despite|against|where|when|consolidated|unaudited|audited|annual|quarterly)$/i

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

const oneBlank = (text: string): string => text.replace(/\s+/g, ' ')

/** Commas inside one measure's name or a company's, and "(loss)", do not end it. */
const tied = (text: string): string =>
  text
    .replace(/\b(selling|research|property), (?=general|development|plant)/gi, '$1\u0002 ')
    .replace(/, (?=(?:Inc|Ltd|LLC|Limited|Corp|L\.P|S\.A|N\.V|plc)\b)/g, '\u0002 ')
    .replace(/\((loss|income)\)/gi, '\u0003$1\u0004')
const untied = (text: string): string =>
  text.replaceAll('\u0002', ',').replaceAll('\u0003', '(').replaceAll('\u0004', ')')

/** The longest tail of `words` that is the name of a measure and stands on its own. */
function tailOf(words: readonly string[]): Label | undefined {
  for (let from = Math.max(0, words.length - 9); from < words.length; from++) {
    const label = untied(words.slice(from).join(' '))
    const metric = metricOf(label)
    if (metric === undefined) continue
    const before = words[from - 1] ?? ''
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

/** No canonical name: the words since the last determiner, verb or preposition. */
function plainOf(words: readonly string[]): Label | undefined {
  let from = words.length
  while (from > 0 && words.length - from < 10 && !OUTSIDE.test(words[from - 1] ?? '')) from--
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

/** `before` is the text between the last figure and this one in its clause, periods left out. */
export function labelBefore(before: string): Label | undefined {
  let text = ` ${oneBlank(before).trim()}`.replace(FILLER, '')
  let measure: Measure | undefined
  if (FROM.test(text)) measure = 'comparator'
  const of = text.replace(OF, '')
  if (of !== text) return tailOf(lastPhrase(of)) ?? plainOf(lastPhrase(of))
  const moved = MOVED.exec(text)?.groups?.['thing']
  if (moved !== undefined) text = ` ${moved}`
  else if (VERB.test(text)) text = text.replace(VERB, '')
  else if (TO.test(text)) text = text.replace(TO, '')
  else if (BY.test(text)) {
    text = text.replace(BY, '')
    measure = 'change'
  } else if (FROM.test(text)) {
    const phrase = text.replace(FROM, '').replace(VERB, '')
    if (phrase.trim() === '') return undefined
    text = phrase
  } else return undefined
  const words = lastPhrase(text)
  const subject = untied(words.join(' ')).replace(/^(?:and|but|however|the|a|an|as a result) /i, '')
  const owner = /^(?:our|the company['’]s|the group['’]s|company['’]s) /i.exec(subject)
  const name = owner ? subject.slice(owner[0].length) : subject
  const metric = metricOf(name)
  const whole =
    metric === undefined ? (tailOf(words) ?? plainSubject(name)) : { words: name, metric }
  if (!whole) return undefined
  const isTotal = /^(?:total|consolidated) /i.test(name)
  const isCorporate = metric !== undefined && (isTotal || CORPORATE.has(metric))
  return {
    ...whole,
    ...((owner ?? isCorporate) && { entity: 'consolidated' }),
    ...(measure && { measure }),
  }
}

function plainSubject(name: string): Label | undefined {
  const metric = normalLabel(name)
  return /[a-z]{3}/.test(metric) && metric.split(' ').length <= 12
    ? { words: name, metric }
    : undefined
}

const ONWARDS =
  /^\)?,? ?(?<link>to|from|compared (?:to|with)|against|versus|or|\()(?: an? (?:increase|decrease) of)?$/i

/** "$70,931 (2019 - $28,257)", the year left out. */
const BRACKETED = /^ ?\( ?[-–—:] ?$/

/** "increased by D, or P%, to B from A": later figures of one change go on with its label. */
export function labelAfter(before: string, first: Label | undefined): Label | undefined {
  if (BRACKETED.test(oneBlank(before))) return first
  const link = ONWARDS.exec(oneBlank(before).replace(FILLER, '').trim())?.groups?.['link']
  if (link === undefined || first?.measure !== 'change') return undefined
  const { measure, ...rest } = first
  if (/^to$/i.test(link)) return rest
  return { ...rest, measure: /^(?:or|\()$/i.test(link) ? measure : 'comparator' }
}

const BEHIND = /^ (?:of|in|for) (?<np>.*)$/
const BEHIND_END =
  /[,.;:()](?!\d)|‖|(?<= )(?:falls?|fell|matur(?:e|es|ed|ing)|bear|bears|bore|expires?|remain|remains|will|have|has|had|would|may|for|at|as|from|during|to|due|which|that|using|and (?:we|our|an?|the|is|was|were|are)|was|were|is|are|on|under|by|through|with|or may|outstanding|related|associated|primarily|resulting|compared|in|of which|if|when|while|pursuant|upon|per|included|recorded|issued|held)\b/i
const ACTION =
  /\b(?<verb>repurchased|cancelled|canceled|redeemed|repaid|paid|issued|borrowed|wrote off|written off|purchased|acquired|sold|received|invested|recorded|recognized|incurred|spent|used|raised|drew|drawn|returned|declared|granted|contributed|utilized|transferred|deposited|settled|retired)(?: (?:and|or) [a-z]+ed)?(?: (?:off|down|back))?(?: (?:approximately|about|an additional|a total of|an aggregate of|up to|another))*$/i

/** "had ¥12.3 billion in cash and cash equivalents", "repurchased ¥0.7 billion of notes": the thing follows its amount. */
export function labelBehind(before: string, behind: string): Label | undefined {
  const phrase = BEHIND.exec(oneBlank(behind).slice(0, 120))?.groups?.['np']
  if (phrase === undefined) return undefined
  const article = phrase.replace(/^(?:our|the|its|an?|such|these|their) /i, '')
  const stop = article.search(BEHIND_END)
  const words = (stop >= 0 ? article.slice(0, stop) : article).trim().replace(/ (?:and|or)$/i, '')
  if (!/[a-z]{3}/i.test(words) || words.split(' ').length > 10) return undefined
  const text = ` ${oneBlank(before).trim()}`.replace(FILLER, '')
  const verb = ACTION.exec(text)?.groups?.['verb']?.toLowerCase()
  const name = metricOf(words) ?? normalLabel(words)
  const isChange = CHANGE_NOUN.test(text)
  return {
    words,
    metric: verb === undefined ? name : `${verb}: ${normalLabel(words)}`,
    ...(isChange && { measure: 'change' as const }),
  }
}

/** Words right behind a figure that narrow what it measures: "from discontinued operations", "in Europe". */
const NARROWS =
  /^ (?<by>(?:from (?!operations\b)|attributable to|related to|relating to|associated with|allocated to|in (?!cash\b|total\b|aggregate\b|the (?:first|second|third|fourth)\b)|on |under |excluding|before |net of|with respect to|at our|per |of (?:our|the) |through )[^,.;:]{0,40})/i

/** A narrower measure where the words behind the figure say so. */
export function narrowed(label: Label, behind: string): Label {
  const by = NARROWS.exec(oneBlank(behind))?.groups?.['by']
  if (by === undefined || /^from ?$|^(?:from|in) (?:fiscal|[\d$¥€£])/i.test(by)) return label
  const narrower = (by.split(/ ?‖| and /)[0] ?? '').trim()
  const whole = `${label.words} ${narrower}`
  const metric = metricOf(whole)
  if (metric !== undefined) return { ...label, words: whole, metric }
  return {
    ...label,
    metric: `${normalLabel(label.words)} ${normalLabel(narrower).split(' ').slice(0, 4).join(' ')}`,
  }
}
