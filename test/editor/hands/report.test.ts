// The report by keyboard: the command, the format, the file that is offered, and the page in its panel.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { after, before, describe, test } from 'node:test'
import { seat } from './seat.ts'
import type { Seat } from './seat.ts'

const TEXT = readFileSync(
  fileURLToPath(new URL('../../../samples/yumihari-20f-2016-slips.md', import.meta.url)),
  'utf8',
)

describe('the report by hand', () => {
  let at: Seat
  before(async () => {
    at = await seat({ files: { 'quay.md': TEXT }, open: 'quay.md' })
  })
  after(() => at.stop())

  test('is saved beside the filing under the name that is offered, and shown', async () => {
    // By then the file is known for a filing, and the command is there.
    await at.page.locator('[id="tickmark.tickmark.tickmark.policy"]').waitFor()
    const picker = at.page.locator('.quick-input-widget')
    await at.workbench.quickInput('>Tickmark: Create Report')
    await picker.locator('.monaco-list-row', { hasText: 'Create Report…' }).first().waitFor()
    await at.workbench.press('Enter')
    await picker.getByText('one page to read, to send and to print').waitFor()
    await at.workbench.press('Enter')
    // The simple dialog of VS Code, which a build without a window of the system shows.
    await at.page.waitForFunction(
      `[...document.querySelectorAll('.quick-input-widget input')].some((one) => one.value.endsWith('quay.report.html'))`,
    )
    await at.workbench.press('Enter')
    const html = await at.until(() => at.text('quay.report.html'), 'the report')
    assert.match(html, /^<!DOCTYPE html>/)
    const page = at.webview()
    await page.getByRole('heading', { name: 'quay.md' }).waitFor()
    await page.getByRole('link', { name: 'Findings', exact: true }).click()
    const finding = page.getByRole('heading', { name: 'Error, line 14' })
    await finding.waitFor()
    const shots = process.env['TICKMARK_SHOTS']
    if (shots !== undefined) await at.picture(`${shots}/report.png`)
  })
})
