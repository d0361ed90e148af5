// How a report looks: on a screen, light or dark, and on A4 paper, in colour or without. Colours can be told apart by readers who do not see all of them.

const LIGHT = `
--ink: #1b1f24;
--soft: #545c66;
--paper: #fff;
--tint: #f4f5f7;
--rule: #cfd4da;
--link: #0a58a8;
--ticked: #0b6bb5;
--flagged: #c2410c;
--flagged-ground: #fde3d3;
--untested: #6b7280;
--untested-ground: #eceef1;
--error: #b3261e;
--warning: #8a5a00;
--information: #0a58a8;`

const DARK = `
--ink: #e6e8eb;
--soft: #a7afb9;
--paper: #16191d;
--tint: #20252b;
--rule: #3d444d;
--link: #7cb7ff;
--ticked: #4ea1ec;
--flagged: #ff9a5c;
--flagged-ground: #5b2a10;
--untested: #9aa3ad;
--untested-ground: #2c3238;
--error: #ff8b80;
--warning: #f0b850;
--information: #7cb7ff;`

/** In a panel of VS Code it follows the theme there, whatever the system's. */
export const STYLE = `
:root { color-scheme: light dark; ${LIGHT} }
@media screen and (prefers-color-scheme: dark) {
  :root { ${DARK} }
}
@media screen {
  body.vscode-light, body.vscode-high-contrast-light { ${LIGHT} }
  body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light) { ${DARK} }
}
* { box-sizing: border-box; }
html { font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Hiragino Sans", "Noto Sans JP", sans-serif; -webkit-text-size-adjust: 100%; }
body { font: inherit; margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 62rem; color: var(--ink); background: var(--paper); }
a { color: var(--link); }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 2rem 0 0.6rem; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; margin-top: 0; }
h2 { font-size: 1.3rem; border-bottom: 1px solid var(--rule); padding-bottom: 0.3rem; }
h3 { font-size: 1.1rem; }
h4, h5 { font-size: 1rem; margin: 1rem 0 0.3rem; }
p { margin: 0.4rem 0; overflow-wrap: anywhere; }
.brand, .soft { color: var(--soft); }
.soft { font-size: 0.9rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1.2rem; margin: 0.6rem 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
nav li { padding: 0.15rem 0; break-inside: avoid; }
nav a { display: inline-block; min-height: 24px; }
nav ol, .filing > ol { columns: 2; margin: 0; padding-left: 1.4rem; }
table { border-collapse: collapse; width: 100%; margin: 0.6rem 0; font-size: 0.93rem; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.3rem; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.8rem 0.25rem 0; border-bottom: 1px solid var(--rule); overflow-wrap: anywhere; }
thead th { color: var(--soft); font-weight: 600; border-bottom: 2px solid var(--rule); }
tbody th { font-weight: 400; }
tr.all > * { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.where { white-space: nowrap; }
.printed { font-variant-numeric: tabular-nums; }
.figure { white-space: nowrap; }
code { color: inherit; background: none; padding: 0; font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono", monospace; font-size: 0.9em; overflow-wrap: anywhere; }
.tiles { display: flex; flex-wrap: wrap; gap: 0.8rem; padding: 0; margin: 0.8rem 0; list-style: none; }
.tiles li { flex: 1 1 8rem; border: 1px solid var(--rule); border-top: 4px solid var(--soft); border-radius: 4px; padding: 0.5rem 0.8rem; }
.tiles strong { display: block; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.tiles .ticked { border-top-color: var(--ticked); }
.tiles .flagged { border-top: 4px dashed var(--flagged); }
.tiles .untested { border-top: 4px dotted var(--untested); }
.chart { display: block; width: 100%; max-width: 50rem; height: auto; margin: 0.8rem 0; font-size: 12px; }
.chart text { fill: var(--ink); }
.chart .ticked { fill: var(--ticked); }
.chart .edge { stroke: none; }
.flagged-ground { fill: var(--flagged-ground); }
.flagged-lines { stroke: var(--flagged); stroke-width: 2; fill: none; }
.untested-ground { fill: var(--untested-ground); }
.untested-dots { fill: var(--untested); }
article { border-left: 4px solid var(--soft); padding: 0.1rem 0 0.1rem 0.9rem; margin: 1.1rem 0; }
article > :first-child { margin-top: 0; }
article.error { border-left-color: var(--error); }
article.warning { border-left-style: double; border-left-color: var(--warning); }
article.information, article.hint { border-left-style: dotted; border-left-color: var(--information); }
article.resolved { border-left-style: dotted; }
article.lost { border-left-style: dashed; border-left-color: var(--flagged); }
blockquote { margin: 0.4rem 0; padding: 0.2rem 0.8rem; color: inherit; background: var(--tint); border-left: 3px solid var(--rule); overflow-wrap: anywhere; }
.body { white-space: pre-wrap; }
.outline, .outline ol { list-style: none; margin: 0; padding-left: 1.3rem; }
.outline { padding-left: 0; }
.outline li { overflow-wrap: anywhere; }
.outline .soft { white-space: nowrap; }
.outline .part > span, .outline .item > span { font-weight: 600; }
footer { margin-top: 3rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: 0.9rem; }
@media (max-width: 40rem) { body { padding: 1rem 0.8rem 2rem; } nav ol, .filing > ol { columns: 1; } th, td { padding-right: 0.4rem; font-size: 0.85rem; } thead th.number, .where { white-space: normal; overflow-wrap: anywhere; } .number { padding-left: 0.3rem; } dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.4rem; } }
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #545c66; } }
@media print {
  html { font-size: 10.5pt; }
  body { padding: 0; max-width: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .skip { display: none; }
  a { color: inherit; }
  thead { display: table-header-group; }
  tr, dt, dd, li, .tiles, .chart, blockquote { break-inside: avoid; }
  h1, h2, h3, h4, h5, caption { break-after: avoid; }
  article { break-inside: avoid; }
  article > :nth-child(-n+3) { break-after: avoid; }
  .tiles { gap: 0.4rem; }
  .tiles li { flex-basis: 4rem; padding: 0.4rem 0.5rem; }
  article.long, .outline li { break-inside: auto; }
  p { orphans: 3; widows: 3; }
  .filing + .filing { break-before: page; }
}
`
