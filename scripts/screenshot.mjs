// Takes pictures of Tickmark at work: opens a filing in the bundled VS Code, does what is asked, and saves a PNG of each.
import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { buildBundles, packVsix, vsixFile } from './lib/product.mjs'
import { main, say, Unable } from './lib/say.mjs'
import { readArguments, USAGE } from './screenshot/arguments.mjs'
import { STEPS } from './screenshot/steps.mjs'
import { Workbench } from './screenshot/workbench.mjs'
import { launchBrowser, openPage } from './vscode/browser.mjs'
import { installChromium } from './vscode/chromium.mjs'
import { installVscode } from './vscode/install.mjs'
import { addressOf, startVscode } from './vscode/server.mjs'

const THEMES = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  contrast: 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
}

await main(async () => {
  const wish = readArguments(process.argv.slice(2))
  if (wish.help || wish.file === undefined) {
    console.log(USAGE)
    return wish.help ? 0 : 1
  }
  if (!existsSync(wish.file)) throw new Unable(`there is no ${wish.file}.`)
  const vsix = await extension(wish.build)
  await installVscode()
  const executable = await installChromium()
  mkdirSync(wish.out, { recursive: true })

  const vscode = await startVscode({ vsix, locale: wish.locale, settings: settingsFor(wish.theme) })
  let browser
  try {
    browser = await launchBrowser(executable)
    const page = await openPage(browser, wish)
    const file = realpathSync(wish.file)
    const folder = wish.alone ? undefined : path.dirname(file)
    await page.goto(addressOf(vscode, { folder, file }))
    const workbench = new Workbench(page, readFileSync(file, 'utf8'))
    await workbench.ready(vscode.folder)
    return await takeAll(workbench, wish)
  } finally {
    await browser?.close()
    await vscode.stop()
  }
})

async function extension(build) {
  if (!build && existsSync(vsixFile)) return vsixFile
  await buildBundles()
  return packVsix()
}

/** Takes one picture for each step, also for a step that failed: that is when one wants to see it. */
async function takeAll(workbench, { steps, out }) {
  let failed = 0
  for (const [index, { name, words }] of steps.entries()) {
    let seen
    try {
      seen = await STEPS[name].take(workbench, words)
    } catch (error) {
      failed += 1
      seen = `FAILED: ${error.name === 'TimeoutError' ? 'what was asked for did not come' : error.message}`
    }
    const picture = path.join(out, `${index + 1}-${name}.png`)
    await workbench.picture(picture)
    say(`${name}${words ? ` ${JSON.stringify(words)}` : ''} → ${picture}`)
    if (seen) console.log(seen.replace(/^/gm, '    '))
  }
  return failed === 0 ? 0 : 1
}

function settingsFor(theme) {
  return {
    'editor.cursorBlinking': 'solid',
    'editor.minimap.enabled': false,
    'editor.wordWrap': 'on',
    'workbench.colorTheme': THEMES[theme] ?? THEMES.dark,
  }
}
