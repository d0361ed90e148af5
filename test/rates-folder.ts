// Where the H.10 files are that the bundled rates were made from: TICKMARK_RATES, else beside the checkout.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const beside = fileURLToPath(new URL('../../shared/rates', import.meta.url))

const ratesFolder: string | undefined = [process.env['TICKMARK_RATES'], beside].find(
  (folder): folder is string => folder !== undefined && existsSync(folder),
)

/** The rows of a CSV file by their column names; none where the folder is absent. */
export function rateRows(name: string): readonly Readonly<Record<string, string>>[] {
  if (ratesFolder === undefined) return []
  const [head = '', ...lines] = readFileSync(join(ratesFolder, name), 'utf8').trim().split(/\r?\n/)
  const names = head.split(',')
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((value, i) => [names[i] ?? '', value])),
  )
}

/** Options for `test` that skip it, by name, where the files are absent. */
export const needsRates: { readonly skip: string | false } = {
  skip: ratesFolder === undefined && 'the H.10 files are not here (set TICKMARK_RATES)',
}
