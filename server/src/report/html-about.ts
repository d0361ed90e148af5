// What a report says of a filing as a whole → HTML: its cover, and what it comes to.

import { shareOf } from './chart.ts'
import { levelsIn } from './levels.ts'
import { markup } from './markup.ts'
import type { FilingReport, Report } from './page.ts'
import { definitions } from './section.ts'
import type { Section, Setting } from './section.ts'
import { grouped } from './words.ts'

export function coverSection(
  { cover, lines, characters, fingerprint }: FilingReport,
  { words, level, id }: Setting,
  { version, date }: Report,
): Section {
  const { form, amended, excerpt, registrant, periodEnd } = cover
  return {
    id: `${id}about`,
    title: words.cover,
    level,
    body: definitions([
      ...(registrant === undefined ? [] : [[words.registrant, registrant] as const]),
      [words.form, words.formName(form, amended, excerpt)],
      ...(periodEnd === undefined ? [] : [[words.periodEnd, periodEnd] as const]),
      [words.text, words.size(lines, characters)],
      [words.fingerprint, markup`<code>${fingerprint}</code>`],
      ...(date === undefined ? [] : [[words.date, date] as const]),
      [words.program, `Tickmark ${version}`],
    ]),
  }
}

export function summarySection(
  { tally, findings, accepted, notes }: FilingReport,
  { words, level, id }: Setting,
): Section {
  const open = notes.filter(({ state }) => state === 'open').length
  const share = shareOf(tally)
  return {
    id: `${id}summary`,
    title: words.summary,
    level,
    body: markup`<ul class="tiles">
<li class="ticked"><strong>${grouped(tally.ticked)}</strong> ${words.ticked}${share === undefined ? '' : ` (${words.percent(share)})`}</li>
<li class="flagged"><strong>${grouped(tally.flagged)}</strong> ${words.flagged}</li>
<li class="untested"><strong>${grouped(tally.untested)}</strong> ${words.untested}</li>
<li><strong>${grouped(findings.length)}</strong> ${words.open}</li>
<li><strong>${grouped(accepted.length)}</strong> ${words.accepted}</li>
<li><strong>${grouped(open)}</strong> ${words.openNotes}</li>
</ul>
<p>${levelsIn(findings, words)}</p>
<p class="soft">${words.tickedMeans} ${words.flaggedMeans} ${words.untestedMeans}</p>`,
  }
}

export function troublesSection(
  { troubles }: Report,
  { words, level, id }: Setting,
): readonly Section[] {
  if (troubles.length === 0) return []
  return [
    {
      id: `${id}troubles`,
      title: words.troubles,
      level,
      body: markup`<ul>
${troubles.map((line) => markup`<li>${line}</li>`)}
</ul>`,
    },
  ]
}
