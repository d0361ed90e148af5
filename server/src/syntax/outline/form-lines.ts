// A form's Parts, Items and sub-items in the order of the form, each with every title it ever had.

import { editionsOf } from '../forms/form-items.ts'
import { countWords } from './head.ts'
import { stems } from './likeness.ts'
import type { FormItem } from '../forms/form-item.ts'

export interface FormLine {
  readonly kind: 'part' | 'item' | 'sub-item'
  /** "II", "3", "3.D", "I.2". */
  readonly key: string
  /** What a heading must say: "3", "9A", "5.02". */
  readonly number: string
  readonly letter?: string
  readonly part?: string
  /** The Item of a sub-item. */
  readonly parent?: string
  readonly titles: readonly Title[]
}

export interface Title {
  readonly length: number
  readonly words: number
  readonly stems: readonly string[]
}

const titleOf = (text: string): Title => ({
  length: text.length,
  words: countWords(text),
  stems: stems(text),
})

type Draft = FormLine & { readonly titles: Title[] }

function add(lines: Draft[], known: Map<string, Draft>, line: FormLine, title?: string): void {
  // A number that moved to another Part is two lines: Item 14 of Form 10-K stood in Part IV before it stood in Part III.
  const id = `${line.kind} ${line.part ?? ''} ${line.key}`
  let draft = known.get(id)
  if (!draft) {
    draft = { ...line, titles: [] }
    known.set(id, draft)
    lines.push(draft)
  }
  if (title !== undefined) draft.titles.push(titleOf(title))
}

function linesOf(items: readonly FormItem[]): readonly FormLine[] {
  const lines: Draft[] = []
  const known = new Map<string, Draft>()
  for (const item of items) {
    const part = item.part === undefined ? {} : { part: item.part }
    if (item.part !== undefined)
      add(lines, known, { kind: 'part', key: item.part, number: item.part, titles: [] })
    const number = item.key.replace(/^[IV]+\./, '')
    add(lines, known, { kind: 'item', key: item.key, number, ...part, titles: [] }, item.title)
    for (const sub of item.subItems) {
      const line: FormLine = {
        kind: 'sub-item',
        key: `${item.key}.${sub.letter}`,
        number,
        letter: sub.letter,
        parent: item.key,
        ...part,
        titles: [],
      }
      add(lines, known, line, sub.title)
    }
  }
  return lines
}

/** The editions of the forms that have Items. */
export const EDITIONS = (['20-F', '10-K', '10-Q', '8-K'] as const).flatMap((form) =>
  editionsOf(form).map((items) => ({ form, lines: linesOf(items) })),
)
