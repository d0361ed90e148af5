// A sentence → its clauses, which keep the words of one statement from those of the next.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'

const BREAK =
  /[;:] |,? (?:while|whereas|although|but|because|compared|as compared|versus|(?:partially |largely |primarily )?(?:offset|due to)|resulting|reflecting)\b|, (?:and|which|we|our|the|of which|including)\b|(?<!\b(?:Inc|Ltd|Co|Corp|[A-Z]))\. /g

/** The boundaries before `offset` and behind it, within `whole`. */
export function clauseAround(text: string, whole: Span, offset: number): Span {
  let { start, end } = whole
  BREAK.lastIndex = whole.start
  for (let match = BREAK.exec(text); match && match.index < whole.end; match = BREAK.exec(text)) {
    if (match.index < offset) start = match.index
    else {
      end = Math.min(end, match.index)
      break
    }
  }
  return span(start, end)
}

/** Whether a clause ends between two places. */
export const isBroken = (text: string, from: number, to: number): boolean =>
  text.slice(from, to).search(BREAK) >= 0
