// Writes docs/checks.md from the checks themselves, the settings of package.json with their English from their schema,
// and the bundle of the client's words from its sources: `npm run docs`.

import { readFileSync, writeFileSync } from 'node:fs'
import { bundle } from './bundle.ts'
import { checksPage } from './checks-page.ts'
import { withSettings, withSettingStrings } from './settings.ts'

writeFileSync(new URL('../docs/checks.md', import.meta.url), checksPage())
writeFileSync(new URL('../l10n/bundle.l10n.json', import.meta.url), bundle())
rewrite('../package.json', withSettings)
rewrite('../package.nls.json', withSettingStrings)

function rewrite(path: string, change: (text: string) => string): void {
  const file = new URL(path, import.meta.url)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}
