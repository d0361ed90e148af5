// The slips that the bench makes, and what it says became of them.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CLASSES } from '../../bench/accuracy/classes/all.ts'
import { applied, drawn } from '../../bench/accuracy/draw.ts'
import { judged } from '../../bench/accuracy/judge.ts'
import { pageOf } from '../../bench/accuracy/page.ts'
import { random } from '../../bench/accuracy/random.ts'
import { slip } from '../../bench/accuracy/slips.ts'
import type { SlipKind } from '../../bench/accuracy/target.ts'
import { interval } from '../../bench/accuracy/wilson.ts'
import { read } from '../../server/src/filing.ts'
import { FILING } from './filing.ts'

const page = pageOf(FILING)
const classOf = (id: string) => CLASSES.find((one) => one.id === id)!
const target = (id: string, text: string) =>
  classOf(id)
    .targets(page)
    .find(({ figure }) => figure.text === text)!

const made = (kind: SlipKind, id: string, text: string): string | undefined => {
  for (let seed = 0; seed < 20; seed += 1) {
    const found = slip(kind, target(id, text), page, random(seed))
    if (found) return found.now
  }
  return undefined
}

describe('a slip', () => {
  test('changes one digit, swaps two or drops one, and prints the rest alike', () => {
    assert.match(made('digit', 'total', '3,703')!, /^\d,\d{3}$/)
    assert.match(made('swap', 'total', '3,703')!, /^(?:7,303|3,073|3,730)$/)
    assert.match(made('dropped digit', 'total', '3,703')!, /^\d{3}$/)
  })

  test('takes a point for a comma and a comma for a point', () => {
    assert.equal(made('point or comma', 'total', '3,703'), '3.703')
    assert.equal(made('point or comma', 'prose', '77.31'), '77,31')
  })

  test('adds a bracket to a cell, and to no figure of a sentence', () => {
    assert.equal(made('sign', 'total', '3,703'), '(3,703)')
    assert.equal(made('sign', 'triangle', '400'), undefined)
  })

  test('swaps a cell with its neighbour, in both places', () => {
    const found = slip('neighbour', target('total', '3,703'), page, random(1))!
    assert.match(applied(FILING, found).text, /\| Total current assets \| 3,303 \| 3,703 \|/)
  })

  test('says billion for million, also behind a dropped digit', () => {
    assert.equal(made('million for billion', 'triangle', '400'), '400 billion')
    assert.equal(made('million for billion', 'prose', '77.31'), undefined)
  })

  test('within rounding is none', () => {
    const { figure } = target('total', '3,703')
    for (let seed = 0; seed < 60; seed += 1) {
      const found = slip('digit', { figure, slack: 2n }, page, random(seed))
      if (found) assert.ok(Math.abs(Number(found.now.replace(',', '')) - 3703) > 2, found.now)
    }
  })
})

describe('draws', () => {
  const all = (seed: number) =>
    CLASSES.flatMap((one) => drawn(page, one, { name: 'a.md', seed, per: 3 })).map(
      ({ class: id, kind, edits }) => ({ id, kind, edits }),
    )

  test('depend on the seed alone', () => {
    assert.deepEqual(all(1), all(1))
    assert.notDeepEqual(all(1), all(2))
  })

  test('take each figure once in a class and change the text', () => {
    for (const one of CLASSES) {
      const figures = drawn(page, one, { name: 'a.md', seed: 1, per: 5 }).map((each) => {
        assert.notEqual(applied(FILING, each).text, FILING)
        return each.target.figure.start
      })
      assert.equal(new Set(figures).size, figures.length)
    }
  })

  test('are spread over the kinds of slips', () => {
    const kinds = drawn(page, classOf('part'), { name: 'a.md', seed: 1, per: 4 }).map(
      ({ kind }) => kind,
    )
    assert.equal(new Set(kinds).size, 4)
  })
})

describe('the judge', () => {
  const clean = read(FILING)
  const outcome = (id: string, text: string, now: string) => {
    const { figure } = target(id, text)
    const edits = [{ start: figure.start, end: figure.end, text: now }]
    return judged(clean, {
      kind: 'digit',
      edits,
      was: text,
      now,
      class: id,
      target: target(id, text),
    })
  }

  test('sees a slip in a total that is found', () => {
    const { caught, pinned, by } = outcome('total', '3,703', '3,763')
    assert.deepEqual(
      { caught, pinned, by },
      { caught: true, pinned: true, by: 'columns-sum-to-total' },
    )
  })

  test('calls a figure missed that nothing vouches for', () => {
    assert.deepEqual(outcome('prose', '77.31', '71.31'), { caught: false, pinned: false })
  })

  test('counts no finding that the clean filing has', () => {
    const before = read(FILING.replace('| 2,345 |', '| 2,435 |'))
    const lone = pageOf(before.text.value)
    const other = classOf('prose')
      .targets(lone)
      .find(({ figure }) => figure.text === '77.31')!
    const edits = [{ start: other.figure.start, end: other.figure.end, text: '777.31' }]
    const injection = {
      kind: 'digit',
      edits,
      was: '',
      now: '',
      class: 'prose',
      target: other,
    } as const
    assert.ok(before.findings.length > 0)
    assert.equal(judged(before, injection).caught, false)
  })
})

test('the interval of Wilson holds the share and narrows with the draws', () => {
  const [low, high] = interval({ hits: 9, of: 10 })
  assert.ok(low > 0.59 && low < 0.6 && high > 0.98 && high < 0.985)
  const [closer] = interval({ hits: 90, of: 100 })
  assert.ok(closer > low)
})
