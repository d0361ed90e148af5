// A sentence → the changes it tells, each with its amount, its percentage or both: "increased $5 million or 4% and $3 million or 2%".

import type { Fact } from '../../facts/fact.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { placeIn } from './context.ts'

export interface ToldChange {
  readonly by?: Fact
  readonly percent?: Fact
  /** Absent where the words do not say. */
  readonly direction?: 1 | -1
}

const UP =
  'increas(?:e|es|ed|ing)|rises?|rose|risen|rising|gr(?:ew|ow|ows|owth|own|owing)|climb(?:ed)?|up|gains?|higher|more|improve(?:d|s|ment)?|greater|expand(?:ed)?'
const DOWN =
  'decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|f(?:all|ell|allen)|drop(?:ped)?|reduc(?:ed|tion)|down|lower|less|fewer'
const MOVE = `${UP}|${DOWN}`
const HEDGE =
  '(?:(?:approximately|about|around|roughly|nearly|some|over|almost|an additional|slightly) )*'
/** Right before the figure. */
const BEFORE = new RegExp(
  `\\b(?<move>${MOVE}),?(?: (?:slightly|significantly|sharply|further|overall|only|year-over-year|strongly))?(?: by| of|:)? ?\\(?${HEDGE}[$€¥£]?$`,
  'i',
)
/** Right behind it. */
const BEHIND = new RegExp(`^[) ,]{0,3}(?:[a-z-]+ )?(?<move>${MOVE})\\b(?! (?:to|end) )`, 'i')
/** Between an amount and its percentage. */
const OR = new RegExp(`^[,)]? ?(?:or|\\(|equivalent to) ?${HEDGE}$`, 'i')
/** Between two changes of one list. */
const AND = /^[),]{0,2} ?(?:,|and|, and|or|; and)(?: by)? ?[$€¥£]?$/i
const UPWARD = new RegExp(`^(?:${UP})$`, 'i')
const MOST = 60

const directionOf = (move: string | undefined): 1 | -1 | undefined =>
  move === undefined ? undefined : UPWARD.test(move) ? 1 : -1

const isSize = ({ figure }: Fact): boolean =>
  (figure.kind === 'percent' || figure.kind === 'amount' || figure.kind === 'count') &&
  figure.coupon === undefined

/** Amount and percentage in either order, with the words between them. */
const paired = (one: Fact, two: Fact, between: string): boolean =>
  OR.test(between) && (one.figure.kind === 'percent') !== (two.figure.kind === 'percent')

export function changesTold(sentence: Sentence): readonly ToldChange[] {
  const facts = sentence.facts.filter(isSize)
  const { text } = sentence.run
  if (facts.length === 0 || facts.length > MOST) return []
  const places = facts.map((fact) => placeIn(sentence, fact))
  const told: ToldChange[] = []
  let direction: 1 | -1 | undefined
  let isOpen = false
  for (let i = 0; i < facts.length; i++) {
    const [fact, next] = [facts[i], facts[i + 1]]
    const [place, after] = [places[i], places[i + 1]]
    if (!fact || !place) continue
    const before = text.slice(places[i - 1]?.end ?? 0, place.start).replace(/\s+/g, ' ')
    const isPair =
      next !== undefined &&
      after !== undefined &&
      paired(fact, next, text.slice(place.end, after.start).replace(/\s+/g, ' '))
    const end = isPair ? after.end : place.end
    const behind = text.slice(end, end + 48).replace(/\s+/g, ' ')
    const move = BEFORE.exec(before)?.groups?.['move'] ?? BEHIND.exec(behind)?.groups?.['move']
    const isListed: boolean = isOpen && AND.test(before)
    if (move !== undefined) direction = directionOf(move)
    isOpen = move !== undefined || isListed
    if (isOpen || isPair) {
      const both = isPair ? [fact, next] : [fact]
      const by = both.find(({ figure }) => figure.kind !== 'percent')
      const percent = both.find(({ figure }) => figure.kind === 'percent')
      told.push({
        ...(by && { by }),
        ...(percent && { percent }),
        ...(isOpen && direction !== undefined && { direction }),
      })
    }
    if (isPair) i++
  }
  return told
}
