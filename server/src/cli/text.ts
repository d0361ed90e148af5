// A report → lines for people: path:line:column level check message, the other places below, a summary at the end.

import { printable } from '../base/printable.ts'
import { roundingWords } from '../features/rounding-words.ts'
import type { AcceptedBy, Checked, Report, Said } from '../report/checked.ts'
import { shares } from './shares.ts'
import type { Style } from './style.ts'
import type { Writer } from './writer.ts'

/** `lists`: what was accepted, too. */
export const textWriter = (style: Style, lists: boolean): Writer => ({
  file: ({ path, findings, accepted, passes }) =>
    [...findings, ...(lists ? accepted : []), ...passes]
      .sort(byPlace)
      .flatMap((one) => lines(path, one, style))
      .map((line) => `${line}\n`)
      .join(''),
  end: (report) =>
    `${shares(report.files)}${rounding(report)}${accepted(report, lists)}${summary(report)}\n`,
})

const byPlace = ({ place: { region: a } }: Said, { place: { region: b } }: Said): number =>
  a.startLine - b.startLine || a.startColumn - b.startColumn

function lines(
  path: string,
  one: Said | Checked['accepted'][number],
  style: Style,
): readonly string[] {
  const at = ({ region }: Said['place'], file = path): string =>
    `${printable(file)}:${region.startLine}:${region.startColumn}`
  return [
    'by' in one
      ? `${at(one.place)} ${style('dim', 'accepted')} ${one.check} ${indented(one.message)}`
      : `${at(one.place)} ${style(one.level, one.level)} ${one.check} ${indented(one.message)}`,
    ...('by' in one ? [`    ${acceptedWords(one.by)}`] : []),
    ...one.related.map(
      ({ path: other, place, message }) =>
        `    ${style('dim', at(place, other))} ${quoted(place.text, message)}${indented(message)}`,
    ),
    ...(one.fix ? [`    fix: ${indented(one.fix.title)}`] : []),
  ]
}

function acceptedWords(by: AcceptedBy): string {
  const where = by.kind === 'file' ? `by ${by.author} on ${by.created.slice(0, 10)}` : 'in the text'
  return `accepted ${printable(where)}: ${indented(by.reason)}`
}

const indented = (message: string): string => printable(message.replace(/\s*[\r\n]\s*/g, '\n    '))

/** What stands at the other place, where it is short and the message does not say it. */
function quoted(text: string, message: string): string {
  if (text.length > 60 || /[\r\n]/.test(text)) return ''
  const figure = text.replace(/^\D+|\D+$/g, '')
  return message.includes(figure === '' ? text : figure) ? '' : `${printable(text)}: `
}

/** Of one filing; several may differ, and JSON tells each. */
function rounding({ files }: Report): string {
  const [only] = files
  if (files.length !== 1 || !only) return ''
  const tables = only.tableRoundings.map(
    (table) => `rounding in the table at line ${table.line}: ${roundingWords(table.rounding)}\n`,
  )
  return `rounding: ${roundingWords(only.rounding)}\n${tables.join('')}`
}

function accepted({ files }: Report, lists: boolean): string {
  const all = files.reduce((sum, file) => sum + file.accepted.length, 0)
  return all === 0 ? '' : `${all} accepted${lists ? '' : ' (--accepted lists them)'}\n`
}

function summary({ files, troubles }: Report): string {
  const count = (level: Said['level']): number =>
    files.reduce((sum, file) => sum + file.findings.filter((one) => one.level === level).length, 0)
  const total = (key: 'ticked' | 'flagged' | 'untested' | 'unjudged'): number =>
    files.reduce((sum, file) => sum + file.tally[key], 0)
  const unread = troubles.filter((trouble) => trouble.kind === 'unreadable').length
  const found = [
    plural(count('error'), 'error'),
    plural(count('warning'), 'warning'),
    plural(count('information') + count('hint'), 'note'),
  ].join(', ')
  const figures = `${plural(total('ticked') + total('flagged') + total('untested'), 'figure')}: ${total('ticked')} ticked, ${total('flagged')} flagged, ${total('untested')} untested`
  return [
    `${plural(files.length, 'filing')}: ${found}`,
    `${figures}; ${plural(total('unjudged'), 'relation')} not judged`,
    ...(unread > 0 ? [`${plural(unread, 'path')} not read`] : []),
  ].join('. ')
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
