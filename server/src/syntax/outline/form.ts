// Text and heads → the form, and the calendar year in which the fiscal year ends.

import type { Form } from '../section.ts'
import { EDITIONS } from './form-lines.ts'
import type { PlacedHead } from './head.ts'
import { chainOf } from './items.ts'
import type { Chain } from './items.ts'

const COVER = 20_000
const NAME = String.raw`form[ \t]+\W{0,3}(20-?f|10-?k|10-?q|8-?k|6-?k|40-?f)`
const ON_COVER = new RegExp(String.raw`^[^a-z0-9\r\n]{0,20}${NAME}`, 'im')
const IN_TEXT = new RegExp(String.raw`(?:annual|quarterly|current|this) report on ${NAME}`, 'i')
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

export interface Reading {
  readonly form: Form
  readonly chain: Chain
}

const NO_ITEMS: Chain = { openings: [], total: 0 }

export function readForm(text: string, heads: readonly PlacedHead[], end: number): Reading {
  const cover = formNamed(ON_COVER.exec(text.slice(0, COVER))?.[1])
  if (cover === '6-K' || cover === '40-F') return { form: cover, chain: NO_ITEMS }
  const named = cover ?? formNamed(IN_TEXT.exec(text)?.[1])
  let best: Reading = { form: cover ?? 'other', chain: NO_ITEMS }
  let most = 0
  for (const { form, lines } of EDITIONS) {
    if (cover !== undefined && form !== cover) continue
    const chain = chainOf(heads, lines, end)
    if (chain.total < ENOUGH) continue
    const weight = chain.total + (form === named ? NAMED : 0)
    if (weight > most) {
      most = weight
      best = { form, chain }
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
