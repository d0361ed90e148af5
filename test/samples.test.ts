// The sample filings: what is committed is what the generator writes, and the slips are where their list says,
// and nowhere else. That the figures agree with each other is the matter of samples-model.test.ts.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { FILING, files, SLIP_LIST, SLIPPED } from '../scripts/samples/files.ts'
import { excerpt, join as joined, sections } from '../scripts/samples/filing.ts'
import type { PlacedSlip } from '../scripts/samples/place.ts'

const written = files()
const text = (name: string): string => written.get(name) ?? ''
const clean = text(FILING)
const slipped = text(SLIPPED)
const { slips } = JSON.parse(text(SLIP_LIST)) as { readonly slips: readonly PlacedSlip[] }

const offsetOf = (source: string, { line, column }: PlacedSlip): number =>
  source
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length +
  (line > 1 ? 1 : 0) +
  column -
  1

describe('the files of samples/', () => {
  for (const [name, expected] of written)
    it(`${name} is what npm run samples writes`, () => {
      const path = join(import.meta.dirname, '../samples', name)
      assert.ok(readFileSync(path, 'utf8') === expected, `${name} differs: run npm run samples`)
    })

  it('are worth opening: 60 KB of a whole filing, and about half of it again', () => {
    assert.ok(Buffer.byteLength(clean) >= 60_000)
    const share = slipped.length / clean.length
    assert.ok(share > 0.4 && share < 0.65, `the excerpt is ${share} of the filing`)
  })

  it('have every Item of the form of 2016, in its order', () => {
    const items = [...clean.matchAll(/^### Item (\d+[A-H]?)\. /gm)].map((match) => match[1])
    const numbers = Array.from({ length: 19 }, (_, index) => String(index + 1))
    const expected = numbers.flatMap((number) => {
      if (number === '4') return ['4', '4A']
      if (number === '16') return Array.from('ABCDEFGH').map((letter) => `16${letter}`)
      return [number]
    })
    assert.deepEqual(items, expected)
  })

  it('have the shapes of converted filings', () => {
    assert.match(
      clean,
      /\n\n\d+\n\n---\n\nTable of Contents\n\n[a-z]/,
      'a page break in a sentence',
    )
    assert.match(clean, /^- [^\n]*\n\n\d+\n\n---\n\n[^\n]*\n\n(?:[^\n]*\n)?- /m, 'one in a list')
    assert.match(clean, /^Net sales\t¥[\d,]+\t/m, 'a row of tabs')
    assert.match(clean, /\| \(\d[\d,]* \| \) \|/, 'a bracket in a cell of its own')
    assert.match(clean, /<th rowspan="2">[^<]*<\/th><th colspan="\d">/, 'an HTML table')
    assert.match(clean, /^\*\*\*[A-Z][^*]*\.\*\*\*$/m, 'a risk factor')
    assert.match(clean, /\\\$1\.00/, 'an escaped dollar')
    assert.match(clean, /<sup>\(1\)<\/sup>/, 'a footnote mark')
    assert.doesNotMatch(clean, /undefined|NaN|\f/)
  })

  it('number their pages without a gap', () => {
    for (const page of [/^(\d+)\n\n---$/gm, /^F-(\d+)\n\n---$/gm]) {
      const numbers = [...clean.matchAll(page)].map((match) => Number(match[1]))
      assert.ok(numbers.length > 10)
      assert.deepEqual(
        numbers,
        numbers.map((_, index) => index + 1),
      )
    }
  })

  it('list each Item on the page on which it begins', () => {
    const listed = [...clean.matchAll(/^\| {3}\| (Item [^|]+) \| (\d+) \|$/gm)]
    assert.equal(listed.length, 27)
    for (const [, title = '', page] of listed) {
      const from = clean.slice(clean.indexOf(`\n### ${title}\n`))
      assert.equal(/\n\n(\d+)\n\n---\n/.exec(from)?.[1], page, title)
    }
  })

  it('refer only to notes that are there', () => {
    const notes = new Set([...clean.matchAll(/^#### (\d+)\. /gm)].map((match) => match[1]))
    for (const [, note] of clean.matchAll(/\bNote (\d+)/g))
      assert.ok(notes.has(note), `Note ${note}`)
    assert.equal(notes.size, 20)
  })
})

describe('the twenty slips', () => {
  it('are twenty, each with its own name, at the places that the list gives', () => {
    assert.equal(slips.length, 20)
    assert.equal(new Set(slips.map(({ id }) => id)).size, 20)
    for (const slip of slips) {
      const at = offsetOf(slipped, slip)
      assert.equal(slipped.slice(at, at + slip.slipped.length), slip.slipped, slip.id)
      assert.notEqual(slip.slipped, slip.original)
    }
  })

  it('undone, leave the sections of the whole filing as they are', () => {
    let undone = slipped
    for (const slip of [...slips].reverse()) {
      const at = offsetOf(slipped, slip)
      undone = undone.slice(0, at) + slip.original + undone.slice(at + slip.slipped.length)
    }
    const parts = excerpt(sections())
    assert.equal(undone, joined(parts))
    for (const part of parts) assert.ok(clean.includes(part.text), part.name)
  })

  it('cover the kinds of loss that do not match', () => {
    const found = new Set(slips.map(({ check }) => check))
    for (const check of [
      'columns-sum-to-total',
      'text-agrees-with-table',
      'quarters-sum-to-year',
      'loss-word-agrees-with-sign',
    ])
      assert.ok(found.has(check), check)
    assert.ok(found.size >= 14)
  })
})
