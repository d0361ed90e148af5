// A line that is being typed → what may be meant: places that can be cited, terms that are defined; nothing in plain prose.

import type { Filing } from '../filing.ts'
import type { Completion, Typed } from './completion-part.ts'
import { targetCompletions } from './completion-targets.ts'
import { termCompletions } from './completion-terms.ts'

/** Characters after which an editor asks by itself: those that end "Item ", open a quotation or begin a name. */
export const TRIGGERS: readonly string[] = [
  ' ',
  '"',
  '“',
  ...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
]

const CITING = /["“][^"“”]{0,80}$|\b(?:items?|notes?|exhibits?) [\dA-K.]*$/i
const NAMING = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&’'.-]*$/u

/** The line itself shows, most of the time, that nothing is being named; then nothing is looked up. */
export function mayComplete({ before, invoked }: Typed): boolean {
  if (!invoked && /^ {0,3}#/.test(before)) return false
  const near = before.slice(-120)
  return CITING.test(near) || NAMING.test(near)
}

export function completions(filing: Filing, typed: Typed): readonly Completion[] {
  return targetCompletions(filing, typed) ?? termCompletions(filing, typed)
}
