// A run and the references in it → with them the titles in italics that it points to: "see *Liquidity* below".

import { byStart } from '../base/span.ts'
import type { ReferenceMention } from '../figures/reference.ts'
import { titled } from '../figures/title-reference.ts'
import type { Run } from '../syntax/run.ts'

const POINTS =
  /\b(?:see|refer to|under|headings?|captions?|sections?|entitled|titled|(?:described|discussed|set forth) in)(?: (?:also|the|our|above|below|section|heading|caption)){0,3},? ["“]?$/i
/** Longer, and it is a sentence in italics. */
const LONGEST = 160

export function emphasisedTitles(
  run: Run,
  found: readonly ReferenceMention[],
): readonly ReferenceMention[] {
  const titles: ReferenceMention[] = []
  let next = 0
  let done = 0
  for (const { style, span } of [...run.styled].sort((a, b) => byStart(a.span, b.span))) {
    if (style !== 'emphasis' && style !== 'strong') continue
    if (span.start === 0 || span.start < done || span.end - span.start > LONGEST) continue
    if (!POINTS.test(run.text.slice(Math.max(0, span.start - 60), span.start))) continue
    while ((found[next]?.span.end ?? Infinity) <= span.start) next++
    if ((found[next]?.span.start ?? Infinity) < span.end) continue
    const read = titled(run.text.slice(span.start, span.end), false, span.end)
    if (read && /^[A-Z]/.test(read.title.path[0] ?? '')) {
      titles.push({ span, target: { kind: 'title', title: read.title }, unsure: true })
      done = span.end
    }
  }
  if (titles.length === 0) return found
  return [...found, ...titles].sort((a, b) => byStart(a.span, b.span))
}
