// npm start with the machine's own VS Code, played by a script that writes down how it is called.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { findCode } from '../../scripts/start/desktop.mjs'
import { makeFakeCode } from './fake-code.ts'

/** What makes the machine's VS Code usable: a display, and no remote window that the terminal belongs to. */
const USABLE = { DISPLAY: ':7', VSCODE_IPC_HOOK_CLI: '' }

test('installs the packed extension into a profile of its own, and opens the filing there', (t) => {
  const code = makeFakeCode('1.139.1')
  t.after(code.remove)
  const filing = path.join(code.folder, 'filing.md')
  writeFileSync(filing, '# FORM 20-F\n')
  const cache = path.join(code.folder, 'cache')

  execFileSync(process.execPath, ['scripts/start.mjs', 'filing.md'], {
    env: {
      ...process.env,
      ...USABLE,
      PATH: [code.folder, process.env['PATH']].join(path.delimiter),
      XDG_CACHE_HOME: cache,
      INIT_CWD: code.folder,
    },
  })

  const [asked, installed, opened, ...more] = code.calls()
  assert.deepEqual(more, [])
  assert.ok(asked?.includes('--version'))
  const vsix = after(installed, '--install-extension')
  assert.match(vsix, /\.vsix$/)
  assert.ok(existsSync(vsix), 'the extension is packed before it is installed')
  assert.deepEqual(opened?.slice(-2), [code.folder, filing])
  for (const call of [asked, installed, opened]) {
    for (const option of ['--user-data-dir', '--extensions-dir']) {
      assert.ok(after(call, option).startsWith(cache), `${option} is not the user's own`)
    }
  }
})

const unusable = [
  { why: 'it is too old for the extension', version: '1.90.2', env: {} },
  { why: 'it tells no version', version: 'hello', env: {} },
  { why: 'it belongs to a remote window', version: '1.139.1', env: { VSCODE_IPC_HOOK_CLI: 's' } },
]
for (const { why, version, env } of unusable) {
  test(`leaves the machine's VS Code alone where ${why}`, async (t) => {
    const code = makeFakeCode(version)
    const before = process.env['PATH']
    t.after(() => {
      process.env['PATH'] = before
      code.remove()
    })
    process.env['PATH'] = code.folder + path.delimiter + (before ?? '')
    assert.equal(await findCode({ ...USABLE, ...env }), undefined)
  })
}

function after(call: readonly string[] | undefined, option: string): string {
  assert.ok(call)
  assert.ok(call.includes(option), `${option} is given`)
  return call[call.indexOf(option) + 1] ?? ''
}
