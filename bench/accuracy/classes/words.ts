// What is no amount: years, exchange rates, numbers of Items and Notes, and footnotes.

import type { Figure } from '../figure.ts'
import { approximate, isYear } from '../figure.ts'
import type { Page } from '../page.ts'
import { isHeading } from '../row.ts'
import { linesOf } from '../scan.ts'
import type { Table } from '../table.ts'
import type { Target, TargetClass } from '../target.ts'
import { once } from '../target.ts'

const free = (figure: Figure): Target => ({ figure, slack: 0n })

/** The years of a sentence count as found where a figure of it is; those of a heading where one below is. */
function yearsOf({ sentences, stated, tables }: Page): Target[] {
  const amounts = new Set(stated)
  const inText = sentences.flatMap(({ figures }) => {
    const also = figures.filter((figure) => amounts.has(figure))
    return also.length === 0
      ? []
      : figures.filter(isYear).map((figure) => ({ figure, slack: 0n, also }))
  })
  const inHeadings = tables.flatMap(({ rows }) =>
    rows
      .filter((row) => row.figures.length > 1 && isHeading(row))
      .flatMap(({ figures }) =>
        figures.map((figure): Target => {
          const below = rows.flatMap((row) =>
            row.figures.filter(({ column }) => column === figure.column),
          )
          return { figure, slack: 0n, also: below }
        }),
      ),
  )
  return [...inText, ...inHeadings]
}

export const years: TargetClass = {
  id: 'year',
  title: 'years of a sentence with figures, or of a heading',
  slips: ['wrong year'],
  targets: (page) => once(yearsOf(page)),
}

const SAYS_RATE =
  /exchange rates?|noon buying|rates? of exchange|translated .* at|converted .* at|high\b.+\blow\b.+\baverage/i

const isRate = (figure: Figure): boolean =>
  figure.places >= 2 &&
  figure.digits >= 100n &&
  !figure.isPercent &&
  approximate(figure) !== 1 &&
  !figure.text.includes(',')

const isRateTable = ({ above, rows }: Table): boolean => {
  const title = above
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-3)
  const all = rows.flatMap(({ figures }) => figures)
  return (
    SAYS_RATE.test([...title, ...rows.slice(0, 3).map(({ words }) => words)].join('\n')) &&
    rows.every(({ label }) => !/share|price|value/i.test(label)) &&
    all.every((figure) => isRate(figure) || isYear(figure) || /^\d{1,2}$/.test(figure.text))
  )
}

export const exchangeRates: TargetClass = {
  id: 'rate',
  title: 'exchange rates',
  slips: ['wrong rate'],
  targets: ({ sentences, tables }) =>
    once(
      [
        ...sentences.filter(({ text }) => SAYS_RATE.test(text)),
        ...tables.filter(isRateTable).flatMap(({ rows }) => rows),
      ]
        .flatMap(({ figures }) => figures)
        .filter((figure) => isRate(figure) && figure.scale === 0)
        .map(free),
    ),
}

/** A reference stands within a line; at its beginning it is a heading or a line of the contents. */
const REFERENCE = /(?<=\S.{3,})\b(?:Items?|Notes?)\s+(\d{1,2})(?![\d.,]*\d)/g

export const references: TargetClass = {
  id: 'reference',
  title: 'numbers of Items and Notes that are referred to',
  slips: ['wrong number'],
  targets: ({ mask }) =>
    linesOf(mask).flatMap(({ start, text }, line) =>
      /\.{4}|\t|\s\d+\s*$/.test(text)
        ? []
        : [...text.matchAll(REFERENCE)].map((found): Target => {
            const number = found[1] ?? ''
            const at = start + found.index + found[0].length - number.length
            return free({
              start: at,
              end: at + number.length,
              line,
              text: number,
              digits: BigInt(number),
              places: 0,
              isNegative: false,
              isPercent: false,
              currency: '',
              scale: 0,
              column: -1,
            })
          }),
    ),
}
