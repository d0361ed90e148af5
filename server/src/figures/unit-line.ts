// "(in millions of yen, except per share data)" → the currency and scale it gives to the figures of a table.

import { currencyOf, WORD_BEHIND } from './currency.ts'
import type { Currency } from './figure.ts'
import { scaleOf } from './scale-word.ts'

export interface UnitLine {
  readonly currency?: Currency
  /** Powers of ten; 0 where the line names a currency alone. */
  readonly scale?: number
  /** What the line leaves out, in its own words: "per share data". */
  readonly except?: string
  /** The line says that its figures are percentages. */
  readonly percent?: true
}

const FILLER =
  /\b(?:in|expressed|stated|presented|shown|amounts?|figures|all|are|the|of|unless|otherwise|indicated|noted|u|and|dollar|tabular|reported|unaudited|audited|unit|units|as|data)\b|[()[\]:.;*—–-]/g
const SCALES =
  /^(?:thousands?|millions?|billions?|trillions?|bn|mn|mm|mil|bil|tn|crores?|cr|lakhs?|lacs?)$/i
/** "€m", "₹ Cr", "US$k": letters that mean a scale behind a sign alone. */
const SIGNED = /(?<=[$¥€£₹₩] ?)(?:m|k|bn|cr)(?![a-z])/gi
const SIGNED_SCALES: Readonly<Record<string, string>> = {
  m: ' millions',
  k: ' thousands',
  bn: ' billions',
  cr: ' crores',
}
const GLUED = /(?<=\d)(?=\p{L})|'000s?|000s?\b|000's/giu
const EAST: readonly (readonly [RegExp, number])[] = [
  [/百万円/, 6],
  [/十億円/, 9],
  [/億円/, 8],
  [/千円/, 3],
  [/万円/, 4],
]
const EXCEPT = /,? ?\b(?:except|other than|excluding)\b(?: for)?(?<what>.*)$/i
const CURRENCY = new RegExp(WORD_BEHIND, 'gi')
const LONGEST = 160
/** What a clause without the name of a currency has to hold. */
const MAY_SCALE =
  /thousand|million|billion|trillion|crore|lakh|\b(?:bn|mn|mm|mil|bil|tn|cr|lacs?)\b|000|\d\p{L}|%|\bpercent\b/iu

/** Reads one clause that must consist of unit words only. */
function clauseOf(printed: string, dollar: Currency): UnitLine | undefined {
  const clause = printed.replace(SIGNED, (word) => SIGNED_SCALES[word.toLowerCase()] ?? word)
  const named = clause.match(CURRENCY) ?? []
  if (named.length === 0 && !MAY_SCALE.test(clause)) return undefined
  const [first, ...more] = named.map((name) => currencyOf(name, dollar))
  if (more.some((c) => c !== first)) return undefined
  const left = clause
    .replace(CURRENCY, ' ')
    .replace(GLUED, ' thousands ')
    .toLowerCase()
    .replace(FILLER, ' ')
    .split(/\s+/)
    .filter((w) => w !== '')
  const scales = left.filter((w) => SCALES.test(w))
  const isPercent = left.some((w) => w === '%' || w === 'percent')
  if (left.length > scales.length + (isPercent ? 1 : 0)) return undefined
  if (new Set(scales.map(scaleOf)).size > 1) return undefined
  const [word] = scales
  const scale = word === undefined ? (first === undefined ? undefined : 0) : scaleOf(word)
  if (scale === undefined) return isPercent ? { percent: true } : undefined
  return { scale, ...(first !== undefined && { currency: first }) }
}

function lineOf(text: string, dollar: Currency): UnitLine | undefined {
  const except = EXCEPT.exec(text)
  const what = except?.groups?.['what']?.replace(/[)\]].*$/, '').trim()
  const head = except ? text.slice(0, except.index) : text
  const clauses = head
    .split(/[,;]/)
    .map((c) => c.trim())
    .filter((c) => c !== '')
  let line: UnitLine | undefined
  for (const clause of clauses) {
    const read = clauseOf(clause, dollar)
    if (!read && clause.toLowerCase().replace(FILLER, '').trim() !== '') return undefined
    line = read ? { ...line, ...read } : line
  }
  return line && what ? { ...line, except: what } : line
}

/** The whole text, or a group in brackets within it, when it speaks of units and nothing else. */
export function unitLine(text: string, dollar: Currency = 'USD'): UnitLine | undefined {
  const plain = text.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim()
  if (plain === '' || plain.length > 4 * LONGEST) return undefined
  for (const [shape, scale] of EAST) if (shape.test(plain)) return { currency: 'JPY', scale }
  const whole = plain.length <= LONGEST ? lineOf(plain, dollar) : undefined
  if (whole) return whole
  for (const group of plain.matchAll(/[([](?<inside>[^()[\]]{1,160})[)\]]/g)) {
    const read = lineOf(group.groups?.['inside'] ?? '', dollar)
    if (read) return read
  }
  return undefined
}
