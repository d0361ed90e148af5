// Writes docs/checks.md from the checks themselves, and the settings of package.json with their English from their
// schema: `npm run docs`.

import { readFileSync, writeFileSync } from 'node:fs'
import { checksPage } from './checks-page.ts'
import { withSettings, withSettingStrings } from './settings.ts'

writeFileSync(new URL('../docs/checks.md', import.meta.url), checksPage())
rewrite('../package.json', withSettings)
rewrite('../package.nls.json', withSettingStrings)

function rewrite(path: string, change: (text: string) => string): void {
  const file = new URL(path, import.meta.url)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}
