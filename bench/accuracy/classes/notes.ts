// Footnotes of tables: a mark in a row and the note with the same sign below, which the slip takes out.

import type { Figure } from '../figure.ts'
import type { Page } from '../page.ts'
import { linesOf } from '../scan.ts'
import type { Target, TargetClass } from '../target.ts'
import { once } from '../target.ts'

const MARK = /(?<=[\p{L}\d%)][\s|]{0,4})\(([\da-z])\)(?=\s*(?:[|\t<]|$))/gu
const NOTE = /^\s*(?:\|\s*)?\(([\da-z])\)[\s|]+\S/

/** So far below the last row a note may begin. */
const NEAR = 14

const place = (start: number, line: number, text: string): Figure => ({
  start,
  end: start + text.length,
  line,
  text,
  digits: 0n,
  places: 0,
  isNegative: false,
  isPercent: false,
  currency: '',
  scale: 0,
  column: -1,
})

function footnotesOf({ tables, text }: Page): readonly Target[] {
  const lines = linesOf(text)
  return tables.flatMap((table, i): Target[] => {
    const first = table.rows[0]?.line ?? 0
    const last = table.rows.at(-1)?.line ?? 0
    const next = tables[i + 1]?.rows[0]?.line ?? lines.length
    const marks = new Map<string, Figure[]>()
    for (let n = first; n <= last; n += 1) {
      const line = lines[n]
      if (!line || NOTE.test(line.text)) continue
      for (const found of line.text.matchAll(MARK)) {
        const own = marks.get(found[1] ?? '') ?? []
        marks.set(found[1] ?? '', [...own, place(line.start + found.index, n, found[0])])
      }
    }
    const notes: Target[] = []
    for (let n = last + 1; n < Math.min(last + NEAR, next, lines.length); n += 1) {
      const line = lines[n]
      const sign = NOTE.exec(line?.text ?? '')?.[1]
      const [mark, ...others] = marks.get(sign ?? '') ?? []
      if (!line || !mark) continue
      marks.delete(sign ?? '')
      const cut = { start: line.start, end: line.start + line.text.length + 1 }
      notes.push({ figure: mark, slack: 0n, also: others, cut })
    }
    return notes
  })
}

export const footnotes: TargetClass = {
  id: 'footnote',
  title: 'footnotes of tables',
  slips: ['lost note'],
  targets: (page) => once(footnotesOf(page)),
}
