// The languages that reports are written in.

import { JAPANESE } from './words-ja.ts'
import { WORDS } from './words.ts'
import type { Words } from './words.ts'

export const LANGUAGES: Readonly<Record<'en' | 'ja', Words>> = { ...WORDS, ja: JAPANESE }
