// The rows of the filing view: what a filter leaves, the order of sections, names that come twice, where a line stands.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextOf } from '../../client/src/finding-step.ts'
import { allFindings, EVERYTHING, nodesOf, sectionAt } from '../../client/src/review-rows.ts'
import type { Node, Wish } from '../../client/src/review-rows.ts'
import { parts, shortly, stateOf } from '../../client/src/review-words.ts'
import type {
  Counts,
  Range,
  ReviewAnswer,
  ReviewFinding,
  ReviewRow,
} from '../../server/src/protocol.ts'
import { english } from '../words.ts'

const at = (line: number): Range => ({
  start: { line, character: 0 },
  end: { line, character: 9 },
})

const counts = (ticked: number, flagged = 0, untested = 0, notes = 0): Counts => ({
  ticked,
  flagged,
  untested,
  notes,
})

const finding = (line: number, level: ReviewFinding['level'] = 'error'): ReviewFinding => ({
  rule: 'columns-sum-to-total',
  level,
  message: `The total of line ${line} does not agree`,
  range: at(line),
})

function row(name: string, line: number, more: Partial<ReviewRow> = {}): ReviewRow {
  return {
    name,
    kind: 'item',
    range: at(line),
    counts: counts(0),
    findings: [],
    children: [],
    ...more,
  }
}

const ANSWER: ReviewAnswer = {
  version: 1,
  marks: true,
  counts: counts(9, 2, 3, 1),
  accepted: 0,
  lost: 0,
  ticked: [],
  flagged: [],
  untested: [],
  rows: [
    row('Item 3', 10, {
      counts: counts(4, 2, 0, 1),
      findings: [finding(12, 'information')],
      children: [
        row('Risks', 20, {
          counts: counts(4, 2, 0, 1),
          findings: [finding(22), finding(24, 'warning')],
        }),
        row('Risks', 30),
      ],
    }),
    row('Item 4', 40, { counts: counts(5, 0, 3) }),
    row('Item 5', 50),
  ],
}

const told = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap((node) =>
    node.kind === 'finding'
      ? [`line ${node.range.start.line}`]
      : [node.row.name, ...told(node.children)],
  )

const names = (wish: Partial<Wish>): readonly string[] =>
  told(nodesOf(ANSWER, 'file:///acme.md', { ...EVERYTHING, ...wish }))

test('without a filter all sections are there, each with its own findings first', () => {
  assert.deepEqual(names({}), [
    ...['Item 3', 'line 12', 'Risks', 'line 22', 'line 24', 'Risks'],
    ...['Item 4', 'Item 5'],
  ])
})

test('a filter leaves what fits and what leads there', () => {
  assert.deepEqual(names({ show: 'findings' }), [
    'Item 3',
    'line 12',
    'Risks',
    'line 22',
    'line 24',
  ])
  assert.deepEqual(names({ show: 'notes' }), ['Item 3', 'Risks'])
  assert.deepEqual(names({ show: 'untested' }), ['Item 4'])
})

test('words are looked for in names and messages; below a section that bears them, all is left', () => {
  assert.deepEqual(names({ text: 'LINE 24' }), ['Item 3', 'Risks', 'line 24'])
  assert.deepEqual(names({ text: ' item 5 ' }), ['Item 5'])
  assert.deepEqual(names({ text: 'risks', show: 'findings' }), [
    ...['Item 3', 'Risks', 'line 22', 'line 24'],
  ])
  assert.deepEqual(names({ text: 'nowhere' }), [])
})

test('sections are sorted by what is flagged, or by the share that is ticked, those without figures last', () => {
  const top = (order: Wish['order']): readonly string[] =>
    names({ order }).filter((name) => name.startsWith('Item'))
  assert.deepEqual(top('flagged'), ['Item 3', 'Item 4', 'Item 5'])
  assert.deepEqual(top('ticked'), ['Item 4', 'Item 3', 'Item 5'])
})

test('rows of one name are told apart, and are called the same from one answer to the next', () => {
  const ids = (answer: ReviewAnswer): readonly string[] => {
    const all = (nodes: readonly Node[]): readonly string[] =>
      nodes.flatMap((node) => [node.id, ...(node.kind === 'section' ? all(node.children) : [])])
    return all(nodesOf(answer, 'file:///acme.md', EVERYTHING))
  }
  assert.equal(new Set(ids(ANSWER)).size, 8)
  assert.deepEqual(ids(ANSWER), ids({ ...ANSWER, version: 2 }))
})

test('a section shows the gravest of what is below it, else how far it is ticked', () => {
  const states = nodesOf(ANSWER, 'file:///acme.md', EVERYTHING).map((node) =>
    node.kind === 'section' ? stateOf(node) : node.kind,
  )
  assert.deepEqual(states, ['error', 'partly', 'empty'])
})

test('a line stands in the innermost section, in whatever order they are shown', () => {
  for (const order of ['filing', 'ticked'] as const) {
    const nodes = nodesOf(ANSWER, 'file:///acme.md', { ...EVERYTHING, order })
    assert.equal(sectionAt(nodes, 25)?.row.range.start.line, 20)
    assert.equal(sectionAt(nodes, 45)?.row.name, 'Item 4')
    assert.equal(sectionAt(nodes, 5), undefined)
  }
})

test('the way goes from place to place and round again', () => {
  const places = allFindings(ANSWER).map(({ range }) => range)
  const from = (line: number) => ({ line, character: 0 })
  assert.deepEqual(
    [0, 12, 23, 24].map((line) => nextOf(places, from(line), 1)),
    [0, 1, 2, 0],
  )
  assert.deepEqual(
    [0, 12, 23, 99].map((line) => nextOf(places, from(line), -1)),
    [2, 2, 1, 2],
  )
  assert.equal(nextOf([], from(3), 1), -1)
})

test('counts are told shortly, and in full', () => {
  assert.equal(shortly(counts(41, 3, 16, 2), english), '3 flagged · 41 of 60 ticked · 2 open notes')
  assert.equal(shortly(counts(0), english), '')
  assert.deepEqual(parts(counts(0), 1, english), ['1 open finding', 'no figures'])
})
