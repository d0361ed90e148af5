// One file → all that is measured of it.

import { basename } from 'node:path'
import { readFileSync } from 'node:fs'
import { read } from '../../server/src/filing.ts'
import type { Options } from './arguments.ts'
import { CLASSES } from './classes/all.ts'
import { costOf } from './cost.ts'
import { drawn } from './draw.ts'
import { judged } from './judge.ts'
import { pageOf } from './page.ts'
import type { Reached } from './reach.ts'
import { reached } from './reach.ts'
import type { Told } from './silence.ts'
import { told } from './silence.ts'

export interface Injected {
  readonly class: string
  readonly slip: string
  readonly line: number
  readonly was: string
  readonly now: string
  readonly caught: boolean
  readonly pinned: boolean
  readonly by?: string
}

export interface Measured {
  readonly file: string
  readonly bytes: number
  /** All figures, so that findings can be told by the thousand. */
  readonly figures: number
  readonly injected: readonly Injected[]
  readonly told?: readonly Told[]
  readonly reach?: Reached
  /** Milliseconds of processor for a check on the command line, from nothing. */
  readonly cost?: number
}

export const wants = ({ only }: Options, part: string): boolean =>
  only.length === 0 || only.includes(part)

export function measure(path: string, options: Options): Measured {
  const text = readFileSync(path, 'utf8')
  const name = basename(path)
  const page = pageOf(text)
  const classes = CLASSES.filter(({ id }) => wants(options, id))
  const cost = wants(options, 'cost') ? costOf(path) : undefined
  const clean = read(text)
  const injected = classes.flatMap((one) =>
    drawn(page, one, { name, seed: options.seed, per: options.per }).map((injection): Injected => ({
      class: one.id,
      slip: injection.kind,
      line: injection.target.figure.line + 1,
      was: injection.was,
      now: injection.now,
      ...judged(clean, injection),
    })),
  )
  return {
    file: name,
    bytes: Buffer.byteLength(text),
    figures: page.cells.length + page.stated.length,
    injected,
    ...(wants(options, 'silence') && { told: told(clean) }),
    ...(wants(options, 'reach') && { reach: reached(page, clean, options.seed, name) }),
    ...(cost !== undefined && { cost }),
  }
}
