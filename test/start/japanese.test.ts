// VS Code with a Japanese display: commands, findings, hovers and the status bar speak Japanese, the filing stays what it is.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { packVsix } from '../../scripts/lib/product.mjs'
import { Workbench } from '../../scripts/screenshot/workbench.mjs'
import { launchBrowser, openPage } from '../../scripts/vscode/browser.mjs'
import { installChromium } from '../../scripts/vscode/chromium.mjs'
import { installVscode } from '../../scripts/vscode/install.mjs'
import { addressOf, startVscode } from '../../scripts/vscode/server.mjs'

const FILE = 'samples/yumihari-20f-2016-slips.md'

test('speaks Japanese where VS Code does', async (t) => {
  await installVscode()
  const vscode = await startVscode({ vsix: await packVsix(), locale: 'ja' })
  t.after(() => vscode.stop())
  const browser = await launchBrowser(await installChromium())
  t.after(() => browser.close())
  const page = await openPage(browser)
  await page.goto(addressOf(vscode, { file: FILE }))
  await page.locator('.view-line').first().waitFor({ timeout: 90_000 })

  const workbench = new Workbench(page, readFileSync(FILE, 'utf8'))
  const policy = page.locator('[id="tickmark.tickmark.tickmark.policy"]')
  await policy.waitFor({ timeout: 30_000 })
  assert.equal((await policy.innerText()).trim(), '¥: 報告書のレート、なければ H.10')

  await page.keyboard.press('F1')
  await page.keyboard.type('Tickmark: 為替レートの一覧を表示')
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor()
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+Shift+M')
  const finding = page.locator('.markers-panel .monaco-list-row', {
    hasText: /“Capital expenditures” の 34,581 が \d+ 行目の表の 34,851 と一致しません。/,
  })
  await finding.first().waitFor({ timeout: 30_000 })

  await workbench.goToText('21,767')
  await workbench.command('Show or Focus Hover')
  assert.match(
    await workbench.hoverText(),
    /21,767 百万円は約 \$216\.67 million[\s\S]*検出事項 restated-figures-agree [\s\S]*を参照/,
  )
})
