// Text → filing: the pipeline, the only place where the stages meet.

import { lazy } from './base/lazy.ts'
import { Memo } from './base/memo.ts'
import { lineOf, text as textOf } from './base/text.ts'
import type { Text } from './base/text.ts'
import { CHECKS } from './checks/all.ts'
import type { Finding, Tick } from './checks/finding.ts'
import { attempt, together } from './checks/judge.ts'
import type { Failure, Judgement } from './checks/judge.ts'
import type { Subject } from './checks/subject.ts'
import { relationsOf } from './checks/table/relations.ts'
import { contextOf } from './facts/context.ts'
import type { Context } from './facts/context.ts'
import type { Fact } from './facts/fact.ts'
import { footnotesOf } from './facts/footnotes.ts'
import { factsOfSheets } from './facts/from-table.ts'
import { sentencesOf } from './facts/from-prose.ts'
import type { Pin } from './facts/pin.ts'
import type { Rate } from './facts/rate.ts'
import { rateDefinition } from './facts/rate-definition.ts'
import type { Market } from './facts/rate-lookup.ts'
import { gridRates } from './facts/rate-grid.ts'
import { impliedRates } from './facts/rate-implied.ts'
import { reportEnd } from './facts/report-end.ts'
import type { ReportEnd } from './facts/report-end.ts'
import { ratesOf } from './facts/rates.ts'
import { referencesOf } from './facts/references.ts'
import type { Rounding, TableRounding } from './facts/rounding.ts'
import { sheetsOf } from './facts/sheets.ts'
import { termsOf } from './facts/terms.ts'
import { textsOf } from './facts/texts.ts'
import { cut } from './syntax/cut.ts'
import type { RoundingMode } from './figures/figure.ts'
import { outlineOf } from './syntax/outline.ts'
import { ownComments, withoutOwn } from './syntax/own-comments.ts'
import type { OwnComment } from './syntax/own-comments.ts'
import { parse } from './syntax/parse.ts'
import { passagesOf } from './syntax/passage.ts'
import type { Piece, Placed } from './syntax/piece.ts'

/** An immutable reading of one text. Everything but the pieces is computed when first asked for. */
export interface Filing extends Subject {
  readonly text: Text
  readonly pieces: readonly Placed[]
  /** Comments for Tickmark: nothing else reads them. */
  readonly comments: readonly OwnComment[]
  readonly context: Context
  /** Its rates as conversions look them up. */
  readonly market: Market
  /** How it rounds, and whether it says so or its sums tell. */
  readonly roundingSource: Rounding
  /** The tables that round otherwise. */
  readonly tableRoundings: readonly TableRounding[]
  readonly findings: readonly Finding[]
  readonly ticks: readonly Tick[]
  /** Relations that a check saw and could not judge. */
  readonly unjudged: number
  /** Whether the checks have run, so that findings and ticks are at hand. */
  readonly isJudged: boolean
  /** Checks that broke down over this filing. */
  readonly failures: readonly Failure[]
  /** All that findings need, with a pause after each stage and check. */
  readonly steps: () => Generator<undefined, void, undefined>
  /** Per-block readings, lent to the next reading. */
  readonly blocks: Memo<string, readonly Piece[]>
}

const bySpan = (a: Fact, b: Fact): number => a.span.start - b.span.start

/** What the user declares about a filing, in settings: it comes before what the filing says itself. */
export interface Declared {
  readonly rounding?: RoundingMode
  readonly rates?: readonly Rate[]
  /** One rate for all amounts of a currency. */
  readonly pinned?: readonly Pin[]
}

const endOf = (end: ReportEnd | undefined): Pick<Market, 'end'> => (end ? { end } : {})

/** `before` only lends its caches: the result does not depend on it. */
export function read(value: string, before?: Filing, declared?: Declared): Filing {
  const steps = reading(value, before, declared)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** As `read`, with a pause after each block, so that the caller may do other work in between. */
export function* reading(
  value: string,
  before?: Filing,
  declared: Declared = {},
): Generator<undefined, Filing, undefined> {
  const text = textOf(value)
  const blocks = new Memo(before?.blocks)
  const comments = ownComments(value)
  const shown = withoutOwn(value, comments)
  const pieces: Placed[] = []
  for (const block of cut(shown)) {
    const source = shown.slice(block.start, block.end)
    for (const piece of blocks.get(source, () => parse(source)))
      pieces.push({ at: block.start, piece })
    yield undefined
  }
  blocks.seal()

  const context = lazy((): Context => ({
    ...contextOf(pieces),
    ...(declared.rounding && { rounding: declared.rounding }),
  }))
  const outline = lazy(() => outlineOf(shown, pieces))
  const sheets = lazy(() => sheetsOf(pieces, context(), outline()))
  const sentences = lazy(() => sentencesOf(pieces, context(), outline()))
  const facts = lazy(() =>
    [...factsOfSheets(sheets(), context()), ...sentences().flatMap((s) => s.facts)].sort(bySpan),
  )
  const rates = lazy(() => [
    ...(declared.rates ?? []),
    ...ratesOf(sheets(), sentences(), context()),
  ])
  const market = lazy((): Market => ({
    rates: [...rates(), ...gridRates(sheets(), context())],
    implied: impliedRates(sheets(), facts(), context(), filing.textOf, rates()),
    definition: rateDefinition(sentences()),
    ...endOf(reportEnd(sheets(), facts(), context())),
    ...(declared.pinned && { pinned: declared.pinned }),
  }))
  const texts = lazy(() => textsOf(passagesOf(pieces), pieces))
  const references = lazy(() => referencesOf(texts(), outline(), pieces))
  const terms = lazy(() => termsOf(texts()))
  const footnotes = lazy(() => footnotesOf(shown, pieces, outline()))

  const filing: Filing = {
    text,
    pieces,
    comments,
    blocks,
    get context() {
      return context()
    },
    get outline() {
      return outline()
    },
    get sheets() {
      return sheets()
    },
    get sentences() {
      return sentences()
    },
    get facts() {
      return facts()
    },
    get rates() {
      return rates()
    },
    get market() {
      return market()
    },
    get references() {
      return references()
    },
    get terms() {
      return terms()
    },
    get marks() {
      return footnotes().marks
    },
    get notes() {
      return footnotes().notes
    },
    get rounding() {
      return context().rounding
    },
    isRoundingSet: declared.rounding !== undefined,
    get roundingSource() {
      return relationsOf(filing).rounding
    },
    get tableRoundings() {
      return relationsOf(filing).tables
    },
    get findings() {
      return judgement().findings
    },
    get ticks() {
      return judgement().ticks
    },
    get unjudged() {
      return judgement().unjudged
    },
    get isJudged() {
      return isJudged
    },
    get failures() {
      return judgement().failures
    },
    *steps() {
      const stages = [context, outline, sheets, sentences, facts, rates, references, terms]
      for (const step of [...stages, footnotes, ...judgements, judgement]) {
        step()
        yield undefined
      }
    },
    lineOf: (offset) => lineOf(text, offset) + 1,
    textOf: (s) => shown.slice(s.start, s.end),
  }
  const judgements = CHECKS.map((check) => lazy(() => attempt(filing, check)))
  let isJudged = false
  const judgement = lazy((): Judgement => {
    const all = together(judgements.map((one) => one()))
    isJudged = true
    return all
  })
  return filing
}
