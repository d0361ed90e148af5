// Writes docs/checks.md from the checks themselves: `npm run docs`.

import { writeFileSync } from 'node:fs'
import { CHECKS } from '../server/src/checks/all.ts'
import { checksPage } from './checks-page.ts'

writeFileSync(new URL('../docs/checks.md', import.meta.url), checksPage(CHECKS))
