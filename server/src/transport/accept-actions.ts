// A place in a filing → what a reviewer may do about the findings there: accept them, accept them again, or take that back.

import { CodeActionKind } from 'vscode-languageserver'
import type { CodeAction, Command } from 'vscode-languageserver'
import { positionOf, rangeOf } from '../base/range.ts'
import { sameSpan } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Finding } from '../checks/finding.ts'
import { isAcceptable } from '../features/accept.ts'
import { placeForComment, withoutComment } from '../features/comment-edits.ts'
import { isNear } from '../features/fixes.ts'
import type { Standing } from '../features/standing.ts'
import type { Acceptance } from '../notes/note.ts'
import { NAME } from '../protocol.ts'
import type { AcceptRequest, WithdrawRequest } from '../protocol.ts'
import type { Abilities } from './abilities.ts'
import type { FilingView } from './view.ts'
import * as write from './write.ts'
import type { Place } from './write.ts'

interface Occasion {
  readonly view: FilingView & { readonly place: Place }
  readonly standing: Standing
  readonly client: Abilities
}

export function acceptActions(occasion: Occasion, where: Span): CodeAction[] {
  const { standing, client } = occasion
  const near = standing.findings.filter(({ span }) => isNear(span, where))
  const open = near.filter(isAcceptable)
  return [
    ...(client.listens ? open.flatMap((finding) => accepting(occasion, finding)) : []),
    ...open.map((finding) => commenting(occasion, finding)),
    ...(client.listens ? acceptingAll(occasion, open) : []),
    ...withdrawing(occasion, near, where),
  ]
}

function accepting(occasion: Occasion, finding: Finding): CodeAction[] {
  const woken = occasion.standing.woken.find((one) => one.finding === finding)?.acceptance
  const ask = request(occasion, [finding])
  return woken
    ? [
        action(occasion, `Accept ${finding.check} again…`, [finding], {
          command: command('Accept again', { ...ask, reason: woken.reason }),
        }),
        ...withdrawal(occasion, woken, [finding]),
      ]
    : [
        action(occasion, `Accept ${finding.check} with a reason…`, [finding], {
          command: command('Accept', ask),
        }),
      ]
}

/** Who cannot be asked for a reason finds a place for it in the text. */
function commenting(occasion: Occasion, finding: Finding): CodeAction {
  const { view, standing, client } = occasion
  const { offset, before, behind, covers } = placeForComment(
    view.filing,
    finding,
    standing.findings,
  )
  const at = positionOf(view.place.text, offset)
  const title = `Accept ${finding.check} in the text`
  if (!client.listens) {
    const edits = [{ span: { start: offset, end: offset }, text: before + behind }]
    return action(occasion, title, [finding], { edit: write.change(view.place, edits, client) })
  }
  const ask: AcceptRequest = {
    ...request(occasion, [finding]),
    comment: { at, before, behind, covers },
  }
  return action(occasion, `${title}…`, [finding], { command: command('Accept in the text', ask) })
}

function acceptingAll(occasion: Occasion, open: readonly Finding[]): CodeAction[] {
  return [...new Set(open.map(({ check }) => check))].flatMap((check) => {
    const all = occasion.standing.findings.filter((one) => one.check === check)
    if (all.length < 2) return []
    const title = `Accept all ${all.length} findings of ${check} in this file…`
    return [
      action(occasion, title, all, { command: command('Accept all', request(occasion, all)) }),
    ]
  })
}

function withdrawing(occasion: Occasion, near: readonly Finding[], where: Span): CodeAction[] {
  const { view, standing, client } = occasion
  const isHere = (span: Span): boolean => isNear(span, where)
  const about = (span: Span): readonly Finding[] =>
    near.filter((one) => !isAcceptable(one) && sameSpan(one.span, span))
  const accepted = standing.accepted.filter(({ finding }) => isHere(finding.span))
  const comments = view.filing.comments
    .map(({ span }) => span)
    .filter((span) => isHere(span) || accepted.some((one) => one.comment?.start === span.start))
  return [
    ...accepted.flatMap(({ acceptance }) => (acceptance ? [{ acceptance, at: [] }] : [])),
    ...standing.unused.flatMap(({ acceptance, finding }) =>
      finding && isHere(finding.span) ? [{ acceptance, at: about(finding.span) }] : [],
    ),
  ]
    .flatMap(({ acceptance, at }) => withdrawal(occasion, acceptance, at))
    .concat(
      comments.map((span) => {
        const edit = write.change(view.place, [withoutComment(view.filing, span)], client)
        return action(occasion, 'Remove the comment that accepts', about(span), { edit })
      }),
    )
}

function withdrawal(
  { view, client }: Occasion,
  { id, rule }: Acceptance,
  at: readonly Finding[],
): CodeAction[] {
  if (!client.listens) return []
  const ask: WithdrawRequest = { uri: view.uri, acceptance: id }
  const title = `Withdraw the acceptance of ${rule}`
  const command = { title, command: `${NAME}.withdrawAcceptance`, arguments: [ask] }
  return [action({ view, client }, title, at, { command })]
}

const request = ({ view }: Occasion, findings: readonly Finding[]): AcceptRequest => ({
  uri: view.uri,
  findings: findings.map(({ check, span }) => ({
    rule: check,
    range: rangeOf(view.place.text, span),
  })),
})

const command = (title: string, ask: AcceptRequest): Command => ({
  title,
  command: `${NAME}.accept`,
  arguments: [ask],
})

const action = (
  { view, client }: Pick<Occasion, 'view' | 'client'>,
  title: string,
  findings: readonly Finding[],
  does: Pick<CodeAction, 'command' | 'edit'>,
): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  ...(findings.length > 0 && {
    diagnostics: findings.map((finding) => write.diagnostic(view.place, finding, client)),
  }),
  ...does,
})
