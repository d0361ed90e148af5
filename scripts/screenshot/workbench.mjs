// Drives VS Code's workbench in a page as a person would: by the palette, the keyboard and what can be seen.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Unable } from '../lib/say.mjs'

/** How long, in milliseconds, what was asked for may take to be seen. */
const PATIENCE = 10_000

export class Workbench {
  /**
   * @param {import('playwright-core').Page} page
   * @param {string} text of the open file
   */
  constructor(page, text) {
    this.page = page
    this.text = text
    page.setDefaultTimeout(PATIENCE)
  }

  /** The file is drawn and the language server runs. */
  async ready(profile) {
    await this.page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 60_000 })
    const running = () => logOf(profile).includes('The language server is running')
    await until(60, running, 'Tickmark to start')
  }

  /** Runs a command by its title in the palette; by keyboard, since the mouse would raise hovers of its own. */
  async command(title) {
    await this.quickInput(`>${title}`)
    const rows = this.page.locator('.quick-input-list .monaco-list-row')
    const row = rows.filter({ has: this.page.getByText(title, { exact: true }) }).first()
    const above = Number(await row.getAttribute('data-index'))
    for (let count = 0; count < above; count += 1) await this.press('ArrowDown')
    await this.press('Enter')
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
  }

  async quickInput(words) {
    await this.press('F1')
    await this.page.locator('.quick-input-widget input').first().fill(words)
  }

  press(key) {
    return this.page.keyboard.press(key)
  }

  /** Puts the cursor at a 1-based line and column, the line in the middle of the editor. */
  async goTo(line, column) {
    await this.quickInput(`:${line}:${column}`)
    await this.press('Enter')
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
    return this.place()
  }

  /** Puts the cursor into a text of the file, one character from its start; "TEXT#2" is its second occurrence. */
  goToText(words) {
    const { line, column, length } = this.find(words)
    return this.goTo(line, column + (length > 1 ? 1 : 0))
  }

  async selectText(words) {
    const { line, column, length } = this.find(words)
    await this.goTo(line, column)
    await this.page.keyboard.down('Shift')
    for (let count = 0; count < length; count += 1) await this.press('ArrowRight')
    await this.page.keyboard.up('Shift')
  }

  /** Where a text stands, 1-based; "TEXT#2" is its second occurrence. */
  find(words) {
    const [, wanted, ordinal = '1'] = /^(.*?)(?:#(\d+))?$/su.exec(words)
    let at = -1
    for (let count = Number(ordinal); count > 0; count -= 1) {
      at = this.text.indexOf(wanted, at + 1)
      if (at < 0) throw new Unable(`the file does not hold ${JSON.stringify(words)}.`)
    }
    const lines = this.text.slice(0, at).split(/\r\n|\r|\n/)
    return { line: lines.length, column: lines.at(-1).length + 1, length: wanted.length }
  }

  /** The words of what comes to be seen. */
  async textOf(selector) {
    const part = this.page.locator(selector).first()
    await part.waitFor()
    await this.settle()
    return (await part.innerText()).replace(/\s+/g, ' ').trim()
  }

  /** Where the cursor is, as the status bar says: "Ln 12, Col 3". */
  async place() {
    await this.settle()
    return this.page.locator('[id="status.editor.selection"]').innerText()
  }

  /** Waits for an answer of the editor: something to be seen, or its note that there is none, which is returned. */
  async answer(selector) {
    const note = this.page.locator('.monaco-editor-overlaymessage')
    const wanted = this.page.locator(selector)
    await wanted.or(note).first().waitFor()
    await this.settle()
    return (await note.isVisible()) ? `(${(await note.innerText()).trim()})` : undefined
  }

  /** The text of a hover, once every provider has given its part. */
  async hoverText() {
    const hover = this.page.locator('.monaco-editor .monaco-hover:visible')
    await hover.filter({ hasNotText: 'Loading...' }).first().waitFor()
    await this.settle()
    return (await hover.allInnerTexts()).join('\n').trim()
  }

  /** The rows of the Problems panel, which come when the file has been checked; or that there are none. */
  async problems() {
    const row = this.page.locator('.markers-panel .monaco-list-row').first()
    const some = await row.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    )
    return this.rowsOf(`.markers-panel ${some ? '.monaco-list-row' : '.message-box-container'}`)
  }

  /** Where the cursor goes after a jump was asked for; the editor's note where there is no place to go. */
  async jump(title) {
    const before = await this.place()
    await this.command(title)
    const status = this.page.locator('[id="status.editor.selection"]')
    const moved = status.filter({ hasNotText: new RegExp(`${before}$`) })
    const peek = this.page.locator('.reference-zone-widget')
    const note = this.page.locator('.monaco-editor-overlaymessage')
    await moved.or(peek).or(note).first().waitFor()
    return (await note.isVisible()) ? `(${(await note.innerText()).trim()})` : this.place()
  }

  /** The rows of a list or tree, from above, as far as they are drawn. */
  async rowsOf(selector) {
    const note = await this.answer(selector)
    if (note) return note
    const rows = this.page.locator(selector)
    const drawn = await rows.evaluateAll((elements) =>
      elements.map((element) => ({
        top: element.getBoundingClientRect().top,
        text: `${'  '.repeat(Number(element.getAttribute('aria-level') ?? 1) - 1)}${element.innerText.replace(/\s+/g, ' ').trim()}`,
      })),
    )
    return drawn
      .sort((one, other) => one.top - other.top)
      .map(({ text }) => text)
      .join('\n')
  }

  /** Leaves one pane of the side bar open. */
  async collapseOtherPanes(title) {
    const open = this.page.locator('.sidebar .pane-header.expanded')
    const others = open.filter({ hasNotText: new RegExp(title, 'i') })
    for (let left = await others.count(); left > 0; left -= 1) {
      await others.first().locator('.title').click()
    }
    await this.restMouse()
  }

  async widenSideBar(width) {
    const bar = await this.page.locator('.part.sidebar').boundingBox()
    if (!bar || bar.width >= width) return
    const { mouse } = this.page
    const middle = bar.y + bar.height / 2
    await mouse.move(bar.x + bar.width, middle)
    await mouse.down()
    await mouse.move(bar.x + width, middle, { steps: 5 })
    await mouse.up()
    await this.restMouse()
  }

  /** Where the status bar is empty. */
  restMouse() {
    const { width, height } = this.page.viewportSize()
    return this.page.mouse.move(width / 2, height - 8)
  }

  async picture(file) {
    writeFileSync(file, await this.settle())
  }

  /** The picture of the page once it no longer changes. */
  async settle() {
    let before = await this.page.screenshot()
    for (const end = Date.now() + 5000; Date.now() < end;) {
      await pause(300)
      const now = await this.page.screenshot()
      if (now.equals(before)) break
      before = now
    }
    return before
  }
}

/** What the extension's output channel says. */
function logOf(profile) {
  const logs = path.join(profile, 'data/logs')
  return readdirSync(logs, { recursive: true })
    .filter((name) => path.basename(name) === 'Tickmark.log')
    .map((name) => readFileSync(path.join(logs, name), 'utf8'))
    .join('')
}

async function until(seconds, condition, what) {
  const end = Date.now() + seconds * 1000
  while (!condition()) {
    if (Date.now() > end) throw new Unable(`waited ${seconds} seconds for ${what}.`)
    await pause(100)
  }
}
