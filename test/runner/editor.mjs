// Runs test/editor in a real VS Code through @vscode/test-electron, and reads the record that the suite leaves.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runNode } from '../../scripts/lib/product.mjs'
import { root } from '../../scripts/lib/project.mjs'
import { run } from '../../scripts/lib/run.mjs'
import { installChromium } from '../../scripts/vscode/chromium.mjs'
import { installVscode } from '../../scripts/vscode/install.mjs'

export async function runEditor({ seconds }) {
  await installVscode()
  await installChromium()
  await runNode('Building the tests', ['esbuild.mjs', '--tests'])
  const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-editor-'))
  const record = path.join(folder, 'record.json')
  try {
    const { code, late } = await run(process.execPath, ['test/editor/launch.mjs'], {
      cwd: root,
      env: { ...process.env, TICKMARK_RECORD: record },
      seconds,
      show: true,
    })
    if (late) throw new Error(`no end in ${seconds} seconds`)
    // A killed extension host leaves no record.
    if (!existsSync(record)) throw new Error('VS Code ended before the suite did')
    const result = JSON.parse(readFileSync(record, 'utf8'))
    if (code !== 0 && result.failed.length === 0) throw new Error(`VS Code ended with ${code}`)
    return result
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
