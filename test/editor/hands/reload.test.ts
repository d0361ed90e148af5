// A window that is loaded anew: what could not be saved is there again, and can be saved.
import assert from 'node:assert/strict'
import { mkdirSync, rmdirSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { Locator } from 'playwright-core'
import { seat } from './seat.ts'
import type { Seat } from './seat.ts'

const TEXT = `<!-- tickmark -->

# Item 5. Operating and Financial Review and Prospects

We own three cranes.
`

describe('a window that is loaded anew', () => {
  let at: Seat
  before(async () => {
    at = await seat({
      files: { 'harbour.md': TEXT },
      open: 'harbour.md',
      settings: { 'comments.openView': 'never' },
    })
    // No note can be written where a folder has the file's name.
    mkdirSync(at.path('harbour.notes.json'))
  })
  after(() => at.stop())

  const unsaved = (): Locator => at.page.locator('.review-widget .edit-container .view-lines')

  test('shows the note that could not be saved, and saves it once it can', async () => {
    await at.page.locator('.comment-range-glyph').first().waitFor()
    await at.workbench.goToText('three cranes')
    await at.workbench.command('Tickmark: Add Note')
    await at.page.locator('.review-widget .comment-form .monaco-editor').waitFor()
    await at.page.keyboard.type('Which three?')
    await at.page.keyboard.press('Control+Enter')
    await unsaved().first().waitFor()
    await at.page.reload()
    await unsaved().first().waitFor()
    assert.equal((await unsaved().first().innerText()).replaceAll('\u00a0', ' '), 'Which three?')
    rmdirSync(at.path('harbour.notes.json'))
    await at.page.locator('.review-widget').getByRole('button', { name: 'Save' }).click()
    await at.until(
      () => (at.text('harbour.notes.json').includes('Which three?') ? true : undefined),
      'the note',
    )
  })
})
