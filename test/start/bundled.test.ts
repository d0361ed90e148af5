// npm start with the bundled VS Code: the printed address shows the filing with Tickmark at work, and Ctrl-C ends all.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { launchBrowser, openPage } from '../../scripts/vscode/browser.mjs'
import { installChromium } from '../../scripts/vscode/chromium.mjs'

test('opens a filing at the printed address, and stops when it is interrupted', async (t) => {
  const start = spawn(
    process.execPath,
    ['scripts/start.mjs', '--bundled', '--no-open', 'test/editor/workspace/filing.md'],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, INIT_CWD: process.cwd() } },
  )
  t.after(() => start.kill('SIGKILL'))
  const ended = once(start, 'exit')
  const address = await addressIn(start.stdout)
  assert.equal(new URL(address).hostname, '127.0.0.1')

  const browser = await launchBrowser(await installChromium())
  t.after(() => browser.close())
  const page = await openPage(browser)
  await page.goto(address)
  await page.locator('.view-line', { hasText: 'FORM 20-F' }).waitFor({ timeout: 90_000 })
  await page.keyboard.press('F1')
  await page.keyboard.type('Developer: Show Running Extensions')
  await page.keyboard.press('Enter')
  const running = page.locator('.runtime-extensions-editor .extension', { hasText: 'Tickmark' })
  await running.waitFor()

  start.kill('SIGINT')
  assert.deepEqual(await ended, [0, null])
  await assert.rejects(fetch(address), 'nobody listens any more')
})

/** The first address that the command prints. */
function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    output.on('data', (chunk) => {
      text += String(chunk)
      const address = /http:\S+(?=\s)/.exec(text)?.[0]
      if (address !== undefined) resolve(address)
    })
    output.once('end', () => reject(new Error(`no address in:\n${text}`)))
  })
}
