// The outline → for each place of the document the titles over it, outermost first.

import type { Section } from '../syntax/section.ts'

interface Opening {
  readonly at: number
  readonly titles: readonly string[]
}

function* openings(
  sections: readonly Section[],
  over: readonly string[],
  end: number,
): Generator<Opening> {
  for (const [i, section] of sections.entries()) {
    const title = section.title === '' ? section.name : section.title
    const titles = title === '' ? over : [...over, title]
    yield { at: section.span.start, titles }
    yield* openings(section.children, titles, section.span.end)
    const next = sections[i + 1]?.span.start ?? end
    if (section.span.end < next) yield { at: section.span.end, titles: over }
  }
}

/** To be asked for places in order: it only moves forwards. */
export function headingsOver(sections: readonly Section[]): (at: number) => readonly string[] {
  const all = [...openings(sections, [], Infinity)]
  let here = -1
  return (at) => {
    while ((all[here + 1]?.at ?? Infinity) <= at) here++
    return all[here]?.titles ?? []
  }
}
