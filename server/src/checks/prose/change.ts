// A sentence → the changes it tells in full: "increased by D, or P%, to B from A", in any of the usual orders.

import { byStart } from '../../base/span.ts'
import type { Span } from '../../base/span.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { lastMonthOf } from '../../figures/month.ts'
import { periodMentions } from '../../figures/period-mention.ts'
import {
  amountBehind,
  firstStep,
  isAcross,
  isPaired,
  isUpward,
  saysAgain,
  saysThan,
  sizeBehind,
  speaksOfChange,
  standsBeside,
} from './change-words.ts'
import type { Role, Step } from './change-words.ts'
import { placeIn, sameMoney } from './context.ts'
import { conversionsIn } from './converted.ts'

/** The amount before and after, the amount and the percentage of the change; at least three of them, or the last two. */
export interface Change {
  readonly from?: Fact
  readonly to?: Fact
  readonly by?: Fact
  readonly percent?: Fact
  readonly direction: 1 | -1
  /** One of the amounts is called a loss and the other is not: the change is their sum. */
  readonly isAcross?: true
}

/** A sentence with more figures than this tells no change that a reader could follow. */
const MOST = 40

/** Words that lead to a period, and the comma before them. */
const LEAD_IN =
  /,? ?\b(?:for|in|during|at the end of|at|as of|on)(?: each of)?(?: the| our| its| both)? ?$/i
/** Periods that are named by their place beside another: "in the prior-year period", "over last year". */
const OTHER_PERIOD =
  /,? ?\b(?:for|in|during|over|at|as of|of) (?:the |our |its )?(?:same|corresponding|comparable|prior|previous|last|preceding|current|year[- ]ago|year[- ]earlier)(?:[ -](?:prior|previous|last|fiscal|calendar|year|quarter|three|six|nine|twelve|months?|periods?|ended|of|\d\d?-week)\b)*(?:['’]s)?|,? (?:y-o-y|year[- ]o(?:n|ver)[- ]year)\b/gi
const BETWEEN_PERIODS = /^,? (?:and|to|or) (?:at |as of |the )?$/i
/** Of money that no sign or known name tells: "SR 5 million". */
const OTHER_MONEY = /(?<=[ (])[A-Z]{2,3} $/
const RESPECTIVELY = /,? respectively(?=,)/gi

/** Words without the periods and conversions in them, which stand anywhere in such a statement. */
function wordsOf(text: string, from: number, to: number, periods: readonly Span[]): string {
  let words = ''
  let at = from
  for (const span of periods) {
    if (span.start < at || span.end > to) continue
    const before = text.slice(at, span.start)
    if (at === from || !BETWEEN_PERIODS.test(before)) words += before.replace(LEAD_IN, '')
    at = span.end
  }
  return (words + text.slice(at, to))
    .replace(/\s+/g, ' ')
    .replace(OTHER_PERIOD, '')
    .replace(RESPECTIVELY, '')
    .replace(OTHER_MONEY, '')
}

const isPercent = ({ figure }: Fact): boolean => figure.kind === 'percent'

/** What can stand before and after a change; of rates the change is told in points. */
const isValue = ({ figure: { kind } }: Fact): boolean =>
  kind === 'amount' || kind === 'count' || kind === 'plain' || kind === 'percent'

const sizeOf = (fact: Fact): 'by' | 'percent' => (isPercent(fact) ? 'percent' : 'by')

/** Which of two periods comes first; undefined where that is not known, or where they are of two lengths. */
function isLater(one: Fact, two: Fact): boolean | undefined {
  const [a, b] = [one.period, two.period]
  if (!a || !b || a.kind !== b.kind) return undefined
  if (a.kind === 'duration' && b.kind === 'duration' && a.months !== b.months) return undefined
  const apart = lastMonthOf(a) - lastMonthOf(b)
  return apart === 0 ? undefined : apart > 0
}

/** A sentence's figures with the words between them. */
interface Read {
  readonly facts: readonly Fact[]
  /** Before each figure, back to the one before it. */
  readonly words: readonly string[]
  /** The same with the periods left in. */
  readonly whole: readonly string[]
  /** Behind each figure. */
  readonly behind: readonly string[]
  readonly isByTurns: boolean
}

function readSentence(sentence: Sentence): Read | undefined {
  const converted = conversionsIn(sentence)
  const facts = sentence.facts.filter((f) => f.figure.coupon === undefined && !converted.has(f))
  const { text } = sentence.run
  if (facts.length === 0 || facts.length > MOST) return undefined
  const mentions = periodMentions(text).map((mention) => mention.span)
  const periods = [...mentions, ...converted.values()].sort(byStart)
  const places = facts.map((f) => placeIn(sentence, f))
  const starts = places.map((_, i) => (i > 0 ? (places[i - 1]?.end ?? 0) : 0))
  return {
    facts,
    words: places.map(({ start }, i) => wordsOf(text, starts[i] ?? 0, start, periods)),
    whole: places.map(({ start }, i) => text.slice(starts[i], start)),
    behind: places.map(({ end }) => wordsOf(text, end, end + 48, periods)),
    isByTurns: /\brespectively\b/i.test(text),
  }
}

type Told = Partial<Record<Role, { readonly fact: Fact; readonly at: number }>>

/** Two amounts of one list, a year apart: "were B and A at the end of 2023 and 2022, respectively". */
function pairAt({ facts, words }: Read, at: number): readonly [Role, Role] | undefined {
  const [one, two] = [facts[at], facts[at + 1]]
  if (!one || !two || !isValue(one) || !sameMoney(one, two)) return undefined
  if (words[at + 1] !== ' and ' || (at > 0 && /^, $/.test(words[at] ?? ''))) return undefined
  const later = isLater(one, two)
  return later === undefined ? undefined : later ? ['to', 'from'] : ['from', 'to']
}

/** An amount without a word of change before it, which the next figure makes one: "was B, down P from A". */
function leadAt(read: Read, at: number): readonly Step[] | undefined {
  const [fact, next] = [read.facts[at], read.facts[at + 1]]
  const between = read.words[at + 1]
  if (!fact || !next || !isValue(fact) || between === undefined) return undefined
  const pair = pairAt(read, at)
  if (pair) return pair.map((role) => ({ role }))
  if (read.isByTurns) return undefined
  const step = stepBehind(read, at + 1, 'to')
  if (step && step.role !== 'to') return [{ role: 'to' }]
  const second = read.facts[at + 2]
  const isBeside = standsBeside(between) && isValue(next) && sameMoney(fact, next)
  const isPair = second !== undefined && isPercent(second) && isPaired(read.words[at + 2] ?? '')
  const move = saysThan(read.behind[isPair ? at + 2 : at + 1] ?? '')
  return isBeside && move !== undefined ? [{ role: 'to' }, { role: 'by', move }] : undefined
}

function stepBehind(read: Read, at: number, last: Role): Step | undefined {
  const [fact, words = '', behind = ''] = [read.facts[at], read.words[at], read.behind[at]]
  if (!fact) return undefined
  const wasSize = last === 'by' || last === 'percent'
  const size = sizeOf(fact)
  if (wasSize && isPaired(words) && size !== last) return { role: size }
  const amount = isValue(fact) && amountBehind(words, /\d/.test(read.whole[at] ?? ''))
  if (amount) return amount
  return wasSize ? undefined : sizeBehind(words, behind, size)
}

/** What the words before an amount, or right behind it, call it. */
function nameAt({ words, behind }: Read, at: number): string {
  const named = /^ (?:of )?(?:net |other )*(?:loss|income|expense|profit|gain)\b/i.exec(
    behind[at] ?? '',
  )
  return named?.[0] ?? (words[at] ?? '').slice(-60)
}

/** Figures that belong together, before it is known whether they tell a change. */
interface Group {
  readonly told: Partial<Record<Role, Fact>>
  readonly move?: string
  readonly isAcross: boolean
}

/** Gathers the figures of one change after another. */
class Groups {
  readonly all: Group[] = []
  readonly #read: Read
  #told: Told = {}
  #names = new Map<Role, string>()
  #move: string | undefined
  #last: Role | undefined

  constructor(read: Read) {
    this.#read = read
  }

  get last(): Role | undefined {
    return this.#last
  }

  has(role: Role): boolean {
    return this.#told[role] !== undefined
  }

  take(at: number, step: Step): void {
    const fact = this.#read.facts[at]
    if (!fact) return
    this.#told[step.role] = { fact, at }
    if (step.name !== undefined) this.#names.set(step.role, step.name)
    this.#move ??= step.move
    this.#last = step.role
  }

  #nameOf(role: 'from' | 'to'): string {
    const at = this.#told[role]?.at
    return this.#names.get(role) ?? (at === undefined ? '' : nameAt(this.#read, at))
  }

  close(): void {
    const told = Object.fromEntries(
      Object.entries(this.#told).map(([role, { fact }]) => [role, fact]),
    )
    const isBoth = this.has('from') && this.has('to')
    if (this.#last !== undefined)
      this.all.push({
        told,
        ...(this.#move !== undefined && { move: this.#move }),
        isAcross: isBoth && isAcross(this.#nameOf('from'), this.#nameOf('to')),
      })
    this.#told = {}
    this.#names = new Map()
    this.#move = undefined
    this.#last = undefined
  }
}

const AND_OF = /^,? and (?:[\w&’'/()-]+ ){1,7}of $/

/** "compared to sales of $1.6 billion and income of $338 million": the amounts before of two changes, by turns. */
function isListed({ facts, words }: Read, at: number): boolean {
  const [one, two] = [facts[at - 1], facts[at]]
  return (
    one !== undefined && two !== undefined && sameMoney(one, two) && AND_OF.test(words[at] ?? '')
  )
}

function groupsIn(read: Read): readonly Group[] {
  const groups = new Groups(read)
  for (let at = 0; at < read.facts.length; at++) {
    const fact = read.facts[at]
    if (!fact) continue
    const step = groups.last === undefined ? undefined : stepBehind(read, at, groups.last)
    if (step?.name !== undefined && isListed(read, at + 1)) {
      groups.close()
      continue
    }
    if (step && !groups.has(step.role)) {
      groups.take(at, step)
      continue
    }
    groups.close()
    const first = read.isByTurns
      ? undefined
      : firstStep(read.words[at] ?? '', isValue(fact), sizeOf(fact))
    const steps = first ? [first] : (leadAt(read, at) ?? [])
    steps.forEach((one, i) => {
      groups.take(at + i, one)
    })
    at += Math.max(0, steps.length - 1)
  }
  groups.close()
  return groups.all
}

/** "This represents an increase of": the amounts stand in the sentence before. */
function continued(read: Read, before: Sentence | undefined, first: Group): Group {
  const earlier = before && saysAgain(read.words[0] ?? '') ? readSentence(before) : undefined
  const groups = earlier ? groupsIn(earlier).filter(({ told }) => told.to) : []
  const [amounts] = groups
  if (!amounts || groups.length > 1 || first.told.to || first.told.from) return first
  const { from, to } = amounts.told
  const told = { ...first.told, ...(from && { from }), ...(to && { to }) }
  return { ...first, told, isAcross: amounts.isAcross }
}

/**
 * Every change in the sentence; one that gives a role twice or stops short of two figures is left out.
 * `before` is the sentence before it in its paragraph.
 */
export function changesIn(sentence: Sentence, before?: Sentence): readonly Change[] {
  const read = speaksOfChange(sentence.run.text) ? readSentence(sentence) : undefined
  if (!read) return []
  return groupsIn(read).flatMap((group, i): readonly Change[] => {
    const { told, move, isAcross: crosses } = i === 0 ? continued(read, before, group) : group
    if (move === undefined || Object.keys(told).length < 2) return []
    return [{ ...told, direction: isUpward(move) ? 1 : -1, ...(crosses && { isAcross: true }) }]
  })
}
