// The HTML of a webview or of a file → a page in a real browser as a reader has it, and all that is wrong with it: what
// axe finds, what its own content policy forbids, what it asks of the network, and theme variables that VS Code has not.

import { readFileSync } from 'node:fs'
import { after, before } from 'node:test'
import axe from 'axe-core'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../scripts/vscode/browser.mjs'
import { installChromium } from '../scripts/vscode/chromium.mjs'

type Variables = Readonly<Record<string, string>>

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

export type Theme =
  'vscode-light' | 'vscode-dark' | 'vscode-high-contrast' | 'vscode-high-contrast-light'

export const THEMES: readonly Theme[] = [
  'vscode-light',
  'vscode-dark',
  'vscode-high-contrast',
  'vscode-high-contrast-light',
]

/** What VS Code's own themes give to webviews: variables by the class that it puts on the body. */
const OF_VSCODE = read('./themes.json') as Readonly<Record<Theme, Variables>>

/** The colours that the extension adds. */
const OF_OURS = read('../package.json') as {
  readonly contributes: {
    readonly colors: readonly {
      readonly id: string
      readonly defaults: Readonly<
        Record<'light' | 'dark' | 'highContrast' | 'highContrastLight', string>
      >
    }[]
  }
}

const CONTRIBUTED = {
  'vscode-light': 'light',
  'vscode-dark': 'dark',
  'vscode-high-contrast': 'highContrast',
  'vscode-high-contrast-light': 'highContrastLight',
} as const

const variablesOf = (theme: Theme): Variables => ({
  ...OF_VSCODE[theme],
  ...Object.fromEntries(
    OF_OURS.contributes.colors.map(({ id, defaults }) => [
      `--vscode-${id.replaceAll('.', '-')}`,
      defaults[CONTRIBUTED[theme]],
    ]),
  ),
})

export interface Shown {
  readonly page: Page
  /** What the page has posted to the extension. */
  readonly posted: () => Promise<readonly unknown[]>
  /** What the extension posts to the page. */
  readonly post: (message: unknown) => Promise<void>
  /** One line for each thing amiss; none is what a test wants. */
  readonly amiss: () => Promise<readonly string[]>
}

export interface Pages {
  /** A page as VS Code shows it in a webview: theme variables, its own style, `acquireVsCodeApi`. */
  readonly webview: (html: string, theme: Theme) => Promise<Shown>
  /** A page by itself, such as a report that was saved. */
  readonly document: (html: string, scheme?: 'light' | 'dark') => Promise<Shown>
}

/** For the tests of one file, which share a browser. */
export function pages(): Pages {
  let browser: Browser
  before(async () => {
    browser = await launchBrowser(await installChromium())
  })
  after(() => browser.close())
  return {
    webview: (html, theme) =>
      show(browser, html, {
        scheme: theme.endsWith('light') ? 'light' : 'dark',
        theme,
      }),
    document: (html, scheme = 'light') => show(browser, html, { scheme }),
  }
}

const ADDRESS = 'https://page.invalid/'

async function show(
  browser: Browser,
  html: string,
  { scheme, theme }: { readonly scheme: 'light' | 'dark'; readonly theme?: Theme },
): Promise<Shown> {
  const page = await browser.newPage({
    viewport: { width: 1000, height: 800 },
    colorScheme: scheme,
  })
  page.setDefaultTimeout(10_000)
  const faults: string[] = []
  await page.route('**/*', async (route) => {
    const url = route.request().url()
    if (url === ADDRESS)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    if (!url.endsWith('/favicon.ico')) faults.push(`asks the network for ${url}`)
    return route.abort()
  })
  page.on('pageerror', (error) => faults.push(`a script fails: ${error.message}`))
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.text().includes('favicon'))
      faults.push(`in the console: ${line.text()}`)
  })
  if (theme) await page.addInitScript(likeVscode(theme))
  await page.goto(ADDRESS)
  return {
    page,
    posted: () => page.evaluate<unknown[]>('posted'),
    post: (message) => page.evaluate(`postMessage(${JSON.stringify(message)}, '*')`),
    amiss: async () => [
      ...faults,
      ...(theme ? await unknownVariables(page) : []),
      ...(await complaints(page)),
    ],
  }
}

/** Run in the page as text, before its own scripts; its content policy stays in force. */
const likeVscode = (theme: Theme): string => `{
  const posted = (window.posted = [])
  let state
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => void posted.push(message),
    getState: () => state,
    setState: (next) => (state = next),
  })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(${JSON.stringify(STYLE)})
  document.adoptedStyleSheets = [sheet]
  addEventListener('DOMContentLoaded', () => {
    document.body.classList.add(${classesOf(theme)})
    document.body.dataset.vscodeThemeKind = '${theme}'
    for (const [name, value] of Object.entries(${JSON.stringify(variablesOf(theme))}))
      document.documentElement.style.setProperty(name, value)
  })
}`

/** To be told from a light theme by pages that know of one high contrast, the light one is both. */
const classesOf = (theme: Theme): string =>
  [theme, ...(theme === 'vscode-high-contrast-light' ? ['vscode-high-contrast'] : [])]
    .map((name) => `'${name}'`)
    .join()

const STYLE = `@layer vscode-default {
  html { background: var(--vscode-editor-background); }
  body {
    margin: 0; padding: 0 20px; color: var(--vscode-editor-foreground);
    font: var(--vscode-font-weight) var(--vscode-font-size) var(--vscode-font-family);
  }
  a, a code { color: var(--vscode-textLink-foreground); text-decoration: var(--text-link-decoration); }
  code {
    font-family: var(--vscode-editor-font-family);
    color: var(--vscode-textPreformat-foreground); background: var(--vscode-textPreformat-background);
  }
}`

/** High contrast lacks many; a variable that no theme has is a slip, and one without a fallback draws nothing. */
async function unknownVariables(page: Page): Promise<readonly string[]> {
  const styles = await page.evaluate<string>(
    `[...document.querySelectorAll('style, [style]')].map((one) => one.localName === 'style' ? one.textContent : one.getAttribute('style')).join()`,
  )
  const used = new Set(
    [...styles.matchAll(/var\((--vscode-[\w-]+)/g)].map(([, name]) => name ?? ''),
  )
  const known = new Set(THEMES.flatMap((theme) => Object.keys(variablesOf(theme))))
  return [...used].filter((name) => !known.has(name)).map((name) => `${name} is no theme variable`)
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function complaints(page: Page): Promise<readonly string[]> {
  // Evaluated from outside, so that no content policy has to let it in.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} })`,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join('; ')
      return `${id} (${help}) at ${target.join(' ')}: ${why}`
    }),
  )
}
