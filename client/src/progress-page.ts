// How a filing stands as a whole → the page of the progress view: one bar, and the same in words. It needs no script.
import type { Counts } from '../../server/src/protocol.ts'
import { escaped } from './html.ts'
import { figuresIn } from './review-rows.ts'
import { accepted, lost, notes, open, parts } from './review-words.ts'
import type { Words } from './words.ts'

export interface Progress {
  readonly file: string
  readonly counts: Counts
  /** Open ones. */
  readonly findings: number
  readonly accepted: number
  /** Of the open notes, those whose text is not found again. */
  readonly lost: number
}

/** `nonce` lets this style run and nothing else. */
export function progressPage(
  progress: Progress,
  { t, nonce, language }: { readonly t: Words; readonly nonce: string; readonly language: string },
): string {
  const { file, counts } = progress
  const figures = figuresIn(counts)
  const share = figures === 0 ? 0 : Math.floor((100 * counts.ticked) / figures)
  const told = parts(counts, 0, t)
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<title>${escaped(t('Progress of the review'))}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(file)}</h1>
<svg role="progressbar" aria-label="${escaped(t('Figures ticked'))}" aria-valuemin="0" aria-valuemax="${figures}" aria-valuenow="${counts.ticked}" aria-valuetext="${escaped(told.join(', '))}" width="100%" height="12" viewBox="0 0 ${Math.max(1, figures)} 12" preserveAspectRatio="none">
<rect class="ticked" x="0" y="0" width="${counts.ticked}" height="12"/>
<rect class="flagged" x="${counts.ticked}" y="0" width="${counts.flagged}" height="12"/>
</svg>
<ul>
<li><span class="sign ticked" aria-hidden="true">✓</span> ${escaped(t('{0} of {1} figures ticked ({2}%)', counts.ticked, figures, share))}</li>
<li class="short"><span class="sign flagged" aria-hidden="true">≠</span> ${escaped(t('{0} flagged', counts.flagged))}</li>
<li class="short"><span class="sign" aria-hidden="true">○</span> ${escaped(t('{0} untested', counts.untested))}</li>
</ul>
<p>${leading(progress, t).join(' · ')}</p>
</main>
</body>
</html>`
}

/** Commands that links of the page run. */
export const PROGRESS_LINKS = [
  'tickmark.nextFinding',
  'tickmark.showAccepted',
  'tickmark.showNotes',
  'tickmark.showLostNotes',
] as const

/** What there is of it, each with a way to it. */
function leading(progress: Progress, t: Words): readonly string[] {
  const link = (command: (typeof PROGRESS_LINKS)[number], words: string): string =>
    `<a href="command:${command}">${escaped(words)}</a>`
  const { findings, counts } = progress
  return [
    findings === 0
      ? escaped(t('No open finding'))
      : link('tickmark.nextFinding', open(findings, t)),
    ...(progress.accepted === 0
      ? []
      : [link('tickmark.showAccepted', accepted(progress.accepted, t))]),
    ...(counts.notes === 0 ? [] : [link('tickmark.showNotes', notes(counts.notes, t))]),
    ...(progress.lost === 0 ? [] : [link('tickmark.showLostNotes', lost(progress.lost, t))]),
  ]
}

const STYLE = `
body { padding: 4px 20px 8px; }
h1 { font-size: 1em; line-height: 1.3; font-weight: 600; margin: 0 0 6px; overflow-wrap: anywhere; }
svg { display: block; background: var(--vscode-editorWidget-background); border: 1px solid var(--vscode-contrastBorder, var(--vscode-widget-border, var(--vscode-descriptionForeground))); box-sizing: border-box; }
a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
rect.ticked { fill: var(--vscode-tickmark-tickedForeground); }
rect.flagged { fill: var(--vscode-tickmark-flaggedForeground); }
ul { list-style: none; margin: 6px 0 2px; padding: 0; }
li.short { display: inline-block; margin-right: 1em; }
.sign { display: inline-block; width: 1.2em; font-weight: bold; }
.sign.ticked { color: var(--vscode-tickmark-tickedForeground); }
.sign.flagged { color: var(--vscode-tickmark-flaggedForeground); }
p { margin: 0; }
a { color: var(--vscode-textLink-foreground); text-decoration: underline; }
`
