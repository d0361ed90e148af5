// A check's id → the address of its page.

import { RULE_IDS } from './findings.ts'

/** The page that `npm run docs` writes, where the project is published. */
const PAGE = 'https://github.com/tickmark/tickmark/blob/main/docs/checks.md'

/** Undefined for what has no page. */
export const pageOf = (id: string): string | undefined =>
  RULE_IDS.has(id) ? `${PAGE}#${id}` : undefined
