// Markdown source of plain text → a run: escapes and entities as what they stand for, container prefixes dropped.

import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { RunBuilder } from './run-builder.ts'

const SPECIAL =
  /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z0-9]{1,31}));|(?:\r\n|\r|\n)[ \t>]+/gi

/** Appends `source`, which stands at `from`. */
export function alignText(source: string, from: number, builder: RunBuilder): void {
  let at = 0
  for (const match of source.matchAll(SPECIAL)) {
    builder.literal(source.slice(at, match.index), from + at)
    at = match.index + match[0].length
    const [all, escaped, dec, hex, name] = match
    if (escaped !== undefined) builder.literal(escaped, from + match.index + 1)
    else if (all.startsWith('&')) {
      const text =
        name !== undefined
          ? decodeNamedCharacterReference(name)
          : String.fromCodePoint(Math.min(0x10ffff, dec ? Number(dec) : parseInt(hex ?? '20', 16)))
      if (text === false) builder.literal(all, from + match.index)
      else builder.spelled(text, from + match.index, all.length)
    } else builder.literal(/^(?:\r\n|\r|\n)/.exec(all)?.[0] ?? '', from + match.index)
  }
  builder.literal(source.slice(at), from + at)
}
