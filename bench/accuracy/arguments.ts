// The words after `npm run bench:accuracy --` → what to measure.

import { parseArgs } from 'node:util'
import { CLASSES } from './classes/all.ts'

export interface Options {
  /** The folder of filings; absent: the environment's, else the samples. */
  readonly filings: string | undefined
  readonly seed: number
  /** Slips drawn by class and file. */
  readonly per: number
  readonly only: readonly string[]
  readonly files: readonly string[]
  readonly json: boolean
  readonly misses: boolean
  readonly unticked: boolean
  readonly write: boolean
  readonly jobs: number
}

export const HELP = `npm run bench:accuracy -- [options]

  --filings DIR   measure the Markdown files of DIR (else TICKMARK_FILINGS, else the samples)
  --seed N        another draw (1)
  --per N         slips drawn by class and file (6)
  --only A,B      these parts only: classes of slips, or silence, reach, cost
  --file WORD     files whose name contains WORD (may be given again)
  --misses        list each slip that was not caught: file:line, class, slip, old → new
  --unticked      list each money figure without a tick
  --json          all of it as JSON
  --write         write docs/accuracy.md: the samples, then DIR without naming its files
  --jobs N        processes at once (2)
`

const PARTS: ReadonlySet<string> = new Set([
  ...CLASSES.map(({ id }) => id),
  'silence',
  'reach',
  'cost',
])

const count = (word: string, name: string): number => {
  const number = Number(word)
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} takes a whole number, not ${word}`)
  return number
}

export function optionsOf(words: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...words],
    options: {
      filings: { type: 'string' },
      seed: { type: 'string', default: '1' },
      per: { type: 'string', default: '6' },
      only: { type: 'string', default: '' },
      file: { type: 'string', multiple: true, default: [] },
      jobs: { type: 'string', default: '2' },
      json: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      unticked: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return 'help'
  const only = values.only.split(',').filter((word) => word !== '')
  const unknown = only.find((word) => !PARTS.has(word))
  if (unknown !== undefined)
    throw new Error(`no part is called ${unknown}: there are ${[...PARTS].join(', ')}`)
  return {
    filings: values.filings,
    seed: count(values.seed, 'seed'),
    per: count(values.per, 'per'),
    only,
    files: values.file,
    json: values.json,
    misses: values.misses,
    unticked: values.unticked,
    write: values.write,
    jobs: count(values.jobs, 'jobs'),
  }
}
