// A list of years among all lists of the filing → the one year of it that keeps it from being what the others are.

import { groupBy } from '../prose/key.ts'
import type { YearList } from './years.ts'

export interface OddYear {
  readonly index: number
  /** What should stand there. */
  readonly meant: number
  /** Lists that say so; none where the list itself does. */
  readonly like: readonly YearList[]
}

/** Lists alike before one that differs is odd; pairs are so common that they must be more. */
const ENOUGH = 3
const ENOUGH_PAIRS = 5

const shapeKey = ({ where, words }: YearList): string => `${where}|${words.join('|')}`

const yearsKey = (list: YearList): string => list.years.join(' ')

/** 2004 for 2003 or 2005, 2014 or 2024: a slip of the pen, or the file of another year. */
const isSlip = (a: number, b: number): boolean => {
  const gap = Math.abs(a - b)
  return gap === 1 || gap === 10 || gap === 100
}

/** The only place where two lists of the same length differ. */
function onlyDifference(a: YearList, b: YearList): number | undefined {
  let found: number | undefined
  for (const [i, year] of a.years.entries()) {
    if (year === b.years[i]) continue
    if (found !== undefined) return undefined
    found = i
  }
  return found
}

/** All steps of a list but those beside one place are equal, and that place lies off the line: 2024, 2025, 2027, 2027, 2028. */
function offTheLine({ years }: YearList): OddYear | undefined {
  const [step] = [(years.at(-1) ?? 0) - (years[0] ?? 0)].map((gap) => gap / (years.length - 1))
  if (years.length < 5 || (step !== 1 && step !== -1)) return undefined
  const off = years.flatMap((year, i) => (year === (years[0] ?? 0) + i * step ? [] : [i]))
  const [index = 0] = off
  return off.length === 1 ? { index, meant: (years[0] ?? 0) + index * step, like: [] } : undefined
}

/** Groups of columns that repeat but for one year, which breaks its own group's order too: 2024, 2023, 2024, 2024. */
function offTheGroups({ years, words, where }: YearList): OddYear | undefined {
  if (where === 'text' || new Set(words).size > 1) return undefined
  for (const size of [2, 3]) {
    if (years.length % size !== 0 || years.length < 2 * size) continue
    const groups = Array.from({ length: years.length / size }, (_, g) =>
      years.slice(g * size, (g + 1) * size),
    )
    const model = groups.find(isRun)
    const off = years.flatMap((year, i) => (model?.[i % size] === year ? [] : [i]))
    const [index = 0] = off
    const meant = model?.[index % size]
    const group = groups[Math.floor(index / size)]
    if (off.length === 1 && meant !== undefined && group && !isRun(group))
      return { index, meant, like: [] }
  }
  return undefined
}

const isRun = (years: readonly number[]): boolean => {
  const step = (years[1] ?? 0) - (years[0] ?? 0)
  const isOne = step === 1 || step === -1
  return isOne && years.every((year, i) => i === 0 || year - (years[i - 1] ?? 0) === step)
}

export class YearLists {
  readonly #byShape = new Map<string, Map<string, YearList[]>>()
  /** Years that a list of its kind names more than once. */
  readonly #usual = new Set<number>()

  constructor(all: readonly YearList[]) {
    for (const [key, lists] of groupBy(all, shapeKey))
      this.#byShape.set(key, groupBy(lists, yearsKey))
    for (const shape of this.#byShape.values())
      for (const lists of shape.values())
        if (lists.length > 1) for (const year of lists[0]?.years ?? []) this.#usual.add(year)
  }

  isUsual(year: number): boolean {
    return this.#usual.has(year)
  }

  /** The lists with the same years and words, itself included. */
  like(list: YearList): readonly YearList[] {
    return this.#byShape.get(shapeKey(list))?.get(yearsKey(list)) ?? []
  }

  odd(list: YearList): OddYear | undefined {
    const alike = this.#byShape.get(shapeKey(list))
    if (!alike || this.like(list).length > 1) return undefined
    const enough = list.years.length > 2 ? ENOUGH : ENOUGH_PAIRS
    const found = [...alike.values()].flatMap((lists): OddYear[] => {
      const [other] = lists
      const index = other && lists.length >= enough ? onlyDifference(list, other) : undefined
      const meant = index === undefined ? undefined : other?.years[index]
      return index !== undefined && meant !== undefined && isSlip(meant, list.years[index] ?? 0)
        ? [{ index, meant, like: lists }]
        : []
    })
    const [only, ...others] = found.sort((a, b) => b.like.length - a.like.length)
    if (only && others.every(({ like }) => like.length < only.like.length)) return only
    return offTheLine(list) ?? offTheGroups(list)
  }
}
