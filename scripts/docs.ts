// Writes docs/checks.md from the checks themselves, and the settings of package.json from their schema: `npm run docs`.

import { readFileSync, writeFileSync } from 'node:fs'
import { checksPage } from './checks-page.ts'
import { withSettings } from './settings.ts'

writeFileSync(new URL('../docs/checks.md', import.meta.url), checksPage())

const manifest = new URL('../package.json', import.meta.url)
writeFileSync(manifest, withSettings(readFileSync(manifest, 'utf8')))
