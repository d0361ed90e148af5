// A filing → its figures in prose, each with the rows it may speak of and the statement of a table that proves it.

import { recall } from '../../base/recall.ts'
import type { Fact } from '../../facts/fact.ts'
import { wordsBefore, wordsBehind } from '../prose/context.ts'
import type { Subject } from '../subject.ts'
import { fit } from './bind.ts'
import type { Candidate } from './bind.ts'
import { proofOf } from './proof.ts'
import { rowsTold } from './again.ts'
import { rowsShown } from './shown.ts'
import type { ShownRow } from './shown.ts'
import { nearnessOf, spokenOf } from './told.ts'
import type { Spoken } from './told.ts'
import { lexiconOf } from './weights.ts'
import type { Lexicon } from './weights.ts'

export interface Bindings {
  readonly lexicon: Lexicon
  readonly spoken: ReadonlyMap<Fact, Spoken>
  readonly candidates: ReadonlyMap<Fact, readonly Candidate[]>
  readonly proofs: ReadonlyMap<Fact, Candidate>
}

/**
 * Rows that all sentences may look at, and rows that all figures may be fitted to: the largest filings measured take
 * 140,000 and 26,000. Sentences behind that are left unproved and unaccused.
 */
const MOST_LOOKS = 4_000_000
const MOST_FITS = 600_000

const CHANGED =
  /\b(?:increas|decreas|declin|grew\b|grow|rose\b|fell\b|higher\b|lower\b|improv|reduc|change|up\b|down\b|differ)/i

/** Whether the words beside a figure tell a change. */
const tellsChange = (spoken: Spoken, fact: Fact): boolean =>
  fact.measure === 'change' ||
  (fact.measure === undefined &&
    CHANGED.test(wordsBefore(spoken.sentence, fact, 60) + wordsBehind(spoken.sentence, fact, 25)))

function candidatesOf(
  fact: Fact,
  spoken: Spoken,
  rows: readonly ShownRow[],
  lexicon: Lexicon,
): readonly Candidate[] {
  const near = nearnessOf(spoken, fact)
  const isChange = tellsChange(spoken, fact)
  const candidates: Candidate[] = []
  for (const row of rows)
    if (row.told !== spoken.sentence) fit(candidates, fact, near, row, lexicon, isChange)
  return candidates
}

/** Candidates on rows that prove another figure of the sentence: their words need not fit as well. */
const beside = (
  candidates: readonly Candidate[],
  fact: Fact,
  { sentence }: Spoken,
  proofs: ReadonlyMap<Fact, Candidate>,
): readonly Candidate[] => {
  const rows = new Set(
    sentence.facts.flatMap((one) => (one === fact ? [] : (proofs.get(one)?.claim.row ?? []))),
  )
  return candidates.filter(({ claim }) => rows.has(claim.row) && claim.of !== 'told')
}

/** A table states a figure finest, and with its period: another sentence proves only what no table does. */
const isShown = ({ claim }: Candidate): boolean => claim.of !== 'told'

export const bindingsOf = recall((subject: Subject): Bindings => {
  const told = spokenOf(subject)
  const all = [...rowsShown(subject), ...rowsTold(told)]
  const lexicon = lexiconOf(all, told)
  const spoken = new Map<Fact, Spoken>()
  const proofs = new Map<Fact, Candidate>()
  const candidates = new Map<Fact, readonly Candidate[]>()
  let [looks, fits] = [0, 0]
  for (const one of told) {
    looks += lexicon.reach(one)
    if (looks > MOST_LOOKS) break
    const here = lexicon.rowsFor(one)
    fits += here.length * one.sentence.facts.length
    if (fits > MOST_FITS) break
    for (const fact of one.sentence.facts) {
      spoken.set(fact, one)
      if (fact.figure.coupon) continue
      const found = candidatesOf(fact, one, here, lexicon)
      candidates.set(fact, found)
      const proof = proofOf(fact, found.filter(isShown)) ?? proofOf(fact, found)
      if (proof) proofs.set(fact, proof)
    }
    for (const fact of one.sentence.facts) {
      if (proofs.has(fact)) continue
      const proof = proofOf(fact, beside(candidates.get(fact) ?? [], fact, one, proofs))
      if (proof) proofs.set(fact, proof)
    }
  }
  return { lexicon, spoken, candidates, proofs }
})
