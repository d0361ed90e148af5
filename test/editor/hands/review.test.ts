// Reviewing by mouse and keyboard: the view in the side bar, its rows, menus and page, keys in the text, signs, the welcome.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Locator } from 'playwright-core'
import { seat } from './seat.ts'
import type { Seat } from './seat.ts'

const TEXT = `<!-- tickmark -->

# Item 3. Key Information

## D. Risk Factors

***We may lose money.***

We were founded on February 30, 1999, and owed ¥14 million in 2001.

# Item 5. Operating and Financial Review and Prospects

| Millions of yen | 2003 | 2004 |
|---|---:|---:|
| Connectivity | 12,304 | 13,118 |
| Systems | 8,669 | 7,912 |
| Total revenues | 20,973 | 21,330 |
`

/** What hangs behind the words of the editor, and how. */
const SIGNS = `[...document.querySelectorAll('.part.editor .view-lines span')].flatMap((span) => {
  const { content, position } = getComputedStyle(span, '::after')
  return /[✓≠]/u.test(content) ? [position + ' ' + content] : []
})`

describe('a review by hand', () => {
  let at: Seat
  before(async () => {
    at = await seat({ files: { 'acme.md': TEXT }, open: 'acme.md' })
  })
  after(() => at.stop())

  const row = (words: string): Locator =>
    at.page.locator('.sidebar .monaco-list-row').filter({ hasText: words })
  const place = (): Promise<string> => at.page.locator('[id="status.editor.selection"]').innerText()
  const comesTo = (where: RegExp): Promise<void> =>
    at.page.locator('[id="status.editor.selection"]').filter({ hasText: where }).waitFor()

  test('the icon in the activity bar opens the view; each row says to the ear what it shows', async () => {
    await at.page
      .locator('.activitybar')
      .getByRole('tab', { name: /^Tickmark/ })
      .click()
    await row('Item 3. Key Information').waitFor()
    const label = await row('Item 5.').getAttribute('aria-label')
    assert.equal(
      label,
      'Item 5. Operating and Financial Review and Prospects, 1 open finding, 3 of 6 figures ticked, 1 flagged, 2 untested',
    )
  })

  test('the page over the tree has a bar that says its value', async () => {
    const bar = at.webview().getByRole('progressbar')
    await bar.waitFor()
    assert.equal(
      await bar.getAttribute('aria-valuetext'),
      '3 of 7 figures ticked, 1 flagged, 3 untested',
    )
  })

  test('a click on a row goes to its heading, Enter on a finding to its figure', async () => {
    await row('Item 5.').click()
    await comesTo(/^Ln 11, /)
    await at.page.keyboard.press('Shift+Alt+K')
    await at.page.keyboard.press('v')
    await at.page.locator('.sidebar .monaco-list:focus').waitFor()
    await at.page.keyboard.press('End')
    await at.page.keyboard.press('Enter')
    await comesTo(/^Ln 17, .*\(6 selected\)/)
  })

  test('a finding can be accepted from its menu', async () => {
    await row('Total revenues').first().click({ button: 'right' })
    const menu = at.page.locator('.context-view .actions-container').last()
    await menu.waitFor()
    const items = await menu.locator('.action-label').allInnerTexts()
    assert.ok(items.some((item) => /accept/i.test(item)))
    assert.ok(items.includes('Go to Next Finding'))
    await at.page.keyboard.press('Escape')
  })

  test('two keys lead on, and the status bar says where one is', async () => {
    await at.workbench.goTo(1, 1)
    for (const words of ['Finding 1 of 2', 'Finding 2 of 2', 'Finding 1 of 2']) {
      await at.page.keyboard.press('Shift+Alt+K')
      await at.page.keyboard.press('n')
      await at.page.locator('.statusbar').getByText(words).first().waitFor()
    }
    assert.match(await place(), /^Ln 9, /)
    // The tree goes where the cursor goes.
    await at.page.locator('.sidebar .monaco-list-row.selected', { hasText: 'lose money' }).waitFor()
  })

  test('signs stand behind figures and move nothing; two keys take them away', async () => {
    await at.page.keyboard.press('Escape')
    const signs = (): Promise<readonly string[]> => at.page.evaluate(SIGNS)
    const right = async (): Promise<number> => {
      const box = await at.line('Total revenues').locator('span').first().boundingBox()
      return (box?.x ?? 0) + (box?.width ?? 0)
    }
    const shown = await signs()
    assert.equal(shown.filter((sign) => sign === 'absolute "≠"').length, 1)
    assert.equal(shown.filter((sign) => sign === 'absolute "✓"').length, 3)
    const before = await right()
    await at.page.keyboard.press('Shift+Alt+K')
    await at.page.keyboard.press('m')
    await at.page.waitForFunction(`${SIGNS}.length === 0`)
    assert.equal(await right(), before)
  })

  test('a filter is chosen from a list, and is still there in a window that was opened anew', async () => {
    const inView = (name: string): Locator =>
      at.page.locator('.sidebar').getByRole('button', { name })
    // The buttons of a view come with the mouse.
    await row('Item 3. Key Information').hover()
    await inView('Filter Filing View…').click()
    await at.page.locator('.quick-input-list .monaco-list-row').first().waitFor()
    await at.page.keyboard.type('With open notes')
    await at.page.keyboard.press('Enter')
    const welcome = at.page.locator('.sidebar .welcome-view')
    const none = welcome.getByText('No section of this filing').first()
    await none.waitFor()
    await at.page.reload()
    await none.waitFor()
    await welcome.getByRole('button', { name: 'Show All of the Filing' }).click()
    await row('Item 3. Key Information').waitFor()
  })

  test('without a filing the view says how to come to one', async () => {
    await at.workbench.command('View: Close All Editors')
    const welcome = at.page.locator('.sidebar .welcome-view')
    await welcome.getByText('Open a filing to review it').first().waitFor()
    await welcome.getByRole('button', { name: 'Open Sample Filing' }).click()
    await row('Item 3. Key Information').waitFor()
    assert.match(await at.webview().locator('h1').innerText(), /^yumihari-20f-2016-slips\.md$/)
  })
})
