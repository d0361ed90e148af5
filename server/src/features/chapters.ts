// An outline → the parts by which a filing is counted: its Items and statements, else its sections.

import { allSections } from '../syntax/section.ts'
import type { Outline, Section } from '../syntax/section.ts'

/** The name of the part that an offset stands in. */
export type Chapters = (offset: number) => string

const OUTSIDE = '(outside the Items)'
const UNDIVIDED = '(before the first section)'

/** Of a form with Items, what stands behind them counts by statement; covers and indexes count together. */
export function chaptersOf({ sections }: Outline): Chapters {
  return sections.some(hasItem)
    ? within(sections.flatMap(counted), () => OUTSIDE)
    : within(divided(sections), above(sections))
}

const isItem = (one: Section): boolean => one.kind === 'item'
const hasItem = (one: Section): boolean => isItem(one) || one.children.some(hasItem)

function counted(one: Section): readonly Section[] {
  if (isItem(one)) return [one]
  if (hasItem(one)) return one.children.flatMap(counted)
  return [...allSections([one])].some(({ kind }) => kind === 'statement' || kind === 'note')
    ? [one]
    : []
}

/** The highest level that has more than one section: a title over all divides nothing. */
function divided(sections: readonly Section[]): readonly Section[] {
  const [only] = sections
  return sections.length === 1 && only && only.children.length > 0
    ? divided(only.children)
    : sections
}

/** What stands under a title over all before the first of its sections counts under the title. */
const above = (sections: readonly Section[]): Chapters =>
  sections.length === 1 ? within(sections, () => UNDIVIDED) : () => UNDIVIDED

/** `sections` stand in order of position, none within another. */
function within(sections: readonly Section[], otherwise: Chapters): Chapters {
  return (offset) => {
    let low = 0
    let high = sections.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sections[middle]?.span.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const found = sections[low - 1]
    return found && offset < found.span.end ? nameOf(found) : otherwise(offset)
  }
}

/** Two Items of one number, as a Form 10-Q has them, are told apart by their Part, which stands before the stop. */
function nameOf({ name, key }: Section): string {
  const part = /^([IV]+)\./.exec(key ?? '')?.[1]
  return part === undefined ? name : `Part ${part}, ${name}`
}
