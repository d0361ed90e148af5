// Two files of one folder → whether their names say that they hold different Items of one filing.

import type { Summary } from './summary.ts'

interface Named {
  readonly uri: string
  readonly summary: Summary
}

/** "7A" as names spell it: `item_7a`, `Item-7.A`. */
const spelled = (item: string): RegExp => {
  const [, number = '', letter = ''] = /(\d+)\.?([A-Z]?)$/.exec(item) ?? []
  return new RegExp(`(?<=item[ _.-]{0,2})0?${number}[._-]?${letter.toLowerCase()}(?![a-z0-9])`)
}

/** The name with its first Item's number left out; undefined where it does not name it. */
function patternOf({ uri, summary }: Named): string | undefined {
  const [item] = summary.items
  if (item === undefined) return undefined
  const cut = uri.lastIndexOf('/') + 1
  const name = uri.slice(cut).replaceAll('%20', ' ').toLowerCase()
  const shape = spelled(item)
  return shape.test(name) ? uri.slice(0, cut) + name.replace(shape, '#') : undefined
}

/** `iij-2004-item3.md` and `iij-2004-item5.md`, each with the Item that it is named after. */
export function isNamedAlike(a: Named, b: Named): boolean {
  if (a.summary.items.some((item) => b.summary.items.includes(item))) return false
  if (a.summary.identity.form !== b.summary.identity.form) return false
  const pattern = patternOf(a)
  return pattern !== undefined && pattern === patternOf(b)
}
