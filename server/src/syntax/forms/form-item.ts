// A form's Items as a readable list → values with the years in which each line held.

/** One line of a form: an Item or a lettered sub-item. */
export interface FormItem {
  /** "3", "16A", "I.2" (Form 10-Q: with its Part), "5.02" (Form 8-K). */
  readonly key: string
  readonly title: string
  readonly part?: string
  readonly subItems: readonly SubItem[]
}

export interface SubItem {
  readonly letter: string
  readonly title: string
}

/** Fiscal years, by the calendar year in which they end; both included. */
interface Years {
  readonly since: number
  readonly until: number
}

export interface DatedSubItem extends SubItem, Years {}

export interface DatedItem extends FormItem, Years {
  readonly subItems: readonly DatedSubItem[]
}

const LINE = /^( *)(\S+) (\S.*)$/
const YEARS = / {2,}(\d{4})?-(\d{4})?$/

/**
 * Reads lines such as `Part I`, `3 Key Information`, `  A Selected Financial Data  -2020`. With `keyed`, the Part is
 * part of the key, as Form 10-Q needs it.
 */
export function items(list: string, keyed = false): readonly DatedItem[] {
  const result: (DatedItem & { subItems: DatedSubItem[] })[] = []
  let part: string | undefined
  for (const line of list.split('\n')) {
    const years = YEARS.exec(line)
    const match = LINE.exec(line.slice(0, years?.index ?? line.length).trimEnd())
    if (!match) continue
    const [, indent, name = '', title = ''] = match
    const since = years?.[1] ? Number(years[1]) : 0
    const until = years?.[2] ? Number(years[2]) : Infinity
    if (name === 'Part') part = title
    else if (indent) result.at(-1)?.subItems.push({ letter: name, title, since, until })
    else {
      const key = keyed && part !== undefined ? `${part}.${name}` : name
      result.push({ key, title, ...(part !== undefined && { part }), subItems: [], since, until })
    }
  }
  return result
}
