// How figures stand → a small sign behind each of them in the text: ✓ for a ticked one, ≠ for a flagged one.
import { DecorationRangeBehavior, Disposable, ThemeColor, window } from 'vscode'
import type { TextEditor, TextEditorDecorationType } from 'vscode'
import type { Range as Place, ReviewAnswer } from '../../server/src/protocol.ts'
import { rangeAt } from './places.ts'
import type { Reviews } from './reviews.ts'

export interface Ticks {
  /** How many of each are drawn in the active editor, in sight and around it. */
  readonly drawn: () => Readonly<Record<Sign, number>>
  readonly dispose: () => void
}

type Sign = 'ticked' | 'flagged'

const SIGNS: Readonly<Record<Sign, string>> = { ticked: '✓', flagged: '≠' }

/**
 * A sign takes no room of its own, so that the columns of a table stay where they are: it hangs over the space or the
 * comma behind the figure. Where an editor would not know these words, it would stand in the line and be seen as well.
 */
const HANGING =
  'none; position: absolute; font-size: 78%; line-height: 1; margin: -0.2em 0 0 0.05em; pointer-events: none;'

/** Lines above and below those in sight that are drawn with them, so that scrolling finds its signs there. */
const MARGIN = 200
/** How long scrolling must rest before signs are drawn further on, in milliseconds. */
const REST = 60

export function ticks(reviews: Reviews): Ticks {
  const types: Readonly<Record<Sign, TextEditorDecorationType>> = {
    ticked: typeOf('ticked'),
    flagged: typeOf('flagged'),
  }
  /** What each editor was given; its signs move with the text from then on. */
  const drawn = new WeakMap<TextEditor, Drawn>()
  let timer: NodeJS.Timeout | undefined

  function draw(editor: TextEditor): void {
    const { document, visibleRanges } = editor
    const answer = reviews.of(document.uri)
    const before = drawn.get(editor)
    if (!answer?.marks) {
      if (before) clear(editor)
      return
    }
    // Of a text that has changed since, no sign is moved to where its figure no longer is.
    if (answer.version !== document.version) return
    const from = visibleRanges[0]?.start.line ?? 0
    const to = visibleRanges.at(-1)?.end.line ?? 0
    if (before?.answer === answer && before.from <= from && to <= before.to) return
    const lines = { from: Math.max(0, from - MARGIN), to: to + MARGIN }
    const ticked = within(answer.ticked, lines)
    const flagged = within(answer.flagged, lines)
    editor.setDecorations(types.ticked, ticked.map(rangeAt))
    editor.setDecorations(types.flagged, flagged.map(rangeAt))
    const counts = { ticked: ticked.length, flagged: flagged.length }
    drawn.set(editor, { answer, ...lines, counts })
  }
  function clear(editor: TextEditor): void {
    for (const type of Object.values(types)) editor.setDecorations(type, [])
    drawn.delete(editor)
  }
  const drawAll = (): void => window.visibleTextEditors.forEach(draw)

  const listening = Disposable.from(
    ...Object.values(types),
    reviews.onDidChange(drawAll),
    window.onDidChangeVisibleTextEditors(drawAll),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (!reviews.of(textEditor.document.uri)) return
      clearTimeout(timer)
      timer = setTimeout(drawAll, REST)
    }),
    new Disposable(() => clearTimeout(timer)),
  )
  drawAll()
  return {
    drawn: () =>
      (window.activeTextEditor && drawn.get(window.activeTextEditor)?.counts) ?? {
        ticked: 0,
        flagged: 0,
      },
    dispose: () => void listening.dispose(),
  }
}

interface Drawn {
  readonly answer: ReviewAnswer
  readonly from: number
  readonly to: number
  readonly counts: Readonly<Record<Sign, number>>
}

const typeOf = (sign: Sign): TextEditorDecorationType =>
  window.createTextEditorDecorationType({
    // What is typed beside a figure is not part of it.
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    after: {
      contentText: SIGNS[sign],
      color: new ThemeColor(`tickmark.${sign}Foreground`),
      fontWeight: 'bold',
      textDecoration: HANGING,
    },
  })

/** `places` stand in order of position. */
function within(
  places: readonly Place[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly Place[] {
  return places.filter(({ start }) => from <= start.line && start.line <= to)
}
