// The import rules of eslint.config.mjs: which file may know of which.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Linter } from 'eslint'

const RULE = 'no-restricted-imports'
const path = fileURLToPath(new URL('../eslint.config.mjs', import.meta.url))
const { default: config } = (await import(path)) as { default: Linter.Config[] }
const rules = config
  .filter(({ rules }) => rules?.[RULE])
  .map(({ files, rules }): Linter.Config => ({ files: files!, rules: { [RULE]: rules![RULE] } }))

const allows = (file: string, module: string): boolean =>
  new Linter().verify(`import '${module}'`, rules, { filename: file }).length === 0

const CASES: readonly (readonly [boolean, string, string])[] = [
  [true, 'client/src/a.ts', '../../server/src/protocol.ts'],
  [false, 'client/src/a.ts', '../../server/src/filing.ts'],
  [true, 'server/src/filing.ts', './checks/all.ts'],
  [false, 'server/src/filing.ts', './features/findings.ts'],
  [false, 'server/src/filing.ts', './settings/read.ts'],
  [false, 'server/src/filing.ts', './cli/main.ts'],
  [false, 'server/src/protocol.ts', './base/span.ts'],
  [true, 'server/src/syntax/a.ts', 'unified'],
  [false, 'server/src/facts/a.ts', 'unified'],
  [false, 'server/src/features/a.ts', 'vscode-languageserver'],
  [false, 'server/src/cli/a.ts', 'vscode-languageserver/node'],
  [true, 'server/src/transport/a.ts', 'vscode-languageserver/node'],
  [false, 'server/src/features/a.ts', 'node:fs'],
  [true, 'server/src/machine/a.ts', 'node:fs/promises'],
  [true, 'server/src/checks/table/a.ts', '../../syntax/section.ts'],
  [false, 'server/src/checks/table/a.ts', '../../syntax/parse.ts'],
  [false, 'server/src/cli/a.ts', '../transport/disk.ts'],
  [false, 'server/src/features/a.ts', '../machine/nearest.ts'],
  [true, 'server/src/cli/a.ts', '../machine/nearest.ts'],
  [true, 'server/src/features/a.ts', './hover.ts'],
  [true, 'server/src/features/a.ts', '../library/library.ts'],
  [true, 'server/src/library/a.ts', '../settings/settings.ts'],
  [false, 'server/src/library/a.ts', '../features/findings.ts'],
  [false, 'server/src/library/a.ts', 'node:fs'],
  [false, 'server/src/checks/a.ts', '../library/library.ts'],
  [true, 'server/src/notes/a.ts', '../checks/finding.ts'],
  [false, 'server/src/notes/a.ts', '../filing.ts'],
  [false, 'server/src/notes/a.ts', 'node:fs'],
  [true, 'server/src/features/a.ts', '../notes/note.ts'],
  [true, 'server/src/cli/a.ts', '../report/report.ts'],
  [false, 'server/src/features/a.ts', '../report/report.ts'],
]
for (const [allowed, file, module] of CASES)
  test(`${file} ${allowed ? 'may' : 'may not'} import ${module}`, () => {
    assert.equal(allows(file, module), allowed)
  })
