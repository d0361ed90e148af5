// A filing → where its figures are printed more than once, which tells the figure that slipped from those that did not.

import { recall } from '../../base/recall.ts'
import type { SheetCell } from '../../facts/sheet.ts'
import type { Subject } from '../subject.ts'

/** Digits that no accident repeats in a filing; fewer are enough beside the same label. */
const FEWEST_DIGITS = 5
const FEWEST_BESIDE_LABEL = 3

interface Printed {
  readonly byDigits: ReadonlyMap<string, number>
  readonly byLabel: ReadonlyMap<string, number>
  readonly labels: ReadonlyMap<SheetCell, string>
}

const bare = (text: string): string => text.replace(/[^\d.]/g, '')
const normal = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
const lengthOf = (digits: string): number => digits.replace(/\D|0+$/g, '').length

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1)
}

function make(subject: Subject): Printed {
  const byDigits = new Map<string, number>()
  const byLabel = new Map<string, number>()
  const labels = new Map<SheetCell, string>()
  for (const { rows } of subject.sheets)
    for (const row of rows) {
      const label = normal(row.label)
      for (const cell of row.cells) {
        if (!cell) continue
        const digits = bare(subject.textOf(cell.digits))
        count(byDigits, digits)
        if (label !== '') count(byLabel, `${label}|${digits}`)
        labels.set(cell, label)
      }
    }
  for (const { facts } of subject.sentences)
    for (const { digits } of facts) count(byDigits, bare(subject.textOf(digits)))
  return { byDigits, byLabel, labels }
}

const printedOf = recall<Subject, Printed>(make)

/** Whether the filing prints these digits elsewhere: long ones anywhere, shorter ones beside the label of the cell. */
export function isPrinted(cell: SheetCell, digits: string, subject: Subject, times = 1): boolean {
  const { byDigits, byLabel, labels } = printedOf(subject)
  const label = labels.get(cell) ?? ''
  const own = bare(digits)
  return (
    (lengthOf(own) >= FEWEST_DIGITS && (byDigits.get(own) ?? 0) >= times) ||
    (label !== '' &&
      lengthOf(own) >= FEWEST_BESIDE_LABEL &&
      (byLabel.get(`${label}|${own}`) ?? 0) >= times)
  )
}

/** How the rest of the filing speaks for a slip: 1 where it prints what the figure should be, −1 where what it is. */
export function support(cell: SheetCell, mended: string | undefined, subject: Subject): number {
  const stands = isPrinted(cell, subject.textOf(cell.digits), subject, 2) ? 1 : 0
  const should = mended !== undefined && isPrinted(cell, mended, subject) ? 1 : 0
  return should - stands
}
