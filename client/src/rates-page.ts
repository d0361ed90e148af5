// The rates of a filing → the HTML of a table of them, with a way to each place and a pin for each rate.
import type { RateAnswer, RatesAnswer } from '../../server/src/protocol.ts'
import { escaped } from './html.ts'
import type { Words } from './words.ts'

/** The part that changes with the filing. */
export function ratesHtml({ policy, rates, printed }: RatesAnswer, file: string, t: Words): string {
  const currencies = [...new Set(rates.map((rate) => rate.currency))]
  const ownDollars =
    printed === 0
      ? []
      : [
          printed === 1
            ? t('1 amount with dollars that the filing prints itself.')
            : t('{0} amounts with dollars that the filing prints itself.', printed),
        ]
  return [
    `<h1>${escaped(t('Exchange rates in {0}', file))}</h1>`,
    ...[...policy.lines, ...ownDollars].map((line) => `<p>${escaped(line)}</p>`),
    ...currencies.flatMap((currency) => tablesFor(currency, rates, t)),
    ...(rates.length === 0 ? [`<p>${escaped(t('There are no rates.'))}</p>`] : []),
  ].join('\n')
}

/** Of one currency those that amounts take, the one with the most first; then all others. */
function tablesFor(currency: string, all: readonly RateAnswer[], t: Words): readonly string[] {
  const own = [...all.entries()].filter(([, rate]) => rate.currency === currency)
  const inUse = own
    .filter(([, rate]) => rate.uses > 0 || rate.pinned)
    .sort(([, a], [, b]) => Number(b.pinned) - Number(a.pinned) || b.uses - a.uses)
  const others = own.filter((entry) => !inUse.includes(entry))
  const units = capital(own[0]?.[1].units ?? currency)
  return [
    ...(inUse.length > 0 ? [tableFor(t('{0} per U.S. dollar: in use', units), inUse, t)] : []),
    ...(others.length > 0
      ? [tableFor(t('{0} per U.S. dollar: not needed for any amount', units), others, t)]
      : []),
  ]
}

const tableFor = (
  caption: string,
  rates: readonly (readonly [number, RateAnswer])[],
  t: Words,
): string => `<table>
<caption>${escaped(caption)}</caption>
<thead><tr>${[t('Rate'), t('What it is'), t('Where'), t('Amounts'), t('Pin')].map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>
<tbody>
${rates.map(([index, rate]) => rowFor(rate, index, t)).join('\n')}
</tbody>
</table>`

function rowFor(rate: RateAnswer, index: number, t: Words): string {
  const { perDollar, name, uses, pinned, units } = rate
  const label = pinned ? t('Unpin') : t('Pin')
  const title = pinned
    ? t('Unpin {0} {1} per dollar for all amounts of this file', perDollar, units)
    : t('Pin {0} {1} per dollar for all amounts of this file', perDollar, units)
  return `<tr${pinned ? ' class="pinned"' : ''}>
<td class="rate">${escaped(perDollar)}</td>
<td class="name">${escaped(capital(name))}</td>
<td>${placeOf(rate, index, t)}</td>
<td>${uses === 0 ? '' : uses}</td>
<td><button id="pin-${index}" data-wish="${pinned ? 'unpin' : 'pin'}" data-rate="${index}" aria-pressed="${pinned}" title="${escaped(title)}" aria-label="${escaped(title)}">${escaped(label)}</button></td>
</tr>`
}

function placeOf({ range, from, perDollar }: RateAnswer, index: number, t: Words): string {
  if (!range)
    return from === 'h10'
      ? `<abbr title="${escaped(t('Federal Reserve H.10'))}">H.10</abbr>`
      : escaped(t('Your settings'))
  const line = range.start.line + 1
  return `<button class="link" id="show-${index}" data-wish="show" data-rate="${index}" aria-label="${escaped(t('Line {0}: show {1} in the filing', line, perDollar))}">${escaped(t('Line {0}', line))}</button>`
}

/** The frame around it; `nonce` lets this style and this script run and nothing else. */
export const pageHtml = (nonce: string, t: Words, language: string): string => `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>${escaped(t('Exchange rates'))}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main aria-live="polite"></main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>`

const STYLE = `
body { padding: 0 20px 20px; max-width: 60em; }
h1 { font-size: 1.2em; font-weight: 600; }
p { margin: 0.3em 0; }
table { border-collapse: collapse; margin-top: 1.5em; width: 100%; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.4em; }
th, td { text-align: left; white-space: nowrap; padding: 3px 12px 3px 0; border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-editorWidget-border)); }
th { color: var(--vscode-descriptionForeground); font-weight: normal; }
td.name { white-space: normal; width: 100%; }
td.rate { font-variant-numeric: tabular-nums; }
tr.pinned td { font-weight: 600; }
body:not(.vscode-high-contrast) tr.pinned td { background: var(--vscode-editor-inactiveSelectionBackground); }
button { font: inherit; cursor: pointer; border: 1px solid var(--vscode-button-border, transparent); padding: 1px 8px; color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); }
button:hover { background: var(--vscode-button-secondaryHoverBackground); }
button.link { border: 0; padding: 0; background: none; color: var(--vscode-textLink-foreground); text-decoration: underline; }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
`

/** The focus stays where it is when the table changes under it. */
const SCRIPT = `
const host = acquireVsCodeApi()
const main = document.querySelector('main')
addEventListener('message', ({ data }) => {
  const id = document.activeElement?.id
  main.innerHTML = data.html
  if (id) document.getElementById(id)?.focus()
})
addEventListener('click', ({ target }) => {
  const button = target.closest('button')
  if (button) host.postMessage({ wish: button.dataset.wish, rate: Number(button.dataset.rate) })
})
host.postMessage({ wish: 'ready' })
`

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
