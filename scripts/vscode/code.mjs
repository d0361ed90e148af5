#!/usr/bin/env node
// Stands where VS Code's desktop executable would: takes the arguments that @vscode/test-electron gives it, runs the
// suite in the bundled VS Code in a headless Chromium, and ends with the suite's exit code.
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format } from 'node:util'
import { main } from '../lib/say.mjs'
import { launchBrowser, openPage } from './browser.mjs'
import { installChromium } from './chromium.mjs'
import { installVscode } from './install.mjs'
import { addressOf, startVscode, uriOf } from './server.mjs'

/** The workbench's own log lines share the channel with the suite's output. */
const NOISE =
  /^(?:\[[A-Za-z][\w:. -]*\] |Creat(?:ing a socket|ion of workbench contribution)|Resolv(?:ing|ed) connection token|Started (?:local|remote) extension host|Updating additional builtin|Ignoring fetching additional|Timed out waiting for authentication provider|Extension host \(Remote\) )/

await main(async () => {
  const args = process.argv.slice(2)
  const valuesOf = (name) =>
    args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3))
  const extensions = valuesOf('extensionDevelopmentPath')
  const [suite] = valuesOf('extensionTestsPath')
  const folder = args.findLast((arg) => !arg.startsWith('-'))
  await installVscode()
  const executable = await installChromium()

  const vscode = await startVscode({ forTests: true })
  let browser
  try {
    browser = await launchBrowser(executable)
    const page = await openPage(browser)
    const proof = path.join(vscode.folder, 'suite-ended')
    const code = await new Promise((resolve, reject) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve(130))
      page.on('crash', () => reject(new Error('the page of the workbench crashed')))
      void vscode.ended.then(() => reject(new Error('VS Code ended before the suite did')))
      runSuite({ page, vscode, folder, extensions, suite, proof, resolve }).catch(reject)
    })
    // A killed extension host looks like exit code 0: only the proof tells that run() came to its end.
    if (code !== 0 || existsSync(proof)) return code
    console.error('the extension host ended before the suite did')
    return 1
  } finally {
    await browser?.close()
    await vscode.stop()
  }
})

async function runSuite({ page, vscode, folder, extensions, suite, proof, resolve }) {
  await page.exposeFunction('codeAutomationExit', resolve)
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    if (typeof args[0] === 'string' && NOISE.test(args[0])) return
    const stream = type === 'error' ? process.stderr : process.stdout
    stream.write(`${format(...args)}\n`)
  })
  const payload = [
    ...extensions.map((place) => ['extensionDevelopmentPath', uriOf(vscode, place)]),
    ['extensionTestsPath', uriOf(vscode, writeEntry(vscode.folder, suite, proof))],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ]
  await page.goto(addressOf(vscode, { folder, payload }))
}

/** A suite around the suite that leaves the proof. */
function writeEntry(folder, suite, proof) {
  const entry = path.join(folder, 'entry.cjs')
  writeFileSync(
    entry,
    `exports.run = async () => {
  await require(${JSON.stringify(suite)}).run()
  require('node:fs').writeFileSync(${JSON.stringify(proof)}, '')
}
`,
  )
  return entry
}
