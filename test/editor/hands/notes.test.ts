// Notes by mouse and keyboard: the plus beside a line, typing, replying while the text changes, and a save that is refused.
import assert from 'node:assert/strict'
import { mkdirSync, renameSync, rmdirSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { Locator } from 'playwright-core'
import { seat } from './seat.ts'
import type { Seat } from './seat.ts'

const TEXT = `<!-- tickmark -->

# Item 3. Key Information

We own three cranes, and we owe for two of them.

## D. Risk Factors

Our cranes may stand still. We may have to sell one of them.
`

interface File {
  readonly items: readonly {
    readonly creator: { readonly name: string }
    readonly body: { readonly value: string }
    readonly target: { readonly selector: readonly { readonly exact?: string }[] }
  }[]
}

describe('notes by hand', () => {
  let at: Seat
  before(async () => {
    at = await seat({
      files: { 'acme.md': TEXT },
      open: 'acme.md',
      settings: { 'tickmark.author': 'A. Reviewer', 'comments.openView': 'never' },
    })
  })
  after(() => at.stop())

  const items = (): File['items'] => (JSON.parse(at.text('acme.notes.json')) as File).items
  /** The open threads; each has one heading. */
  const thread = (): Locator => at.page.locator('.review-widget')
  const button = (name: string): Locator => thread().getByRole('button', { name, exact: false })
  const bodies = (): Promise<string[]> => thread().locator('.comment-body').allInnerTexts()

  async function plusOn(words: string): Promise<void> {
    const line = await at.line(words).boundingBox()
    assert.ok(line)
    await at.page.mouse.move(line.x + 40, line.y + line.height / 2)
    const plus = at.page.locator('.comment-range-glyph.line-hover').first()
    await plus.waitFor()
    const place = await plus.boundingBox()
    assert.ok(place)
    await at.page.mouse.click(place.x + place.width / 2, place.y + place.height / 2)
    await thread()
      .locator('.monaco-editor textarea, .monaco-editor .native-edit-context')
      .first()
      .waitFor()
  }

  test('the plus beside a line opens a thread; what is typed becomes a note on the line', async () => {
    await at.page.locator('.comment-range-glyph').first().waitFor()
    await plusOn('We own three cranes')
    await at.page.keyboard.type('Which **three**?')
    await button('Add Note').click()
    const [note] = await at.until(() => (items().length === 1 ? items() : undefined), 'the note')
    assert.equal(note?.creator.name, 'A. Reviewer')
    assert.equal(note.body.value, 'Which **three**?')
    assert.equal(
      note.target.selector.find(({ exact }) => exact !== undefined)?.exact,
      'We own three cranes, and we owe for two of them.',
    )
    await button('Resolve Note').waitFor()
    assert.deepEqual(await bodies(), ['Which three?'])
  })

  test('a reply that is being written survives that the text is typed in and checked anew', async () => {
    await thread().locator('.review-thread-reply-button').click()
    await at.page.keyboard.type('The red')
    await at.workbench.goTo(9, 1)
    await at.page.keyboard.press('End')
    await at.page.keyboard.type(' The oldest is of February 30, 1999.')
    // There is no such day: the text has been checked once that is said.
    await at.page.locator('[class*="squiggly-"]').first().waitFor()
    await thread().locator('.comment-form .monaco-editor').first().click()
    await at.page.keyboard.press('End')
    await at.page.keyboard.type(' ones.')
    await at.page.keyboard.press('Control+Enter')
    await at.until(() => (items().length === 2 ? true : undefined), 'the reply')
    assert.equal(items()[1]?.body.value, 'The red ones.')
  })

  test('a note that cannot be saved stays as it was typed, says why, and can be saved once it can', async () => {
    const file = at.path('acme.notes.json')
    renameSync(file, `${file}.aside`)
    mkdirSync(file)
    await thread().locator('.review-thread-reply-button').click()
    await at.page.keyboard.type('Not yet.')
    await at.page.keyboard.press('Control+Enter')
    const unsaved = thread().locator('.edit-container .view-lines, .edit-textarea .view-lines')
    await unsaved.first().waitFor()
    assert.equal((await unsaved.first().innerText()).replaceAll('\u00a0', ' '), 'Not yet.')
    assert.match((await at.messages())[0] ?? '', /^acme\.notes\.json .*it is no file/)
    rmdirSync(file)
    renameSync(`${file}.aside`, file)
    assert.equal(items().length, 2)
    await button('Save').click()
    await at.until(() => (items().length === 3 ? true : undefined), 'the reply')
    assert.equal(items()[2]?.body.value, 'Not yet.')
  })

  test('a note can be left by keys alone', async () => {
    await at.page.keyboard.press('Escape')
    await at.workbench.goToText('stand still')
    await at.page.keyboard.press('Shift+Alt+K')
    await at.page.keyboard.press('c')
    await thread().locator('.monaco-editor.focused').waitFor()
    await at.page.keyboard.type('For how long?')
    await at.page.keyboard.press('Control+Enter')
    await at.until(() => (items().length === 4 ? true : undefined), 'the note')
  })

  test('commands go on from where the note was typed', async () => {
    await at.workbench.command('Tickmark: Resolve Note')
    await at.until(
      () => (at.text('acme.notes.json').includes('resolved') ? true : undefined),
      'its end',
    )
  })
})
