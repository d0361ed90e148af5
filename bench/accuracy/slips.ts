// A figure and a kind of slip → the edit that makes it, or nothing where the slip does not apply.

import type { Figure } from './figure.ts'
import { apart, inUnits } from './figure.ts'
import type { Page } from './page.ts'
import type { Random } from './random.ts'
import type { SlipKind, Target } from './target.ts'

export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Slip {
  readonly kind: SlipKind
  readonly edits: readonly Edit[]
  /** What was printed and is printed now, for lists. */
  readonly was: string
  readonly now: string
}

const regroup = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',')

/** The same digits with the point and the commas of `like`. */
function print(digits: string, like: Figure): string {
  const whole = digits.slice(0, digits.length - like.places)
  const rest = digits.slice(digits.length - like.places)
  const grouped = like.text.includes(',') ? regroup(whole) : whole
  return like.places > 0 ? `${grouped}.${rest}` : grouped
}

const digitsOf = (figure: Figure): string => figure.text.replace(/[.,]/g, '')

const opensWithNought = (digits: string, { places }: Figure): boolean =>
  digits.length > places + 1 && digits.startsWith('0')

function changedDigits(kind: SlipKind, figure: Figure, random: Random): string | undefined {
  const digits = Array.from(digitsOf(figure))
  const at = random.whole(digits.length)
  const digit = digits[at] ?? '0'
  if (kind === 'digit') {
    digits[at] = String((Number(digit) + 1 + random.whole(9)) % 10)
  } else if (kind === 'swap') {
    const next = digits[at + 1]
    if (next === undefined || next === digit) return undefined
    digits[at] = next
    digits[at + 1] = digit
  } else {
    if (digits.length - figure.places < 2) return undefined
    digits.splice(at, 1)
  }
  const changed = digits.join('')
  return opensWithNought(changed, figure) || /^0*$/.test(changed) ? undefined : changed
}

/** The brackets or the minus around a cell's numeral, within its line. */
function sign(figure: Figure, { text }: Page): Slip | undefined {
  if (!figure.isNegative) {
    const edit = { start: figure.start, end: figure.end, text: `(${figure.text})` }
    return { kind: 'sign', edits: [edit], was: figure.text, now: edit.text }
  }
  const before = text.slice(Math.max(0, figure.start - 12), figure.start)
  const open = /[(–−-](?=[^(–−-]*$)/.exec(before)
  if (!open) return undefined
  const start = figure.start - before.length + open.index
  const edits: Edit[] = [{ start, end: start + 1, text: '' }]
  if (open[0] === '(') {
    const close = /^[^)\n]{0,10}\)/.exec(text.slice(figure.end))
    if (!close) return undefined
    const end = figure.end + close[0].length
    edits.push({ start: end - 1, end, text: '' })
  }
  return { kind: 'sign', edits, was: `(${figure.text})`, now: figure.text }
}

function neighbour(figure: Figure, page: Page): Slip | undefined {
  const row = page.tables
    .flatMap(({ rows }) => rows)
    .find(({ line, figures }) => line === figure.line && figures.includes(figure))
  const at = row?.figures.indexOf(figure) ?? -1
  const other = row?.figures[at + 1] ?? row?.figures[at - 1]
  if (!other || other.text === figure.text || other.isNegative !== figure.isNegative)
    return undefined
  if (other.places !== figure.places || other.isPercent !== figure.isPercent) return undefined
  return {
    kind: 'neighbour',
    edits: [
      { start: figure.start, end: figure.end, text: other.text },
      { start: other.start, end: other.end, text: figure.text },
    ],
    was: `${figure.text} beside ${other.text}`,
    now: `${other.text} beside ${figure.text}`,
  }
}

const OTHER_SCALE: Readonly<Record<string, string>> = {
  thousand: 'million',
  million: 'billion',
  billion: 'million',
}

function scaleWord(figure: Figure, { text }: Page): Slip | undefined {
  const found = /^([\s-]{1,2})(thousand|million|billion)/i.exec(
    text.slice(figure.end, figure.end + 14),
  )
  const other = OTHER_SCALE[found?.[2]?.toLowerCase() ?? '']
  if (!found || other === undefined) return undefined
  const start = figure.end + (found[1]?.length ?? 0)
  const edit = { start, end: start + (found[2]?.length ?? 0), text: other }
  return {
    kind: 'million for billion',
    edits: [edit],
    was: figure.text + found[0],
    now: `${figure.text} ${other}`,
  }
}

const replaced = (kind: SlipKind, figure: Figure, text: string): Slip => ({
  kind,
  edits: [{ start: figure.start, end: figure.end, text }],
  was: figure.text,
  now: text,
})

/** Its last comma as a point, or its point as a comma. */
function otherMark(figure: Figure): Slip | undefined {
  const at = Math.max(figure.text.lastIndexOf(','), figure.text.lastIndexOf('.'))
  if (at < 1) return undefined
  const mark = figure.places > 0 ? ',' : '.'
  return replaced(
    'point or comma',
    figure,
    figure.text.slice(0, at) + mark + figure.text.slice(at + 1),
  )
}

/** A change that what vouches for the figure would still allow is no slip. */
function isWithin({ figure, slack, holds }: Target, digits: string): boolean {
  const changed = { ...figure, digits: BigInt(digits) }
  if (holds?.(changed) === true) return true
  return apart(inUnits(figure, figure.places), inUnits(changed, figure.places)) <= slack
}

/** One draw; undefined where this kind of slip cannot befall this target, or the draw changed nothing. */
export function slip(kind: SlipKind, target: Target, page: Page, random: Random): Slip | undefined {
  const { figure } = target
  switch (kind) {
    case 'sign':
      return figure.column < 0 || figure.isPercent || figure.digits === 0n
        ? undefined
        : sign(figure, page)
    case 'neighbour':
      return neighbour(figure, page)
    case 'million for billion':
      return scaleWord(figure, page)
    case 'point or comma':
      return otherMark(figure)
    case 'wrong year':
      return replaced(kind, figure, String(Number(figure.text) + (random.whole(2) === 0 ? -1 : 1)))
    case 'lost note': {
      const { cut } = target
      if (!cut) return undefined
      return {
        kind,
        edits: [{ ...cut, text: '' }],
        was: page.text.slice(cut.start, cut.end).slice(0, 12),
        now: '',
      }
    }
    case 'wrong rate':
    case 'wrong number':
      return digitSlip(random.whole(2) === 0 ? 'digit' : 'swap', kind, target, random)
    default:
      return digitSlip(kind, kind, target, random)
  }
}

function digitSlip(
  how: SlipKind,
  kind: SlipKind,
  target: Target,
  random: Random,
): Slip | undefined {
  const { figure } = target
  const digits = changedDigits(how, figure, random)
  if (digits === undefined || isWithin(target, digits)) return undefined
  const text = print(digits, figure)
  return text === figure.text ? undefined : replaced(kind, figure, text)
}
