// One version of an open document → what the server sees in it.

import { text as textOf } from '../base/text.ts'
import type { Text } from '../base/text.ts'
import type { Finding } from '../checks/finding.ts'
import { RULE_IDS } from '../features/findings.ts'
import { refusal } from '../features/refusal.ts'
import { readsAsFiling } from '../features/score.ts'
import { standing } from '../features/standing.ts'
import type { Standing } from '../features/standing.ts'
import { unreadText } from '../features/unread.ts'
import { reading } from '../filing.ts'
import type { Filing } from '../filing.ts'
import { EMPTY } from '../library/library.ts'
import type { Library } from '../library/library.ts'
import type { Notes } from '../notes/note.ts'
import { FILE_NAME, readFile } from '../settings/file.ts'
import type { Amiss } from '../settings/file.ts'
import type { Settings } from '../settings/settings.ts'
import type { Found } from './configuration.ts'
import type { Kept } from './notes-shelf.ts'
import { nameOf } from './read.ts'
import { inSlices } from './slices.ts'

interface Version {
  readonly uri: string
  readonly version: number
}

export interface FilingView extends Version {
  readonly kind: 'filing'
  readonly filing: Filing
  readonly settings: Settings
  /** What reviewers left beside it. */
  readonly notes: Notes
  /** Their file, as it was when they were read. */
  readonly kept: Kept
}

/** Everything that is no filing: it has findings at most. */
export interface OtherView extends Version {
  readonly kind: 'other'
  readonly text: Text
  readonly findings: readonly Finding[]
}

export type View = FilingView | OtherView

export interface Seen extends Version {
  readonly language: string
  readonly value: string
}

/** `before` lends its caches, or all it has read where nothing changed but what is shown of it; `check` throws where the view is no longer wanted. */
export async function look(
  seen: Seen,
  found: Found,
  notes: () => Promise<Kept>,
  before: FilingView | undefined,
  check: () => void,
): Promise<View> {
  const { uri, version, value } = seen
  const other = (list: readonly Finding[]): OtherView => ({
    kind: 'other',
    uri,
    version,
    text: textOf(list.length === 0 ? '' : value),
    findings: list,
  })
  if (nameOf(uri) === FILE_NAME) return other(amissIn(value))
  if (seen.language !== 'markdown' || !readsAsFiling(value, found.named)) return other([])
  const reason = refusal(value)
  if (reason !== undefined) return other([unreadText(value, reason)])
  const isSame =
    before?.filing.text.value === value && isSameReading(before.settings, found.settings)
  const filing = isSame
    ? before.filing
    : await inSlices(reading(value, before?.filing, found.settings), check)
  const kept = await notes()
  return { kind: 'filing', uri, version, filing, settings: found.settings, notes: kept.notes, kept }
}

/** Of all settings these alone change what is read in a text. */
function isSameReading(a: Settings, b: Settings): boolean {
  const key = ({ rounding, rates, pinned }: Settings): string =>
    JSON.stringify([rounding, rates, pinned], (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    )
  return key(a) === key(b)
}

export const textOfView = (view: View): Text =>
  view.kind === 'filing' ? view.filing.text : view.text

interface Stood extends Pick<FilingView, 'settings' | 'notes'> {
  readonly library: Library
  readonly standing: Standing
}

/** Many ask of one version, and none of them may change it. */
const stood = new WeakMap<Filing, Stood>()

/** What the settings let through and nobody has accepted, with what the other files say. */
export function judged(
  { uri, filing, settings, notes }: FilingView,
  library: Library = EMPTY,
): Standing {
  const known = stood.get(filing)
  if (known?.settings === settings && known.notes === notes && known.library === library)
    return known.standing
  const made = standing(filing, settings, notes.acceptances, { uri, library })
  stood.set(filing, { settings, notes, library, standing: made })
  return made
}

export const findingsOf = (view: View, library: Library): readonly Finding[] =>
  view.kind === 'filing' ? judged(view, library).findings : view.findings

const amissIn = (value: string): readonly Finding[] => asFindings(readFile(value, RULE_IDS).amiss)

/** What is amiss in a tickmark.json, as findings of it. */
export const asFindings = (amiss: readonly Amiss[]): readonly Finding[] =>
  amiss.map(({ span, message }) => ({
    check: 'settings-are-known',
    level: 'warning',
    span,
    message,
    related: [],
  }))
