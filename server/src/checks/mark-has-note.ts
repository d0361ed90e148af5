// Every footnote mark of a table has its note below it.

import { check } from './check.ts'
import type { Verdict } from './check.ts'
import type { Mark, Note } from '../facts/footnote.ts'
import type { Subject } from './subject.ts'

const key = ({ group, sign }: Pick<Mark, 'group' | 'sign'>): string => `${group} ${sign}`

const printed = (sign: string): string => (/^[*†‡§]/.test(sign) ? sign : `(${sign})`)

type Kind = 'figure' | 'letter' | 'star'

const kindOf = ({ sign }: Pick<Mark, 'sign'>): Kind =>
  /^\d/.test(sign) ? 'figure' : /^[a-z]/.test(sign) ? 'letter' : 'star'

/**
 * Whether notes of this filing answer most marks of the kind: it has them still, as a converted page may not. One figure
 * or letter that alone is without its note is taken for what it is; a lone star may be anything.
 */
function areKept(subject: Subject, notes: ReadonlyMap<string, Note>, kind: Kind): boolean {
  const marks = subject.marks.filter((mark) => kindOf(mark) === kind)
  const answered = new Set(marks.filter((mark) => notes.has(key(mark))).map(key))
  const missing = new Set(marks.filter((mark) => mark.missing).map(key))
  return answered.size >= missing.size || (missing.size === 1 && kind !== 'star')
}

const MOST_RELATED = 12

function* run(subject: Subject): Generator<Verdict> {
  const notes = new Map<string, Note>()
  for (const note of subject.notes) if (!notes.has(key(note))) notes.set(key(note), note)
  const missing = new Map<string, Mark[]>()
  for (const mark of subject.marks) {
    const note = notes.get(key(mark))
    if (mark.missing) missing.set(key(mark), [...(missing.get(key(mark)) ?? []), mark])
    else if (note)
      yield {
        kind: 'tick',
        span: mark.span,
        message: `Note ${printed(mark.sign)} stands on line ${subject.lineOf(note.span.start)}.`,
        related: [{ span: note.whole, message: 'the note' }],
      }
    else yield { kind: 'unjudged' }
  }
  for (const [first, ...others] of missing.values())
    if (first)
      yield {
        kind: 'finding',
        level: areKept(subject, notes, kindOf(first)) ? 'warning' : 'information',
        span: first.span,
        message: `The mark ${printed(first.sign)} has no note: none with this sign stands below its table.`,
        related: others
          .slice(0, MOST_RELATED)
          .map(({ span }) => ({ span, message: 'the same mark' })),
      }
}

export const markHasNote = check({
  id: 'mark-has-note',
  title: 'A footnote mark has its note',
  proves: 'For each footnote mark in a table, a note with the same sign stands below that table.',
  tolerance: 'None: a sign is there or it is not.',
  level: 'warning',
  docs: `A mark without a note promises an explanation that the reader does not get; the note was dropped, or the mark
left over. Looked for is \`(1)\`, \`(a)\`, \`*\` or \`†\`, raised or at the end of a label. Its note stands below the table,
before the next table or heading; page breaks do not end the search, and tables that follow each other with no more than
captions between share their notes. A bracketed figure among figures is a negative number, not a mark.
The check is silent where the text names its footnotes elsewhere, where nothing follows the table, and about a note that
no mark leads to: conversion loses marks more often than authors do. Letters that a formula of the table reckons with,
\`(a) / (b)\`, name rows. A finding is an information only where the notes of the filing answer fewer marks of its kind (figure, letter, star) than
they leave open: the pages may have lost them. Accept a finding where the note stands in a part
that this file leaves out.`,
  examples: {
    valid: [
      `# Rates

| Month | High | Average <sup>(1)</sup> |
|---|---:|---:|
| January | 107.17 | 106.27 |
| February | 109.59 | 106.71 |

(1) The average of daily rates.
`,
      `# Ports

| Port | Tonnes* | Change |
|---|---:|---:|
| Kobe (a) | 1,204 | (1) |
| Osaka | 988 | (3) |

12

---

\\* In thousands.

(a) Without the ferry pier.
`,
    ],
    invalid: [
      `# Rates

| Month | High | Average <sup>⟦(1)⟧</sup> |
|---|---:|---:|
| January | 107.17 | 106.27 |
| February | 109.59 | 106.71 |

The rate on March 1 was 108.00.

# Debt

| Debt | Ratio |
|---|---:|
| Debt (a) | 120 |
| Earnings (b) | 40 |
| Debt to earnings (a / b) | 3.0 |

The ratio fell.
`,
      `# Ports

| Port | Tonnes |
|---|---:|
| Kobe (1) | 1,204 |
| Osaka ⟦(2)⟧ | 988 |
| Sakai (2) | 45 |

(1) Without the ferry pier.

# Trade
`,
    ],
  },
  run,
})
