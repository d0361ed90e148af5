// A Markdown text → whether it reads as a filing, and by what. Any other Markdown is left alone.

import { everyItem } from '../syntax/forms/form-items.ts'

/** The score at which a text is taken for a filing. */
const ENOUGH = 3

/** Where the signs of a filing stand if there are any; the rest of a long text is not looked at. */
const LOOKED_AT = 2_000_000

export interface Score {
  readonly points: number
  /** What the points were given for. */
  readonly signs: readonly string[]
}

/** A line that asks for the text to be read as a filing. */
const ASKED = /^ {0,3}<!-- *tickmark *-->/m

/** What a report of ours on filings begins with: it says much of what they say, and is none. */
export const REPORT_MARK = '<!-- tickmark report -->'

const BULLET = /^[ \t]*[-*+] /
const MARKUP = /<[^<>]{0,200}>|&nbsp;|[#*_|>\\\u00a0]/g
const ITEM = /^(?:part iv?i*[ ,.:–—-]+)?item (\d{1,2}(?:\.\d\d|[a-k])?)(?![\w.]*\d)(.*)$/
const RISKS = /^(?:item 1a\W+|(?:item )?3?\W{0,2}d\W+)?risk factors\W*$/
const NOTE =
  /^(?:note )?(\d{1,2})[.:)–— -]+(?:summary of )?(?:significant|basis of|nature of|income taxes|subsequent|commitments|fair value|segment|earnings per|property|goodwill|leases|borrowings|revenue|inventor)/
const FORM = /\bform (?:20-?f|10-?k|10-?q|8-?k|6-?k|40-?f)\b/i
// Numbers are tried at their start only: elsewhere a line of digits would take its length squared.
const MONEY =
  /[$€£¥￥₩]\s?\d[\d,.]*|(?<![\w,.])\d[\d,.]* (?:million|billion) (?:yen|won|euros?|dollars)\b/
const STATEMENT =
  /^(total (?:current |non-?current )?(?:assets|liabilities)|total (?:\w+ ){0,2}equity|net (?:income|loss|profit|sales|revenues?|earnings)|(?:total )?revenues?|cost of (?:sales|revenues?|goods sold)|gross profit|operating (?:income|loss|profit)|profit for the (?:year|period)|(?:loss|income|profit) before|net cash|cash and cash equivalents|retained earnings|accumulated deficit)\b.+\d/

/** Some converters count the rows of a table. */
const ROW_NUMBER = /^\d{1,3}\. (?=[a-z])/

const TITLES = (['20-F', '10-K', '10-Q', '8-K'] as const)
  .flatMap(everyItem)
  .flat()
  .map((item) => letters(item.title).slice(0, 10))
  .filter((start) => start !== '')

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '')
}

/** Two Items of a form, or a statement, or a section of risks with a little beside it, make a filing. */
export function score(text: string): Score {
  const seen = { items: new Set<string>(), statement: new Set<string>(), notes: new Set<string>() }
  let risks = false
  let form = false
  let amounts = 0
  // A table kept as HTML may stand in one line.
  const lines = text.slice(0, LOOKED_AT).split(/\r\n|\r|\n|(?=<tr\b)/i)
  for (const [i, raw] of lines.entries()) {
    if (FORM.test(raw)) form = true
    if (MONEY.test(raw)) amounts++
    if (BULLET.test(raw)) continue
    const line = plain(raw)
    const item = ITEM.exec(line)
    if (item?.[1] !== undefined) {
      // The title may stand on a line of its own.
      const title = letters(
        `${item[2] ?? ''} ${plain(lines[i + 1] ?? '')} ${plain(lines[i + 2] ?? '')}`,
      )
      if (TITLES.some((start) => title.startsWith(start))) seen.items.add(item[1])
    }
    if (RISKS.test(line)) risks = true
    const note = NOTE.exec(line)?.[1]
    if (note !== undefined) seen.notes.add(note)
    const label = STATEMENT.exec(line.replace(ROW_NUMBER, ''))?.[1]
    if (label !== undefined) seen.statement.add(label)
  }
  const signs: readonly (readonly [number, string, boolean])[] = [
    [2, 'an Item with its title', seen.items.size > 0],
    [1, 'another Item', seen.items.size > 1],
    [3, 'lines of a financial statement', seen.statement.size >= 3],
    [2, 'notes to statements', seen.notes.size >= 2],
    [2, 'a section of risk factors', risks],
    [1, 'the name of a form', form],
    [1, 'amounts of money', amounts >= 5],
  ]
  const found = signs.filter(([, , present]) => present)
  return {
    points: found.reduce((sum, [points]) => sum + points, 0),
    signs: found.map(([, sign]) => sign),
  }
}

function plain(line: string): string {
  return line.slice(0, 400).replace(MARKUP, ' ').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Whether a text is read; `named` is what the settings say of its file, undefined for nothing. */
export function readsAsFiling(text: string, named?: boolean): boolean {
  if (named !== undefined) return named
  if (text.startsWith(REPORT_MARK)) return false
  return ASKED.test(text.slice(0, LOOKED_AT)) || score(text).points >= ENOUGH
}
