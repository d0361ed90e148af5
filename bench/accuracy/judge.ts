// The findings before and after a slip → whether it was caught, and whether the finding stands at it.

import type { Finding } from '../../server/src/checks/finding.ts'
import type { Filing } from '../../server/src/filing.ts'
import { read } from '../../server/src/filing.ts'
import { findings } from '../../server/src/features/findings.ts'
import { layered } from '../../server/src/settings/settings.ts'
import type { Injection } from './draw.ts'
import { applied } from './draw.ts'
import { linesOf, numeralsIn } from './scan.ts'

export interface Outcome {
  readonly caught: boolean
  readonly pinned: boolean
  /** What was found, for lists: the check of the finding that counts. */
  readonly by?: string
}

interface Place {
  readonly start: number
  readonly end: number
}

const DEFAULTS = layered()

/** What a user with default settings is shown. */
export const shown = (filing: Filing): readonly Finding[] => findings(filing, DEFAULTS)

const isLoud = ({ level }: Finding): boolean => level === 'error' || level === 'warning'

const key = (check: string, start: number): string => `${check} ${start}`

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end

function isOneFigure(text: string): boolean {
  const count = linesOf(text).flatMap((line, i) => numeralsIn(line.text, 0, i)).length
  return count <= 1 && text.length < 40
}

/** `clean` is the reading of the text without the slip; it lends what it has read. */
export function judged(clean: Filing, injection: Injection): Outcome {
  const { text, moved } = applied(clean.text.value, injection)
  const known = new Set(shown(clean).map(({ check, span }) => key(check, moved(span.start))))
  const fresh = shown(read(text, clean)).filter(
    (finding) => isLoud(finding) && !known.has(key(finding.check, finding.span.start)),
  )
  const places: Place[] = [
    ...injection.edits,
    injection.target.figure,
    ...(injection.target.also ?? []),
  ].map(({ start, end }) => ({ start: moved(start), end: Math.max(moved(end), moved(start) + 1) }))
  const isAt = (span: Place): boolean => places.some((place) => overlap(place, span))
  const at = fresh.filter(({ span }) => isAt(span))
  const caught = [...at, ...fresh.filter(({ related }) => related.some(({ span }) => isAt(span)))]
  const [first] = caught
  return {
    caught: caught.length > 0,
    pinned: at.some(({ span }) => isOneFigure(text.slice(span.start, span.end))),
    ...(first && { by: first.check }),
  }
}
