// The language of a report → every fixed sentence of it. What checks say comes in English, and goes through `sentence`.

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`

/** 1234567 → "1,234,567", the same on every machine. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** "2026-03-31T09:30:00Z" → "2026-03-31 09:30 UTC" */
const minute = (time: string): string =>
  time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):[\d.]+Z$/, '$1 $2 UTC')

const ENGLISH = {
  lang: 'en',
  /** What a check, a policy or a rate says of itself, in the language of the report. */
  sentence: (english: string): string => english,

  title: (name: string): string => `Review report: ${name}`,
  titleOfSeveral: (count: number): string => `Review report: ${plural(count, 'filing')}`,
  brand: 'Tickmark review report',
  skip: 'Skip to the findings',
  contents: 'Contents',
  filings: 'Filings',
  filing: 'Filing',
  line: 'Line',
  lineOf: (line: number): string => `Line ${line}`,
  place: (line: number, column: number): string => `Line ${line}, column ${column}`,
  inFile: (file: string, place: string): string => `${file}, ${place}`,
  none: 'None.',

  cover: 'About the filing',
  form: 'Form',
  formName: (form: string, amended: boolean, excerpt: boolean): string =>
    [
      form === 'other' ? 'not told by its text' : `Form ${form}`,
      ...(amended ? ['amended'] : []),
      ...(excerpt ? ['an excerpt: not all of its Items are here'] : []),
    ].join(', '),
  registrant: 'Registrant',
  periodEnd: 'Period ended',
  text: 'Text',
  size: (lines: number, characters: number): string =>
    `${plural(lines, 'line')}, ${plural(characters, 'character')}`,
  fingerprint: 'Fingerprint of the text',
  date: 'Date of the report',
  program: 'Program',

  summary: 'Summary',
  figures: 'Figures',
  ticked: 'Ticked',
  flagged: 'Flagged',
  untested: 'Untested',
  share: 'Share ticked',
  tickedMeans: 'Ticked: something in the filing proves the figure.',
  flaggedMeans: 'Flagged: something contradicts it.',
  untestedMeans: 'Untested: neither.',
  percent: (share: number): string => `${share} %`,
  levels: {
    error: 'Error',
    warning: 'Warning',
    information: 'Information',
    hint: 'Hint',
  },
  levelsCounted: {
    error: (count: number): string => plural(count, 'error'),
    warning: (count: number): string => plural(count, 'warning'),
    information: (count: number): string => `${grouped(count)} for information`,
    hint: (count: number): string => plural(count, 'hint'),
  },
  open: 'Open findings',
  noFindings: 'no findings',
  openNotes: 'Open notes',

  shares: 'Figures by Item',
  chart: (ticked: number, flagged: number, untested: number): string =>
    `Chart: the share of ticked, flagged and untested figures in each part of the filing. In all ${grouped(ticked)} ticked, ${grouped(flagged)} flagged, ${grouped(untested)} untested. The table below has the same numbers.`,
  item: 'Item',
  total: 'All of the filing',
  noFigures: 'The filing has no figures.',

  findings: 'Findings',
  finding: (level: string, line: number): string => `${level}, line ${line}`,
  printed: 'As printed',
  operands: 'Figures that take part',
  where: 'Where',
  what: 'What it is',
  theFigure: 'The figure in question',
  suggestion: 'Suggestion',
  check: 'Check',

  accepted: 'Accepted findings',
  acceptedBy: 'Accepted by',
  acceptedInText: 'Accepted in a comment of the text',
  reason: 'Reason',
  idle: 'Acceptances that no longer hold',
  why: {
    woken: 'Woken: its figures have changed since, and the finding is open again.',
    unused: 'Unused: nothing is found there any more.',
    superseded: 'Superseded: another acceptance is in force there.',
  },
  quote: 'The text that was marked',
  signed: (author: string, time: string): string => `${author}, ${minute(time)}`,
  edited: (time: string): string => `edited ${minute(time)}`,

  notes: 'Notes',
  marks: { note: 'Note', tick: 'Tick', question: 'Question' },
  states: { open: 'open', resolved: 'resolved' },
  note: (mark: string, state: string, place: string): string => `${mark} (${state}), ${place}`,
  lost: 'its text is not found again',
  now: (text: string): string => `Stands there now: ${text}`,
  reply: 'Reply',

  rates: 'Exchange rates',
  rate: 'Rate',
  rateIs: 'What it is',
  unit: 'Unit',
  from: {
    settings: 'Settings',
    filing: 'This filing',
    h10: 'Federal Reserve H.10',
  },
  uses: 'Amounts',
  pinned: 'pinned',
  perDollar: (currency: string): string => `${currency} for one U.S. dollar`,
  ratesUsed: 'Rates that amounts of the filing take',
  othersNotUsed: (count: number): string =>
    `${plural(count, 'more rate is', 'more rates are')} stated that no amount takes.`,
  printedDollars: (count: number): string =>
    `${plural(count, 'amount')} with dollars that the filing prints itself.`,
  noRates: 'No amount takes a rate.',

  checks: 'Checks',
  checksRun: (version: string, run: number, off: number): string =>
    `${plural(run, 'check')} of Tickmark ${version} ran; ${grouped(off)} switched off. A check has the version of the program that it comes with.`,
  version: 'Version',
  inForce: 'In force',
  choices: {
    on: 'on',
    off: 'off',
    error: 'on, always an error',
    warning: 'on, always a warning',
    information: 'on, always information',
    hint: 'on, always a hint',
  },
  failed: 'broke down: a bug',
  found: 'Findings',
  proved: 'Figures proved',
  otherChecks: 'Other',

  outline: 'Outline',
  lineInferred: (line: number): string => `Line ${line}, inferred`,
  noOutline: 'The filing has no sections.',

  reading: 'How it was read',
  rounding: 'Rounding',
  roundingOf: (line: number): string => `Rounding of the table at line ${line}`,
  settings: 'Settings',
  asTheyCome: 'as they come',
  unjudged: 'Not judged',
  unjudgedCount: (count: number): string =>
    `${plural(count, 'relation')} between figures could be read in more than one way and ${count === 1 ? 'was' : 'were'} not judged.`,
  troubles: 'What could not be read, or is amiss',
  made: (version: string): string => `Made by Tickmark ${version}.`,
}

export type Words = typeof ENGLISH

export const WORDS = { en: ENGLISH } as const

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Letters of a quotation that tell its place. */
const LONGEST = 300

/** In one line, and not longer than a reader needs. */
export function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`
}
