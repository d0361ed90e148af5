// How the figures of each Item stand → a chart of bars, as SVG: told apart by pattern as well as by colour.

import type { Count, Tally } from '../features/tally.ts'
import { markup } from './markup.ts'
import type { Markup } from './markup.ts'
import { grouped } from './words.ts'
import type { Words } from './words.ts'

const STATES = ['ticked', 'flagged', 'untested'] as const
type State = (typeof STATES)[number]

/** In units of the picture. */
const WIDTH = 720
const NAMES = 250
const BARS = 290
const ROW = 24
const BAR = 14
const HEAD = 30
/** What is there must be seen. */
const LEAST = 4
/** As many small letters of a name fit beside its bar. */
const LONGEST = 38

/** `id` begins the names by which its parts refer to each other. */
export function chart({ items, ...all }: Tally, words: Words, id: string): Markup {
  const height = HEAD + items.length * ROW + 4
  return markup`<svg
    class="chart"
    role="img"
    aria-labelledby="${id}chart-title"
    viewBox="0 0 ${WIDTH} ${height}"
  >
    <title id="${id}chart-title">${words.chart(all.ticked, all.flagged, all.untested)}</title>
    <defs>${patterns(id)}</defs>
    ${STATES.map((state, i) => legend(state, words[state], NAMES + i * 110, id))}
    ${items.map((item, i) => row(item, HEAD + i * ROW, id, words))}
  </svg>`
}

const patterns = (id: string): readonly Markup[] => [
  markup`<pattern id="${id}flagged" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="flagged-ground" width="6" height="6"/><path class="flagged-lines" d="M-1 1L1 -1M0 6L6 0M5 7L7 5"/></pattern>`,
  markup`<pattern id="${id}untested" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="untested-ground" width="6" height="6"/><circle class="untested-dots" cx="3" cy="3" r="1"/></pattern>`,
]

const legend = (state: State, label: string, x: number, id: string): Markup =>
  markup`<g>${box(state, x, 4, 14, id)}<text x="${x + 20}" y="15">${label}</text></g>`

function row(item: Tally['items'][number], y: number, id: string, words: Words): Markup {
  const { name, ticked, flagged, untested } = item
  const all = ticked + flagged + untested
  const widths = widthsOf(item)
  let x = NAMES
  const boxes = STATES.flatMap((state) => {
    const width = widths[state]
    if (width === 0) return []
    x += width
    return [box(state, x - width, y + 5, width, id)]
  })
  const share = words.percent(shareOf(item) ?? 0)
  return markup`<g class="item" data-ticked="${ticked}" data-flagged="${flagged}" data-untested="${untested}"><svg width="${NAMES - 10}" height="${ROW}" y="${y}"><text y="16">${shortened(words.sentence(name))}</text></svg>${boxes}<text x="${NAMES + BARS + 10}" y="${y + 16}">${grouped(ticked)} / ${grouped(all)} (${share})</text></g>`
}

const box = (state: State, x: number, y: number, width: number, id: string): Markup =>
  state === 'ticked'
    ? markup`<rect class="ticked" x="${x}" y="${y}" width="${width}" height="${BAR}"/>`
    : markup`<rect class="edge" fill="url(#${id}${state})" x="${x}" y="${y}" width="${width}" height="${BAR}"/>`

/** Whole units that fill the bar; the widest gives what the others need to be seen. */
function widthsOf(count: Count): Readonly<Record<State, number>> {
  const all = count.ticked + count.flagged + count.untested
  const widths = { ticked: 0, flagged: 0, untested: 0 }
  if (all === 0) return widths
  for (const state of STATES)
    widths[state] =
      count[state] === 0 ? 0 : Math.max(LEAST, Math.round((BARS * count[state]) / all))
  const widest = STATES.reduce((a, b) => (widths[b] > widths[a] ? b : a))
  widths[widest] += BARS - widths.ticked - widths.flagged - widths.untested
  return widths
}

/** In whole percent, never more than there is; undefined where there is no figure. */
export function shareOf({ ticked, flagged, untested }: Count): number | undefined {
  const all = ticked + flagged + untested
  return all === 0 ? undefined : Math.floor((100 * ticked) / all)
}

/** Capitals take more room than small letters, and Chinese characters most. */
const roomOf = (letter: string): number =>
  /[\u2e80-\uffff]/.test(letter) ? 1.8 : /[\p{Lu}\d]/u.test(letter) ? 1.25 : 1

function shortened(name: string): string {
  let room = 0
  for (let i = 0; i < name.length; i++) {
    room += roomOf(name.charAt(i))
    if (room > LONGEST) return `${name.slice(0, Math.max(0, i - 2)).trimEnd()}…`
  }
  return name
}
