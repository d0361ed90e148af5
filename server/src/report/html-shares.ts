// How figures stand by Item, or by filing → HTML: a chart, and a table of the same numbers.

import { chart, shareOf } from './chart.ts'
import { levelsIn } from './levels.ts'
import { markup } from './markup.ts'
import type { Markup } from './markup.ts'
import type { FilingReport } from './page.ts'
import { table } from './section.ts'
import type { Head, Row, Section, Setting } from './section.ts'
import type { Count } from '../features/tally.ts'
import { grouped } from './words.ts'

const headsFor = (words: Setting['words'], first: string): readonly Head[] => [
  { name: first },
  { name: words.figures, kind: 'number' },
  { name: words.ticked, kind: 'number' },
  { name: words.share, kind: 'number' },
  { name: words.flagged, kind: 'number' },
  { name: words.untested, kind: 'number' },
]

function cellsOf(count: Count, words: Setting['words']): readonly string[] {
  const { ticked, flagged, untested } = count
  const share = shareOf(count)
  return [
    grouped(ticked + flagged + untested),
    grouped(ticked),
    share === undefined ? '–' : words.percent(share),
    grouped(flagged),
    grouped(untested),
  ]
}

export function sharesSection({ tally }: FilingReport, setting: Setting): Section {
  const { words, level, id } = setting
  const body = (): Markup => {
    const rows: readonly Row[] = [
      ...tally.items.map((item) => ({
        cells: [words.sentence(item.name), ...cellsOf(item, words)],
      })),
      { cells: [words.total, ...cellsOf(tally, words)], kind: 'all' },
    ]
    return markup`${chart(tally, words, id)}
${table(words.shares, headsFor(words, words.item), rows)}`
  }
  return {
    id: `${id}shares`,
    title: words.shares,
    level,
    body: tally.items.length === 0 ? markup`<p>${words.noFigures}</p>` : body(),
  }
}

/** Of several filings. */
export function filingsTable(
  filings: readonly FilingReport[],
  { words, level, id }: Setting,
): Section {
  const rows = filings.map(({ name, tally, findings }, i): Row => ({
    cells: [
      markup`<a href="#f${i + 1}">${name}</a>`,
      ...cellsOf(tally, words),
      levelsIn(findings, words),
    ],
  }))
  const heads = [...headsFor(words, words.filing), { name: words.open }]
  return {
    id: `${id}filings`,
    title: words.filings,
    level,
    body: rows.length === 0 ? markup`<p>${words.none}</p>` : table(words.filings, heads, rows),
  }
}
