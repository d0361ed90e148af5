// Findings, accepted or not → HTML: each with its place, its arithmetic and the figures that take part.

import { LEVELS, levelsIn } from './levels.ts'
import { markup } from './markup.ts'
import type { Markup, Part } from './markup.ts'
import type { FilingReport, FindingEntry, IdleEntry, Signature } from './page.ts'
import { definitions, heading, table } from './section.ts'
import type { Head, Row, Section, Setting } from './section.ts'
import { cut } from './words.ts'

export function findingsSection({ findings }: FilingReport, setting: Setting): Section {
  const { words, level, id } = setting
  const groups = LEVELS.flatMap((of) => {
    const those = findings.filter((one) => one.level === of)
    return those.length === 0
      ? []
      : [
          markup`${heading(level + 1, levelsIn(those, words))}
${those.map((one) => article(one, setting, level + 2))}`,
        ]
  })
  return {
    id: `${id}findings`,
    title: words.findings,
    level,
    body: groups.length === 0 ? markup`<p>${words.none}</p>` : markup`${groups}`,
  }
}

/** From so many figures on, an entry may go on over a page. */
const LONG = 3

function article(
  one: FindingEntry,
  setting: Setting,
  level: number,
  more: readonly Part[] = [],
): Markup {
  const { words } = setting
  const kind = one.operands.length > LONG ? `${one.level} long` : one.level
  return markup`<article class="${kind}">
${heading(level, words.finding(words.levels[one.level], one.line))}
<p class="soft">${words.sentence(one.title)} · ${words.sentence(one.chapter)}</p>
<p>${words.sentence(one.message)}</p>
${one.operands.length === 0 ? printedAlone(one, setting) : operands(one, setting)}
${one.fix === undefined ? [] : markup`<p>${words.suggestion}: ${words.sentence(one.fix)}</p>`}
${more}
<p class="soft">${words.check}: <code>${one.check}</code></p>
</article>`
}

const printedAlone = ({ text, line, column }: FindingEntry, { words }: Setting): Markup =>
  definitions([
    [words.where, words.place(line, column)],
    [words.printed, shown(text)],
  ])

function operands(one: FindingEntry, { words }: Setting): Markup {
  const rows: readonly Row[] = [
    { cells: [words.place(one.line, one.column), shown(one.text), words.theFigure], kind: 'all' },
    ...one.operands.map(({ file, line, column, text, message }) => {
      const place = words.place(line, column)
      return {
        cells: [
          file === undefined ? place : words.inFile(file, place),
          shown(text),
          words.sentence(message),
        ],
      }
    }),
  ]
  const heads: readonly Head[] = [
    // A file's name may be long.
    {
      name: words.where,
      ...(one.operands.every(({ file }) => file === undefined) && { kind: 'where' }),
    },
    { name: words.printed },
    { name: words.what },
  ]
  return table(words.operands, heads, rows)
}

/** Longer texts are sentences, and may break anywhere. */
const LONGEST_FIGURE = 24

/** What stands there: a long sentence only as far as it tells the place. */
function shown(text: string): Markup {
  const kind = text.length > LONGEST_FIGURE ? 'printed' : 'printed figure'
  return markup`<span class="${kind}">${cut(text)}</span>`
}

export function acceptedSection({ accepted }: FilingReport, setting: Setting): Section {
  const { words, level, id } = setting
  const entries = accepted.map(({ finding, reason, by }) =>
    article(finding, setting, level + 1, [
      markup`<p><strong>${words.reason}:</strong> ${reason}</p>`,
      markup`<p>${signature(by, words)}</p>`,
    ]),
  )
  return {
    id: `${id}accepted`,
    title: words.accepted,
    level,
    body: entries.length === 0 ? markup`<p>${words.none}</p>` : markup`${entries}`,
  }
}

const signature = (by: Signature | undefined, words: Setting['words']): string =>
  by ? `${words.acceptedBy}: ${words.signed(by.author, by.time)}` : words.acceptedInText

export function idleSection({ idle }: FilingReport, setting: Setting): Section {
  const { words, level, id } = setting
  const entry = (one: IdleEntry): Markup => markup`<article class="lost">
${heading(level + 1, one.at ? words.place(one.at.line, one.at.column) : words.lost)}
<p>${words.why[one.why]}</p>
<blockquote>${cut(one.quote)}</blockquote>
<p><strong>${words.reason}:</strong> ${one.reason}</p>
<p>${signature(one.by, words)}</p>
<p class="soft">${words.check}: <code>${one.check}</code></p>
</article>`
  return {
    id: `${id}idle`,
    title: words.idle,
    level,
    body: markup`${idle.map(entry)}`,
  }
}
