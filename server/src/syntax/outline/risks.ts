// Heads of a risk section → its factors and their groups: the commonest emphasis of sentences that stand alone.

import { countWords } from './head.ts'
import type { Head, PlacedHead } from './head.ts'

export interface RiskHead {
  /** Index among the heads. */
  readonly head: number
  readonly kind: 'risk' | 'risk-group'
}

/** A risk is named in as many words at least where its sentence lacks the stop. */
const FEWEST_WORDS = 8

const LONGEST_FACTOR = 60

const STOP = /[.?!]["”’]?$/
const SENTENCES = /[.?!] +[A-Z]/g

const reads = (head: Head): boolean =>
  head.style !== 'plain' && !head.paged && !head.listed && !head.linked
const isSentence = ({ text }: Head): boolean => STOP.test(text) || countWords(text) >= FEWEST_WORDS
/** Several sentences before the first factor. */
const isIntroduction = ({ text }: Head): boolean =>
  (text.match(SENTENCES)?.length ?? 0) > 1 || countWords(text) > LONGEST_FACTOR
const looksOf = (head: Head): string =>
  `${head.shape === 'lead' ? 'lead ' : ''}${head.style.replace(' caps', '')}`

/** The look of most sentences; a look that opens paragraphs counts only where no sentence stands alone. */
function factorLook(heads: readonly Head[]): string | undefined {
  const counts = new Map<string, number>()
  for (const head of heads)
    if (reads(head) && isSentence(head) && (head.text.match(SENTENCES)?.length ?? 0) === 0) {
      const look = looksOf(head)
      counts.set(look, (counts.get(look) ?? 0) + (head.shape === 'lead' ? 0.5 : 1))
    }
  let best: string | undefined
  for (const [look, count] of counts)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = look
  return best
}

/** The risks among the heads from `from` up to `to`. */
export function risksAmong(
  heads: readonly PlacedHead[],
  from: number,
  to: number,
): readonly RiskHead[] {
  const places = [...heads.keys()]
    .slice(from, to)
    .filter((at) => heads[at]?.furniture === false && !heads[at].head.bulleted)
  const own = places.flatMap((at) => heads[at] ?? [])
  const look = factorLook(own.map((placed) => placed.head))
  if (look === undefined) return []
  const found: RiskHead[] = []
  let risks = 0
  const add = (head: number, kind: RiskHead['kind']): void => {
    found.push({ head, kind })
    if (kind === 'risk') risks++
  }
  const isFactor = (placed: PlacedHead | undefined): boolean =>
    placed !== undefined && reads(placed.head) && looksOf(placed.head) === look
  for (const [i, placed] of own.entries()) {
    const { head } = placed
    const at = places[i] ?? from
    const next = own[i + 1]
    const above = next !== undefined && next.before === placed.before
    if (!isFactor(placed)) {
      if (reads(head) && above && isFactor(next) && !STOP.test(head.text) && head.shape !== 'lead')
        add(at, 'risk-group')
    } else if (isSentence(head)) {
      const introduces = risks === 0 && isIntroduction(head)
      if (!introduces) add(at, 'risk')
    } else if (head.shape !== 'lead') add(at, above && isFactor(next) ? 'risk-group' : 'risk')
  }
  return found
}
