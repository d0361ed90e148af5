// Text and heads → the form, and the calendar year in which the fiscal year ends.

import type { Form } from '../section.ts'
import { EDITIONS } from './form-lines.ts'
import type { FormLine } from './form-lines.ts'
import type { PlacedHead } from './head.ts'
import { chainOf } from './items.ts'
import type { Chain } from './items.ts'

const COVER = 20_000
const FORMS = '(20-?f|10-?k|10-?q|8-?k|6-?k|40-?f)'
const NAME = String.raw`form[ \t]+\W{0,3}${FORMS}`
/** In a line of its own, centred as in old texts, or in the head that the SEC puts above a submission. */
const ON_COVER = new RegExp(
  String.raw`^(?:[^a-z0-9\r\n]{0,80}${NAME}|(?:<type>|conformed submission type:[ \t]{1,8})${FORMS})`,
  'gim',
)
/** A sentence about another document, broken over lines. */
const GOES_ON = /^[ \t]+[a-z][^\r\n]*\. /
const IN_TEXT = new RegExp(String.raw`(?:annual|quarterly|current|this) report on ${NAME}`, 'i')
const LONGEST_LINE = 300
const FISCAL_YEAR =
  /(?:fiscal year|year|quarter|quarterly period|months|period)s? ended:?[\s*_]+[a-z]{3,9}[\s*_]+\d{1,2}[,*_\s]+((?:19|20)\d\d)/gi

/** Evidence enough that Items of a form are there: one with its title. */
const ENOUGH = 3
/** What the name of a form in the text is worth beside its Items. */
const NAMED = 1.5

const formNamed = (name: string | undefined): Form | undefined => {
  const plain = name?.toUpperCase().replace(/^(\d+)-?/, '$1-')
  return (['20-F', '10-K', '10-Q', '8-K', '6-K', '40-F'] as const).find((form) => form === plain)
}

const NO_ITEMS: Chain = { openings: [], total: 0 }

/** The form that the cover names. */
function coverForm(cover: string): Form | undefined {
  for (const match of cover.matchAll(ON_COVER)) {
    const end = match.index + match[0].length
    if (!GOES_ON.test(cover.slice(end, end + LONGEST_LINE))) return formNamed(match[1] ?? match[2])
  }
  return undefined
}

/** Letters are told by their titles alone: without the form's name two of one Item are needed, and no less than their whole titles. */
function isTold({ openings }: Chain): boolean {
  const titled = openings.filter((one) => one.isTitled)
  const parents = titled.flatMap(({ line }) => line.parent ?? [])
  return titled.some((one) => !one.isLettered) || new Set(parents).size < parents.length
}

function inferredChain(
  heads: readonly PlacedHead[],
  lines: readonly FormLine[],
  end: number,
): Chain {
  const strict = chainOf(heads, lines, end, { wholeTitles: true })
  if (!isTold(strict)) return NO_ITEMS
  const items = strict.openings.filter((one) => one.isTitled && !one.isLettered)
  return items.length < 2 ? strict : chainOf(heads, lines, end)
}

export interface Reading {
  readonly form: Form
  /** Its cover stands there, and names the form. */
  readonly covered: boolean
  readonly chain: Chain
}

export function readForm(text: string, heads: readonly PlacedHead[], end: number): Reading {
  const cover = coverForm(text.slice(0, COVER))
  if (cover === '6-K' || cover === '40-F') return { form: cover, covered: true, chain: NO_ITEMS }
  const named = cover ?? formNamed(IN_TEXT.exec(text)?.[1])
  const covered = cover !== undefined
  let best: Reading = { form: cover ?? 'other', covered, chain: NO_ITEMS }
  let most = 0
  for (const { form, lines } of EDITIONS) {
    if (cover !== undefined && form !== cover) continue
    const chain =
      cover === undefined ? inferredChain(heads, lines, end) : chainOf(heads, lines, end)
    if (chain.total < ENOUGH) continue
    const weight = chain.total + (form === named ? NAMED : 0)
    if (weight > most) {
      most = weight
      best = { form, covered, chain }
    }
  }
  return best
}

/** The year named first where a period is said to end on a day: the cover's, or the first sentence's. */
export function readYear(text: string): number | undefined {
  const years = [...text.slice(0, COVER).matchAll(FISCAL_YEAR)].map((match) => Number(match[1]))
  const [first] = years
  return first === undefined ? undefined : Math.max(first, ...years.slice(0, 3))
}
