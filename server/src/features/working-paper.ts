// A filing with what was found in it, and a place → the working papers of the figure there, what does not hold first.

import { byStart, touches } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Elsewhere, Finding, Related, Tick } from '../checks/finding.ts'
import type { Step, Working } from '../checks/working.ts'
import type { Filing } from '../filing.ts'
import { figureAt } from './figure-at.ts'
import { figureName, fullName } from './figure-name.ts'
import type { FigureName } from './figure-name.ts'
import { RULES } from './findings.ts'
import type { Judged } from './hover-proof.ts'
import { allowedWords, bare, differenceWords, spoken } from './paper-words.ts'

export interface PaperRow {
  readonly role: 'operand' | 'result' | 'stated' | 'mentioned'
  readonly label: string
  readonly sign?: string
  readonly text: string
  readonly span?: Span
  readonly elsewhere?: Elsewhere
}

export interface Paper {
  /** The check's id, and what it proves. */
  readonly check: string
  readonly title: string
  /** The figure that it is about. */
  readonly name: string
  readonly holds: boolean
  /** Why a reviewer lets it stand though it does not hold. */
  readonly accepted?: string
  readonly message: string
  readonly rows: readonly PaperRow[]
  readonly allowed?: string
  readonly difference?: string
}

type Verdict = Finding | Tick

/** More would be no help. */
const MOST = 24

const titles = new Map(RULES.map(({ id, title }) => [id, title]))

export function papersAt(filing: Filing, judged: Judged, offset: number): readonly Paper[] {
  const isFigure = figureAt(filing, offset) !== undefined
  const takesPart = ({ span, related }: Verdict): boolean =>
    touches(span, offset) || related.some((one) => touches(one.span, offset))
  const reasons = new Map(judged.accepted?.map(({ finding, reason }) => [finding, reason]))
  const isAbout = (one: Finding): boolean => takesPart(one) || stepsTouch(one, offset)
  const open = judged.findings.filter(isAbout)
  const accepted = [...reasons.keys()].filter(isAbout)
  const ticks = isFigure ? judged.ticks.filter(takesPart) : []
  const seen = new Set<string>()
  const drawn = [
    ...[...ranked(open, offset), ...ranked(accepted, offset)].flatMap((one) =>
      drawnOf(filing, one, false, reasons.get(one)),
    ),
    ...ranked(ticks, offset).flatMap((one) => drawnOf(filing, one, true)),
  ]
  return drawn
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .slice(0, MOST)
    .map(({ paper }) => paper)
}

const stepsTouch = ({ workings }: Finding, offset: number): boolean =>
  workings?.().some(({ steps }) =>
    steps.some((step) => step.kind !== 'result' && step.span && touches(step.span, offset)),
  ) ?? false

/** What the figure is said to be comes before what it merely takes part in. */
function ranked<V extends Verdict>(all: readonly V[], offset: number): readonly V[] {
  const rank = ({ span, workings }: V): number => {
    const stated = workings?.().flatMap((one) => one.stated ?? []) ?? []
    if (stated.some((one) => touches(one.span, offset))) return 0
    if (!touches(span, offset)) return 3
    return stated.length === 0 ? 1 : 2
  }
  return all
    .map((one) => ({ one, at: rank(one) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

interface Drawn {
  /** The same for one relation seen from another of its figures, or by another check. */
  readonly key: string
  readonly paper: Paper
}

function drawnOf(
  filing: Filing,
  verdict: Verdict,
  holds: boolean,
  accepted?: string,
): readonly Drawn[] {
  const { message, workings } = verdict
  const calculated = workings?.() ?? []
  return (calculated.length > 0 ? calculated : [besides(verdict)]).map((working) => {
    const names = new Names(filing, working)
    const check = working.check ?? verdict.check
    const rows = [
      ...working.steps.map((step, i) => unsigned(rowOf(step, names), i)),
      ...(working.stated ? [names.row('stated', working.stated)] : []),
      ...(verdict.elsewhere ?? []).map(farRow),
    ]
    const spans = rows.map(({ span, sign }) => `${sign ?? ''}${span?.start ?? ''}`)
    const { outcome } = working
    const allowed = outcome && allowedWords(outcome)
    return {
      key: working.stated
        ? `${holds} ${spans.join(' ')}`
        : `${holds} ${check} ${spans.sort().join(' ')}`,
      paper: {
        check,
        title: titles.get(check) ?? check,
        name: names.full(working.stated?.span ?? verdict.span),
        holds,
        ...(accepted !== undefined && { accepted }),
        message,
        rows,
        ...(allowed !== undefined && { allowed }),
        ...(outcome && { difference: differenceWords(outcome) }),
      },
    }
  })
}

/** Where a check calculates nothing: the place itself with those that were looked at. */
function besides({ span, related }: Verdict): Working {
  const places: readonly (Related | { readonly span: Span; readonly message?: string })[] = [
    { span },
    ...related,
  ]
  const steps = [...places]
    .sort((a, b) => byStart(a.span, b.span))
    .map((one): Step => ({
      kind: 'mentioned',
      span: one.span,
      ...(one.message !== undefined && { name: one.message }),
    }))
  return { steps }
}

function rowOf(step: Step, names: Names): PaperRow {
  if (step.kind === 'result') {
    const { value, like, name } = step
    const text = names.isTable && like.kind !== 'percent' ? bare(value, like) : spoken(value, like)
    return { role: 'result', label: name ?? '', text }
  }
  if (step.kind === 'mentioned') return names.row('mentioned', step)
  const { sign, span, text, name } = step
  if (!span) return { role: 'operand', label: name ?? '', sign, text: text ?? '' }
  const row = names.row('operand', { span, ...(name !== undefined && { name }) })
  return { ...row, sign, ...(text !== undefined && { text }) }
}

/** What a calculation starts with is not added to anything. */
function unsigned({ sign, ...row }: PaperRow, i: number): PaperRow {
  return sign === undefined || (i === 0 && sign === '+') ? row : { ...row, sign }
}

const farRow = (one: Elsewhere): PaperRow => ({
  role: 'mentioned',
  label: one.message,
  text: one.text,
  elsewhere: one,
})

/** Where a figure stands that goes in as it is printed. */
function ownSpan(step: Step): Span | undefined {
  if (step.kind === 'mentioned') return step.span
  return step.kind === 'operand' && step.text === undefined ? step.span : undefined
}

const LONGEST = 80

/** What the figures of one working are called: as much of row and column as tells them apart. */
class Names {
  /** All its figures stand in cells. */
  readonly isTable: boolean
  readonly #filing: Filing
  readonly #shows: 'row' | 'column' | 'both'

  constructor(filing: Filing, { steps, stated }: Working) {
    this.#filing = filing
    const spans = [
      ...steps.flatMap((step) => ownSpan(step) ?? []),
      ...(stated ? [stated.span] : []),
    ]
    const names = spans.map((span) => figureName(filing, span))
    const cells = names.flatMap((name) => (name?.kind === 'cell' ? [name] : []))
    this.isTable = cells.length === names.length
    const [first] = cells
    const same = (key: 'sheet' | 'row' | 'column'): boolean =>
      this.isTable && cells.every((cell) => cell[key] === first?.[key])
    this.#shows =
      !same('sheet') || cells.length < 2
        ? 'both'
        : same('column')
          ? 'row'
          : same('row')
            ? 'column'
            : 'both'
  }

  full(span: Span): string {
    const name = figureName(this.#filing, span)
    return name ? fullName(name) : this.text(span)
  }

  row(
    role: PaperRow['role'],
    { span, name }: { readonly span: Span; readonly name?: string },
  ): PaperRow {
    const own = figureName(this.#filing, span)
    const label = (own && this.#label(own)) ?? ''
    return {
      role,
      label: [label, ...(label === '' || role !== 'mentioned' ? [name] : [])]
        .filter((one) => one !== undefined && one !== '')
        .join(': '),
      text: this.text(span),
      span,
    }
  }

  /** As printed, on one line. */
  text(span: Span): string {
    const text = this.#filing
      .textOf(span)
      .replace(/<[^<>]*>|[\\*_|]/g, '')
      .replace(/\s+/g, ' ')
      .replace(/\( | \)/g, (sign) => sign.trim())
      .trim()
    const closed = text.includes('(') && !text.includes(')') ? `${text})` : text
    return closed.length > LONGEST ? `${closed.slice(0, LONGEST)}…` : closed
  }

  #label(name: FigureName): string {
    if (name.kind === 'prose') return name.name
    if (this.#shows === 'row' && name.rowName !== '') return name.rowName
    if (this.#shows === 'column' && name.columnName !== '') return name.columnName
    return fullName(name)
  }
}
