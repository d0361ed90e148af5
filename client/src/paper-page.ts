// The working papers of a figure → the HTML of one of them, with a tab for each and a way to every figure.
import type { PaperRow, WorkingPaper } from '../../server/src/protocol.ts'
import { escaped } from './html.ts'
import type { Words } from './words.ts'

export interface Papers {
  readonly papers: readonly WorkingPaper[]
  /** Which of them is open. */
  readonly at: number
  readonly file: string
  /** Stays on its figure while the cursor moves on. */
  readonly pinned: boolean
}

export function papersHtml({ papers, at, file, pinned }: Papers, t: Words): string {
  const paper = papers[at]
  const pin = `<button id="pin" data-wish="pin" aria-pressed="${pinned}">${escaped(t('Keep This Paper'))}</button>`
  if (!paper)
    return `<h1>${escaped(t('Working paper'))}</h1>
<p>${escaped(t('Nothing is known of the figure at the cursor: it takes part in no relation that was checked.'))}</p>`
  return [
    `<h1>${escaped(capital(paper.name))}</h1>`,
    `<div class="bar"><span>${escaped(file)}</span>${pin}</div>`,
    ...(papers.length > 1 ? [tabs(papers, at, t)] : []),
    papers.length > 1
      ? `<section role="tabpanel" id="paper" aria-labelledby="tab-${at}">${sheet(paper, t)}</section>`
      : `<section>${sheet(paper, t)}</section>`,
  ].join('\n')
}

/** For those who do not see it: what the page shows now. */
export function papersSaid({ papers, at }: Papers, t: Words): string {
  const paper = papers[at]
  if (!paper) return t('No working paper')
  const all = t('Working paper {0} of {1}', at + 1, papers.length)
  return `${all}: ${paper.name}, ${paper.title}. ${verdict(paper, t)}`
}

function tabs(papers: readonly WorkingPaper[], at: number, t: Words): string {
  const all = papers.map((paper, i) => {
    const isOpen = i === at
    const words = `${paper.holds ? '✓' : '✗'} ${paper.name}: ${paper.title}`
    return `<button class="tab" role="tab" id="tab-${i}" data-wish="open" data-at="${i}" aria-selected="${isOpen}" tabindex="${isOpen ? 0 : -1}"${isOpen ? ' aria-controls="paper"' : ''} title="${escaped(words)}"><span aria-hidden="true">${paper.holds ? '✓' : '✗'} </span><span class="unseen">${escaped(verdict(paper, t))} </span>${escaped(paper.title)}</button>`
  })
  return `<div class="tabs" role="tablist" aria-label="${escaped(t('Relations of this figure'))}">${all.join('')}</div>`
}

function verdict({ holds, accepted }: WorkingPaper, t: Words): string {
  if (accepted !== undefined) return t('Does not agree, and is accepted: {0}', accepted)
  return holds ? t('Agrees') : t('Does not agree')
}

const sheet = (paper: WorkingPaper, t: Words): string => `<h2>${escaped(paper.title)}</h2>
<p class="verdict"><span aria-hidden="true">${paper.holds ? '✓' : '✗'}</span> ${escaped(verdict(paper, t))}</p>
<p>${escaped(paper.message)}</p>
${paper.rows.length > 0 ? table(paper, t) : ''}`

const table = (paper: WorkingPaper, t: Words): string => `<div class="scroll"><table>
<caption>${escaped(paper.rows.some(isCalculated) ? t('How {0} is made up', paper.name) : t('What was compared'))}</caption>
<thead><tr>
<th scope="col" class="sign"><span class="unseen">${escaped(t('Operation'))}</span></th>
<th scope="col">${escaped(t('Figure'))}</th>
<th scope="col" class="line">${escaped(t('Line'))}</th>
<th scope="col" class="amount">${escaped(t('As printed'))}</th>
</tr></thead>
<tbody>
${paper.rows.map((row, at) => line(row, at, t)).join('\n')}
</tbody>
${foot(paper, t)}</table></div>`

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const isCalculated = ({ role }: PaperRow): boolean => role === 'result' || role === 'stated'

function line(row: PaperRow, at: number, t: Words): string {
  const { role, sign, text, range } = row
  const number = range === undefined ? '' : String(range.start.line + 1)
  return `<tr class="${role}${range ? ' place' : ''}">
<td class="sign">${sign === undefined ? '' : signed(sign, t)}</td>
<th scope="row">${named(row, at, t)}</th>
<td class="line">${number}</td>
<td class="amount">${escaped(text)}</td>
</tr>`
}

function named({ role, label, text, range, uri }: PaperRow, at: number, t: Words): string {
  const name = label === '' ? t('This figure') : label
  const words =
    role === 'result'
      ? label === ''
        ? t('Comes to')
        : label
      : role === 'stated'
        ? t('Stated: {0}', name)
        : name
  if (!range) return escaped(capital(words))
  const goes =
    uri === undefined
      ? t('{0}, {1}, line {2}: show in the filing', words, text, range.start.line + 1)
      : t('{0}, {1}, line {2}: show in the other file', words, text, range.start.line + 1)
  return `<button class="link" id="row-${at}" data-wish="show" data-at="${at}" aria-label="${escaped(capital(goes))}">${escaped(capital(words))}</button>`
}

/** Read out as a word: a screen reader may pass over the sign. */
function signed(sign: string, t: Words): string {
  const words: Readonly<Record<string, string>> = {
    '+': t('plus'),
    '−': t('less'),
    '×': t('times'),
    '÷': t('divided by'),
  }
  return `<span aria-hidden="true">${escaped(sign)}</span><span class="unseen">${escaped(words[sign] ?? sign)}</span>`
}

function foot({ difference, allowed, holds }: WorkingPaper, t: Words): string {
  const row = (name: string, value: string, isOff: boolean): string =>
    `<tr${isOff ? ' class="off"' : ''}><td></td><th scope="row">${escaped(name)}</th><td></td><td class="amount">${escaped(value)}</td></tr>`
  const rows = [
    ...(difference === undefined ? [] : [row(t('Difference'), difference, !holds)]),
    ...(allowed === undefined ? [] : [room(allowed, t)]),
  ]
  return rows.length === 0 ? '' : `<tfoot>${rows.join('\n')}</tfoot>`
}

/** "± 2 million: half a unit …": the size below the amounts, the reason beside its name. */
function room(allowed: string, t: Words): string {
  const at = allowed.indexOf(': ')
  const [size, why] = at < 0 ? [allowed, ''] : [allowed.slice(0, at), allowed.slice(at + 2)]
  const name = why === '' ? t('Rounding allows') : t('Rounding allows: {0}', why)
  return `<tr><td></td><th scope="row" colspan="2">${escaped(name)}</th><td class="amount">${escaped(size)}</td></tr>`
}
