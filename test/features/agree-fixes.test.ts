// Making one place agree with another: in either direction, in the printed form of the place, and only where that settles it.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CHECKS } from '../../server/src/checks/all.ts'
import type { Finding, Fix } from '../../server/src/checks/finding.ts'
import { ways } from '../../server/src/features/ways.ts'
import { findings } from '../../server/src/features/findings.ts'
import { edited } from '../../server/src/features/rename-edits.ts'
import { settles } from '../../server/src/features/settled.ts'
import { read } from '../../server/src/filing.ts'
import { layered } from '../../server/src/settings/settings.ts'
import { SUM } from '../cli/run.ts'
import { unmark } from '../notation.ts'

const SETTINGS = layered()
const found = (text: string): readonly Finding[] => findings(read(text), SETTINGS)

function isSettling(text: string, finding: Finding, fix: Fix): boolean {
  const steps = settles(read(text), finding, fix.edits, SETTINGS)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** What is offered for the first finding of a text. */
function offered(text: string): readonly string[] {
  const [finding] = found(text)
  assert.ok(finding, 'something is found')
  return ways(read(text), finding)
    .filter((fix) => isSettling(text, finding, fix))
    .map(({ title }) => title)
}

/** The revenues of the first two years, as the statements and as the segments print them. */
const YEARS = (segments: string): string => `## Statements

| Year ended March 31, | 2002 | 2003 | 2004 |
|---|---:|---:|---:|
| Revenues | 39,913 | 43,994 | 38,779 |
| Total assets | 52,301 | 43,112 | 39,104 |

## Segments

| Year ended March 31, | 2002 | 2003 | 2004 |
|---|---:|---:|---:|
| Revenues from customers | ${segments} | 38,779 |
`

test('either of two places can be made to say what the other says', () => {
  assert.deepEqual(offered(YEARS('43,994 | 39,913')), [
    'Change 43,994 to 39,913 to agree with line 5',
    'Change 39,913 on line 5 to 43,994 to agree with line 12',
  ])
})

test('full-width digits stay full-width', () => {
  assert.equal(
    offered(YEARS('４３，９９４ | 39,913'))[0],
    'Change ４３，９９４ to ３９，９１３ to agree with line 5',
  )
})

test('a mention in the text is rounded to its own digits, and a table never to those of the text', () => {
  const text =
    'Net sales for the year ended March 31, 2024 were ¥1.42 billion.\n\n' +
    '| Millions of yen | 2023 | 2024 |\n| --- | ---: | ---: |\n| Net sales | 1,118 | 1,204 |\n'
  const filing = read(text)
  const [said, shown] = ['1.42', '1,204'].map((digits) => {
    const at = text.indexOf(digits)
    return { start: at, end: at + digits.length }
  })
  const finding: Finding = {
    ...{ check: 'text-agrees-with-table', level: 'warning', span: said!, message: '' },
    related: [{ span: shown!, message: '' }],
  }
  assert.deepEqual(
    ways(filing, finding).map(({ title }) => title),
    ['Change 1.42 to 1.20 to agree with line 5'],
  )
})

test('a total can be made what its parts come to', () => {
  assert.equal(offered(SUM)[0], 'Change 733 to 703, which its parts come to')
})

test('a scale word can be made to agree', () => {
  const text =
    'Net sales for the year ended March 31, 2004 were ¥38.8 million.\n\n' +
    '| (in millions of yen) | 2003 | 2004 |\n|---|---:|---:|\n| Net sales | 43,994 | 38,779 |\n'
  assert.deepEqual(offered(text), ['Change million to billion to agree with line 5'])
})

/** Examples with one digit of one figure replaced. */
const SLIPPED = fc
  .tuple(
    fc.constantFrom(
      ...CHECKS.flatMap((check) => [...check.examples.valid, ...check.examples.invalid]),
    ),
    fc.nat(),
    fc.nat({ max: 9 }),
  )
  .map(([example, n, digit]) => {
    const { text } = unmark(example)
    const places = [...text.matchAll(/(?<=[\d,.]\d?)\d(?=[\d,.])/g)]
    const at = places[n % Math.max(1, places.length)]?.index
    return at === undefined ? text : text.slice(0, at) + String(digit) + text.slice(at + 1)
  })

test('after any change that is offered its finding is gone, and no other has come', () => {
  let tried = 0
  fc.assert(
    fc.property(SLIPPED, (text) => {
      const before = found(text)
      for (const finding of before)
        for (const fix of ways(read(text), finding)) {
          if (!isSettling(text, finding, fix)) continue
          tried++
          const after = found(edited(text, fix.edits))
          assert.ok(!after.some(({ message }) => message === finding.message), fix.title)
          const grave = (all: readonly Finding[]): number =>
            all.filter(({ level }) => level === 'error' || level === 'warning').length
          assert.ok(grave(after) < grave(before) || finding.level === 'information', fix.title)
        }
    }),
    { numRuns: 150 },
  )
  assert.ok(tried > 0, 'some change was offered')
})

test('after any single explanation its finding is gone', () => {
  fc.assert(
    fc.property(SLIPPED, (text) => {
      for (const finding of found(text)) {
        if (!finding.fix) continue
        const edits = finding.fix.edits.toSorted((a, b) => a.span.start - b.span.start)
        const after = found(edited(text, edits))
        assert.ok(
          !after.some(({ message }) => message === finding.message),
          `${finding.fix.title}: ${finding.message}`,
        )
      }
    }),
    { numRuns: 300 },
  )
})
