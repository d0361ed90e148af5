// Two conversions of one filing → of notes made in one, how many are found rightly, wrongly and not at all in the other.

import type { Span } from '../../server/src/base/span.ts'
import { read } from '../../server/src/filing.ts'
import { anchored, finder } from '../../server/src/notes/anchor.ts'
import type { SectionsAt } from '../../server/src/notes/anchor.ts'
import type { Section } from '../../server/src/syntax/section.ts'
import { drawn, KINDS } from './draw.ts'
import type { Kind } from './draw.ts'
import { pairing } from './pairing.ts'
import type { Plain } from './plain.ts'
import { truthOf } from './truth.ts'
import type { Stretch } from './truth.ts'

export interface Count {
  readonly kind: Kind
  readonly right: number
  readonly wrong: number
  readonly lost: number
  /** Notes whose words the other conversion does not have, and those of them that were found all the same. */
  readonly absent: number
  readonly invented: number
  /** Drawn, and left out because it cannot be told where they are in the other. */
  readonly unknown: number
}

export interface Miss {
  readonly kind: Kind
  readonly came: 'wrong' | 'lost' | 'invented'
  /** Offset in the text it was made in. */
  readonly at: number
  readonly length: number
}

export interface Measured {
  readonly counts: readonly Count[]
  readonly misses: readonly Miss[]
}

/** `per` notes of each kind whose place in `b` is known. */
export function measure(a: string, b: string, per: number, seed: number): Measured {
  const pairs = pairing(a, b)
  const [here, there] = [sectionsOf(a), sectionsOf(b)]
  const find = finder(b, there)
  const misses: Miss[] = []
  const counts = KINDS.map((kind): Count => {
    const count = { right: 0, wrong: 0, lost: 0, absent: 0, invented: 0, unknown: 0 }
    for (const place of drawn(a, kind, seed)) {
      if (count.right + count.wrong + count.lost === per) break
      const own = wordsIn(pairs.from, place)
      const truth = own && truthOf(pairs, own)
      if (!truth || truth.kind === 'unknown') {
        count.unknown++
        continue
      }
      const found = find(anchored(a, place, here(place.start)))
      const miss = (came: Miss['came']): void =>
        void misses.push({ kind, came, at: place.start, length: place.end - place.start })
      if (truth.kind === 'absent') {
        count.absent++
        if (found.kind !== 'lost' && found.kind !== 'changed') {
          count.invented++
          miss('invented')
        }
      } else if (found.kind === 'lost') {
        count.lost++
        miss('lost')
      } else if (isAt(wordsIn(pairs.to, found.span), truth.at)) count.right++
      else {
        count.wrong++
        miss('wrong')
      }
    }
    return { kind, ...count }
  })
  return { counts, misses }
}

const isAt = (found: Stretch | undefined, at: Stretch): boolean =>
  found?.first === at.first && found.last === at.last

/** The words that a span touches. */
function wordsIn({ starts, ends }: Plain, { start, end }: Span): Stretch | undefined {
  const first = ends.findIndex((one) => one > start)
  let last = first
  while (first >= 0 && (starts[last + 1] ?? Infinity) < end) last++
  return first < 0 || (starts[first] ?? 0) >= end ? undefined : { first, last }
}

function sectionsOf(text: string): SectionsAt {
  const { sections } = read(text).outline
  return (offset) => {
    const names: string[] = []
    let among: readonly Section[] = sections
    for (;;) {
      const next = among.find(({ span }) => span.start <= offset && offset < span.end)
      if (!next) return names
      names.push(next.name)
      among = next.children
    }
  }
}
