// A passage's text → its sentences: abbreviations, initials and "Item 5." end none.

import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'

const STOP = /[.?!]["”’)\]]* +(?=["“‘(•[]?[A-Z\d¥€£$])/g
const NEVER =
  /\b(?:Items?|Nos?|Note|Notes|vs|Mr|Mrs|Ms|Dr|St|Messrs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|e\.g|i\.e|al|Rs|Ps|Art|Sec|Exh|Fig|cf)\.$|\bItems? \d{1,2}[A-Z]?\.$|\b[A-Z]\.$/
/** These end a sentence only where the next word plainly starts one. */
const SOMETIMES = /\b(?:Inc|Corp|Co|Ltd|U\.S|L\.P|N\.V|S\.A|plc|a\.m|p\.m)\.["”’)]*$/
const STARTER =
  /^["“]?(?:The|We|Our|In|This|These|It|Its|At|As|For|On|During|However|Such|If|There|Net|Any|All|Under|Effective|Pursuant)\b/

/** In order, without the blanks between them; never empty. */
export function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = text.length - text.trimStart().length
  for (const match of text.matchAll(STOP)) {
    const stop = match.index + match[0].trimEnd().length
    const next = match.index + match[0].length
    const tail = text.slice(Math.max(start, stop - 16), stop)
    if (NEVER.test(tail)) continue
    if (SOMETIMES.test(tail) && !STARTER.test(text.slice(next, next + 16))) continue
    if (stop > start) spans.push(span(start, stop))
    start = next
  }
  const end = text.trimEnd().length
  if (end > start) spans.push(span(start, end))
  return spans
}
