// The cover of a filing → whose it is, which form, and the end of the period it reports on.

import { daysInMonth } from '../figures/period.ts'
import type { Day } from '../figures/period.ts'
import { MONTHS } from '../figures/month.ts'
import type { Filing } from '../filing.ts'
import { allSections } from '../syntax/section.ts'
import type { Form } from '../syntax/section.ts'

/** What the cover does not say is absent. */
export interface Identity {
  readonly form: Form
  /** In small letters, without punctuation and the kind of company. */
  readonly registrant?: string
  /** The Commission's, without the zeros that some covers print before them: "1-36743". */
  readonly fileNumbers: readonly string[]
  /** The last day of the year or quarter. */
  readonly end?: Required<Day>
  /** An amendment repeats parts of its original. */
  readonly amended: boolean
}

/** Covers are shorter, whatever the converter made of them (characters). */
const LONGEST_COVER = 20_000
const LONGEST_LINE = 400

const MARKUP = /<[^<>]{0,300}>|[*_#|>\\~`\u200b\ufeff]/g
const BREAK = /<br ?\/?>|<\/(?:p|div|td|tr)>|\|/gi

function linesOf(cover: string): readonly string[] {
  return cover
    .replace(BREAK, '\n')
    .split(/[\r\n]+/)
    .map((line) =>
      line
        .slice(0, LONGEST_LINE)
        .replace(MARKUP, ' ')
        .replace(/&nbsp;|\s+/g, ' ')
        .trim(),
    )
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
}

const NAMED = /^(?<before>.*?)\W{0,3}\bexact name of (?:the )?(?:registrants?|company|issuer)\b/i
/** What a converter may have run together with the name below it. */
const BEFORE_NAME = /^.*(?:file (?:number|no\.?):?\s*[\d-]+|_{3})\s*/i

/** Words for the kind of company, spelled out on one cover and cut short on the next. */
const KINDS =
  /\b(?:the|incorporated|inc|corporation|corp|company|co|limited|ltd|plc|llc|lp|nv|sa|ag|se|kabushiki|kaisha)\b/g

/** "Apple Inc." and "APPLE INC" are one; undefined where nothing is left to know it by. */
export function registrantKey(name: string): string | undefined {
  const words = name
    .toLowerCase()
    .replace(/[.’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(KINDS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words.length >= 2 ? words : undefined
}

/** As it is printed. */
function nameOn(lines: readonly string[]): string | undefined {
  const at = lines.findIndex((line) => NAMED.test(line))
  if (at < 0) return undefined
  const same = NAMED.exec(lines[at] ?? '')
    ?.groups?.['before']?.replace(BEFORE_NAME, '')
    .trim()
  return same === undefined || same === '' ? lines[at - 1]?.replace(BEFORE_NAME, '') : same
}

function registrantOf(lines: readonly string[]): string | undefined {
  const name = nameOn(lines)
  return name === undefined ? undefined : registrantKey(name)
}

/** As the cover prints it; undefined where it cannot be told. */
export function registrantName(filing: Filing): string | undefined {
  const name = nameOn(linesOf(coverOf(filing)))?.trim()
  return name !== undefined && registrantKey(name) !== undefined ? name : undefined
}

const FILE_NUMBERS = /\bfile (?:numbers?|nos?\.?):?\s{0,3}(?<number>\d{1,3}-\d{3,6})(?!\d)/gi

const MONTH = `(?<month>${MONTHS.join('|')})`
const ENDED = String.raw`\bfor the (?:fiscal year|year|quarterly period|quarter|(?:three|six|nine) months) ended:?\s{1,3}`
const ENDS = [
  new RegExp(
    String.raw`${ENDED}${MONTH}\s{1,3}(?<day>\d{1,2})\s?,?\s{0,3}(?<year>(?:19|20)\d\d)`,
    'i',
  ),
  new RegExp(
    String.raw`${ENDED}(?<day>\d{1,2})\s{1,3}${MONTH},?\s{1,3}(?<year>(?:19|20)\d\d)`,
    'i',
  ),
]

function endOf(cover: string): Required<Day> | undefined {
  for (const shape of ENDS) {
    const found = shape.exec(cover)?.groups
    if (!found) continue
    const name = found['month']?.toLowerCase()
    const month = MONTHS.findIndex((one) => one.toLowerCase() === name) + 1
    const [year, day] = [Number(found['year']), Number(found['day'])]
    if (day >= 1 && day <= daysInMonth(year, month)) return { year, month, day }
  }
  return undefined
}

const AMENDED = /\bform (?:20-?f|10-?[kq]|8-?k)\/a\b|\bamendment no\b/i

/** The text before the first Item that has a heading of its own. */
function coverOf({ text, outline }: Filing): string {
  let end = LONGEST_COVER
  for (const section of allSections(outline.sections))
    if (section.kind === 'item' && !section.inferred) end = Math.min(end, section.heading.start)
  return text.value.slice(0, end)
}

const numbersIn = (cover: string): readonly string[] => [
  ...new Set(
    [...cover.matchAll(FILE_NUMBERS)].map((match) =>
      (match.groups?.['number'] ?? '').replace(/^0+(?=\d)/, ''),
    ),
  ),
]

/** By what the beginning of a text says, whose filing it may be: files without one of these in common are no kin. */
export function coverKeys(head: string): readonly string[] {
  const lines = linesOf(head.slice(0, LONGEST_COVER))
  const registrant = registrantOf(lines)
  return [...numbersIn(lines.join(' ')), ...(registrant === undefined ? [] : [registrant])]
}

export function identityOf(filing: Filing): Identity {
  const lines = linesOf(coverOf(filing))
  const cover = lines.join(' ')
  const registrant = registrantOf(lines)
  const end = endOf(cover)
  return {
    form: filing.outline.form,
    ...(registrant !== undefined && { registrant }),
    fileNumbers: numbersIn(cover),
    ...(end && { end }),
    amended: AMENDED.test(cover),
  }
}
