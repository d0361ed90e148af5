// What is selected in a filing → its sum in the status bar, in its currency and in dollars, as spreadsheets do.
import { Disposable, l10n, MarkdownString, StatusBarAlignment, window } from 'vscode'
import type { TextEditor } from 'vscode'
import { SUM } from '../../server/src/protocol.ts'
import type { OneSum, SumAnswer, SumParams } from '../../server/src/protocol.ts'
import type { Asking } from './asking.ts'
import type { Following } from './following.ts'
import type { Item } from './policy-item.ts'

/** How long a selection must rest before it is summed, in milliseconds. */
const REST = 120

/** Right of the editor's own items: in a narrow window those to the left go first. */
const PRIORITY = 100

export function sumItem(server: Asking, { shown, onDidChange }: Following): Item {
  const item = window.createStatusBarItem('tickmark.sum', StatusBarAlignment.Right, PRIORITY)
  item.name = l10n.t('Tickmark: Sum of Selection')
  item.command = 'tickmark.copySum'
  let text: string | undefined
  let timer: NodeJS.Timeout | undefined
  let asked = 0

  async function look(): Promise<void> {
    const question = ++asked
    const editor = shown()?.editor
    const sum = editor && (await sumOf(server, editor))
    if (question !== asked) return
    text = sum && textOf(sum)
    if (!sum || text === undefined) item.hide()
    else {
      item.text = text
      item.tooltip = tooltip(sum)
      item.show()
    }
  }
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void look(), REST)
  }

  const parts = Disposable.from(
    item,
    onDidChange(later),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === shown()?.editor) later()
    }),
    new Disposable(() => clearTimeout(timer)),
  )
  return { text: () => text, dispose: () => void parts.dispose() }
}

/** Undefined where nothing is selected, or no figure is. */
export async function sumOf(
  { ask }: Asking,
  { document, selections }: TextEditor,
): Promise<SumAnswer | undefined> {
  const ranges: SumParams['ranges'] = selections
    .filter((selection) => !selection.isEmpty)
    .map(({ start, end }) => ({
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    }))
  return ranges.length === 0 ? undefined : ask<SumAnswer>(SUM, document.uri, { ranges })
}

/** Of a figure alone there is nothing to say but its dollars. */
function textOf({ count, sums }: SumAnswer): string | undefined {
  const [first, second, ...more] = sums.map(inShort)
  if (count === 1) return dollarsOf(sums[0]) === undefined ? undefined : first
  if (first === undefined) return l10n.t('Count {0}', count)
  const all = [first, ...(second === undefined ? [] : [second]), ...(more.length > 0 ? ['…'] : [])]
  return l10n.t('Sum {0} · Count {1}', all.join('; '), count)
}

function inShort(sum: OneSum): string {
  const dollars = dollarsOf(sum)
  return dollars === undefined ? sum.text : `${sum.text} ≈ ${dollars}`
}

export const dollarsOf = (sum: OneSum | undefined): string | undefined =>
  sum?.dollars && 'text' in sum.dollars ? sum.dollars.text : undefined

function tooltip({ sums, others }: SumAnswer): MarkdownString {
  const lines = sums.flatMap(({ count, text, range, dollars }) => [
    range === undefined
      ? l10n.t('**{0}**: the sum of {1}', text, count)
      : l10n.t('**{0}**: the sum of {1}; {2} as far as rounding goes', text, count, range),
    ...(dollars === undefined ? [] : ['text' in dollars ? inDollars(dollars) : dollars.why]),
  ])
  const left = others.length === 0 ? [] : [l10n.t('Not summed: {0}.', others.join(', '))]
  return new MarkdownString([...lines, ...left, l10n.t('Click to copy.')].join('\n\n'))
}

const inDollars = ({ text, range, how }: { text: string; range?: string; how: string }): string =>
  range === undefined
    ? l10n.t('**{0}**, {1}', text, how)
    : l10n.t('**{0}** ({1}), {2}', text, range, how)
