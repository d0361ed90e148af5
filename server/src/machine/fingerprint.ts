// A text → what tells it from every other text, as common tools print it of its file.

import { createHash } from 'node:crypto'

/** "sha256:…", of its UTF-8. */
export const fingerprintOf = (text: string): string =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`
