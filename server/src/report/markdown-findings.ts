// Findings, acceptances and notes → Markdown, each below a heading that names its place.

import { LEVELS, levelsIn } from './levels.ts'
import { block, cellOf, inline, quoted, tableOf } from './markdown-text.ts'
import type { AcceptedEntry, FindingEntry, IdleEntry, NoteEntry, Signature } from './page.ts'
import { cut } from './words.ts'
import type { Words } from './words.ts'

const heading = (level: number, title: string): string =>
  `${'#'.repeat(Math.min(level, 6))} ${inline(title)}`

export function findingsPart(
  findings: readonly FindingEntry[],
  words: Words,
  level: number,
): readonly string[] {
  if (findings.length === 0) return [words.none]
  return LEVELS.flatMap((of) => {
    const those = findings.filter((one) => one.level === of)
    if (those.length === 0) return []
    return [
      heading(level, levelsIn(those, words)),
      ...those.flatMap((one) => finding(one, words, level + 1)),
    ]
  })
}

function finding(one: FindingEntry, words: Words, level: number): readonly string[] {
  const { line, column, text, operands, fix } = one
  const rows = [
    [words.place(line, column), `**${cellOf(cut(text))}**`, words.theFigure],
    ...operands.map((other) => {
      const place = words.place(other.line, other.column)
      return [
        cellOf(other.file === undefined ? place : words.inFile(other.file, place)),
        cellOf(cut(other.text)),
        cellOf(words.sentence(other.message)),
      ]
    }),
  ]
  return [
    heading(level, words.finding(words.levels[one.level], line)),
    `*${quoted(words.sentence(one.title))}* · ${quoted(words.sentence(one.chapter))}`,
    inline(words.sentence(one.message)),
    tableOf([words.where, words.printed, words.what], rows),
    ...(fix === undefined ? [] : [`${words.suggestion}: ${inline(words.sentence(fix))}`]),
    `${words.check}: \`${one.check}\``,
  ]
}

const signature = (by: Signature | undefined, words: Words): string =>
  inline(by ? `${words.acceptedBy}: ${words.signed(by.author, by.time)}` : words.acceptedInText)

export const acceptedPart = (
  accepted: readonly AcceptedEntry[],
  words: Words,
  level: number,
): readonly string[] =>
  accepted.length === 0
    ? [words.none]
    : accepted.flatMap((one) => [
        ...finding(one.finding, words, level),
        `**${words.reason}:** ${inline(one.reason)}`,
        signature(one.by, words),
      ])

export const idlePart = (
  idle: readonly IdleEntry[],
  words: Words,
  level: number,
): readonly string[] =>
  idle.flatMap((one) => [
    heading(level, one.at ? words.place(one.at.line, one.at.column) : words.lost),
    words.why[one.why],
    block(cut(one.quote)),
    `**${words.reason}:** ${inline(one.reason)}`,
    signature(one.by, words),
    `${words.check}: \`${one.check}\``,
  ])

export const notesPart = (
  notes: readonly NoteEntry[],
  words: Words,
  level: number,
): readonly string[] =>
  notes.length === 0 ? [words.none] : notes.flatMap((one) => note(one, words, level))

function note(one: NoteEntry, words: Words, level: number): readonly string[] {
  const { mark, state, at, quote, now, section, remarks } = one
  const place = at ? words.place(at.line, at.column) : words.lost
  return [
    heading(level, words.note(words.marks[mark], words.states[state], place)),
    ...(section.length === 0 ? [] : [section.map(quoted).join(' › ')]),
    block(cut(quote)),
    ...(now === undefined ? [] : [inline(words.now(cut(now)))]),
    ...remarks.flatMap(({ author, time, modified, body }, i) => [
      inline(
        [
          i === 0 ? '' : `${words.reply}: `,
          words.signed(author, time),
          modified === undefined ? '' : ` (${words.edited(modified)})`,
        ].join(''),
      ),
      block(body),
    ]),
  ]
}
