// What a user may decide, and how several places that decide it are laid over each other.

import type { Level } from '../checks/finding.ts'
import type { Pin } from '../facts/pin.ts'
import type { Rate } from '../facts/rate.ts'
import type { RoundingMode } from '../figures/figure.ts'
import type { PinnedFiles } from './pins.ts'
import type { Several } from './several.ts'

/** For one check: silent, as the check judges, or always at one level. */
export type Choice = Level | 'on' | 'off'

export interface Settings extends Several {
  /** By the check's id; a check that is not here is on. */
  readonly checks: Readonly<Record<string, Choice>>
  /** Whether the merely improbable is shown. */
  readonly hints: boolean
  /** Whether dollars stand beside amounts in other currencies, as inlay hints. */
  readonly dollarHints: boolean
  /** Whether ticked and flagged figures are marked in the text. */
  readonly marks: boolean
  readonly rates: readonly Rate[]
  /** By file; which of them hold for a filing, `pinsFor` says. */
  readonly pinnedRates: readonly PinnedFiles[]
  /** Of those, what holds for the filing in question; no place gives it. */
  readonly pinned?: readonly Pin[]
  /** Globs of Markdown files that are filings whatever they look like; with a leading "!", that are none. */
  readonly files: readonly string[]
  /** Who writes notes; absent: as git says. */
  readonly author?: string
  /** Absent: as the filing says, or as its figures show. */
  readonly rounding?: Exclude<RoundingMode, 'unknown'>
}

/** What one place says; what it leaves out is left to others. */
export type Given = { readonly [K in keyof Settings]?: Settings[K] }

const DEFAULTS: Settings = {
  checks: {},
  hints: false,
  dollarHints: false,
  marks: true,
  rates: [],
  pinnedRates: [],
  files: [],
  filings: [],
  priorYear: {},
}

/** Later ones win; checks are laid over each other one by one. */
export function layered(...all: readonly Given[]): Settings {
  return all.reduce<Settings>(
    (below, given) => ({ ...below, ...given, checks: { ...below.checks, ...given.checks } }),
    DEFAULTS,
  )
}
