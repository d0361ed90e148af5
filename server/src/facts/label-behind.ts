// The words behind a figure → the measure it gives, or what narrows the one named before it: "¥9.3 billion in cash", "a loss of ¥1 million in Europe".

import { CHANGE_NOUN, FILLER, oneBlank } from './label.ts'
import type { Label } from './label.ts'
import { metricOf, normalLabel } from './metric.ts'

const BEHIND = /^ (?:of|in|for) (?<np>.*)$/
/** "a $3 million, or 4%, decline in sales". */
const CHANGED =
  /^,? (?:of )?(?:[a-z-]+ ){0,2}(?:increases?|decreases?|declines?|growth|reductions?|improvements?|rise|drop) in (?<np>.*)$/i
/** "our $5 million credit facility", "a $3 million charge": the thing stands right behind. */
const ARTICLE = /(?:^| )(?:an?|our|the|its|this|that)$/i
const DIRECT = /^ (?<np>[A-Z].*)$/i
const BEHIND_END =
  /[,.;:()](?!\d)|‖|(?<= )(?:falls?|fell|matur(?:e|es|ed|ing)|bear|bears|bore|expires?|remain|remains|will|have|has|had|would|may|for|at|as|from|during|to|due|which|that|using|and (?:we|our|an?|the|is|was|were|are|[a-z]+ed|paid|made|sold)|was|were|is|are|on|under|by|through|with|or may|outstanding|related|associated|primarily|resulting|compared|in|of which|if|when|while|pursuant|upon|per|included|recorded|issued|held|includes?|consists?|represents?|represented)\b/i
const ACTION =
  /\b(?<verb>repurchased|cancelled|canceled|redeemed|repaid|paid|issued|borrowed|wrote off|written off|purchased|acquired|sold|received|invested|recorded|recognized|incurred|spent|used|raised|drew|drawn|returned|declared|granted|contributed|utilized|transferred|deposited|settled|retired)(?: (?:and|or) [a-z]+ed)?(?: (?:off|down|back))?(?: (?:approximately|about|an additional|a total of|an aggregate of|up to|another))*$/i

/** The words behind a figure that name a thing, and whether they tell a change of it. */
function phraseBehind(
  before: string,
  behind: string,
  isCount: boolean,
): { readonly np: string; readonly isChange: boolean } | undefined {
  const text = oneBlank(behind).slice(0, 120)
  const changed = CHANGED.exec(text)?.groups?.['np']
  if (changed !== undefined) return { np: changed, isChange: true }
  const of = isCount ? undefined : BEHIND.exec(text)?.groups?.['np']
  const direct = isCount || ARTICLE.test(before) ? DIRECT.exec(text)?.groups?.['np'] : undefined
  const np = of ?? direct
  return np === undefined ? undefined : { np, isChange: false }
}

/**
 * "had ¥12.3 billion in cash and cash equivalents", "repurchased ¥0.7 billion of notes": the thing follows its amount;
 * a count stands right before what it counts.
 */
export function labelBehind(before: string, behind: string, isCount: boolean): Label | undefined {
  const text = ` ${oneBlank(before).trim()}`.replace(FILLER, '')
  const phrase = phraseBehind(text, behind, isCount)
  if (phrase === undefined) return undefined
  const article = phrase.np.replace(/^(?:our|the|its|an?|such|these|their) /i, '')
  const stop = article.search(BEHIND_END)
  const words = (stop >= 0 ? article.slice(0, stop) : article)
    .trim()
    .replace(/ (?:and|or|of|in|for|to)$/i, '')
  if (!/[a-z]{3}/i.test(words) || words.split(' ').length > 10) return undefined
  const verb = phrase.isChange ? undefined : ACTION.exec(text)?.groups?.['verb']?.toLowerCase()
  const name = metricOf(words) ?? normalLabel(words)
  const isChange = phrase.isChange || CHANGE_NOUN.test(text)
  return {
    words,
    metric: verb === undefined ? name : `${verb}: ${normalLabel(words)}`,
    ...(isChange && { measure: 'change' as const }),
  }
}

/** Words right behind a figure that narrow what it measures: "from discontinued operations", "in Europe". */
const NARROWS =
  /^ (?<by>(?:from (?!operations\b)|attributable to|related to|relating to|associated with|allocated to|in (?!cash\b|total\b|aggregate\b|the (?:first|second|third|fourth)\b)|on |under |excluding|before |net of|with respect to|at our|per |of (?:our|the) |through )[^,.;:]{0,40})/i

/** At the end of words that were cut short. */
const LEFT_OVER = /(?: (?:the|an?|our|its|full|of|to|in|on|from|and|for|with|by))+$/i

/** A narrower measure where the words behind the figure say so. */
export function narrowed(label: Label, behind: string): Label {
  const by = NARROWS.exec(oneBlank(behind))?.groups?.['by']
  if (by === undefined || /^from ?$|^(?:from|in) (?:fiscal|[\d$¥€£])/i.test(by)) return label
  const narrower = (by.split(/ ?‖| and /)[0] ?? '').trim()
  const whole = `${label.words} ${narrower}`
  const metric = metricOf(whole)
  if (metric !== undefined) return { ...label, words: whole, metric }
  const few = narrower.split(' ')
  const said = few.slice(0, 5).join(' ').replace(LEFT_OVER, '')
  return {
    ...label,
    words: `${label.words} ${said}`,
    metric: `${normalLabel(label.words)} ${normalLabel(few.slice(0, 4).join(' '))}`,
  }
}
