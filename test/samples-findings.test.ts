// The checks on the sample filings: silent on the whole one, and on the other each slip found where it stands.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { CHECKS } from '../server/src/checks/all.ts'
import type { Finding } from '../server/src/checks/finding.ts'
import { read } from '../server/src/filing.ts'
import { FILING, files, SLIP_LIST, SLIPPED } from '../scripts/samples/files.ts'
import type { PlacedSlip } from '../scripts/samples/place.ts'

const written = files()
const slipped = written.get(SLIPPED) ?? ''
const { slips } = JSON.parse(written.get(SLIP_LIST) ?? '') as {
  readonly slips: readonly PlacedSlip[]
}

const isLoud = ({ level }: Finding): boolean => level === 'error' || level === 'warning'
const loudIn = (text: string): readonly Finding[] => read(text).findings.filter(isLoud)
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
const shown = (text: string, found: readonly Finding[]): readonly string[] =>
  found.map(({ check, message, span }) => `${lineAt(text, span.start)} ${check}: ${message}`)

const startOf = ({ line, column }: PlacedSlip): number => {
  const before = slipped.split('\n').slice(0, line - 1)
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1
}

/** Whether a finding marks the slip, or names it among the figures that it compared. */
function tells(finding: Finding, slip: PlacedSlip): boolean {
  const start = startOf(slip)
  const end = start + slip.slipped.length
  return [finding, ...finding.related].some(({ span }) => span.start < end && start < span.end)
}

/** Whether a finding's fix puts back exactly what stood there. */
function mends({ fix }: Finding, slip: PlacedSlip): boolean {
  const [edit, second] = fix?.edits ?? []
  if (!edit || second) return false
  const mended = slipped.slice(0, edit.span.start) + edit.text + slipped.slice(edit.span.end)
  const start = startOf(slip)
  const undone =
    slipped.slice(0, start) + slip.original + slipped.slice(start + slip.slipped.length)
  return mended === undone
}

const ids = new Set(CHECKS.map(({ id }) => id))

describe('the checks on the sample filings', () => {
  it('find nothing in the whole one, having compared much', () => {
    const { findings, ticks } = read(written.get(FILING) ?? '')
    assert.deepEqual(shown(written.get(FILING) ?? '', findings.filter(isLoud)), [])
    assert.ok(ticks.length > 1_000)
  })

  const found = loudIn(slipped)
  for (const slip of slips)
    it(
      `find ${slip.kind}`,
      {
        skip: !ids.has(slip.check) && `${slip.check} is not among the checks`,
      },
      () => {
        const checks: readonly string[] = [slip.check, ...slip.also]
        const telling = found.filter((one) => checks.includes(one.check) && tells(one, slip))
        assert.ok(telling.length > 0, `${slip.id}, line ${slip.line}`)
        if (slip.fix)
          assert.ok(
            telling.some((one) => mends(one, slip)),
            `${slip.id}: no fix writes ${slip.original}`,
          )
      },
    )

  it('find nothing in the other that is no slip', () => {
    const strangers = found.filter((one) => !slips.some((slip) => tells(one, slip)))
    assert.deepEqual(shown(slipped, strangers), [])
  })
})
