// Every check, in the order of its pages.

import type { Check } from './check.ts'
import { markHasNote } from './mark-has-note.ts'
import { referenceResolves } from './reference-resolves.ts'

export const CHECKS: readonly Check[] = [referenceResolves, markHasNote]
