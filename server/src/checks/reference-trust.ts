// How far an outline may be trusted before anything in it is said to be missing.

import { formItems } from '../syntax/forms/form-items.ts'
import { allSections } from '../syntax/section.ts'
import type { Outline } from '../syntax/section.ts'

/** Fewer of a form's Items than this share, and headings may have been lost on the way to Markdown. */
const ENOUGH = 0.5

/**
 * An excerpt says of itself what it lacks; any other filing must show half of its form's Items. Form 8-K has only the
 * Items that something happened under, and its exhibits are documents of their own.
 */
export function isTrusted(outline: Outline): boolean {
  if (outline.form === '8-K') return false
  if (outline.excerpt) return true
  const items = formItems(outline.form)
  const there = new Set<string>()
  for (const section of allSections(outline.sections))
    if (section.kind === 'item' && section.key !== undefined) there.add(section.key)
  const found = items.filter((item) => there.has(item.key)).length
  return items.length > 0 && found >= items.length * ENOUGH
}

/** The number of the last note, where the notes run from 1 without a gap. */
export function lastNote(outline: Outline): number | undefined {
  const numbers = new Set<number>()
  for (const section of allSections(outline.sections))
    if (section.kind === 'note' && /^\d+$/.test(section.key ?? '')) numbers.add(Number(section.key))
  const last = Math.max(0, ...numbers)
  return last >= 3 && numbers.size === last ? last : undefined
}
