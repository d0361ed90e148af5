// Checks → the page that documents them.

import { GROUPS } from '../server/src/checks/all.ts'
import type { Check } from '../server/src/checks/check.ts'
import { UNREAD } from '../server/src/features/unread.ts'
import { UNUSED } from '../server/src/features/unused.ts'
import { PRIOR_YEAR } from '../server/src/library/prior-year.ts'
import { LEFT_OUT } from './left-out.ts'

const fenced = (example: string): string => `\`\`\`\`\`md\n${example.trim()}\n\`\`\`\`\``

function section(check: Check): string {
  return [
    `### ${check.id}`,
    `**${check.title}**`,
    check.proves,
    `*Tolerance:* ${check.tolerance} ${check.confirms ? '*It only confirms.*' : `*Worst level:* ${check.level}.`}`,
    check.docs,
    'Agrees:',
    ...check.examples.valid.map(fenced),
    ...(check.confirms ? [] : ['Does not agree (the marked figures are flagged):']),
    ...check.examples.invalid.map(fenced),
  ].join('\n\n')
}

/** What is said of a text before any check sees it, and of what reviewers left behind. */
const around = (rule: typeof UNREAD | typeof UNUSED): string =>
  [`### ${rule.id}`, `**${rule.title}**`, rule.proves, `*Level:* ${rule.level}.`, rule.docs].join(
    '\n\n',
  )

/** What needs two files: its examples are in the tests alone. */
const acrossFiles = (rule: typeof PRIOR_YEAR): string =>
  [
    `### ${rule.id}`,
    `**${rule.title}**`,
    rule.proves,
    `*Tolerance:* ${rule.tolerance} *Worst level:* ${rule.level}.`,
    rule.docs,
  ].join('\n\n')

const row = (c: Check): string =>
  `| [${c.id}](#${c.id}) | ${c.title} | ${c.confirms ? 'none: it only confirms' : c.level} |`

/** The whole of docs/checks.md. */
export const checksPage = (): string =>
  [
    '# Checks',
    'Each check holds figures, dates or references of a filing against each other. [How figures are judged](judging.md) says what rounding allows, when a difference is an error and when a warning, and what a tick is worth. A check can be switched off, or given another level, in the [settings](settings.md); `tickmark explain CHECK` prints its part of this page.',
    ...GROUPS.flatMap(({ title, checks }) => [
      `**${title}**`,
      ['| check | what holds | worst level |', '| --- | --- | --- |', ...checks.map(row)].join(
        '\n',
      ),
    ]),
    'In the examples `⟦…⟧` marks where a finding stands; they are the tests of the checks, and `npm run docs` writes this page from them.',
    ...GROUPS.flatMap(({ title, checks }) => [`## ${title}`, ...checks.map(section)]),
    '## Against last year’s filing',
    acrossFiles(PRIOR_YEAR),
    '## The text itself',
    around(UNREAD),
    '## What reviewers accepted',
    around(UNUSED),
    '## What is not checked, and why',
    LEFT_OUT.map(({ what, why }) => `- *${what}.* ${why}`).join('\n'),
    '',
  ].join('\n\n')
