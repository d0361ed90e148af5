// Whatever happens to a text: a note is found at its place, or said to be lost.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { overlaps, shift } from '../../server/src/base/span.ts'
import type { Span } from '../../server/src/base/span.ts'
import { anchored, finder } from '../../server/src/notes/anchor.ts'
import type { Found } from '../../server/src/notes/anchor.ts'
import { followed, unchangedIn } from '../../server/src/notes/follow.ts'
import { paper, set, style } from './paper.ts'

const RUNS = Number(process.env['RUNS'] ?? 300)
/**
 * The same edits each time: among many thousands there are still texts, cut down to a fraction, in which a wrong place is
 * found (SEED=461154749 RUNS=400). Look for others with another seed.
 */
const SEED = Number(process.env['SEED'] ?? 1)

const NO_SECTION = (): readonly string[] => []

interface Edit {
  readonly at: number
  readonly length: number
  readonly text: string
}

const edit = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(200)),
  text: fc.oneof(
    fc.constant(''),
    fc.constantFrom(
      'restated',
      ' 1,204 ',
      'x',
      '\n\nA new paragraph of the Company.\n\n',
      '| Total | 1,204 | 985 |\n',
    ),
  ),
})

interface Tracked {
  readonly text: string
  /** Empty once what stood there is gone; what was put in its stead counts as standing there. */
  readonly place: Span
  /** Whether an edit was at it, or right beside it, where what is put in may belong to its words. */
  readonly touched: boolean
}

const BESIDE = 4

function edited({ text, place, touched }: Tracked, { at, length, text: put }: Edit): Tracked {
  const from = at % (text.length + 1)
  const to = Math.min(text.length, from + length)
  const after = text.slice(0, from) + put + text.slice(to)
  const by = put.length - (to - from)
  const near = touched || (from <= place.end + BESIDE && to >= place.start - BESIDE)
  const covers = from <= place.start && to >= place.end
  if (covers && to > from)
    return { text: after, place: { start: from, end: from + put.length }, touched: near }
  if (covers && place.start === place.end)
    return { text: after, place: { start: from, end: from + put.length }, touched: near }
  if (to <= place.start) return { text: after, place: shift(place, by), touched: near }
  if (from >= place.end) return { text: after, place, touched: near }
  return {
    text: after,
    place: { start: Math.min(place.start, from), end: Math.max(place.end, to) + by },
    touched: near,
  }
}

describe('a note’s place', () => {
  test('is right or lost after any edits', () => {
    fc.assert(
      fc.property(
        paper,
        style,
        fc.nat(),
        fc.nat(12),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (blocks, how, first, more, edits) => {
          const { text, spans } = set(blocks, how)
          const from = first % spans.length
          const place = {
            start: spans[from]!.start,
            end: spans[Math.min(spans.length - 1, from + more)]!.end,
          }
          const anchor = anchored(text, place, [])
          const now = edits.reduce(edited, { text, place, touched: false })
          const found = finder(now.text, NO_SECTION)(anchor)
          if (found.kind === 'lost') return
          const said = now.text.slice(found.span.start, found.span.end)
          if (now.touched || found.kind === 'changed') {
            assert.ok(
              found.span.start < now.place.end && now.place.start < found.span.end,
              `it was found elsewhere, as ${JSON.stringify(said)}`,
            )
          } else assert.deepEqual(found.span, now.place)
        },
      ),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    )
  })

  test('is its own in the text that it was made in, however often its words come', () => {
    const words = fc.array(fc.constantFrom('Total', '964', '| ', 'of', '\n', '**'), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(words, fc.nat(90), fc.nat(), fc.integer({ min: 1, max: 30 }), (some, n, a, l) => {
        const text = `${some.join(' ')}\n`.repeat(n + 1)
        const start = a % text.length
        const at = { start, end: Math.min(text.length, start + l) }
        const found = finder(text, NO_SECTION)(anchored(text, at, []))
        if (found.kind !== 'lost') assert.deepEqual(found, { kind: 'same', span: at })
        else assert.ok(!/[\da-z]/i.test(text.slice(at.start, at.end)), 'words are found')
      }),
      { numRuns: RUNS / 20, seed: SEED, endOnFailure: true },
    )
  })

  test('followed from version to version is where it is looked for anew, or lost then', () => {
    fc.assert(
      fc.property(
        paper,
        style,
        fc.nat(),
        fc.nat(12),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (blocks, how, first, more, edits) => {
          const { text, spans } = set(blocks, how)
          const from = first % spans.length
          const place = {
            start: spans[from]!.start,
            end: spans[Math.min(spans.length - 1, from + more)]!.end,
          }
          const anchor = anchored(text, place, [])
          let now: Tracked = { text, place, touched: false }
          let found: Found = { kind: 'same', span: place }
          for (const one of edits) {
            const next = edited(now, one)
            const anew = finder(next.text, NO_SECTION)(anchor)
            const texts = [now.text, next.text] as const
            const at = followed(anchor, anchor.at, found, texts, unchangedIn(...texts))
            if (at && 'span' in at && 'span' in anew) {
              if (at.kind !== 'changed') assert.deepEqual(at, anew)
              // How far another text reaches in its stead is told from its surroundings.
              else assert.ok(overlaps(at.span, anew.span))
            }
            if (at && at.kind !== 'lost' && at.kind !== 'changed' && !next.touched)
              assert.deepEqual(at.span, next.place)
            found = at ?? anew
            now = next
          }
        },
      ),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    )
  })

  test('is right or lost in the words of another converter', () => {
    fc.assert(
      fc.property(paper, style, style, fc.nat(), fc.nat(12), (blocks, one, other, first, more) => {
        const [here, there] = [set(blocks, one), set(blocks, other)]
        const from = first % here.spans.length
        const to = Math.min(here.spans.length - 1, from + more)
        const placeIn = (spans: readonly Span[]): Span => ({
          start: spans[from]!.start,
          end: spans[to]!.end,
        })
        const found = finder(there.text, NO_SECTION)(anchored(here.text, placeIn(here.spans), []))
        if (found.kind === 'lost') return
        const [right, got] = [placeIn(there.spans), found.span]
        // A sign of its own before or behind the words may be in or out.
        const strip = (span: Span): string =>
          there.text.slice(span.start, span.end).replace(/^[$(\s|—*-]+|[)%\s|—*-]+$/g, '')
        assert.ok(
          got.start < right.end && right.start < got.end && strip(got) === strip(right),
          JSON.stringify([strip(right), strip(got)]),
        )
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    )
  })
})
