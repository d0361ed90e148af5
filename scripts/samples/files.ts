// What samples/ holds, as it should be written: names and texts.
import { excerpt, join, sections } from './filing.ts'
import { slip, type PlacedSlip } from './place.ts'

export const FILING = 'yumihari-20f-2016.md'
export const SLIPPED = 'yumihari-20f-2016-slips.md'
export const SLIP_LIST = 'slips.json'

/** One line a field, as the formatter of the project would have it. */
function written({ also, ...fields }: PlacedSlip): string {
  const lines = Object.entries(fields).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`)
  lines.splice(2, 0, `"also": [${also.map((check) => JSON.stringify(check)).join(', ')}]`)
  return `    {\n${lines.map((line) => `      ${line}`).join(',\n')}\n    }`
}

const list = (placed: readonly PlacedSlip[]): string =>
  `{\n  "file": ${JSON.stringify(SLIPPED)},\n  "slips": [\n${placed.map(written).join(',\n')}\n  ]\n}\n`

export function files(): ReadonlyMap<string, string> {
  const all = sections()
  const { text, placed } = slip(excerpt(all))
  return new Map([
    [FILING, join(all)],
    [SLIPPED, text],
    [SLIP_LIST, list(placed)],
  ])
}
