// A sheet → whether its points may part thousands: no comma anywhere, and three digits behind every point.

import { recall } from '../../base/recall.ts'
import type { Sheet } from '../../facts/sheet.ts'
import type { Subject } from '../subject.ts'
import type { Sum } from './sum.ts'

const POINTED = /^\d{1,3}\.\d{3}$/

const pointedSheets = recall((subject: Subject) =>
  recall((sheet: Sheet): boolean => {
    const printed = sheet.rows
      .flatMap(({ cells, loose = [] }) => [...cells, ...loose])
      .filter((cell) => cell && !cell.figure.dash && cell.figure.kind !== 'percent')
      .map((cell) => (cell ? subject.textOf(cell.digits) : ''))
    return (
      printed.some((text) => POINTED.test(text)) &&
      printed.every((text) => !text.includes(',') && (!text.includes('.') || POINTED.test(text)))
    )
  }),
)

export const isPointed = (sheet: Sheet, subject: Subject): boolean => pointedSheets(subject)(sheet)

/** Figures with points beside others without: whether 4.500 is as much as 4500 cannot be told. */
export function mixesPoints({ total, addends }: Sum, sheet: Sheet, subject: Subject): boolean {
  const figures = [total, ...addends.map(({ value }) => value)].filter(({ dash }) => !dash)
  return figures.some(({ places }) => places !== figures[0]?.places) && isPointed(sheet, subject)
}
