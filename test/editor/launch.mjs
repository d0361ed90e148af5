// Starts VS Code on a copy of the test workspace with the extension and its suite; TICKMARK_VSCODE names another VS Code.
// Words pick the test files whose name contains one of them.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runTests } from '@vscode/test-electron'
import { root } from '../../scripts/lib/project.mjs'

// The tests write settings and edit files.
const copy = mkdtempSync(path.join(tmpdir(), 'tickmark-workspace-'))
try {
  cpSync(path.join(root, 'test/editor/workspace'), copy, { recursive: true })
  await runTests({
    vscodeExecutablePath: process.env.TICKMARK_VSCODE || path.join(root, 'scripts/vscode/code.mjs'),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out/test/editor/main.cjs'),
    launchArgs: [copy, '--disable-extensions'],
    extensionTestsEnv: {
      TICKMARK_RECORD: process.env.TICKMARK_RECORD,
      TICKMARK_ONLY: process.argv.slice(2).join(' '),
    },
  })
} catch (error) {
  console.error(String(error))
  process.exitCode = 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}
