// Reviewers' notes: what there are, what is done to them, what last year's filing has to offer. Beyond LSP as protocol.ts has it.

import { MessageType, ShowMessageNotification, ShowMessageRequest } from 'vscode-languageserver'
import type { Connection } from 'vscode-languageserver'
import { CARRY_FORWARD, CHANGE_NOTES, NOTES } from '../../protocol.ts'
import type {
  CarryForwardAnswer,
  CarryForwardParams,
  ChangeNotesAnswer,
  ChangeNotesParams,
  NotesAnswer,
} from '../../protocol.ts'
import type { Ask } from '../asker.ts'
import { guarded, shielded } from '../guard.ts'
import { adoption } from '../notes-adoption.ts'
import { carryOffer } from '../notes-carry.ts'
import { changeOf } from '../notes-change.ts'
import { mended } from '../notes-mended.ts'
import { noteAnswers } from '../notes-write.ts'
import type { Authors } from '../notes-author.ts'
import type { NotesShelf } from '../notes-shelf.ts'
import { uriOf } from '../read.ts'
import { inSlices } from '../slices.ts'
import type { FilingView } from '../view.ts'

const JUDGED: ReadonlySet<unknown> = new Set(['accept', 'carry'])

export function answerNotes(
  connection: Connection,
  { session, library, log }: Ask,
  shelf: NotesShelf,
  authors: Authors,
): void {
  const tell = (message: string): Promise<void> =>
    connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message,
    })
  const ask = async (message: string, yes: string): Promise<boolean> =>
    (await connection.sendRequest(ShowMessageRequest.type, {
      type: MessageType.Info,
      message,
      actions: [{ title: yes }],
    })) !== null
  const adopt = adoption({ shelf, ask, tell })
  const mend = mended({ shelf, ask, tell })

  const filingAt = async (uri: string): Promise<FilingView | undefined> => {
    const view = await session.latest(uri)
    return view?.kind === 'filing' ? view : undefined
  }

  async function notesAnswer(view: FilingView): Promise<NotesAnswer> {
    const { file, trouble, unread } = view.kept
    return {
      ...(file !== undefined && { file }),
      author: await authors.of(view.uri, view.settings),
      ...(await noteAnswers(view, library())),
      ...(trouble !== undefined && { trouble }),
      ...(unread && { unread }),
    }
  }

  async function change(params: ChangeNotesParams): Promise<ChangeNotesAnswer | null> {
    const uri = uriOf(params)
    // Places count in the text of this moment, whatever is typed while the change is made.
    const text = session.typed(uri)?.document.getText()
    const view = await filingAt(uri)
    if (text === undefined || !view) return null
    const author = await authors.of(uri, view.settings)
    // Of what the checks find, or not yet, no change may be made without them.
    if (JUDGED.has(params.change.kind)) await inSlices(view.filing.steps(), () => undefined)
    const made = await changeOf(params.change, { view, text, author, library: library() })
    if ('refused' in made) return { kind: 'refused', reason: made.refused }
    const written = await shelf.change(uri, made.change)
    if (written.kind === 'refused') return written
    if (written.said !== undefined) await tell(written.said)
    const now = await filingAt(uri)
    if (!now) return null
    const { id } = made
    return { kind: 'done', ...(id !== undefined && { id }), notes: await notesAnswer(now) }
  }

  connection.onRequest(
    NOTES,
    guarded<unknown, NotesAnswer | null>(log, null, async (params) => {
      const uri = uriOf(params)
      const { file } = (await filingAt(uri))?.kept ?? {}
      // Nobody tells of files outside the folders of the workspace.
      if (file !== undefined) await shelf.touch([file])
      const view = await filingAt(uri)
      if (!view) return null
      void shielded(log, () => adopt.look(view))
      void shielded(log, () => mend.look(view))
      return notesAnswer(view)
    }),
  )
  connection.onRequest(
    CHANGE_NOTES,
    guarded<ChangeNotesParams, ChangeNotesAnswer | null>(log, null, change),
  )
  connection.onRequest(
    CARRY_FORWARD,
    guarded<CarryForwardParams, CarryForwardAnswer | null>(log, null, async (params) => {
      const view = await filingAt(uriOf(params))
      if (!view) return null
      await inSlices(view.filing.steps(), () => undefined)
      return carryOffer(view, params.from, library())
    }),
  )
}
