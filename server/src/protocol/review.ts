// How the figures of a filing stand, what proves one of them, and the report of it all.

import type { OfDocument, Position, Range } from './place.ts'

/** How a filing stands, section by section. */
export interface ReviewAnswer {
  /** Of the document: the text that the ranges are of. */
  readonly version: number
  /** Whether its figures are to be marked in the text. */
  readonly marks: boolean
  readonly counts: Counts
  /** Findings. */
  readonly accepted: number
  /** Of the open notes, those whose text is not found again. */
  readonly lost: number
  readonly rows: readonly ReviewRow[]
  /** The figures themselves, in their order. */
  readonly ticked: readonly Range[]
  readonly flagged: readonly Range[]
  readonly untested: readonly Range[]
}

/** Of figures; each is one of the three. `notes`: open notes. */
export interface Counts {
  readonly ticked: number
  readonly flagged: number
  readonly untested: number
  readonly notes: number
}

export interface ReviewRow {
  readonly name: string
  /** `outside`: what stands in no section; it has no heading, and its range is empty. */
  readonly kind:
    | 'part'
    | 'item'
    | 'sub-item'
    | 'risk-group'
    | 'risk'
    | 'statement'
    | 'note'
    | 'heading'
    | 'outside'
  /** Of the heading. */
  readonly range: Range
  /** With those of its children. */
  readonly counts: Counts
  /** Open ones, that stand in it and in none of its children. */
  readonly findings: readonly ReviewFinding[]
  readonly children: readonly ReviewRow[]
}

export interface ReviewFinding {
  /** The check's id. */
  readonly rule: string
  readonly level: 'error' | 'warning' | 'information' | 'hint'
  readonly message: string
  readonly range: Range
}

export interface AtPosition extends OfDocument {
  readonly position: Position
}

/** What the command that shows a working paper is given, in links and in fixes. */
export interface PaperWish {
  readonly uri: string
  readonly position: Position
  /** The check whose paper is wanted. */
  readonly rule: string
}

/** The relations that a figure is in, those that do not hold first. */
export interface WorkingPapersAnswer {
  readonly papers: readonly WorkingPaper[]
}

export interface WorkingPaper {
  /** The check's id, and what it proves in a few words. */
  readonly check: string
  readonly title: string
  /** The figure that it is about: "Total revenues, 2004". */
  readonly name: string
  readonly holds: boolean
  /** Why a reviewer lets it stand though it does not hold. */
  readonly accepted?: string
  /** The finding's or the tick's own sentence. */
  readonly message: string
  readonly rows: readonly PaperRow[]
  /** "± 2 million: half a unit of the last digit of each of 4 figures"; absent where nothing is calculated. */
  readonly allowed?: string
  /** "300 million". */
  readonly difference?: string
}

export interface PaperRow {
  readonly role: 'operand' | 'result' | 'stated' | 'mentioned'
  /** What the figure is: "Cost of sales"; as much of its row, column or sentence as tells it. */
  readonly label: string
  /** How it enters: "+", "−", "×", "÷". */
  readonly sign?: string
  /** As printed. */
  readonly text: string
  /** Absent for what is calculated, and for what is printed nowhere. */
  readonly range?: Range
  /** In another file. */
  readonly uri?: string
}

export interface ReportParams extends OfDocument {
  readonly format: 'html' | 'markdown' | 'csv' | 'sarif'
}

export interface ReportAnswer {
  readonly text: string
}
