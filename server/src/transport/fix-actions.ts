// A place in a filing → the changes of its text that settle the findings there: the single explanation of each, one place made to agree with the other, all of one check.

import { CodeActionKind } from 'vscode-languageserver'
import type { CodeAction } from 'vscode-languageserver'
import type { Span } from '../base/span.ts'
import type { Finding, Fix } from '../checks/finding.ts'
import { fixAll } from '../features/fix-all.ts'
import { fixes, isNear } from '../features/fixes.ts'
import { settles } from '../features/settled.ts'
import type { Standing } from '../features/standing.ts'
import { ways } from '../features/ways.ts'
import type { Library } from '../library/library.ts'
import type { Abilities } from './abilities.ts'
import { inSlices } from './slices.ts'
import type { FilingView } from './view.ts'
import { fixAllCommand } from './fix-all-command.ts'
import * as write from './write.ts'
import type { Place } from './write.ts'

interface Occasion {
  readonly view: FilingView & { readonly place: Place }
  readonly standing: Standing
  readonly library: Library
  readonly client: Abilities
  /** Somebody opened the menu; else the editor asks by itself, at each step of the cursor. */
  readonly isAsked: boolean
  /** Throws where the answer is not wanted any more. */
  readonly check: () => void
}

export async function fixActions(occasion: Occasion, where: Span): Promise<CodeAction[]> {
  const { view, standing, client, isAsked } = occasion
  const near = standing.findings.filter(({ span }) => isNear(span, where))
  const about = near.slice(0, MOST).map((finding) => triedOf(view, finding))
  if (isAsked) for (const one of about) await tryAll(occasion, one)
  return [
    ...fixes(standing.findings, where).map((offer) => write.action(view.place, offer, client)),
    ...about.flatMap(({ finding, good }) =>
      good.map((fix) => write.choice(view.place, { findings: [finding], fix }, client)),
    ),
    ...(client.listens ? moreFor(occasion, about) : []),
    ...(client.listens || client.previewsEdits ? fixingAll(occasion, near) : []),
  ]
}

/** Findings at one place whose changes are tried: each of them takes another reading of the text. */
const MOST = 2
/** And so many changes of each. */
const MOST_TRIED = 6
/** Characters: a longer text takes too long to be read several times. */
const LONGEST = 1_000_000

/** What would make places of a finding agree, as far as it has been tried. */
interface Tried {
  readonly finding: Finding
  readonly all: readonly Fix[]
  /** Those that settle the finding and bring no other. */
  readonly good: Fix[]
  /** The first that has not been tried yet. */
  next: number
}

const known = new WeakMap<Finding, Tried>()

function triedOf({ filing }: FilingView, finding: Finding): Tried {
  const before = known.get(finding)
  if (before) return before
  const all = filing.text.value.length > LONGEST ? [] : ways(filing, finding).slice(0, MOST_TRIED)
  const made: Tried = { finding, all, good: [], next: 0 }
  known.set(finding, made)
  return made
}

/** What was tried is kept where the rest is not wanted any more. */
async function tryAll({ view, library, check }: Occasion, one: Tried): Promise<void> {
  const { filing, settings, uri } = view
  for (;;) {
    const at = one.next
    const fix = one.all[at]
    if (!fix) return
    const steps = settles(filing, one.finding, fix.edits, settings, { uri, library })
    const isGood = await inSlices(steps, check)
    // Another request may have tried it meanwhile.
    if (one.next !== at) continue
    one.next++
    if (isGood) one.good.push(fix)
  }
}

/** The light bulb shows what was found before it was clicked: this opens the menu anew. */
function moreFor({ view, client }: Occasion, about: readonly Tried[]): CodeAction[] {
  const open = about.filter(({ all, next }) => next < all.length).map(({ finding }) => finding)
  if (open.length === 0) return []
  const title = 'Make one place agree with another…'
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: open.map((finding) => write.diagnostic(view.place, finding, client)),
      command: { title, command: 'editor.action.quickFix' },
    },
  ]
}

/** Our client lets the user choose; what others preview, they may begin with nothing chosen. */
function fixingAll({ view, standing, client }: Occasion, near: readonly Finding[]): CodeAction[] {
  return [...new Set(near.map((one) => one.check))].flatMap((check): CodeAction[] => {
    const all = fixAll(standing.findings, check)
    if (!all) return []
    const { findings, edits } = all
    if (client.listens) {
      const title = `Fix all ${findings.length} findings of ${check} after a look…`
      const command = fixAllCommand(view.place, all, client)
      return [{ title, kind: CodeActionKind.QuickFix, command: { title, ...command } }]
    }
    const title = `Fix all ${findings.length} findings of ${check} in this file…`
    return [
      {
        title,
        kind: CodeActionKind.QuickFix,
        edit: write.previewed(
          view.place,
          edits,
          `Findings of ${check}`,
          'Exactly one slip explains each of them',
        ),
      },
    ]
  })
}
