// The active filing → all by which it is reviewed: the filing view, its progress, signs in the text, ways through it.
import { commands, Disposable, l10n, Uri, window } from 'vscode'
import type { ExtensionContext } from 'vscode'
import { NAME } from '../../server/src/protocol.ts'
import type { Range } from '../../server/src/protocol.ts'
import type { Asking } from './asking.ts'
import { filingView } from './filing-view.ts'
import { FINDINGS, UNTESTED, walk } from './finding-walk.ts'
import type { Following } from './following.ts'
import { reveal } from './places.ts'
import { progressView } from './progress-view.ts'
import { current as underReview } from './review-current.ts'
import { EVERYTHING } from './review-rows.ts'
import type { Wish } from './review-rows.ts'
import { askFilter, askOrder, wishes as wishesOf } from './review-wish.ts'
import { reviews as reviewsOf } from './reviews.ts'
import { openSample } from './sample.ts'
import { ticks as ticksOf } from './ticks.ts'
import { decide } from './toggle.ts'

export function showReview(
  context: ExtensionContext,
  server: Asking,
  filing: Following,
): Disposable {
  const reviews = reviewsOf(server)
  const current = underReview(filing, reviews)
  const wishes = wishesOf(context.workspaceState, () => view.refresh())
  const view = filingView(current, wishes.now)
  const progress = progressView(current)
  const ticks = ticksOf(reviews)

  /** With a wish given nobody is asked. */
  const change =
    (ask: (wish: Wish) => Promise<Partial<Wish> | undefined>) => async (given?: Partial<Wish>) => {
      // A click on the view's button hands over the view.
      const wanted = isWish(given) ? given : await ask(wishes.now())
      return wanted && wishes.change(wanted)
    }
  async function toggleMarks(): Promise<boolean> {
    const { uri, answer } = current.now() ?? {}
    const wanted = !(answer?.marks ?? true)
    await decide('marks', wanted, uri)
    window.setStatusBarMessage(
      wanted ? l10n.t('Marks on figures are shown.') : l10n.t('Marks on figures are hidden.'),
      4000,
    )
    return wanted
  }

  const command = (name: string, run: (...given: never[]) => unknown): Disposable =>
    commands.registerCommand(`${NAME}.${name}`, run)
  return Disposable.from(
    reviews,
    current,
    view,
    progress,
    ticks,
    window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
      const { uri } = current.now() ?? {}
      if (wishes.follows() && textEditor.document.uri.toString() === uri?.toString() && selection)
        view.follow(selection.active.line)
    }),
    command('nextFinding', () => walk(FINDINGS, 1, current, reviews)),
    command('previousFinding', () => walk(FINDINGS, -1, current, reviews)),
    command('nextUntested', () => walk(UNTESTED, 1, current, reviews)),
    command('previousUntested', () => walk(UNTESTED, -1, current, reviews)),
    command('filterFiling', change(askFilter)),
    command('showAllOfFiling', () => wishes.change({ ...EVERYTHING, order: wishes.now().order })),
    command('sortFiling', change(askOrder)),
    command('followCursor', () => wishes.follow(true)),
    command('unfollowCursor', () => wishes.follow(false)),
    command('toggleMarks', toggleMarks),
    command('openSample', () => openSample(context)),
    command('reveal', (uri: string, range: Range) => reveal(Uri.parse(uri, true), range)),
    // For other extensions: what the view, its page and the text show.
    command('reviewStatus', () => ({
      rows: view.nodes(),
      message: view.view.message,
      description: view.view.description,
      badge: view.view.badge,
      progress: progress.now(),
      marks: ticks.drawn(),
    })),
  )
}

const isWish = (given: unknown): given is Partial<Wish> =>
  typeof given === 'object' &&
  given !== null &&
  ('show' in given || 'text' in given || 'order' in given)
