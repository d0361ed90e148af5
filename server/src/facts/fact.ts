// A figure bound to what it says: who, what, when, on which basis. Offsets are the document's.

import type { Span } from '../base/span.ts'
import type { Figure } from '../figures/figure.ts'
import type { Period } from '../figures/period.ts'
import type { Plain } from './plain.ts'

export type Basis = 'reported' | 'restated' | 'pro-forma' | 'non-gaap' | 'forecast' | 'unaudited'

/**
 * What of the measure a figure in prose gives: the change of it ("increased by ¥5 million"), the value it is compared
 * with ("compared to ¥4 million"); absent for the value itself.
 */
export type Measure = 'change' | 'comparator'

/**
 * A period that stands around a figure and not with it: with other figures of its sentence, earlier in its paragraph, in
 * a heading over it, or in the year that the filing reports on. It may support an agreement; it accuses nobody.
 */
export interface Likely {
  readonly period: Period
  readonly from: 'sentence' | 'paragraph' | 'heading' | 'document'
}

/** An unfilled slot means "not judged", never "equal". */
export interface Fact {
  readonly figure: Figure
  /** Where the figure stands in the document (its whole text, currency and scale word included). */
  readonly span: Span
  /** Where its digits stand: what a fix rewrites. */
  readonly digits: Span
  readonly where: 'prose' | 'table'
  /** Canonical name of the measure ("net-income", "total-assets"), or the normalised label where no name is known. */
  readonly metric?: string
  /** The words that the metric was read from. */
  readonly label?: string
  /** "consolidated", or the name of the segment, subsidiary or investee. */
  readonly entity?: string
  readonly period?: Period
  /** In prose, where the sentence does not give the figure a period. */
  readonly likely?: Likely
  readonly basis?: Basis
  readonly measure?: Measure
  /** Set where the sentence says nothing but the measure, its owner and its period: no other basis can be meant. */
  readonly plain?: Plain
  /** Something planned or still to come: no period of the past holds it. */
  readonly tense?: 'plan'
  /** In prose: the sentence that states it. */
  readonly sentence?: Span
  /** Index of its table in the filing's sheets, with its row and column, where it stands in one. */
  readonly cell?: { readonly sheet: number; readonly row: number; readonly column: number }
}
