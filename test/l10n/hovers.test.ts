// Hovers in Japanese: over the samples every line has its words, but for names, figures and what the filing itself says.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { hover } from '../../server/src/features/hover.ts'
import type { Line } from '../../server/src/features/hover-part.ts'
import { wordsOf } from '../../server/src/features/hover-text.ts'
import { standing } from '../../server/src/features/standing.ts'
import { read } from '../../server/src/filing.ts'
import { EMPTY } from '../../server/src/library/library.ts'
import { wordsFor } from '../../server/src/phrases/translator.ts'
import { layered } from '../../server/src/settings/settings.ts'
import { spokenHover } from '../../server/src/transport/spoken-hover.ts'

const words = wordsFor('ja')
const CJK = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
const LETTERS = /\p{Lu}?\p{Ll}{3,}/gu
const PLACE = { library: EMPTY, uri: 'file:///a.md' }

/** Words that are neither quoted nor the filing's own, where the line has none of Japanese. */
function english(line: Line, filing: string): readonly string[] {
  const text = line.map(wordsOf).join('')
  if (CJK.test(text)) return []
  const own = filing.toLowerCase()
  return (text.replace(/“[^”]*”|"[^"]*"/g, '').match(LETTERS) ?? []).filter(
    (word) => !own.includes(word.toLowerCase()),
  )
}

for (const name of ['yumihari-20f-2016', 'yumihari-20f-2016-slips'])
  describe(`hovers over samples/${name}.md`, () => {
    const text = readFileSync(new URL(`../../samples/${name}.md`, import.meta.url), 'utf8')
    const filing = read(text)
    const judged = standing(filing, layered({}), [], PLACE)
    const shown = (offsets: readonly number[]): readonly Line[] =>
      offsets.flatMap((offset) => {
        const made = hover(filing, offset, judged, PLACE)
        return made ? spokenHover(made, words).parts.flat() : []
      })
    const hold = (lines: readonly Line[]): void => {
      assert.ok(lines.length > 0)
      for (const line of lines)
        assert.deepEqual(english(line, text), [], line.map(wordsOf).join(''))
      assert.ok(lines.some((line) => CJK.test(line.map(wordsOf).join(''))))
    }

    test('on figures', () => {
      hold(shown(filing.facts.map(({ digits }) => digits.start)))
    })

    test('on references and terms', () => {
      hold(shown(filing.references.map(({ span }) => span.start + 1)))
    })

    test('on findings', () => {
      if (judged.findings.length > 0) hold(shown(judged.findings.map(({ span }) => span.start)))
    })

    test('on proofs: their lines speak Japanese', () => {
      const proofs = shown(filing.facts.map(({ digits }) => digits.start)).filter((line) =>
        line.map(wordsOf).join('').startsWith('✓'),
      )
      const mute = proofs
        .map((line) => line.map(wordsOf).join(''))
        .filter((line) => /\p{Ll}{3,} \p{Ll}{2,}/u.test(line.replace(/“[^”]*”|"[^"]*"/g, '')))
        .filter((line) => !CJK.test(line))
      assert.deepEqual(mute, [])
    })
  })
