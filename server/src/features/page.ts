// A check's id → the address of its page.

import { CHECKS } from '../checks/all.ts'

/** The page that `npm run docs` writes, where the project is published. */
const PAGE = 'https://github.com/tickmark/tickmark/blob/main/docs/checks.md'

/** Undefined for what is no check. */
export const pageOf = (id: string): string | undefined =>
  CHECKS.some((check) => check.id === id) ? `${PAGE}#${id}` : undefined
