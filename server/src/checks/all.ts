// Every check, in the order of its pages.

import type { Check } from './check.ts'

export const CHECKS: readonly Check[] = []
