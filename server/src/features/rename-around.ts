// A place of a name → whether it stands alone there, within a longer name, or so that nobody can tell.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { endOfLine, lineOf } from '../base/text.ts'
import type { Text } from '../base/text.ts'

/** Lines on either side and characters that belong to one paragraph. */
const MOST_LINES = 8
const REACH = 300

const APART = /^\s*$|^\s*(?:#{1,6}\s|[-*+•]\s|\|)/
const BROKEN = /(?: {2}|\\|<br ?\/?>)$/i

/** The paragraph, list line, heading or cell around a place; a blank line and a cell's bar end it. */
function around({ value, lines }: Text, place: Span): Span {
  const text = { value, lines }
  const lineAt = (line: number): string => value.slice(lines[line] ?? 0, endOfLine(text, line))
  let first = lineOf(text, place.start)
  let last = lineOf(text, place.end)
  const isApart = (line: number): boolean => /^\s*(?:#{1,6}\s|\|)/.test(lineAt(line))
  for (let i = 0; i < MOST_LINES && first > 0; i++) {
    if (APART.test(lineAt(first)) || BROKEN.test(lineAt(first - 1))) break
    if (/^\s*$/.test(lineAt(first - 1)) || isApart(first - 1)) break
    first--
  }
  for (let i = 0; i < MOST_LINES && last + 1 < lines.length; i++) {
    if (isApart(last) || APART.test(lineAt(last + 1)) || BROKEN.test(lineAt(last))) break
    last++
  }
  const from = Math.max(lines[first] ?? 0, place.start - REACH)
  const to = Math.min(endOfLine(text, last), place.end + REACH)
  const bar = value.slice(from, place.start).search(/[|\t][^|\t]*$/)
  const next = value.slice(place.end, to).search(/[|\t]/)
  return span(bar < 0 ? from : from + bar + 1, next < 0 ? to : place.end + next)
}

const bare = (source: string): string =>
  source
    .replace(/<[^<>]{1,80}>|&nbsp;/g, ' ')
    .replace(/[*_#\\]|^\s*>/gmu, '')
    .replace(/\s+/g, ' ')

/** Words that stand beside names without being part of them. */
const CLOSED =
  /^(?:the|this|that|these|those|our|its|his|her|their|your|each|every|such|any|all|no|neither|both|an?|in|on|at|by|of|for|from|to|with|within|without|under|if|as|when|where|while|because|although|and|or|but|since|after|before|between|during|through|until|unless|upon|per|about|against|among|into|over|is|are|was|were|be|has|had|have|will|may|can|does|did|not|we|it|they|he|she|there|which|who|whose|however|therefore|additionally|also)$/i
const WORD_BEFORE = /(?<word>[\p{L}\p{N}$€£¥][\p{L}\p{N}&’'.,%-]*) ["“‘]?$/u
const WORD_BEHIND = /^["”’]? (?<word>["“]?[\p{L}\p{N}&][\p{L}\p{N}’'-]*)/u
const FORMED_OF = /^ (?<link>of|to|for|de|on|in) (?:the |our )?\p{Lu}/u
/** "Bank of the West": words that make a name of what stands behind them. */
const NAMED_AFTER =
  /\b(?:Banks?|University|College|Institute|States?|City|County|Port|Bay|Gulf|Cape|Isle|Republic|Kingdom|Commonwealth|Province|District|Trust|Church|Museum) of (?:the )?$/u
const STATEMENTS =
  /^ (?:to|on) (?:the |our )?(?:[\p{Lu}&][\p{L}&]* |and ){0,5}(?:Statements?|Schedules?|Accounts)\b/u
const COMPANY =
  /^,? ?(?:Inc|Ltd|LLC|L\.L\.C|LLP|L\.P|N\.A|S\.A|N\.V|Corp|Co|plc|PLC|AG|GmbH|KGaA)\b/u
const SENTENCE_END = /(?:^|[.!?:;•][”")]*) ?[“"(]?$/u
const isCapital = (word: string): boolean => /^["“]?\p{Lu}/u.test(word)

export function surroundings(text: Text, place: Span): 'term' | 'other' | 'doubt' {
  const { start, end } = around(text, place)
  const before = bare(text.value.slice(start, place.start)).replace(/^ /, '')
  const behind = bare(text.value.slice(place.end, end)).trimEnd()
  const name = text.value.slice(place.start, place.end)
  if (/& $/.test(before) || /^ & \p{Lu}/u.test(behind) || COMPANY.test(behind)) return 'other'
  const hyphen = /(?<word>[\p{L}\p{N}]+)[-–]$/u.exec(before)?.groups?.['word']
  if (hyphen !== undefined)
    return /^(?:non|anti|pre|post|inter|intra)$/iu.test(hyphen) ? 'term' : 'doubt'
  if (/^[-–]\p{Lu}/u.test(behind)) return 'doubt'
  const left = WORD_BEFORE.exec(before)?.groups?.['word'] ?? ''
  const right = isEnded(name, behind) ? '' : (WORD_BEHIND.exec(behind)?.groups?.['word'] ?? '')
  const isTitle = isTitled(before + name + behind)
  if (STATEMENTS.test(behind)) return 'other'
  const leading = sayBefore(left, before, isTitle)
  if (leading === 'other') return 'other'
  const trailing = sayBehind(right, behind, isTitle)
  // A stop may end the sentence as well as the abbreviation.
  if (trailing === 'other') return isTitle || name.endsWith('.') ? 'doubt' : 'other'
  if (leading === 'doubt' || trailing === 'doubt') return 'doubt'
  return 'term'
}

function sayBefore(word: string, before: string, isTitle: boolean): 'other' | 'doubt' | 'alone' {
  if (word === '' || (/[,.;]$/.test(word) && !/\p{Lu}\.$/u.test(word))) return 'alone'
  if (/^(?:19|20)\d\d$/.test(word)) return 'other'
  if (/^[\d$€£¥]/u.test(word)) return 'doubt'
  if (NAMED_AFTER.test(before)) return 'doubt'
  if (CLOSED.test(word)) return 'alone'
  if (!isCapital(word)) return 'alone'
  if (/\.$|[’']s?$/u.test(word)) return 'doubt'
  return SENTENCE_END.test(before.slice(0, before.lastIndexOf(word))) && !isTitle
    ? 'doubt'
    : 'other'
}

function sayBehind(word: string, behind: string, isTitle: boolean): 'other' | 'doubt' | 'alone' {
  if (word === '') return 'alone'
  if (/^\d/.test(word)) return 'doubt'
  const link = FORMED_OF.exec(behind)?.groups?.['link']
  if (link !== undefined)
    return link === 'of' || (link === 'to' && isTitle) || link === 'de' ? 'doubt' : 'alone'
  if (CLOSED.test(word)) return 'alone'
  if (!isCapital(word)) return 'alone'
  return 'other'
}

/** Behind an abbreviation with a stop a capital may begin the next sentence. */
const isEnded = (name: string, behind: string): boolean =>
  name.endsWith('.') && CLOSED.test(/^ (?<word>\p{L}+)/u.exec(behind)?.groups?.['word'] ?? '')

const LONG_WORD = /\p{L}{4,}/gu

/** Every longer word has a capital: a heading, a label. */
const isTitled = (words: string): boolean =>
  (words.match(LONG_WORD) ?? []).every((word) => isCapital(word))
