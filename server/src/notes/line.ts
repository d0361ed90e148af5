// A place in a text and the anchor of a lost one → whether the words before both in their line are the same, whatever the figures.

import type { Span } from '../base/span.ts'
import type { Anchor } from './note.ts'

/** More of a line is not looked at. */
const MOST = 400

/** A cell's row label and column, or the words of a sentence. */
export function isInLine(text: string, { start }: Span, { prefix }: Anchor): boolean {
  const here = wordsBefore(text.slice(Math.max(0, start - MOST), start))
  return /\p{L}{3}/u.test(here) && here === wordsBefore(prefix)
}

const wordsBefore = (before: string): string =>
  before
    .slice(before.lastIndexOf('\n') + 1)
    .replace(/[\d.,]+/g, '0')
    .replace(/[\s*_]+/g, ' ')
