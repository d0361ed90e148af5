// Made-up filings for properties of anchors: few words, so that everything comes many times, set by several converters.

import fc from 'fast-check'
import { random } from '../../bench/accuracy/random.ts'
import type { Span } from '../../server/src/base/span.ts'

/** Cells of rows, or the words of a paragraph. */
export type Block =
  | { readonly kind: 'prose'; readonly words: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/** A text, and the span of each of its words and cells in order. */
export interface Set {
  readonly text: string
  readonly spans: readonly Span[]
}

const WORDS = [
  'net',
  'sales',
  'of',
  'the',
  'Company',
  'increased',
  'in',
  '2024',
  'and',
  '2023',
  'margin',
  'cost',
  'due',
  'to',
  'Europe',
  'rose',
]
const LABELS = ['Total', 'Americas', 'Europe', 'Net sales', 'Cost of sales', 'Other']
const AMOUNTS = ['1,204', '985', '1,100', '(12)', '2.5%', '$ 77', '—', '12,040']

/** From a seed, and not from fast-check: its numbers are mostly the smallest and the largest. */
function blocksOf(seed: number): readonly Block[] {
  const { whole } = random('paper', seed)
  const list = <T>(least: number, most: number, make: () => T): T[] =>
    Array.from({ length: least + whole(most - least + 1) }, make)
  const among = (words: readonly string[]): string => words[whole(words.length)] ?? ''
  const amount = (): string => (whole(3) === 0 ? among(AMOUNTS) : `${1000 + whole(9000)}`)
  return list(3, 14, () =>
    whole(2) === 0
      ? {
          kind: 'prose',
          words: list(4, 40, () => (whole(3) === 0 ? `${whole(900)}` : among(WORDS))),
        }
      : { kind: 'table', rows: list(2, 8, () => [among(LABELS), amount(), amount()]) },
  )
}

export const paper: fc.Arbitrary<readonly Block[]> = fc.nat().map(blocksOf)

/** How a converter sets words, cells and lines. */
export interface Style {
  readonly width: number
  readonly bold: boolean
  readonly entities: boolean
  readonly splitSigns: boolean
  readonly padded: boolean
  readonly header: string
}

export const style: fc.Arbitrary<Style> = fc.record({
  width: fc.constantFrom(30, 80, 10_000),
  bold: fc.boolean(),
  entities: fc.boolean(),
  splitSigns: fc.boolean(),
  padded: fc.boolean(),
  header: fc.constantFrom('', 'Acme Inc. | Form 10-K | 21'),
})

export function set(blocks: readonly Block[], style: Style): Set {
  let text = ''
  const spans: Span[] = []
  const put = (said: string, mark: string): void => {
    text += mark
    spans.push({ start: text.length, end: text.length + said.length })
    text += said + mark
  }
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'prose') {
      let line = 0
      for (const [k, said] of block.words.entries()) {
        if (k > 0)
          text += line > style.width ? '\n' : style.entities && k % 7 === 0 ? '&nbsp;' : ' '
        line = line > style.width ? 0 : line + said.length + 1
        put(said, style.bold && k === 0 ? '**' : '')
      }
      text += '.\n\n'
    } else {
      for (const [k, cells] of block.rows.entries()) {
        for (const cell of cells) {
          const sign = style.splitSigns && cell.startsWith('$ ')
          text += sign ? '| $ | ' : style.padded ? '|    ' : '| '
          put(sign ? cell.slice(2) : cell, style.bold && k === 0 && /[a-z]/.test(cell) ? '**' : '')
          text += ' '
        }
        text += '|\n'
        if (k === 0) text += `${'| --- '.repeat(cells.length)}|\n`
      }
      text += '\n'
    }
    if (style.header !== '' && i % 5 === 4) text += `${style.header}\n\n`
  }
  return { text, spans }
}
