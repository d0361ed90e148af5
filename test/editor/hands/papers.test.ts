// Working papers by keyboard and mouse: opened by a key, walked row by row, followed into the text and back.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { seat } from './seat.ts'
import type { Seat } from './seat.ts'

const TEXT = `<!-- tickmark -->

# Item 5. Operating and Financial Review and Prospects

| Millions of yen | Japan | Abroad | Total |
|---|---:|---:|---:|
| Ferries | 12,304 | 8,669 | 20,973 |
| Towing | 11,870 | 8,990 | 20,860 |
| Pilots | 2,300 | 1,414 | 3,714 |
| Total revenues | 26,474 | 19,073 | 45,574 |
`

describe('working papers by hand', () => {
  let at: Seat
  before(async () => {
    at = await seat({ files: { 'harbour.md': TEXT }, open: 'harbour.md' })
  })
  after(() => at.stop())

  const comesTo = (where: RegExp): Promise<void> =>
    at.page.locator('[id="status.editor.selection"]').filter({ hasText: where }).waitFor()
  const heading = (words: string): Promise<void> =>
    at.webview().getByRole('heading', { level: 1, name: words }).waitFor()
  const focused = (): Promise<string | null> => at.webview().locator(':focus').textContent()

  test('a key shows the paper of the figure at the cursor, what does not hold first', async () => {
    await at.workbench.goToText('45,574')
    await at.page.keyboard.press('Shift+Alt+K')
    await at.page.keyboard.press('w')
    await heading('Total revenues, Total')
    await at
      .webview()
      .getByRole('tab', { name: /Does not agree/, selected: true })
      .waitFor()
    assert.deepEqual(await at.webview().locator('td.amount').allTextContents(), [
      '20,973',
      '20,860',
      '3,714',
      '45,547',
      '45,574',
      '27 million',
      '± 2 million',
    ])
  })

  test('the key once more goes into it; keys walk its tabs and rows, and Enter goes to the figure while the paper stays', async () => {
    await at.page.keyboard.press('Shift+Alt+K')
    await at.page.keyboard.press('w')
    await at.page.waitForFunction('document.activeElement?.matches("iframe.webview")')
    await at.page.keyboard.press('Tab')
    await at.page.keyboard.press('Tab')
    await at.page.keyboard.press('ArrowRight')
    await at
      .webview()
      .getByRole('tab', { name: /Rows add up across/, selected: true })
      .waitFor()
    await at.page.keyboard.press('ArrowLeft')
    await at
      .webview()
      .getByRole('tab', { name: /Columns add up/, selected: true })
      .waitFor()
    await at.page.keyboard.press('Tab')
    await at.page.keyboard.press('ArrowDown')
    assert.equal(await focused(), 'Towing')
    await at.page.keyboard.press('Enter')
    await comesTo(/^Ln 8, /)
    await heading('Total revenues, Total')
  })

  test('it follows the cursor to the next figure', async () => {
    await at.workbench.goToText('12,304')
    await heading('Total revenues, Japan')
  })

  test('and stays on its figure once it is told to', async () => {
    await at.webview().getByRole('button', { name: 'Keep This Paper' }).click()
    await at.webview().getByRole('button', { name: 'Keep This Paper', pressed: true }).waitFor()
    await at.line('Total revenues').click()
    await comesTo(/^Ln 10, /)
    await heading('Total revenues, Japan')
    await at
      .webview()
      .getByRole('row', { name: /Ferries/ })
      .click()
    await comesTo(/^Ln 7, /)
  })
})
