// A check's id → the address of its page, in the copy that came with the bundles.

import { readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Undefined for what has no page here. */
export type Pages = (check: string) => string | undefined

/** `bundle` stands in dist, beside docs, where it was installed whole; the page is read once, when first asked for. */
export function pagesBeside(bundle: string): Pages {
  let headings: ReadonlyMap<string, string> | undefined
  return (check) => (headings ??= headingsOf(bundle)).get(check)
}

function headingsOf(bundle: string): ReadonlyMap<string, string> {
  try {
    // A package's command is a link to its bundle.
    const path = join(dirname(realpathSync(bundle)), '..', 'docs', 'checks.md')
    const { href } = pathToFileURL(path)
    const lines = readFileSync(path, 'utf8').split('\n')
    return new Map(
      // An editor goes to a line of a Markdown file, not to its headings.
      lines.flatMap((line, i) =>
        line.startsWith('### ') ? [[line.slice(4).trim(), `${href}#L${i + 1}`]] : [],
      ),
    )
  } catch {
    return new Map()
  }
}
