// The changes that mend all findings of one check → the command by which our own client lets the user choose among them.

import { rangeOf } from '../base/range.ts'
import { span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import type { Edit, Finding } from '../checks/finding.ts'
import type { FixAll } from '../features/fix-all.ts'
import { NAME } from '../protocol.ts'
import type { FixAllChange, FixAllRequest } from '../protocol.ts'
import type { Abilities } from './abilities.ts'
import type { Place } from './write.ts'

export function fixAllCommand(
  place: Place,
  { check, findings }: FixAll,
  { words }: Pick<Abilities, 'words'>,
): { readonly command: string; readonly arguments: [FixAllRequest] } {
  const changes = findings.map((finding) => changeOf(place, finding, words.say))
  const { uri, version } = place
  return { command: `${NAME}.fixAll`, arguments: [{ uri, version, rule: check, changes }] }
}

function changeOf(
  { text }: Place,
  { span: at, message, fix }: Finding,
  say: Abilities['words']['say'],
): FixAllChange {
  const edits = fix?.edits ?? []
  const whole = edits.reduce((hull, one) => hullOf(hull, one.span), edits[0]?.span ?? at)
  // The whole figure, where the change is within it.
  const shown = at.start <= whole.start && whole.end <= at.end ? at : whole
  return {
    range: rangeOf(text, at),
    message: say(message),
    was: text.value.slice(shown.start, shown.end),
    becomes: changed(text.value, shown, edits),
    edits: edits.map((one) => ({ range: rangeOf(text, one.span), newText: one.text })),
  }
}

const hullOf = (a: Span, b: Span): Span => span(Math.min(a.start, b.start), Math.max(a.end, b.end))

function changed(text: string, within: Span, edits: readonly Edit[]): string {
  let [made, at] = ['', within.start]
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    made += text.slice(at, edit.span.start) + edit.text
    at = edit.span.end
  }
  return made + text.slice(at, within.end)
}
