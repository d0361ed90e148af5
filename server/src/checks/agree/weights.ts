// The filing's rows and sentences → how much each word tells, and the rows that speak of it.

import { recall } from '../../base/recall.ts'
import type { ShownRow } from './shown.ts'
import type { Spoken } from './told.ts'

export interface Lexicon {
  /** How many rows `rowsFor` would look at. */
  readonly reach: (spoken: Spoken) => number
  /** More for a word that few rows and sentences have. */
  readonly weigh: (stem: string) => number
  readonly weightsOf: (row: ShownRow) => Weights
  /** Rows whose label has at least half of its weight among the words of a sentence or what stands around it. */
  readonly rowsFor: (spoken: Spoken) => readonly ShownRow[]
}

/** What the words of a row's label tell, in order and together. */
export interface Weights {
  readonly each: readonly number[]
  readonly whole: number
}

/** The part of a label that has to be said. */
const LEAST = 0.5
const BEYOND = 0.5

export function lexiconOf(rows: readonly ShownRow[], spoken: readonly Spoken[]): Lexicon {
  const counts = new Map<string, number>()
  const byStem = new Map<string, ShownRow[]>()
  const count = (stems: Iterable<string>): void => {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  for (const row of rows) {
    count(row.stems)
    for (const stem of row.stems) {
      const known = byStem.get(stem)
      if (known) known.push(row)
      else byStem.set(stem, [row])
    }
  }
  for (const { words } of spoken) count(new Set(words.map(({ stem }) => stem)))
  const all = rows.length + spoken.length + 1
  const weights = new Map(
    [...counts].map(([stem, times]) => [stem, Math.log(all / (times + 0.5))] as const),
  )
  const weigh = (stem: string): number => weights.get(stem) ?? 0
  const reach = ({ words }: Spoken): number => {
    const own = new Set(words.map(({ stem }) => stem))
    return [...own].reduce((sum, stem) => sum + (byStem.get(stem)?.length ?? 0), 0)
  }
  const weightsOf = recall(({ stems }: ShownRow): Weights => {
    const each = stems.map(weigh)
    return { each, whole: each.reduce((sum, weight) => sum + weight, 0) }
  })
  const rowsFor = ({ words, beyond }: Spoken): readonly ShownRow[] => {
    const own = new Set(words.map(({ stem }) => stem))
    const parts = new Map([...beyond].map((stem) => [stem, BEYOND]))
    for (const stem of own) parts.set(stem, 1)
    const touched = new Set<ShownRow>()
    for (const stem of own) for (const row of byStem.get(stem) ?? []) touched.add(row)
    return [...touched].filter((row) => {
      const { each, whole } = weightsOf(row)
      let said = 0
      row.stems.forEach((stem, i) => {
        said += (each[i] ?? 0) * (parts.get(stem) ?? 0)
      })
      return said >= LEAST * whole
    })
  }
  return { reach, weigh, weightsOf, rowsFor }
}
