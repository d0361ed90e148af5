// The page that working papers are shown in: its look in every theme, and what its keys and buttons do.
import { framed } from './html.ts'
import type { Words } from './words.ts'

export const paperPage = (nonce: string, language: string, t: Words): string =>
  framed({
    nonce,
    language,
    title: t('Working Paper'),
    style: STYLE,
    script: SCRIPT,
    body: '<main></main>\n<p class="unseen" role="status" aria-live="polite"></p>',
  })

const STYLE = `
body { padding: 0 20px 20px; max-width: 62em; }
h1 { font-size: 1.2em; font-weight: 600; margin: 0.8em 0 0.2em; }
h2 { font-size: 1em; font-weight: 600; margin: 1em 0 0.3em; }
p { margin: 0.3em 0; line-height: 1.5; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.bar { display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: center; margin: 0.4em 0; }
.tabs { display: flex; flex-wrap: wrap; gap: 4px; margin: 0.8em 0 0; border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, currentColor)); }
.tabs button { border: 1px solid transparent; border-bottom: 0; background: none; color: var(--vscode-foreground); padding: 3px 10px; max-width: 26em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.tabs button[aria-selected="true"] { border-color: var(--vscode-widget-border, var(--vscode-contrastBorder, currentColor)); font-weight: 600; box-shadow: inset 0 2px 0 var(--vscode-focusBorder); }
.verdict { font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin-top: 0.8em; }
caption { text-align: left; padding-bottom: 0.4em; color: var(--vscode-descriptionForeground); }
th, td { text-align: left; vertical-align: baseline; padding: 3px 14px 3px 0; font-weight: normal; }
thead th { color: var(--vscode-descriptionForeground); border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, currentColor)); }
td.sign, th.sign { text-align: center; padding-right: 10px; }
td.amount, th.amount { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.line, th.line { text-align: right; white-space: nowrap; color: var(--vscode-descriptionForeground); }
tr.result td.amount { border-top: 1px solid currentColor; }
tr.stated td.amount { font-weight: 600; border-bottom: 3px double currentColor; }
tr.off td.amount { font-weight: 600; }
tbody tr.place { cursor: pointer; }
body:not(.vscode-high-contrast) tbody tr.place:hover { background: var(--vscode-list-hoverBackground); }
tfoot td.amount { white-space: normal; }
button { font: inherit; cursor: pointer; border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent)); padding: 1px 8px; color: var(--vscode-button-secondaryForeground, var(--vscode-foreground)); background: var(--vscode-button-secondaryBackground, transparent); }
body:not(.vscode-high-contrast) button:not(.link, .tab):hover { background: var(--vscode-button-secondaryHoverBackground); }
button.link { border: 0; padding: 0; text-align: left; background: none; color: var(--vscode-textLink-foreground); text-decoration: underline; }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
`

/** The focus stays where it is when what is around it changes. */
const SCRIPT = `
const host = acquireVsCodeApi()
const main = document.querySelector('main')
const status = document.querySelector('[role=status]')
addEventListener('message', ({ data }) => {
  const id = document.activeElement?.id
  main.innerHTML = data.html
  if (id) document.getElementById(id)?.focus()
  if (status.textContent !== data.said) status.textContent = data.said
  host.setState(data.state)
})
addEventListener('click', ({ target }) => {
  const own = target.closest('button')
  // Whoever marks an amount to copy it wants to stay.
  const button = own ?? (getSelection().isCollapsed && target.closest('tr')?.querySelector('button'))
  if (!button) return
  const { wish, at } = button.dataset
  host.postMessage(at === undefined ? { wish } : { wish, at: Number(at) })
})
const STEPS = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1, Home: -Infinity, End: Infinity }
addEventListener('keydown', (event) => {
  const step = STEPS[event.key]
  const own = document.activeElement
  const isTab = own?.matches('.tab')
  if (!step || !own?.matches('.tab, tbody button')) return
  if (isTab === (event.key === 'ArrowUp' || event.key === 'ArrowDown')) return
  if (!isTab && event.key !== 'ArrowUp' && event.key !== 'ArrowDown' && Math.abs(step) === 1) return
  const all = [...document.querySelectorAll(isTab ? '.tab' : 'tbody button')]
  const at = all.indexOf(own) + step
  const next = isTab && Math.abs(step) === 1 ? (at + all.length) % all.length : Math.max(0, Math.min(all.length - 1, at))
  all[next].focus()
  if (isTab) all[next].click()
  event.preventDefault()
})
host.postMessage({ wish: 'ready' })
`
