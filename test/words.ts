// What a page says → the words of a bundle, or plain English without one, filled in as VS Code does.

import { readFileSync } from 'node:fs'
import type { Words } from '../client/src/words.ts'

const wordsOf =
  (bundle: Readonly<Record<string, string>>): Words =>
  (message, ...values) =>
    (bundle[message] ?? message).replace(/\{(\d+)\}/g, (whole, index: string) =>
      String(values[Number(index)] ?? whole),
    )

export const english = wordsOf({})

export const japanese = wordsOf(
  JSON.parse(
    readFileSync(new URL('../l10n/bundle.l10n.ja.json', import.meta.url), 'utf8'),
  ) as Record<string, string>,
)
