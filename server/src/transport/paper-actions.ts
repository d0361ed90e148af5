// The findings at a place → the command that shows how each was calculated, in the panel of a client that has one.

import { CodeActionKind } from 'vscode-languageserver'
import type { CodeAction } from 'vscode-languageserver'
import type { Span } from '../base/span.ts'
import { isNear } from '../features/fixes.ts'
import type { Standing } from '../features/standing.ts'
import type { Abilities } from './abilities.ts'
import { paperWish, SHOW_PAPER } from './paper-wish.ts'
import * as write from './write.ts'
import type { Place } from './write.ts'

export function paperActions(
  place: Place,
  { findings }: Pick<Standing, 'findings'>,
  where: Span,
  client: Abilities,
): CodeAction[] {
  if (!client.listens) return []
  const title = 'Show working paper'
  return findings
    .filter(({ span, workings }) => workings !== undefined && isNear(span, where))
    .map((finding) => ({
      title: `${title} of ${finding.check}`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [write.diagnostic(place, finding, client)],
      command: {
        title,
        command: SHOW_PAPER,
        arguments: [paperWish(place, finding.span, finding.check)],
      },
    }))
}
