// Accepted findings: matched by their figures, woken by a change of them, reported where nothing is found any more.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acceptable } from '../../server/src/features/accept.ts'
import { standing } from '../../server/src/features/standing.ts'
import type { Standing } from '../../server/src/features/standing.ts'
import { read } from '../../server/src/filing.ts'
import { fingerprintOf } from '../../server/src/notes/fingerprint.ts'
import type { Acceptance } from '../../server/src/notes/note.ts'
import { layered } from '../../server/src/settings/settings.ts'
import { SUM } from '../cli/run.ts'

const DEFAULTS = layered()
const RULE = 'columns-sum-to-total'

const standingOf = (
  text: string,
  acceptances: readonly Acceptance[] = [],
  policy: Partial<typeof DEFAULTS> = {},
): Standing => standing(read(text), { ...DEFAULTS, ...policy }, acceptances)

/** Accepts the `n`th finding of a text. */
function accept(text: string, n = 0, id = 'urn:uuid:1'): Acceptance {
  const found = standingOf(text)
  const finding = found.findings[n]
  assert.ok(finding)
  const kept = acceptable(read(text), found, finding.check, finding.span)
  assert.ok(kept)
  const { rule, anchor, fingerprint } = kept
  return {
    ...{ id, rule, anchor, fingerprint, reason: 'an extract', author: 'Ann' },
    ...{ created: '2026-03-31T09:30:00Z', rest: {} },
  }
}

/** The same sum in other figures. */
const OTHER = SUM.replaceAll('127', '142').replaceAll('733', '748')
const messages = ({ findings }: Standing) => findings.map((one) => one.message)

test('what is accepted is not open any more, and keeps its acceptance', () => {
  const acceptance = accept(SUM)
  const { findings, accepted, woken, unused } = standingOf(SUM, [acceptance])
  assert.deepEqual([findings, woken, unused], [[], [], []])
  assert.deepEqual(
    accepted.map((one) => [one.finding.check, one.reason, one.acceptance]),
    [[RULE, 'an extract', acceptance]],
  )
})

test('text before it, or another year’s figures, change nothing', () => {
  const acceptance = accept(SUM)
  for (const text of [
    `# Item 5\n\nNet sales rose.\n\n${SUM}`,
    SUM.replaceAll('104', '114').replace('625', '635'),
  ])
    assert.deepEqual(standingOf(text, [acceptance]).findings, [], text)
})

test('it wakes when one of its figures changes, and says that it was accepted', () => {
  const woken = SUM.replace('231', '221')
  const now = standingOf(woken, [accept(SUM)])
  const [before] = standingOf(woken).findings
  assert.deepEqual(messages(now), [
    `${before!.message} It was accepted by Ann on 2026-03-31 with reason “an extract” before its figures changed.`,
  ])
  assert.equal(now.woken.length, 1)
  const again = acceptable(read(woken), now, RULE, before!.span)
  assert.deepEqual(again?.replaces, ['urn:uuid:1'])
})

test('it wakes when the figure that it stands on changes, also where its text is lost by that', () => {
  const rows = Array.from({ length: 40 }, (_, i) => `| Total current assets | ${i} | ${i * 7} |`)
  const table = `| Sites | 2015 | 2016 |\n| --- | ---: | ---: |\n${rows.join('\n')}\n`
  for (const text of [SUM, `${SUM}\n${table}`, `# Item 5\n\n${table}\nAssets:\n\n${SUM}`]) {
    const acceptance = accept(text)
    const place = /\b733\b/.exec(text)!.index
    const woken = text.slice(0, place) + text.slice(place).replace('733', '753')
    const now = standingOf(woken, [acceptance])
    assert.deepEqual([now.woken.length, now.unused.length, now.accepted.length], [1, 0, 0], text)
    assert.match(now.findings[0]!.message, /It was accepted by Ann/)
    const agreed = text.slice(0, place) + text.slice(place).replace('733', '703')
    const then = standingOf(agreed, [acceptance])
    assert.deepEqual([then.woken.length, then.unused.length, then.accepted.length], [0, 1, 0])
  }
})

test('a lost text wakes a finding of the same row, or of the same parts, and never accepts one', () => {
  const known = accept(SUM)
  const { quote, at, section } = known.anchor
  const anchor = { quote, at, section, suffix: 'Nothing of that.' }
  for (const [prefix, text] of [
    ['', SUM.replace('733', '753')],
    ['| Total current assets | 614 | ', SUM.replace('733', '753').replace('231', '241')],
  ] as const) {
    const now = standingOf(text, [{ ...known, anchor: { ...anchor, prefix } }])
    assert.deepEqual([now.woken.length, now.accepted.length], [1, 0], prefix)
  }
})

test('a finding with the same figures elsewhere is not accepted once the accepted one is mended', () => {
  const text = `${SUM}\nOf the company alone.\n\n${SUM}`
  const mended = standingOf(text.replace('733', '703'), [accept(text)])
  assert.deepEqual([mended.accepted.length, mended.woken.length, mended.unused.length], [0, 0, 1])
  assert.equal(mended.findings.filter(({ check }) => check === RULE).length, 1)
})

test('it stays accepted when another check that says the same of its figure is switched off', () => {
  const [first] = standingOf(SUM).findings
  const merged = {
    ...first!,
    alone: first!.related,
    related: [...first!.related, { span: { start: 2, end: 5 }, message: '' }],
  }
  assert.equal(fingerprintOf(merged, SUM), fingerprintOf(first!, SUM))
})

test('of two findings with the same figures the nearer one is accepted', () => {
  const text = `${SUM}\nOf the company alone.\n\n${SUM}\nOf the group as a whole.\n`
  for (const n of [0, 1]) {
    const { accepted, findings } = standingOf(text, [accept(text, n)])
    const all = standingOf(text).findings
    assert.deepEqual(
      accepted.map(({ finding }) => finding.span),
      [all[n]?.span],
    )
    assert.deepEqual(
      findings.map(({ span }) => span),
      [all[1 - n]?.span],
    )
  }
})

test('two acceptances accept two findings, each its own', () => {
  const text = `${SUM}\nAnother one.\n\n${OTHER}`
  const both = [accept(text, 0, 'urn:uuid:1'), accept(text, 1, 'urn:uuid:2')]
  assert.deepEqual(standingOf(text, both).findings, [])
  assert.equal(standingOf(text, both.slice(1)).findings.length, 1)
})

test('an acceptance of nothing is told at its text, and on the first line where that is gone', () => {
  const acceptance = accept(SUM)
  const [there] = standingOf(SUM.replace('345', '375'), [acceptance]).findings
  assert.deepEqual([there?.check, there?.level], ['unused-acceptance', 'information'])
  assert.equal(SUM.slice(there!.span.start, there!.span.end), '733')
  assert.match(there!.message, /^Ann accepted a finding of columns-sum-to-total on 2026-03-31/)
  const [gone] = standingOf('# Item 5\n\nNet sales rose.\n', [acceptance]).findings
  assert.deepEqual(gone?.span, { start: 0, end: 8 })
})

test('what a setting hides is not unused', () => {
  const acceptance = accept(SUM)
  const off = standingOf(SUM, [acceptance], { checks: { [RULE]: 'off' } })
  assert.deepEqual([off.findings, off.accepted], [[], []])
  const quiet = standingOf('# Item 5\n', [acceptance], { checks: { 'unused-acceptance': 'off' } })
  assert.deepEqual(quiet.findings, [])
})

test('a second acceptance of one finding is left in peace', () => {
  const { findings, unused } = standingOf(SUM, [accept(SUM), accept(SUM, 0, 'urn:uuid:2')])
  assert.deepEqual(findings, [])
  assert.deepEqual(
    unused.map((one) => one.finding),
    [undefined],
  )
})

test('a comment accepts what stands in the piece that follows, and nothing else', () => {
  const comment = `<!-- tickmark accept ${RULE}: seen -->\n`
  const { findings, accepted } = standingOf(`${comment}${SUM}\nAnother one.\n\n${OTHER}`)
  assert.deepEqual(
    findings.map(({ check }) => check),
    [RULE],
  )
  assert.deepEqual(
    accepted.map(({ reason }) => reason),
    ['seen'],
  )
  assert.equal(accepted[0]?.acceptance, undefined)
})

test('a comment that accepts nothing says so in its own place', () => {
  const text = `<!-- tickmark accept rows-sum-to-total: seen -->\n${SUM}`
  const { findings } = standingOf(text)
  assert.deepEqual(
    findings.map(({ check, message }) => [check, message.slice(0, 30)]),
    [
      ['unused-acceptance', 'This comment accepts findings '],
      [RULE, 'The total “Total current asset'],
    ],
  )
  assert.equal(text.slice(0, findings[0]!.span.end).endsWith('-->'), true)
})

test('an acceptance of nothing cannot be accepted itself', () => {
  const found = standingOf('# Item 5\n', [accept(SUM)])
  const [unused] = found.findings
  assert.equal(acceptable(read('# Item 5\n'), found, unused!.check, unused!.span), undefined)
})

/** Two of four columns do not add up, each by its own total. */
const TWO = `| Millions of yen | 2013 | 2014 | 2015 | 2016 |
| --- | ---: | ---: | ---: | ---: |
| Network services | 1,222 | 1,104 | 1,204 | 1,318 |
| Systems integration | 2,377 | 2,277 | 2,377 | 2,291 |
| Equipment sales | 3,105 | 3,005 | 3,105 | 3,462 |
| Total revenues | 6,704 | 6,386 | 6,668 | 7,017 |
`
const spot = (text: string, { findings, accepted }: Standing) => ({
  open: findings.map(({ span }) => text.slice(span.start, span.end).slice(0, 12)),
  accepted: accepted.map(({ finding: { span } }) => text.slice(span.start, span.end)),
})

test('a comment that names a figure accepts what is found on it alone, wherever in the table it stands', () => {
  const comment = `<!-- tickmark accept ${RULE} 7,017: seen -->\n`
  const middle = TWO.indexOf('| Systems')
  for (const at of [0, middle]) {
    const text = `${TWO.slice(0, at)}${comment}${TWO.slice(at)}`
    assert.deepEqual(spot(text, standingOf(text)), { open: ['6,668'], accepted: ['7,017'] })
  }
  const both = `<!-- tickmark accept ${RULE} 7,017 6,668: seen -->\n${TWO}`
  assert.deepEqual(spot(both, standingOf(both)), { open: [], accepted: ['6,668', '7,017'] })
})

test('it accepts no other figure put for it, and says that nothing is found on its own any more', () => {
  const comment = `<!-- tickmark accept ${RULE} 7,017: seen -->\n`
  for (const other of ['7,917', '7,107']) {
    const text = `${comment}${TWO.replace('7,017', other)}`
    const { findings, accepted } = standingOf(text)
    assert.deepEqual(accepted, [])
    assert.equal(
      findings[0]?.message,
      `This comment accepts findings of ${RULE} on 7,017, and there is none where it stands.`,
    )
    assert.ok(findings.length > 1)
  }
  const half = `<!-- tickmark accept ${RULE} 7,017 6,666: seen -->\n${TWO}`
  assert.match(standingOf(half).findings[0]!.message, / on 6,666, and there is none/)
})
