// The contents list at the head of a filing → its lines for Items, each with its title and the Item it leads to.

import { span } from '../../base/span.ts'
import type { Span } from '../../base/span.ts'
import type { Reference } from '../../facts/reference.ts'
import { spellings } from '../../facts/section-index.ts'
import { foldTitle } from '../../facts/title.ts'
import { allSections } from '../../syntax/section.ts'
import type { Section } from '../../syntax/section.ts'
import type { Subject } from '../subject.ts'

export interface ContentsLine {
  readonly reference: Reference
  /** As printed: "5", "9A"; with its Part where the form needs it. */
  readonly key: string
  /** Without number, dots and page; empty where the line has none. */
  readonly title: string
  readonly section?: Section
}

export interface Contents {
  readonly lines: readonly ContentsLine[]
  readonly items: readonly Section[]
  /** Numbers of all Items named before the first heading of one, in lines or not. */
  readonly named: ReadonlySet<string>
}

const LONGEST_LINE = 500
/** A row of a raw HTML table has its styles in every cell. */
const LONGEST_ROW = 8000
const NUMBER =
  /^\W{0,4}(?:part [iv]{1,3}\W{1,4})?items?[ \t.:]{1,4}\d{1,2}(?:\.\d\d)?(?:\.?[a-k](?![a-z])(?:\(t\))?)?[ \t.:)–—-]{0,4}/i
const PAGE =
  /[\s.…]{0,80}(?:page )?(?:\d{1,3}(?: ?[-–,] ?\d{1,3})?|[a-z]-\d{1,3}|n\/?a|\*)?\W{0,8}$/i

/** The source of a line without markup, links and bars between its cells. */
const plain = (line: string): string =>
  line
    .replace(/\]\([^()\s]{0,200}\)|<[^<>]{0,2000}>|<[^<>]{0,2000}$|&(?:nbsp|#160);/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/[|*_[\]\\#]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The rest of the line of the contents, from the Item's name on. */
function titleOf(subject: Subject, { start }: Span): string {
  const text = subject.textOf(span(start, start + LONGEST_ROW))
  const end = text.search(/[\r\n]|<\/tr/i)
  const line = plain(end < 0 ? text : text.slice(0, end)).slice(0, LONGEST_LINE)
  return line.replace(NUMBER, '').replace(PAGE, '').trim()
}

const printed = (section: Section): boolean => section.heading.end > section.heading.start

const NAMED = /\bitems?[\s.:|*_]{1,6}(\d{1,2}(?:\.\d\d)?[a-k]?)(?![a-z\d])/gi

const namedIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(NAMED)].map((match) => (match[1] ?? '').toUpperCase()))

export function contentsOf(subject: Subject): Contents {
  const items = [...allSections(subject.outline.sections)].filter(
    (section) => section.kind === 'item' && printed(section) && !section.inferred,
  )
  const first = items[0]?.heading.start ?? 0
  const lines: ContentsLine[] = []
  for (const reference of subject.references) {
    const { target, standing, section } = reference
    if (reference.span.start >= first) break
    if (standing !== 'contents' || target.kind !== 'item') continue
    const number = target.key.replace(/\.(?=[A-Z]$)/, '')
    const own =
      section && section.kind === 'item' && belongsTo(section, target.key) ? section : undefined
    lines.push({
      reference,
      key: own?.key ?? number,
      title: titleOf(subject, reference.span),
      ...(own && { section: own }),
    })
  }
  return { lines, items, named: namedIn(subject.textOf(span(0, first))) }
}

const belongsTo = ({ key = '', also = [] }: Section, wanted: string): boolean =>
  spellings(wanted).some((one) => [key, ...also].some((own) => own.replace(/^I+\./, '') === one))

/** Shorter words say little of a title. */
const words = (title: string): readonly string[] =>
  foldTitle(title)
    .split(' ')
    .filter((word) => word.length > 3)

/** Few of the words of one are in the other: another title, and no shortened or modernised one. */
const MOST_SHARED = 0.34

const letters = (title: string): string => foldTitle(title).replaceAll(' ', '')

export function titlesDiffer(a: string, b: string): boolean {
  // Converters set blanks into words.
  if (letters(a).includes(letters(b)) || letters(b).includes(letters(a))) return false
  const [one, other] = [words(a), new Set(words(b))]
  if (one.length === 0 || other.size === 0) return false
  const shared = new Set(one.filter((word) => other.has(word))).size
  return shared < Math.min(new Set(one).size, other.size) * MOST_SHARED
}
