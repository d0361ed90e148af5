// Words → the same words for a terminal: in colour.

import type { Level } from '../checks/finding.ts'

export type Style = (level: Level | 'pass' | 'dim', text: string) => string

export const plain: Style = (_level, text) => text

const CODES = { error: 31, warning: 33, information: 36, hint: 36, pass: 32, dim: 2 } as const

export const coloured: Style = (level, text) => `\u001b[${CODES[level]}m${text}\u001b[0m`
