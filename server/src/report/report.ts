// A filing with all that is known of it → what its report says.

import type { Span } from '../base/span.ts'
import type { Finding } from '../checks/finding.ts'
import { chaptersOf } from '../features/chapters.ts'
import { outlineSymbols } from '../features/outline.ts'
import type { OutlineSymbol } from '../features/outline.ts'
import { policyOf } from '../features/policy.ts'
import { rateList } from '../features/rate-list.ts'
import type { ListedRate, RateList } from '../features/rate-list.ts'
import { roundingWords } from '../features/rounding-words.ts'
import type { Standing } from '../features/standing.ts'
import { tally } from '../features/tally.ts'
import type { Filing } from '../filing.ts'
import { identityOf, registrantName } from '../library/identity.ts'
import type { Note } from '../notes/note.ts'
import type { Settings } from '../settings/settings.ts'
import { checksRun, titleOf } from './checks-run.ts'
import { acceptedIn, idleIn, notesIn } from './left.ts'
import { nameFrom } from './names.ts'
import type { Cover, FilingReport, FindingEntry, OutlineEntry, Rates, Reading } from './page.ts'
import { placer } from './placer.ts'
import type { Placer } from './placer.ts'
import { settingsInForce } from './settings-in-force.ts'

export interface Reported {
  /** Of the file, as it is to be shown. */
  readonly name: string
  /** Its address. */
  readonly uri: string
  readonly filing: Filing
  readonly settings: Settings
  readonly notes: readonly Note[]
  readonly stands: Standing
  /** Of the text, with the name of its method. */
  readonly fingerprint: string
}

export function report(one: Reported): FilingReport {
  const steps = reporting(one)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** As `report`, with pauses: every amount of the filing is converted. */
export function* reporting(one: Reported): Generator<undefined, FilingReport, undefined> {
  const { name, uri, filing, settings, notes, stands, fingerprint } = one
  const { findings, ticks, accepted } = stands
  const atOf = placer(filing)
  const rates = yield* rateList(filing, { findings, ticks })
  const entryOf = entries(filing, uri)
  return {
    name,
    cover: coverOf(filing),
    fingerprint,
    lines: filing.text.lines.length,
    characters: filing.text.value.length,
    tally: tally(filing, findings, ticks),
    findings: findings.map(entryOf),
    accepted: acceptedIn(accepted, entryOf),
    idle: idleIn(stands, atOf),
    notes: notesIn(filing, notes, atOf),
    rates: ratesOf(rates, policyOf(filing).lines, atOf),
    checks: checksRun(
      settings,
      [...findings, ...accepted.map(({ finding }) => finding)],
      ticks,
      filing.failures,
    ),
    outline: outlineSymbols(filing).map((symbol) => outlineEntry(symbol, filing)),
    reading: readingOf(filing, settings),
  }
}

function entries(filing: Filing, uri: string): (finding: Finding) => FindingEntry {
  const atOf = placer(filing)
  const chapterAt = chaptersOf(filing.outline)
  return ({ check, level, span, message, related, elsewhere = [], fix }) => ({
    check,
    title: titleOf(check),
    level,
    ...atOf(span),
    text: printedAt(filing, span),
    chapter: chapterAt(span.start),
    message,
    operands: [
      ...related.map((other) => ({
        ...atOf(other.span),
        text: printedAt(filing, other.span),
        message: other.message,
      })),
      ...elsewhere.map(({ uri: other, range: { start }, text, message: clause }) => ({
        file: nameFrom(uri, other),
        line: start.line + 1,
        column: start.character + 1,
        text,
        message: clause,
      })),
    ],
    ...(fix && { fix: fix.title }),
  })
}

/** Of a negative figure whose closing bracket stands in a cell of its own, with the bracket. */
function printedAt(filing: Filing, span: Span): string {
  const text = filing.textOf(span)
  return text.startsWith('(') && !text.includes(')') ? `${text})` : text
}

function coverOf(filing: Filing): Cover {
  const { form, excerpt } = filing.outline
  const { end, amended } = identityOf(filing)
  const registrant = registrantName(filing)
  return {
    form,
    excerpt,
    ...(registrant !== undefined && { registrant }),
    ...(end && { periodEnd: dayText(end) }),
    amended,
  }
}

const dayText = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  [String(year), padded(month), padded(day)].join('-')

const padded = (part: number): string => String(part).padStart(2, '0')

function ratesOf({ rates, printed }: RateList, policy: readonly string[], atOf: Placer): Rates {
  const isUsed = ({ uses, pinned }: ListedRate): boolean => uses > 0 || pinned
  const used = rates.filter(isUsed)
  return {
    policy,
    printed,
    others: rates.length - used.length,
    used: used.map(({ currency, perDollar, name, from, span, uses, pinned }) => ({
      currency,
      perDollar,
      name,
      from,
      ...(span && { at: atOf(span) }),
      uses,
      pinned,
    })),
  }
}

const outlineEntry = (symbol: OutlineSymbol, filing: Filing): OutlineEntry => ({
  kind: symbol.kind,
  name: symbol.name,
  line: filing.lineOf(symbol.selection.start),
  inferred: symbol.detail !== undefined,
  children: symbol.children.map((child) => outlineEntry(child, filing)),
})

function readingOf(filing: Filing, settings: Settings): Reading {
  return {
    rounding: roundingWords(filing.roundingSource),
    tables: filing.tableRoundings.map(({ span, rounding }) => ({
      line: filing.lineOf(span.start),
      rounding: roundingWords(rounding),
    })),
    settings: settingsInForce(settings),
    unjudged: filing.unjudged,
  }
}
