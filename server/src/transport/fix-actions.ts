// A place in a filing → the changes of its text that settle the findings there: the single explanation of each, one place made to agree with the other, all of one check.

import { CodeActionKind } from 'vscode-languageserver'
import type { CodeAction } from 'vscode-languageserver'
import type { Span } from '../base/span.ts'
import type { Finding, Fix } from '../checks/finding.ts'
import { agreeing } from '../features/agree-fixes.ts'
import { fixAll } from '../features/fix-all.ts'
import { fixes, isNear } from '../features/fixes.ts'
import { settles } from '../features/settled.ts'
import type { Standing } from '../features/standing.ts'
import type { Library } from '../library/library.ts'
import type { Abilities } from './abilities.ts'
import { inSlices } from './slices.ts'
import type { FilingView } from './view.ts'
import * as write from './write.ts'
import type { Place } from './write.ts'

interface Occasion {
  readonly view: FilingView & { readonly place: Place }
  readonly standing: Standing
  readonly library: Library
  readonly client: Abilities
  /** Throws where the answer is not wanted any more. */
  readonly check: () => void
}

export async function fixActions(occasion: Occasion, where: Span): Promise<CodeAction[]> {
  const { view, standing, client } = occasion
  const near = standing.findings.filter(({ span }) => isNear(span, where))
  const agreed: CodeAction[] = []
  for (const finding of near.slice(0, MOST))
    for (const fix of await agreementsOf(occasion, finding))
      agreed.push(write.choice(view.place, { findings: [finding], fix }, client))
  return [
    ...fixes(standing.findings, where).map((offer) => write.action(view.place, offer, client)),
    ...agreed,
    ...(client.previewsEdits ? fixingAll(occasion, near) : []),
  ]
}

/** Findings at one place whose changes are tried: each of them takes another reading of the text. */
const MOST = 2
/** And so many changes of each. */
const MOST_TRIED = 4
/** Characters: a longer text takes too long to be read several times. */
const LONGEST = 1_000_000

const tried = new WeakMap<Finding, Promise<readonly Fix[]>>()

/** Only those that settle the finding and bring no other. */
function agreementsOf(occasion: Occasion, finding: Finding): Promise<readonly Fix[]> {
  const known = tried.get(finding)
  if (known) return known
  const made = tryAll(occasion, finding)
  tried.set(finding, made)
  made.catch(() => tried.delete(finding))
  return made
}

async function tryAll(occasion: Occasion, finding: Finding): Promise<readonly Fix[]> {
  const { filing, settings, uri } = occasion.view
  if (filing.text.value.length > LONGEST) return []
  const among = { uri, library: occasion.library }
  const good: Fix[] = []
  for (const fix of agreeing(filing, finding).slice(0, MOST_TRIED))
    if (await inSlices(settles(filing, finding, fix.edits, settings, among), occasion.check))
      good.push(fix)
  return good
}

function fixingAll({ view, standing }: Occasion, near: readonly Finding[]): CodeAction[] {
  return [...new Set(near.map((one) => one.check))].flatMap((check) => {
    const all = fixAll(standing.findings, check)
    if (!all) return []
    const { findings, edits } = all
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
