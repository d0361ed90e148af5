// A path as a user gives it → the address that SARIF has for it: relative and percent-encoded, or a file: URI.

import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import { slashed } from '../machine/walk.ts'

export const uriOf = (path: string): string =>
  isAbsolute(path)
    ? pathToFileURL(path).href
    : slashed(path).split('/').map(encodeURIComponent).join('/')
