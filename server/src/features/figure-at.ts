// A place in a filing → the figure under it.

import { recall } from '../base/recall.ts'
import type { Fact } from '../facts/fact.ts'
import type { Filing } from '../filing.ts'
import { spots } from './spots.ts'

const factsOf = recall((filing: Filing) => spots(filing.facts, ({ span }) => span))

const length = ({ span }: Fact): number => span.end - span.start

/** The shortest where figures nest. */
export const figureAt = (filing: Filing, offset: number): Fact | undefined =>
  factsOf(filing)(offset).reduce<Fact | undefined>(
    (best, fact) => (!best || length(fact) < length(best) ? fact : best),
    undefined,
  )
