// A sentence → the changes it tells in full: "increased by D, or P%, to B from A", in any of the usual orders.

import type { Span } from '../../base/span.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { periodMentions } from '../../figures/period-mention.ts'
import { placeIn } from './context.ts'

/** The amount before and after, the amount and the percentage of the change; at least three of them, or the last two. */
export interface Change {
  readonly from?: Fact
  readonly to?: Fact
  readonly by?: Fact
  readonly percent?: Fact
  readonly direction: 1 | -1
}

type Role = 'from' | 'to' | 'by' | 'percent'

const UP =
  'increas(?:e|es|ed|ing)|r(?:ise|ose|ising|isen)|gr(?:ew|ow|owth|own)|climb(?:ed)?|up|gain'
const DOWN =
  'decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|f(?:all|ell|allen)|drop(?:ped)?|reduc(?:ed|tion)|down|lower'
const MOVE = `${UP}|${DOWN}`
const ANY_MOVE = new RegExp(`\\b(?:${MOVE})\\b`, 'i')
/** A sentence with more figures than this tells no change that a reader could follow. */
const MOST = 40
const LOOSE = '(?:(?:approximately|about|around|roughly|nearly|some) )?'

const MOVED_BY = new RegExp(
  `\\b(?<move>${MOVE})(?: (?:slightly|significantly|sharply|further))?(?: by| of)? ${LOOSE}$`,
  'i',
)
const MOVED_TO = new RegExp(
  `\\b(?<move>${MOVE})(?: (?:slightly|significantly|sharply|further))? to ${LOOSE}$`,
  'i',
)
const MOVED_FROM = new RegExp(
  `\\b(?<move>${MOVE})(?: (?:slightly|significantly|sharply|further))? from ${LOOSE}$`,
  'i',
)

const OR = new RegExp(
  `^,? ?(?:or|\\(|representing|equivalent to)(?: an? (?:${MOVE}) of)? ?${LOOSE}$`,
  'i',
)
const TO = new RegExp(`^\\)?,? ?to (?:a total of )?${LOOSE}$`, 'i')
const FROM = new RegExp(
  `^\\)?,? ?(?:as )?(?:from|compared (?:to|with)|versus|against) ${LOOSE}$`,
  'i',
)
const AFTER = new RegExp(
  `^\\)?,? (?:(?:or|representing|reflecting) )?an? (?<move>${MOVE}) of ${LOOSE}$`,
  'i',
)
const BARE = /^\)?,? (?:or|\(|an?) $/i
const NOUN = new RegExp(`^ (?<move>${MOVE})\\b`, 'i')
const UPWARD = new RegExp(`^(?:${UP})$`, 'i')

/** Words that lead to a period, and the comma before them. */
const LEAD_IN =
  /,? ?\b(?:for|in|during|at the end of|at|as of|on)(?: each of)?(?: the| our| its| both)? ?$/i

/** The sentence's words without its periods, which stand anywhere in such a statement. */
function wordsOf(text: string, from: number, to: number, periods: readonly Span[]): string {
  let words = ''
  let at = from
  for (const span of periods) {
    if (span.start < at || span.end > to) continue
    words += text.slice(at, span.start).replace(LEAD_IN, '')
    at = span.end
  }
  return (words + text.slice(at, to)).replace(/\s+/g, ' ')
}

const isPercent = (fact: Fact): boolean => fact.figure.kind === 'percent'
const isMoney = (fact: Fact): boolean => fact.figure.kind === 'amount'
const sized = (fact: Fact): Role => (isPercent(fact) ? 'percent' : 'by')

interface Step {
  readonly role: Role
  readonly move?: string
}

function firstStep(before: string, fact: Fact): Step | undefined {
  const move = (shape: RegExp): string | undefined => shape.exec(before)?.groups?.['move']
  const to = move(MOVED_TO)
  if (to !== undefined && isMoney(fact)) return { role: 'to', move: to }
  const from = move(MOVED_FROM)
  if (from !== undefined && isMoney(fact)) return { role: 'from', move: from }
  const by = move(MOVED_BY)
  return by === undefined ? undefined : { role: sized(fact), move: by }
}

function nextStep(between: string, fact: Fact, behind: string, last: Role): Step | undefined {
  const wasSize = last === 'by' || last === 'percent'
  if (wasSize && OR.test(between) && sized(fact) !== last) return { role: sized(fact) }
  if (isMoney(fact) && TO.test(between)) return { role: 'to' }
  if (isMoney(fact) && FROM.test(between)) return { role: 'from' }
  if (wasSize) return undefined
  const move = AFTER.exec(between)?.groups?.['move']
  if (move !== undefined) return { role: sized(fact), move }
  const noun = NOUN.exec(behind)?.groups?.['move']
  const isNamed = BARE.test(between) && (noun !== undefined || / or $/i.test(between))
  return isNamed ? { role: sized(fact), ...(noun !== undefined && { move: noun }) } : undefined
}

/** Every change in the sentence; one that gives a role twice or stops short of two figures is left out. */
export function changesIn(sentence: Sentence): readonly Change[] {
  const facts = sentence.facts.filter((f) => f.figure.coupon === undefined)
  const { text } = sentence.run
  const isTold = facts.length >= 2 && facts.length <= MOST && ANY_MOVE.test(text)
  if (!isTold || /\brespectively\b/i.test(text)) return []
  const periods = periodMentions(text).map((mention) => mention.span)
  const places = facts.map((f) => placeIn(sentence, f))
  const changes: Change[] = []
  let current: Partial<Record<Role, Fact>> = {}
  let move: string | undefined
  let last: Role | undefined
  const close = (): void => {
    if (move !== undefined && Object.keys(current).length >= 2)
      changes.push({ ...current, direction: UPWARD.test(move) ? 1 : -1 })
    current = {}
    move = undefined
    last = undefined
  }
  facts.forEach((fact, i) => {
    const start = places[i]?.start ?? 0
    const previous = i > 0 ? (places[i - 1]?.end ?? 0) : 0
    const between = wordsOf(text, previous, start, periods)
    const behind = text.slice(places[i]?.end, (places[i]?.end ?? 0) + 24)
    let step = last === undefined ? undefined : nextStep(between, fact, behind, last)
    if (!step || current[step.role]) {
      close()
      step = firstStep(between, fact)
    }
    if (!step) return
    current[step.role] = fact
    move ??= step.move
    last = step.role
  })
  close()
  return changes
}
