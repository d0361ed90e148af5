// A form and a fiscal year → the Items that the form has then.

import type { Form } from '../section.ts'
import { FORM_10K } from './form-10k.ts'
import { FORM_10Q } from './form-10q.ts'
import { FORM_20F, FORM_20F_BEFORE_2000 } from './form-20f.ts'
import { FORM_8K, FORM_8K_BEFORE_2004 } from './form-8k.ts'
import type { DatedItem, FormItem } from './form-item.ts'

interface Edition {
  /** The last fiscal year it was used for. */
  readonly until: number
  readonly items: readonly DatedItem[]
}

const EDITIONS: Readonly<Partial<Record<Form, readonly Edition[]>>> = {
  '20-F': [
    { until: 1999, items: FORM_20F_BEFORE_2000 },
    { until: Infinity, items: FORM_20F },
  ],
  '10-K': [{ until: Infinity, items: FORM_10K }],
  '10-Q': [{ until: Infinity, items: FORM_10Q }],
  '8-K': [
    { until: 2003, items: FORM_8K_BEFORE_2004 },
    { until: Infinity, items: FORM_8K },
  ],
}

/** Of lines with one key (a title that changed), the one that held in `year`, else the one that held last. */
function newest<T extends { since: number; until: number }>(
  lines: readonly T[],
  keyOf: (line: T) => string,
  year: number | undefined,
): readonly T[] {
  const byKey = new Map<string, T>()
  for (const line of lines) {
    const known = byKey.get(keyOf(line))
    const held = year === undefined || (line.since <= year && year <= line.until)
    if (held && (!known || line.until >= known.until)) byKey.set(keyOf(line), line)
  }
  return [...byKey.values()]
}

/** The Items of `form` for the fiscal year that ends in `year`; without a year, of its newest edition. Empty for a form without Items. */
export function formItems(form: Form, year?: number): readonly FormItem[] {
  const editions = EDITIONS[form] ?? []
  const edition = editions.find((one) => year !== undefined && year <= one.until) ?? editions.at(-1)
  return newest(edition?.items ?? [], (item) => item.key, year).map((item) => ({
    ...item,
    subItems: newest(item.subItems, (sub) => sub.letter, year),
  }))
}

/** Every line that an Item of `form` ever had, edition by edition. */
export function editionsOf(form: Form): readonly (readonly FormItem[])[] {
  return (EDITIONS[form] ?? []).map((edition) => edition.items)
}

/** Every line that an Item of `form` ever had, whatever the year. */
export const everyItem = (form: Form): readonly FormItem[] => editionsOf(form).flat()
