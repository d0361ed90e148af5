// A printed rate and where it should lie → the one slip of the pen that takes it there, as an edit.

import type { Interval } from '../../base/interval.ts'
import { scaleInterval } from '../../base/interval.ts'
import type { Span } from '../../base/span.ts'
import type { Fix } from '../finding.ts'
import { SLIP_WORDS, slips } from '../slip.ts'
import type { Subject } from '../subject.ts'

/** Undefined where no slip leads there, or more than one does. */
export function rewrite(
  subject: Subject,
  { digits, figure }: { readonly digits: Span; readonly figure: { readonly scale: number } },
  wanted: Interval,
): Fix | undefined {
  const printed = subject.textOf(digits)
  if (!/^[\d.,]+$/.test(printed)) return undefined
  const found = slips({ digits: printed, negative: false }, scaleInterval(wanted, -figure.scale))
  const [slip, second] = found.filter((one) => one.text !== undefined)
  if (slip?.text === undefined || second) return undefined
  return {
    title: `Change ${printed} to ${slip.text} (${SLIP_WORDS[slip.kind]})`,
    edits: [{ span: digits, text: slip.text }],
  }
}
