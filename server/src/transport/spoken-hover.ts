// A hover → the same in the reader's language: its links and strong words stay what they are, in the order of that language.

import type { Hover, Inline, Line } from '../features/hover-part.ts'
import type { Part } from '../phrases/mask.ts'
import type { Words } from '../phrases/translator.ts'

/** Words with something to them; a working paper has none of its own, and stays behind its line. */
type Apart = Extract<Inline, { readonly link: string } | { readonly strong: string }>

export const spokenHover = (shown: Hover, words: Words): Hover => ({
  ...shown,
  parts: shown.parts.map((lines) => lines.map((line) => spokenLine(line, words))),
})

const isWords = (one: Inline): one is string | Apart =>
  typeof one === 'string' || 'strong' in one || 'link' in one

function spokenLine(line: Line, { sayParts }: Words): Line {
  const parts = line
    .filter(isWords)
    .map((one): string | Part<Apart> =>
      typeof one === 'string' ? one : { words: 'strong' in one ? one.strong : one.link, of: one },
    )
  const told = sayParts(parts).map((one): Inline => {
    if (typeof one === 'string') return one
    return 'strong' in one.of ? { strong: one.words } : { ...one.of, link: one.words }
  })
  return [...told, ...line.filter((one) => !isWords(one))]
}
