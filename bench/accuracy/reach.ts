// A filing and its ticks → the share of its money figures that are ticked, and of figures that chance made up.

import type { Filing } from '../../server/src/filing.ts'
import { read } from '../../server/src/filing.ts'
import type { Figure } from './figure.ts'
import type { Page } from './page.ts'
import { random } from './random.ts'
import type { Random } from './random.ts'
import type { Share } from './wilson.ts'
import { plus } from './wilson.ts'

export interface Reach {
  readonly cells: Share
  readonly stated: Share
}

export interface Reached extends Reach {
  /** The same figures with digits by chance: what is ticked of these is accident. */
  readonly control: Reach
  readonly unticked: readonly { readonly line: number; readonly text: string }[]
}

const ROUNDS = 4
/** One in so many figures is made up in a round: the rest of the filing stays as it is. */
const ONE_IN = 10

const isMoney = (figure: Figure): boolean => !figure.isPercent && figure.digits !== 0n

function tickedOf(filing: Filing): (figure: Figure) => boolean {
  const marks = new Uint8Array(filing.text.value.length + 1)
  for (const { span } of filing.ticks) marks.fill(1, span.start, span.end)
  return ({ start, end }) => marks.subarray(start, end).includes(1)
}

const shareOf = (figures: readonly Figure[], isTicked: (figure: Figure) => boolean): Share => ({
  hits: figures.filter(isTicked).length,
  of: figures.length,
})

/** Other digits in the same places; the first stays no nought. */
function madeUp(text: string, draw: Random): string {
  const changed = text.replace(/\d/g, (digit, at: number) =>
    at === 0 && digit !== '0' ? String(1 + draw.whole(9)) : String(draw.whole(10)),
  )
  return changed === text ? madeUp(text, draw) : changed
}

export function reached(page: Page, filing: Filing, seed: number, name: string): Reached {
  const cells = page.cells.filter(isMoney)
  const stated = page.stated.filter(
    (figure) => isMoney(figure) && (figure.currency !== '' || figure.scale > 0),
  )
  const isTicked = tickedOf(filing)
  let control: Reach = { cells: { hits: 0, of: 0 }, stated: { hits: 0, of: 0 } }
  for (let round = 0; round < ROUNDS; round += 1) {
    const draw = random(seed, name, 'control', round)
    const chosen = new Set([...cells, ...stated].filter(() => draw.whole(ONE_IN) === 0))
    let { text } = page
    for (const { start, end, text: digits } of chosen)
      text = text.slice(0, start) + madeUp(digits, draw) + text.slice(end)
    const isTickedThen = tickedOf(read(text, filing))
    control = {
      cells: plus(
        control.cells,
        shareOf(
          cells.filter((figure) => chosen.has(figure)),
          isTickedThen,
        ),
      ),
      stated: plus(
        control.stated,
        shareOf(
          stated.filter((figure) => chosen.has(figure)),
          isTickedThen,
        ),
      ),
    }
  }
  return {
    cells: shareOf(cells, isTicked),
    stated: shareOf(stated, isTicked),
    control,
    unticked: [...cells, ...stated]
      .filter((figure) => !isTicked(figure))
      .map(({ line, text }) => ({ line: line + 1, text })),
  }
}
