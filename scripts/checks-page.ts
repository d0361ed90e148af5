// Checks → the page that documents them.

import type { Check } from '../server/src/checks/check.ts'
import { UNREAD } from '../server/src/features/unread.ts'

const fenced = (example: string): string => `\`\`\`\`\`md\n${example.trim()}\n\`\`\`\`\``

function section(check: Check): string {
  return [
    `## ${check.id}`,
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

/** What is said of a text before any check sees it. */
const before = (rule: typeof UNREAD): string =>
  [`## ${rule.id}`, `**${rule.title}**`, rule.proves, `*Level:* ${rule.level}.`, rule.docs].join(
    '\n\n',
  )

/** The whole of docs/checks.md. */
export function checksPage(checks: readonly Check[]): string {
  return [
    '# Checks',
    'This page is written by `npm run docs` from the checks in `server/src/checks`; the examples are their tests. `⟦…⟧` marks where a finding stands.',
    [
      '| check | what holds | worst level |',
      '| --- | --- | --- |',
      ...checks.map(
        (c) =>
          `| [${c.id}](#${c.id}) | ${c.title} | ${c.confirms ? 'none: it only confirms' : c.level} |`,
      ),
    ].join('\n'),
    ...checks.map(section),
    before(UNREAD),
    '',
  ].join('\n\n')
}
