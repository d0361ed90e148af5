// Where real filings are, for the tests that read them: TICKMARK_FILINGS, else beside the checkout.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const beside = fileURLToPath(new URL('../../shared/filings', import.meta.url))

export const filingsFolder: string | undefined = [process.env['TICKMARK_FILINGS'], beside].find(
  (folder): folder is string => folder !== undefined && existsSync(folder),
)

/** The text of a real filing; undefined where the folder or the file is absent. */
export function realFiling(name: string): string | undefined {
  const path = filingsFolder === undefined ? undefined : join(filingsFolder, name)
  return path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** Options for `test` that skip it, by name, where the filing is absent. */
export const needs = (name: string): { readonly skip: string | false } => ({
  skip: realFiling(name) === undefined ? `${name} is not here (set TICKMARK_FILINGS)` : false,
})
