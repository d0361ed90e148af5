// A check's id → the address of its page: the copy that comes with the server, else the published one.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pageOf } from '../features/page.ts'

export type Pages = (check: string) => string | undefined

/** `folder` holds docs/checks.md where the server was installed whole; read once, when first asked for. */
export function pagesIn(folder: string): Pages {
  const path = join(folder, 'docs', 'checks.md')
  let lines: ReadonlyMap<string, number> | undefined
  return (check) => {
    lines ??= headingsOf(path)
    const line = lines.get(check)
    // An editor goes to a line of a Markdown file, not to its headings.
    return line === undefined ? pageOf(check) : `${pathToFileURL(path).href}#L${line}`
  }
}

function headingsOf(path: string): ReadonlyMap<string, number> {
  try {
    const lines = readFileSync(path, 'utf8').split('\n')
    return new Map(
      lines.flatMap((line, i) => (line.startsWith('## ') ? [[line.slice(3).trim(), i + 1]] : [])),
    )
  } catch {
    return new Map()
  }
}
