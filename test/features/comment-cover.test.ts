// What a comment in the text accepts: which checks, for which part of the text, and what is amiss with it.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coversOf } from '../../server/src/features/comment-cover.ts'
import { read } from '../../server/src/filing.ts'
import type { Filing } from '../../server/src/filing.ts'
import { commentFor, commentWords } from '../../server/src/notes/acceptance-comment.ts'

const KNOWN = new Set(['columns-sum-to-total', 'rows-sum-to-total'])
const COMMENT = commentFor(['columns-sum-to-total'], [], 'an extract')

/** The first and the last words that the comment in `text` covers. */
const covered = (text: string): string | undefined => {
  const [cover, ...more] = coversOf(read(text), KNOWN)
  assert.equal(more.length, 0)
  return cover?.covered && text.slice(cover.covered.start, cover.covered.end)
}

const TABLE = '| In millions | 2015 |\n| --- | ---: |\n| Fares | 10 |\n| Total | 10 |'

test('it covers the piece that follows it, whether or not a blank line parts them', () => {
  assert.equal(covered(`Before.\n\n${COMMENT}\n${TABLE}\n\nBehind.\n`), TABLE)
  assert.equal(covered(`Before.\n\n${COMMENT}\n\n${TABLE}\n\nBehind.\n`), TABLE)
  assert.equal(covered(`Before.\n\n${COMMENT}\n\n---\n\n# Item 5\n\nBehind.\n`), '# Item 5')
})

test('of a list it covers every item', () => {
  assert.equal(covered(`Before:\n\n${COMMENT}\n\n- fares\n- tolls\n\nBehind.\n`), 'fares\n- tolls')
})

test('it covers the piece that it stands in, or behind on the same line', () => {
  for (const text of [
    `Before.\n\nNet sales ${COMMENT}\nwere ¥3 million.\n\nBehind.\n`,
    `Before.\n\nNet sales\n${COMMENT}\nwere ¥3 million.\n\nBehind.\n`,
    `Before.\n\nNet sales were ¥3 million. ${COMMENT}\n\nBehind.\n`,
  ])
    assert.match(covered(text) ?? '', /^Net sales[\s\S]*million\./)
  const [head = '', ...rows] = TABLE.split('\n')
  assert.match(covered(`${[head, COMMENT, ...rows].join('\n')}\n\nBehind.\n`) ?? '', /Total \| 10/)
})

test('at the end of a text it covers nothing', () => {
  assert.equal(covered(`Before.\n\n${COMMENT}\n`), undefined)
})

test('it names one check or several, and gives a reason', () => {
  const words = (text: string) => commentWords(` ${text} `, KNOWN)
  assert.deepEqual(words('columns-sum-to-total, rows-sum-to-total: seen: both'), {
    rules: ['columns-sum-to-total', 'rows-sum-to-total'],
    figures: [],
    reason: 'seen: both',
    amiss: [],
  })
  assert.deepEqual(words('columns-sum-to-total'), {
    rules: [],
    figures: [],
    reason: '',
    amiss: ['This comment accepts nothing without a reason behind a colon.'],
  })
  assert.deepEqual(words('column-sums-to-total, rows-sum-to-total: x'), {
    rules: ['rows-sum-to-total'],
    figures: [],
    reason: 'x',
    amiss: [
      'There is no check “column-sums-to-total”; the nearest name is “columns-sum-to-total”.',
    ],
  })
  assert.deepEqual(words('zebra: x').amiss, ['There is no check “zebra”.'])
  assert.deepEqual(words(': x').amiss, ['This comment names no check that it accepts findings of.'])
})

test('it may name figures, as they are printed', () => {
  const named = (text: string) => commentWords(` ${text}: seen `, KNOWN)
  const { rules, figures, amiss } = named('columns-sum-to-total 525,162 (1,204) △.52 １２.5%')
  assert.deepEqual([rules, amiss], [['columns-sum-to-total'], []])
  assert.deepEqual(figures, ['525,162', '(1,204)', '△.52', '12.5'])
  const several = named('columns-sum-to-total 7, rows-sum-to-total')
  assert.deepEqual([several.rules, several.figures, several.amiss], [[...KNOWN], ['7'], []])
})

test('a reason cannot end its comment', () => {
  const comment = commentFor(['rows-sum-to-total'], [], 'one --> two\n\n---> three')
  assert.match(comment, /^<!--(?:(?!-->)[\s\S])*-->$/)
  assert.deepEqual(coversOf(read(comment), KNOWN)[0]?.amiss, [])
})

test('comments and pieces are looked at once each, however many there are', () => {
  const count = 300
  const filing = read(`${'- an item\n'.repeat(count)}\nBehind.\n${`\n${COMMENT}`.repeat(count)}\n`)
  let looks = 0
  const pieces = filing.pieces.map(({ at, piece }) => ({
    at,
    get piece() {
      looks++
      return piece
    },
  }))
  const covers = coversOf(Object.create(filing, { pieces: { value: pieces } }) as Filing, KNOWN)
  assert.equal(covers.length, count)
  assert.ok(pieces.length > count)
  assert.ok(looks < 10 * pieces.length, `${looks} looks`)
})
