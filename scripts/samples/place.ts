// Writes slips into sections and says where each one came to stand.
import type { Section } from './filing.ts'
import { SLIPS, type Slip } from './slips.ts'

/** A slip where it stands in the text that carries it: lines and columns count from one. */
export interface PlacedSlip {
  readonly id: string
  readonly check: string
  readonly also: readonly string[]
  readonly kind: string
  readonly fix: boolean
  readonly line: number
  readonly column: number
  readonly slipped: string
  readonly original: string
}

interface Found {
  readonly slip: Slip
  readonly offset: number
}

function find(slip: Slip, text: string): Found {
  const context = slip.before + slip.original + slip.after
  const at = text.indexOf(context)
  if (at < 0 || text.includes(context, at + 1))
    throw new Error(`The slip ${slip.id} has no single place: ${context}`)
  return { slip, offset: at + slip.before.length }
}

/** The sections' text with every slip in it, and where each one came to stand. */
export function slip(sections: readonly Section[]): {
  readonly text: string
  readonly placed: readonly PlacedSlip[]
} {
  let text = ''
  const placed: PlacedSlip[] = []
  for (const [index, section] of sections.entries()) {
    if (index > 0) text += '\n\n'
    const found = SLIPS.filter((one) => one.section === section.name)
      .map((one) => find(one, section.text))
      .sort((a, b) => a.offset - b.offset)
    let from = 0
    for (const { slip: one, offset } of found) {
      text += section.text.slice(from, offset)
      const { id, check, also, kind, fix, slipped, original } = one
      const line = text.split('\n').length
      const column = text.length - text.lastIndexOf('\n')
      placed.push({ id, check, also, kind, fix, line, column, slipped, original })
      text += slipped
      from = offset + original.length
    }
    text += section.text.slice(from)
  }
  return { text: `${text}\n`, placed }
}
