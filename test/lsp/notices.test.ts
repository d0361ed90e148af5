// The licences of the packages in the bundles go where the bundles go.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, root)), 'utf8')

test('every bundled package is named with its licence, and the file is packed', () => {
  const notices = read('dist/ThirdPartyNotices.txt')
  const parts = notices.split(/^-{80}$/m).slice(1)
  for (const name of ['unified', 'vscode-languageserver', 'picomatch', 'jsonc-parser', 'semver']) {
    const part = parts.find((one) => one.trimStart().startsWith(`${name} `))
    assert.match(part ?? '', /^\s*\S+ \d+\.\d+\.\d+ \((?:MIT|ISC)\)$/m, name)
    assert.match(part ?? '', /copyright/i, name)
  }
  // What only builds and tests the project is not in it.
  assert.doesNotMatch(notices, /^esbuild /m)
  assert.ok(read('.vscodeignore').split('\n').includes('!dist/ThirdPartyNotices.txt'))
})
