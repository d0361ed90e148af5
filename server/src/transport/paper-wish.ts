// A figure and a check → what the client's command is given that shows how the check was calculated, and a link that runs it.

import { positionOf } from '../base/range.ts'
import type { Span } from '../base/span.ts'
import { NAME } from '../protocol.ts'
import type { PaperWish } from '../protocol.ts'
import type { Abilities } from './abilities.ts'
import type { Place } from './write.ts'

export const SHOW_PAPER = `${NAME}.showWorkingPaper`

export const paperWish = ({ uri, text }: Place, { start }: Span, rule: string): PaperWish => ({
  uri,
  position: positionOf(text, start),
  rule,
})

export interface PaperLink {
  readonly words: string
  readonly address: string
}

/** Parentheses would end a link in Markdown. */
export const paperLink = (wish: PaperWish, { words }: Pick<Abilities, 'words'>): PaperLink => ({
  words: words.say('Working paper'),
  address: `command:${SHOW_PAPER}?${encodeURIComponent(JSON.stringify([wish]))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')}`,
})
