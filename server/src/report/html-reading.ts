// How a filing was read → HTML: the rates and the checks that were used, settings and rounding, and the outline.

import { markup } from './markup.ts'
import type { Markup } from './markup.ts'
import type { CheckEntry, FilingReport, OutlineEntry, RateEntry } from './page.ts'
import { definitions, table } from './section.ts'
import type { Section, Setting } from './section.ts'
import { capital, grouped } from './words.ts'

export function ratesSection({ rates }: FilingReport, { words, level, id }: Setting): Section {
  const { policy, used, others, printed } = rates
  const heads = [
    { name: words.rateIs },
    { name: words.rate, kind: 'number' },
    { name: words.unit },
    { name: words.where },
    { name: words.uses, kind: 'number' },
  ] as const
  const placeOf = ({ from, at }: RateEntry): string =>
    at ? words.inFile(words.from[from], words.place(at.line, at.column)) : words.from[from]
  return {
    id: `${id}rates`,
    title: words.rates,
    level,
    body: markup`${policy.map((line) => markup`<p>${words.sentence(line)}</p>`)}
${printed === 0 ? [] : markup`<p>${words.printedDollars(printed)}</p>`}
${
  used.length === 0
    ? markup`<p>${words.noRates}</p>`
    : table(
        words.ratesUsed,
        heads,
        used.map((rate) => ({
          cells: [
            `${capital(words.sentence(rate.name))}${rate.pinned ? ` (${words.pinned})` : ''}`,
            rate.perDollar,
            words.perDollar(rate.currency),
            placeOf(rate),
            grouped(rate.uses),
          ],
        })),
      )
}
${others === 0 ? [] : markup`<p class="soft">${words.othersNotUsed(others)}</p>`}`,
  }
}

export function checksSection(
  { checks }: FilingReport,
  { words, level, id }: Setting,
  version: string,
): Section {
  const off = checks.filter(({ choice }) => choice === 'off').length
  const groups = [...new Set(checks.map(({ group }) => group))]
  const heads = [
    { name: words.check },
    { name: words.version, kind: 'where' },
    { name: words.inForce, kind: 'where' },
    { name: words.found, kind: 'number' },
    { name: words.proved, kind: 'number' },
  ] as const
  const stateOf = ({ choice, failed }: CheckEntry): string =>
    failed ? words.failed : words.choices[choice]
  return {
    id: `${id}checks`,
    title: words.checks,
    level,
    body: markup`<p>${words.checksRun(version, checks.length - off, off)}</p>
${groups.map((group) =>
  table(
    group === '' ? words.otherChecks : words.sentence(group),
    heads,
    checks
      .filter((one) => one.group === group)
      .map((one) => ({
        cells: [
          markup`${words.sentence(one.title)}<br><code>${one.id}</code>`,
          version,
          stateOf(one),
          grouped(one.findings),
          grouped(one.ticks),
        ],
      })),
  ),
)}`,
  }
}

export function readingSection({ reading }: FilingReport, { words, level, id }: Setting): Section {
  const { rounding, tables, settings, unjudged } = reading
  return {
    id: `${id}reading`,
    title: words.reading,
    level,
    body: definitions([
      [words.rounding, capital(words.sentence(rounding))],
      ...tables.map(
        (one) => [words.roundingOf(one.line), capital(words.sentence(one.rounding))] as const,
      ),
      [
        words.settings,
        settings.length === 0
          ? words.asTheyCome
          : markup`${settings.map(({ name, value }) => markup`<code>${name}: ${value}</code><br>`)}`,
      ],
      [words.unjudged, unjudged === 0 ? words.none : words.unjudgedCount(unjudged)],
    ]),
  }
}

export function outlineSection({ outline }: FilingReport, setting: Setting): Section {
  const { words, level, id } = setting
  const listed = (entries: readonly OutlineEntry[]): Markup => markup`<ol>
${entries.map(entry)}
</ol>`
  const entry = ({ kind, name, line, inferred, children }: OutlineEntry): Markup =>
    markup`<li class="${kind}"><span>${name}</span> <span class="soft">${inferred ? words.lineInferred(line) : words.lineOf(line)}</span>${children.length === 0 ? [] : listed(children)}</li>`
  return {
    id: `${id}outline`,
    title: words.outline,
    level,
    body:
      outline.length === 0
        ? markup`<p>${words.noOutline}</p>`
        : markup`<div class="outline">${listed(outline)}</div>`,
  }
}
