// A heading → the places that repeat its title with its number, page or address: lines of lists, and links.

import { endOfLine, lineOf } from '../base/text.ts'
import { overlaps, shift } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { foldTitle } from '../facts/title.ts'
import type { Filing } from '../filing.ts'
import { allSections } from '../syntax/section.ts'
import type { Section } from '../syntax/section.ts'
import { linksTo } from './rename-anchor.ts'
import { locate, locateAll } from './rename-edits.ts'

/** A link's words are looked for so far before its address. */
const REACH = 300

export const listedTitles = (filing: Filing, section: Section): readonly Span[] => [
  ...inLists(filing, section),
  ...inLinks(filing, section),
]

function inLists({ text, outline }: Filing, section: Section): readonly Span[] {
  const sections = [...allSections(outline.sections)]
  const isOnly = !sections.some(
    (one) => one !== section && foldTitle(one.title) === foldTitle(section.title),
  )
  const title = foldTitle(section.title)
  const numbers =
    section.key === undefined ? [] : [section.key, `note ${section.key}`, `item ${section.key}`]
  const wanted = new Set(numbers.map((number) => foldTitle(`${number} ${title}`)))
  return locateAll(section.title, text.value, 'giu').filter((place) => {
    if (sections.some(({ heading }) => overlaps(heading, place))) return false
    const line = lineOf(text, place.start)
    const words = foldTitle(
      text.value
        .slice(text.lines[line] ?? 0, endOfLine(text, line))
        .replace(/\]\([^()]{0,300}\)/g, ' '),
    )
    const listed = words.replace(/ [fs]?\d{1,4}$/, '').replace(/ f$/, '')
    return (
      wanted.has(words) ||
      wanted.has(listed) ||
      (isOnly && numbers.length === 0 && listed === title && listed !== words)
    )
  })
}

/** `[7. Earnings Per Share](#earnings-per-share)` */
const inLinks = ({ text }: Filing, section: Section): readonly Span[] =>
  linksTo(text, section.heading).flatMap(({ start }) => {
    const from = Math.max(0, start - REACH)
    const words = /\[[^\][]*\]\(<?#$/.exec(text.value.slice(from, start))
    const found = words && locate(section.title, words[0], 'iu')
    return found ? [shift(found, from + words.index)] : []
  })
