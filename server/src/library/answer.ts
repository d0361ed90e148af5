// What a reference names, in the outline of another file → its section there, where exactly one answers.

import { recall } from '../base/recall.ts'
import { span } from '../base/span.ts'
import { descend, itemsFor, notesFor, sectionIndex, titled } from '../facts/section-index.ts'
import { titlesAgree } from '../facts/title.ts'
import type { Target } from '../figures/reference.ts'
import type { Section } from '../syntax/section.ts'
import type { FarSection, Summary } from './summary.ts'

const indexOf = recall(({ outline }: Summary) => sectionIndex(outline))

/** The index is built from these sections alone. */
const far = (section: Section | undefined): FarSection | undefined =>
  section as FarSection | undefined

/** A reference from outside stands in no part of the file. */
const OUTSIDE = span(-1, -1)

export function answerIn(summary: Summary, target: Target): FarSection | undefined {
  switch (target.kind) {
    case 'item':
      return far(itemIn(summary, target))
    case 'note': {
      const [note, second] = notesFor(indexOf(summary), target.key, OUTSIDE)
      return second ? undefined : far(note)
    }
    case 'title':
      return far(titled(indexOf(summary), target.title))
    case 'part':
      return far(indexOf(summary).parts.get(target.key))
    default:
      return undefined
  }
}

function itemIn(summary: Summary, target: Extract<Target, { kind: 'item' }>): Section | undefined {
  const found = itemsFor(indexOf(summary), target)
  const cited = target.title?.path[0]
  const [section, second] =
    found.length > 1 && cited !== undefined
      ? found.filter((one) => titlesAgree(one.title, cited))
      : found
  if (section && !second) return target.title ? descend(section, target.title) : section
  if (found.length > 0) return undefined
  const [number, letter] = target.key.split('.')
  // Sub-items need no heading of their own.
  return letter?.length === 1 && number !== undefined
    ? itemIn(summary, { ...target, key: number })
    : undefined
}
