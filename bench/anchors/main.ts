// npm run bench:anchors: makes notes in one conversion of a filing and looks for them in another one.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { measure } from './measure.ts'
import type { Count, Measured } from './measure.ts'
import { shared } from './pairing.ts'

const HELP = `npm run bench:anchors -- [options]

  --filings DIR   take the pairs of conversions among the Markdown files of DIR (else TICKMARK_FILINGS)
  --per N         notes of each of six kinds, in each direction (34)
  --seed N        another draw (1)
  --misses        list each note that was not found rightly
  --json          all of it as JSON
`

/** Less is another year of the same filer, which shares its phrases. */
const SAME = 0.6

interface Way {
  readonly from: string
  readonly to: string
  readonly measured: Measured
}

function ways(folder: string, per: number, seed: number): readonly Way[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  return files.flatMap((a, i) =>
    files.slice(i + 1).flatMap((b) => {
      if (shared(a.text, b.text) < SAME) return []
      return [[a, b] as const, [b, a] as const].map(([x, y]) => ({
        from: x.name,
        to: y.name,
        measured: measure(x.text, y.text, per, seed),
      }))
    }),
  )
}

const COLUMNS = ['right', 'wrong', 'lost', 'absent', 'invented', 'unknown'] as const

function table({ from, to, measured: { counts } }: Way): string {
  const sum = (name: (typeof COLUMNS)[number]): number =>
    counts.reduce((all, one) => all + one[name], 0)
  const row = (kind: string, of: (name: (typeof COLUMNS)[number]) => number): string =>
    `| ${kind} | ${COLUMNS.map(of).join(' | ')} |`
  return [
    `${basename(from)} → ${basename(to)}`,
    '',
    `| kind | ${COLUMNS.join(' | ')} |`,
    `| --- | ${COLUMNS.map(() => '---:').join(' | ')} |`,
    ...counts.map((count: Count) => row(count.kind, (name) => count[name])),
    row('all', sum),
  ].join('\n')
}

const { values } = parseArgs({
  options: {
    filings: { type: 'string' },
    per: { type: 'string', default: '34' },
    seed: { type: 'string', default: '1' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const folder = values.filings ?? process.env['TICKMARK_FILINGS']
if (values.help) process.stdout.write(HELP)
else if (folder === undefined || !existsSync(folder))
  process.stdout.write(
    'There is no folder of filings; name one by --filings or TICKMARK_FILINGS.\n',
  )
else {
  const all = ways(folder, Number(values.per), Number(values.seed))
  const misses = values.misses
    ? all.flatMap(({ from, measured }) =>
        measured.misses.map(
          ({ kind, came, at, length }) => `${from} ${at}+${length}: ${kind} ${came}`,
        ),
      )
    : []
  const said = values.json
    ? JSON.stringify({ seed: Number(values.seed), ways: all }, undefined, 2)
    : [...all.map(table), ...misses].join('\n\n')
  process.stdout.write(
    `${all.length === 0 ? 'No two files there are conversions of one filing.' : said}\n`,
  )
}
