// Reports for tests: of a text, and of a filing in which everything that a report can say is said with words of the test's own.

import { read } from '../../server/src/filing.ts'
import { standing } from '../../server/src/features/standing.ts'
import { EMPTY } from '../../server/src/library/library.ts'
import { NONE } from '../../server/src/notes/note.ts'
import type { Notes } from '../../server/src/notes/note.ts'
import type { FilingReport, FindingEntry, Report } from '../../server/src/report/page.ts'
import { report } from '../../server/src/report/report.ts'
import { layered } from '../../server/src/settings/settings.ts'
import type { Given } from '../../server/src/settings/settings.ts'

interface Left {
  readonly name?: string
  readonly notes?: Notes
  readonly given?: Given
}

export function filingReport(
  text: string,
  { name = 'a.md', notes = NONE, given = {} }: Left = {},
): FilingReport {
  const settings = layered(given)
  const filing = read(text, undefined, settings)
  const uri = 'file:///folder/a.md'
  return report({
    name,
    uri,
    filing,
    settings,
    notes: notes.notes,
    stands: standing(filing, settings, notes.acceptances, { uri, library: EMPTY }),
    fingerprint: 'sha256:0',
  })
}

export const reportOn = (...filings: readonly FilingReport[]): Report => ({
  version: '1.2.3',
  filings,
  troubles: [],
})

/** Says `words` wherever a filing, a reviewer or a user can put some. */
export function reportSaying(words: () => string): Report {
  const finding = (level: FindingEntry['level']): FindingEntry => ({
    check: 'columns-sum-to-total',
    title: words(),
    level,
    line: 3,
    column: 5,
    text: words(),
    chapter: words(),
    message: words(),
    operands: [
      { line: 1, column: 2, text: words(), message: words() },
      { file: words(), line: 1, column: 2, text: words(), message: words() },
    ],
    fix: words(),
  })
  const by = () => ({ author: words(), time: words() })
  const one: FilingReport = {
    name: words(),
    cover: {
      form: '20-F',
      excerpt: true,
      registrant: words(),
      periodEnd: '2016-03-31',
      amended: true,
    },
    fingerprint: words(),
    lines: 12,
    characters: 345,
    tally: {
      ticked: 1,
      flagged: 2,
      untested: 3,
      unjudged: 4,
      items: [{ name: words(), ticked: 1, flagged: 2, untested: 3 }],
    },
    findings: (['error', 'warning', 'information', 'hint'] as const).map(finding),
    accepted: [
      { finding: finding('error'), reason: words(), by: by() },
      { finding: finding('warning'), reason: words() },
    ],
    idle: (['woken', 'unused', 'superseded'] as const).map((why) => ({
      why,
      check: 'columns-sum-to-total',
      title: words(),
      at: { line: 1, column: 1 },
      quote: words(),
      reason: words(),
      by: by(),
    })),
    notes: (['note', 'tick', 'question'] as const).map((mark) => ({
      mark,
      state: 'open',
      ...(mark === 'tick' ? {} : { at: { line: 1, column: 1 } }),
      quote: words(),
      now: words(),
      section: [words(), words()],
      remarks: [
        { ...by(), body: words() },
        { ...by(), body: words(), modified: words() },
      ],
    })),
    rates: {
      policy: [words()],
      used: [
        {
          currency: words(),
          perDollar: words(),
          name: words(),
          from: 'filing',
          at: { line: 1, column: 1 },
          uses: 3,
          pinned: true,
        },
      ],
      others: 2,
      printed: 3,
    },
    checks: [
      {
        id: 'columns-sum-to-total',
        title: words(),
        group: words(),
        choice: 'on',
        findings: 2,
        ticks: 1234,
        failed: false,
      },
    ],
    outline: [
      {
        kind: 'item',
        name: words(),
        line: 1,
        inferred: true,
        children: [{ kind: 'risk', name: words(), line: 2, inferred: false, children: [] }],
      },
    ],
    reading: {
      rounding: words(),
      tables: [{ line: 3, rounding: words() }],
      settings: [{ name: words(), value: words() }],
      unjudged: 4,
    },
  }
  return { version: words(), date: words(), filings: [one], troubles: [words()] }
}
