// Starts VS Code on the test workspace with the extension and its suite; TICKMARK_VSCODE names another VS Code.
import path from 'node:path'
import { runTests } from '@vscode/test-electron'
import { root } from '../../scripts/lib/project.mjs'

try {
  await runTests({
    vscodeExecutablePath: process.env.TICKMARK_VSCODE || path.join(root, 'scripts/vscode/code.mjs'),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out/test/editor/main.cjs'),
    launchArgs: [path.join(root, 'test/editor/workspace'), '--disable-extensions'],
    extensionTestsEnv: { TICKMARK_RECORD: process.env.TICKMARK_RECORD },
  })
} catch (error) {
  console.error(String(error))
  process.exitCode = 1
}
