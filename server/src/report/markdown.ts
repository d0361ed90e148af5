// A report → Markdown that shows what the page shows, without its chart. It begins with a mark, so that it is never read as a filing.

import { REPORT_MARK } from '../features/score.ts'
import { shareOf } from './chart.ts'
import { levelsIn } from './levels.ts'
import { bullets, cellOf, inline, quoted, tableOf } from './markdown-text.ts'
import { acceptedPart, findingsPart, idlePart, notesPart } from './markdown-findings.ts'
import type { FilingReport, OutlineEntry, Report } from './page.ts'
import { capital, grouped } from './words.ts'
import type { Words } from './words.ts'

export function markdownReport(report: Report, words: Words): string {
  const { filings, troubles, version, date } = report
  const [only] = filings
  const isOne = filings.length === 1 && only !== undefined
  const title = isOne ? words.title(only.name) : words.titleOfSeveral(filings.length)
  const blocks = [
    REPORT_MARK,
    `# ${inline(title)}`,
    ...(isOne ? filingPart(only, report, words, 2) : severalParts(report, words)),
    ...(troubles.length === 0 ? [] : [`## ${words.troubles}`, bullets(troubles.map(inline))]),
    '---',
    `${inline(words.made(version))}${date === undefined ? '' : ` ${words.date}: ${inline(date)}.`}`,
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function severalParts(report: Report, words: Words): readonly string[] {
  const heads = [words.filing, ...HEADS(words), words.open]
  const rows = report.filings.map(({ name, tally, findings }) => [
    cellOf(name),
    ...countsOf(tally, words),
    cellOf(levelsIn(findings, words)),
  ])
  return [
    `## ${words.filings}`,
    rows.length === 0 ? words.none : tableOf(heads, rows, NUMBERS),
    ...report.filings.flatMap((filing) => [
      `## ${inline(filing.name)}`,
      ...filingPart(filing, report, words, 3),
    ]),
  ]
}

const HEADS = (words: Words): readonly string[] => [
  words.figures,
  words.ticked,
  words.share,
  words.flagged,
  words.untested,
]

/** Columns that are read by their last digit. */
const NUMBERS = [1, 2, 3, 4, 5]

function countsOf(
  count: { readonly ticked: number; readonly flagged: number; readonly untested: number },
  words: Words,
): readonly string[] {
  const { ticked, flagged, untested } = count
  const share = shareOf(count)
  return [
    grouped(ticked + flagged + untested),
    grouped(ticked),
    share === undefined ? '–' : words.percent(share),
    grouped(flagged),
    grouped(untested),
  ]
}

/** `level`: of the headings of its sections. */
function filingPart(
  filing: FilingReport,
  report: Report,
  words: Words,
  level: number,
): readonly string[] {
  const h = (title: string): string => `${'#'.repeat(level)} ${inline(title)}`
  const { tally, findings, accepted, idle, notes } = filing
  const open = notes.filter(({ state }) => state === 'open').length
  return [
    h(words.cover),
    coverPart(filing, report, words),
    h(words.summary),
    bullets([
      `${words.open}: ${grouped(findings.length)} (${levelsIn(findings, words)})`,
      `${words.accepted}: ${grouped(accepted.length)}`,
      `${words.openNotes}: ${grouped(open)}`,
    ]),
    [words.tickedMeans, words.flaggedMeans, words.untestedMeans].join(' '),
    h(words.shares),
    tally.items.length === 0
      ? words.noFigures
      : tableOf(
          [words.item, ...HEADS(words)],
          [
            ...tally.items.map((item) => [
              cellOf(words.sentence(item.name)),
              ...countsOf(item, words),
            ]),
            [words.total, ...countsOf(tally, words)].map((cell) => `**${cell}**`),
          ],
          NUMBERS,
        ),
    h(words.findings),
    ...findingsPart(findings, words, level + 1),
    h(words.accepted),
    ...acceptedPart(accepted, words, level + 1),
    ...(idle.length === 0 ? [] : [h(words.idle), ...idlePart(idle, words, level + 1)]),
    h(words.notes),
    ...notesPart(notes, words, level + 1),
    h(words.rates),
    ...ratesPart(filing, words),
    h(words.checks),
    ...checksPart(filing, report.version, words),
    h(words.reading),
    readingPart(filing, words),
    h(words.outline),
    filing.outline.length === 0
      ? words.noOutline
      : outlineLines(filing.outline, words, 0).join('\n'),
  ]
}

function coverPart(
  { cover, lines, characters, fingerprint }: FilingReport,
  { version, date }: Report,
  words: Words,
): string {
  const { form, amended, excerpt, registrant, periodEnd } = cover
  return bullets([
    ...(registrant === undefined ? [] : [`${words.registrant}: ${inline(registrant)}`]),
    `${words.form}: ${words.formName(form, amended, excerpt)}`,
    ...(periodEnd === undefined ? [] : [`${words.periodEnd}: ${periodEnd}`]),
    `${words.text}: ${words.size(lines, characters)}`,
    `${words.fingerprint}: ${inline(fingerprint)}`,
    ...(date === undefined ? [] : [`${words.date}: ${inline(date)}`]),
    `${words.program}: Tickmark ${inline(version)}`,
  ])
}

function ratesPart({ rates }: FilingReport, words: Words): readonly string[] {
  const rows = rates.used.map(({ name, pinned, perDollar, currency, from, at, uses }) => [
    cellOf(`${capital(words.sentence(name))}${pinned ? ` (${words.pinned})` : ''}`),
    cellOf(perDollar),
    cellOf(words.perDollar(currency)),
    cellOf(at ? words.inFile(words.from[from], words.place(at.line, at.column)) : words.from[from]),
    grouped(uses),
  ])
  const heads = [words.rateIs, words.rate, words.unit, words.where, words.uses]
  return [
    // Hard breaks: each line is a step of its own.
    rates.policy.map((line) => inline(words.sentence(line))).join('\\\n'),
    rates.printed === 0 ? '' : inline(words.printedDollars(rates.printed)),
    rows.length === 0 ? words.noRates : tableOf(heads, rows, [1, 4]),
    rates.others === 0 ? '' : inline(words.othersNotUsed(rates.others)),
  ]
}

function checksPart({ checks }: FilingReport, version: string, words: Words): readonly string[] {
  const off = checks.filter(({ choice }) => choice === 'off').length
  const rows = checks.map(({ id, title, choice, failed, findings, ticks }) => [
    `${cellOf(words.sentence(title))} (\`${id}\`)`,
    cellOf(version),
    failed ? words.failed : words.choices[choice],
    grouped(findings),
    grouped(ticks),
  ])
  const heads = [words.check, words.version, words.inForce, words.found, words.proved]
  return [inline(words.checksRun(version, checks.length - off, off)), tableOf(heads, rows, [3, 4])]
}

function readingPart({ reading }: FilingReport, words: Words): string {
  const { rounding, tables, settings, unjudged } = reading
  return bullets([
    `${words.rounding}: ${inline(words.sentence(rounding))}`,
    ...tables.map(
      (one) => `${words.roundingOf(one.line)}: ${inline(words.sentence(one.rounding))}`,
    ),
    settings.length === 0
      ? `${words.settings}: ${words.asTheyCome}`
      : `${words.settings}: ${settings.map(({ name, value }) => inline(`${name}: ${value}`)).join('; ')}`,
    `${words.unjudged}: ${unjudged === 0 ? words.none : inline(words.unjudgedCount(unjudged))}`,
  ])
}

const outlineLines = (
  entries: readonly OutlineEntry[],
  words: Words,
  depth: number,
): readonly string[] =>
  entries.flatMap(({ name, line, inferred, children }) => [
    `${'  '.repeat(depth)}- ${quoted(name)} (${inferred ? words.lineInferred(line) : words.lineOf(line)})`,
    ...outlineLines(children, words, depth + 1),
  ])
