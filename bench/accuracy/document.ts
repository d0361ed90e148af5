// What was measured of the samples, and of a folder of real filings → docs/accuracy.md.

import { firstContacts } from './contact.ts'
import type { Measured } from './measure.ts'
import type { Line } from './tables.ts'
import { byClass, bySlip } from './tables.ts'
import * as totals from './totals.ts'

export interface Run {
  readonly measured: readonly Measured[]
  readonly seed: number
  readonly per: number
}

function table(lines: readonly Line[]): string {
  const [head = [], ...rows] = lines
  const row = (cells: Line): string => `| ${cells.join(' | ')} |`
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'))
  return [row(head), row(rule), ...rows.map(row)].join('\n')
}

const OPENING = `<!-- Written by npm run bench:accuracy -- --write; edit bench/accuracy/document.ts instead. -->

# Accuracy

How many of its findings are false, how many slips it catches, how much of a filing it proves, and what that costs:
measured, not estimated. \`npm run bench:accuracy\` repeats it on the samples, or on any folder of filings with
\`-- --filings DIR\`; \`-- --help\` names the rest. The draws depend on the seed alone, so that two runs of one version
print the same shares; only the milliseconds differ.`

const METHOD = `## How it is measured

**Silence.** Every filing is read as it is, with the default settings. A finding that a person has read against the text
and found true is recorded in \`bench/accuracy/records.json\`: the file's SHA-256, the check, the figures and the reason.
Whatever is not recorded there counts as false.

**Slips.** A filing is copied, one slip is put into the copy, and the copy is read. The figures that are drawn are proved
on the clean text by the bench's own arithmetic: it has its own scanner of numerals and tables, adds up columns and rows,
multiplies rates, takes differences and percentages, and shares no code with the checks or their readers. A slip that
leaves a figure within what rounding allows is drawn again; the slips that apply to a class are drawn evenly.

A slip is *caught* if the copy has an error or a warning that the clean filing has not, and the changed figure is the place
of the finding or one of its related places. It is *pinned* if the finding stands at the changed figure itself. A wrong
year is caught at any figure of its sentence or of its column, a lost footnote at any mark that led to it. The interval
behind a share is Wilson's, at 95 %.

The classes "any figure" are drawn without any proof: addresses of a lease, coupons, lone figures that no other figure
vouches for. No reader could tell that such a figure is wrong, so their shares stay well below 1 whatever a check does.
A slip in a number of an Item or a Note mostly leads to another that exists; a wrong year often leaves a sentence that may
be true.

**Reach.** The share of money figures that some relation of the filing proves. As a control, one in ten figures is given
other digits by chance, four times over, and read again: what is ticked of *those* is accident.

**Cost.** Milliseconds of processor time for reading a filing from nothing, with all findings; the better of two runs.`

const LIMITS = `## What is not caught

- A figure that nothing else in the filing restates, adds up, converts or compares.
- A slip within rounding: the last digit of a part, where the sum may be off by as much.
- Two slips that make up for each other, and a slip that the filing repeats wherever it prints the figure.
- A sentence whose measure, period or scope could not be told for certain. It is not judged, rather than misjudged.
- Rows of a converted PDF that lost their blanks, where no arithmetic tells which column a figure is of.`

function parts({ measured }: Run): string[] {
  const largest = totals.largest(measured)
  const kilobytes = Math.round((largest?.bytes ?? 0) / 1024)
  return [
    '### Silence',
    table(totals.silence(measured)),
    '### Slips, by what was hit',
    table(byClass(measured)),
    '### Slips, by kind',
    table(bySlip(measured)),
    '### Reach',
    table(totals.reach(measured)),
    '### Cost',
    `\`tickmark check\` of the largest file, ${kilobytes} KB, from nothing: ${largest?.cost ?? 0} ms of CPU in all threads, the best of three.`,
  ]
}

function contactPart(): string[] {
  const lines = firstContacts()
  if (lines.length === 1) return []
  return [
    '## First contact',
    `A check that was tuned on a filing is silent on it: that proves little. So filings were kept aside, and what was said at
first sight of them was counted before anything was mended.`,
    table(lines),
  ]
}

export function document(samples: Run, filings: Run | undefined): string {
  const size = (run: Run): string => `seed ${run.seed}, ${run.per} slips by class and filing`
  const blocks = [
    OPENING,
    METHOD,
    `## On the samples`,
    `The made-up annual report in \`samples/\`; ${size(samples)}. To repeat: \`npm run bench:accuracy -- --per ${samples.per}\`.`,
    ...parts(samples),
    ...(filings
      ? [
          '## On public filings',
          `${filings.measured.length} public filings that are not part of this project: annual and quarterly reports and financial
statements of several countries and decades, converted to Markdown by several tools, with the damage that conversion
does; ${size(filings)}.`,
          ...parts(filings),
        ]
      : []),
    ...contactPart(),
    LIMITS,
  ]
  return `${blocks.join('\n\n')}\n`
}
