// Paragraphs → lists that a sentence announces with a number ("the following three categories:"), and how many members follow.

import { span } from '../../base/span.ts'
import type { Span } from '../../base/span.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { toSource } from '../../syntax/run.ts'
import type { Subject } from '../subject.ts'

export interface Announced {
  /** The number word. */
  readonly span: Span
  readonly word: string
  readonly said: number
  /** What can be counted: more than one number where an "and" may join two names or be part of one. */
  readonly counts: readonly number[]
  readonly members: readonly Span[]
}

const WORDS = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
const NUMBER = `(?<word>${WORDS.join('|')})`
/** Stretches of time are no list. */
const NO_LIST =
  /^(?:(?:fiscal|calendar|full|consecutive|most|recent|last|past|preceding) )*(?:years?|months?|quarters?|days?|weeks?|hours?|periods?|times?|of|or|and|to|percent|million|billion|thousand|hundred|stars?|people|persons?|meetings?|resolutions?)\b/i
/** Some of a list, or no certain number of it. */
const SOME =
  /\b(?:at least|any|one or|more|up to|other|remaining|additional|only|includ\w+|such as|among|first|last|next|each|least|half)\b/i
const OPENS_LIST = new RegExp(
  String.raw`\b${NUMBER} (?<noun>(?:[a-z]+[ -]){0,3}[a-z]+s)(?<rest>(?: [a-z]+){0,9}):$`,
  'i',
)
const OPENS_NAMES = new RegExp(
  String.raw`\b${NUMBER} (?<noun>(?:[a-z]+ ){0,3}[a-z]+s)(?:: | [-–—] ?)(?<names>\p{Lu}[^.:;()]{3,300})\.$`,
  'u',
)
/** What may stand between the announced noun and the colon; other words bring a noun of their own: "two plans with these aims:". */
const REST = /^(?: (?:are|were|namely|(?:are |were )?as follows|contributed to(?: [a-z]+){1,6}))?$/i
const REST_OF_FOLLOWING =
  /^(?!.*\b(?:following|one of|these|each)\b)(?!.* (?:in|on|for|to|of|with|from|by|at|about|including|includes?)$)/i
const FOLLOWING = /\bfollowing $/i
/** "The risks of our three segments:" announces risks. */
const OF_OTHERS =
  /\b(?:in|of|for|across|to|by|on|at|from|between|among|with)(?: all| both)?(?: of)? (?:the|our|its|these|those|their|all|both|his|her|such) $/i
/** A converter's words for a picture. */
const PICTURE = /^\s*\[[^\]]*$/
/** A company's form stands behind a comma of its own. */
const COMPANY = /(?:^|, )(?:LLC|LLP|LP|Inc|Ltd|Limited|Corp|PLC|Co|SA|NV|AG|KK)(?:,|$| and )/i
/** A name, not a clause. */
const NAME = /^(?:the )?\p{Lu}[\p{L}’'&/-]*(?: (?:and|of|the|for|&|\p{Lu}[\p{L}’'&/-]*))*$/u
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')
const LETTERS = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ')
const DIGITS = Array.from({ length: 40 }, (_, i) => String(i + 1))
const BULLET = /^(?:[•●▪◦■□○·*–—-]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])\s/i

/** Most sentences announce nothing, and are not searched. */
const HAS_NUMBER = new RegExp(String.raw`\b(?:${WORDS.join('|')}) `)
const HAS_LEAD = /: | [-–—]/

const valueOf = (word: string): number => WORDS.indexOf(word.toLowerCase()) + 2

/** A list's mark with its number left out: "(#)", "•". */
const markOf = (subject: Subject, paragraph: readonly Sentence[]): string | undefined =>
  signOf(subject, paragraph)?.replace(/[a-z\d]+/gi, '#')

const opensList = (paragraph: readonly Sentence[]): boolean =>
  paragraph.at(-1)?.run.text.trimEnd().endsWith(':') === true

/** Numbers and letters run on from the first; a list within the list has its own. */
function isInOrder(subject: Subject, members: readonly (readonly Sentence[])[]): boolean {
  const signs = members.map((one) =>
    signOf(subject, one)
      ?.replace(/[^a-z\d]/gi, '')
      .toLowerCase(),
  )
  return [ROMAN, LETTERS, DIGITS].some((order) =>
    signs.every((sign, i) => sign === '' || sign === order[i]),
  )
}

function signOf(subject: Subject, paragraph: readonly Sentence[]): string | undefined {
  const [first] = paragraph
  if (!first) return undefined
  const own = BULLET.exec(first.run.text)?.[0]
  const before = subject.textOf(span(Math.max(0, first.span.start - 8), first.span.start))
  const line = (before.split(/[\r\n]/).at(-1) ?? '').replace(/\\/g, '')
  const mark = own ?? BULLET.exec(`${line.trim()} `)?.[0]
  return mark?.trim()
}

function* namesIn({ run }: Sentence): Generator<Announced> {
  const isHinted = HAS_LEAD.test(run.text) && HAS_NUMBER.test(run.text)
  const match = isHinted ? OPENS_NAMES.exec(run.text) : undefined
  const { word = '', noun = '', names = '' } = match?.groups ?? {}
  if (!match || NO_LIST.test(noun) || SOME.test(run.text)) return
  if (COMPANY.test(names) || PICTURE.test(run.text)) return
  const series = /, and [^,]+$/.test(names)
  const parts = names.replace(/, and (?=[^,]+$)/, ', ').split(', ')
  if (parts.length < 2 || !parts.every((part) => NAME.test(part))) return
  const joined = series ? 0 : (parts.at(-1)?.split(' and ').length ?? 1) - 1
  if (!series && joined === 0) return
  // "Europe, Middle East and Africa, and Asia": a name may hold commas of the list.
  const fewest = series && parts.some((part) => / (?:and|&) /.test(part)) ? 2 : parts.length
  const at = match.index
  yield {
    span: toSource(run, span(at, at + word.length)),
    word,
    said: valueOf(word),
    counts: Array.from({ length: parts.length + joined - fewest + 1 }, (_, i) => fewest + i),
    members: [toSource(run, span(at + match[0].length - names.length - 1, at + match[0].length))],
  }
}

/** Paragraphs that may stand between the members of one list. */
const FARTHEST = 6

function listBelow(
  subject: Subject,
  paragraphs: readonly (readonly Sentence[])[],
  index: number,
): Announced | undefined {
  const last = paragraphs[index]?.at(-1)
  const text = last?.run.text.trimEnd() ?? ''
  const match = text.endsWith(':') ? OPENS_LIST.exec(text) : undefined
  const { word = '', noun = '', rest = '' } = match?.groups ?? {}
  if (!last || !match || NO_LIST.test(noun) || PICTURE.test(text)) return undefined
  const before = last.run.text.slice(0, match.index)
  const isFollowing = FOLLOWING.test(before) || /^following\b/i.test(noun)
  if (!isFollowing && (/\bfollowing\b/i.test(before) || OF_OTHERS.test(before))) return undefined
  if (!(isFollowing ? REST_OF_FOLLOWING : REST).test(rest)) return undefined
  const lead = last.run.text.slice(Math.max(0, match.index - 30))
  if (SOME.test(lead) || markOf(subject, paragraphs[index] ?? []) !== undefined) return undefined
  const mark = markOf(subject, paragraphs[index + 1] ?? [])
  if (mark === undefined) return undefined
  const marks = paragraphs.slice(index + 1, index + 40).map((one) => markOf(subject, one))
  const end = marks.findIndex((one) => one !== mark)
  const count = end < 0 ? marks.length : end
  const goesOn = marks.slice(count, count + FARTHEST).some((one) => one !== undefined)
  const members = paragraphs.slice(index + 1, index + 1 + count)
  if (count < 2 || goesOn || members.some(opensList) || !isInOrder(subject, members))
    return undefined
  return {
    span: toSource(last.run, span(match.index, match.index + word.length)),
    word,
    said: valueOf(word),
    counts: [count],
    members: members.flatMap(([one]) => one?.span ?? []),
  }
}

export function* announcedIn(subject: Subject): Generator<Announced> {
  const paragraphs: Sentence[][] = []
  for (const sentence of subject.sentences) (paragraphs[sentence.paragraph] ??= []).push(sentence)
  for (const [i, sentences] of paragraphs.entries()) {
    for (const sentence of sentences) yield* namesIn(sentence)
    const list = listBelow(subject, paragraphs, i)
    if (list) yield list
  }
}
