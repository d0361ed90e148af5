// Opens pages of a running VS Code in a headless Chromium.
import { chromium } from 'playwright-core'

export function launchBrowser(executablePath) {
  return chromium.launch({
    executablePath,
    // Playwright's own handlers would end the process before VS Code is stopped.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  })
}

/** @param {import('playwright-core').Browser} browser */
export function openPage(browser, { width = 1280, height = 800, scale = 1 } = {}) {
  return browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
}
