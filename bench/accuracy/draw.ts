// A page and a seed → the slips to inject: a few for each class, spread evenly over the kinds of slips.

import type { Page } from './page.ts'
import { random } from './random.ts'
import type { Slip } from './slips.ts'
import { slip } from './slips.ts'
import type { Target, TargetClass } from './target.ts'

export interface Injection extends Slip {
  readonly class: string
  readonly target: Target
}

/** A few fresh draws, as a slip of digits may happen to change nothing. */
const TRIES = 6

export function drawn(
  page: Page,
  { id, slips, targets }: TargetClass,
  { name, seed, per }: { readonly name: string; readonly seed: number; readonly per: number },
): readonly Injection[] {
  const draw = random(seed, name, id)
  const rest = draw.shuffled(targets(page))
  const order = draw.shuffled(slips)
  const found: Injection[] = []
  for (let turn = 0; turn < order.length * per && found.length < per; turn += 1) {
    const kind = order[turn % order.length]
    if (kind === undefined) break
    for (const [at, target] of rest.entries()) {
      let made: Slip | undefined
      for (let i = 0; i < TRIES && !made; i += 1) made = slip(kind, target, page, draw)
      if (!made) continue
      found.push({ ...made, class: id, target })
      rest.splice(at, 1)
      break
    }
  }
  return found
}

/** The text after the slip, and where an offset of the clean text then stands. */
export function applied(
  text: string,
  { edits }: Slip,
): { text: string; moved: (offset: number) => number } {
  const ordered = [...edits].sort((a, b) => b.start - a.start)
  const changed = ordered.reduce(
    (left, edit) => left.slice(0, edit.start) + edit.text + left.slice(edit.end),
    text,
  )
  const moved = (offset: number): number =>
    ordered.reduce(
      (at, edit) => (edit.end <= offset ? at + edit.text.length - (edit.end - edit.start) : at),
      offset,
    )
  return { text: changed, moved }
}
