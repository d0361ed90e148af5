// A check's id → its page as plain text; without one, the list of all checks.

import { GROUPS } from '../checks/all.ts'
import { RULES } from '../features/findings.ts'
import { PRIOR_YEAR } from '../library/prior-year.ts'
import { UNREAD } from '../features/unread.ts'
import { UNUSED } from '../features/unused.ts'
import { Misuse } from './arguments.ts'

/** Throws `Misuse` for a check that does not exist. */
export function explain(id: string | undefined): string {
  if (id === undefined) {
    const width = Math.max(...RULES.map((rule) => rule.id.length))
    const listed = ({ id, title }: (typeof RULES)[number]): string =>
      `${id.padEnd(width)}  ${title}\n`
    return [
      ...GROUPS.map(({ title, checks }) => `${title}\n${checks.map(listed).join('')}\n`),
      `Against last year’s filing\n${listed(PRIOR_YEAR)}\n`,
      `${listed(UNREAD)}\n`,
      `What reviewers accepted\n${listed(UNUSED)}`,
    ].join('')
  }
  const rule = RULES.find((one) => one.id === id)
  if (!rule) throw new Misuse(`there is no check "${id}"; "tickmark explain" lists them`)
  const examples = 'examples' in rule ? rule.examples : { valid: [], invalid: [] }
  return [
    rule.id,
    rule.title,
    '',
    rule.proves,
    '',
    `Tolerance: ${rule.tolerance}`,
    'confirms' in rule ? 'It only confirms.' : `Worst level: ${rule.level}.`,
    '',
    rule.docs,
    ...examples.valid.flatMap((example) => ['', 'Agrees:', '', indented(example)]),
    ...examples.invalid.flatMap((example) => [
      '',
      'Does not agree (⟦…⟧ is flagged):',
      '',
      indented(example),
    ]),
    '',
  ].join('\n')
}

const indented = (example: string): string =>
  example
    .trim()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n')
