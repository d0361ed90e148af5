// VS Code with the extension and a folder of files, in a browser, for tests that use its mouse and keyboard as a person would.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FrameLocator, Locator, Page } from 'playwright-core'
import { root } from '../../../scripts/lib/project.mjs'
import { Workbench } from '../../../scripts/screenshot/workbench.mjs'
import { launchBrowser, openPage } from '../../../scripts/vscode/browser.mjs'
import { installChromium } from '../../../scripts/vscode/chromium.mjs'
import { installVscode } from '../../../scripts/vscode/install.mjs'
import { addressOf, startVscode, uriOf } from '../../../scripts/vscode/server.mjs'

export interface Wish {
  /** By name, below the folder that is opened. */
  readonly files: Readonly<Record<string, string>>
  /** The one that is shown. */
  readonly open: string
  /** Of the user. */
  readonly settings?: Readonly<Record<string, unknown>>
  readonly size?: { readonly width: number; readonly height: number }
}

/** How long, in milliseconds, what is asked for may take to be seen. */
const PATIENCE = 20_000

export class Seat {
  readonly page: Page
  readonly workbench: Workbench
  readonly folder: string
  readonly stop: () => Promise<void>

  constructor(page: Page, workbench: Workbench, folder: string, stop: () => Promise<void>) {
    this.page = page
    this.workbench = workbench
    this.folder = folder
    this.stop = stop
  }

  path(name: string): string {
    return path.join(this.folder, name)
  }

  /** As it is on disk. */
  text(name: string): string {
    return readFileSync(this.path(name), 'utf8')
  }

  /** Asks until there is an answer: what is on disk comes without a word. */
  async until<T>(ask: () => T | undefined, what: string): Promise<T> {
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      try {
        const answer = ask()
        if (answer !== undefined) return answer
      } catch {
        // Not there yet.
      }
      await this.page.waitForTimeout(50)
    }
    throw new Error(`waited in vain for ${what}`)
  }

  /** The line of the text editor that shows the words. */
  line(words: string): Locator {
    // VS Code draws every blank as one that does not break.
    const drawn = words.split(' ').map(escaped).join('[ \u00a0]')
    return this.page
      .locator('.part.editor .view-lines .view-line')
      .filter({ hasText: new RegExp(drawn) })
      .first()
  }

  /** Of a webview: the page in the frame in the frame. */
  webview(): FrameLocator {
    const outer = this.page.locator('iframe.webview.ready').last().contentFrame()
    return outer.locator('#active-frame').contentFrame()
  }

  /** What has been said, the last first. The build of VS Code that tests drive shows no messages by itself. */
  async messages(): Promise<readonly string[]> {
    await this.workbench.command('Notifications: Show Notifications')
    const all = this.page.locator('.notifications-center .notification-list-item-message')
    const said = await all.allInnerTexts()
    await this.workbench.command('Notifications: Hide Notifications')
    return said
  }

  /** The first message that has been said and fits, once there is one. */
  async said(words: RegExp): Promise<string> {
    await this.workbench.command('Notifications: Show Notifications')
    const all = this.page.locator('.notifications-center .notification-list-item-message')
    const said = await all.filter({ hasText: words }).first().innerText()
    await this.workbench.command('Notifications: Hide Notifications')
    return said
  }

  async picture(file: string): Promise<void> {
    mkdirSync(path.dirname(file), { recursive: true })
    await this.workbench.picture(file)
  }
}

/** Take a seat once for a file of tests, and leave it behind them: VS Code takes some seconds to start. */
export async function seat({ files, open, settings = {}, size }: Wish): Promise<Seat> {
  await installVscode()
  const executable = await installChromium()
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'tickmark-hands-')))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const vscode = await startVscode({
    // Lets the page name an extension that is not packed.
    forTests: true,
    settings: {
      'editor.minimap.enabled': false,
      'editor.cursorBlinking': 'solid',
      'workbench.colorTheme': 'Default Dark Modern',
      ...settings,
    },
  })
  const browser = await launchBrowser(executable)
  const stop = async (): Promise<void> => {
    await browser.close()
    await vscode.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const page = await openPage(browser, size ?? { width: 1280, height: 800 })
    const file = path.join(folder, open)
    const payload = [
      ['extensionDevelopmentPath', uriOf(vscode, root)],
      ['skipWelcome', 'true'],
    ]
    await page.goto(addressOf(vscode, { folder, file, payload }))
    const workbench = new Workbench(page, files[open] ?? '')
    page.setDefaultTimeout(PATIENCE)
    await workbench.ready(vscode.folder)
    return new Seat(page, workbench, folder, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
