// The server's sentences in Japanese: every one that a check says over its examples and over the samples has its words,
// figures and the filing's own words stay as they are, and templates agree in their places.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { CHECKS, GROUPS } from '../../server/src/checks/all.ts'
import { RULES } from '../../server/src/features/findings.ts'
import { policyOf } from '../../server/src/features/policy.ts'
import { read } from '../../server/src/filing.ts'
import { japanese } from '../../server/src/phrases/japanese/all.ts'
import { match, template } from '../../server/src/phrases/template.ts'
import { wordsFor } from '../../server/src/phrases/translator.ts'
import { LANGUAGES } from '../../server/src/report/languages.ts'
import { unmark } from '../notation.ts'

const words = wordsFor('ja')
const CJK = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/** Words of figures and names, which stay what they are in every language. */
const FIXED = new Set(
  'thousand million billion trillion percent per share shares basis point points yen item part form in millions frb'.split(
    ' ',
  ),
)

/** English words of a Japanese sentence that neither stand in the filing nor belong to a figure, a name or a quotation. */
function leftovers(text: string, filing: string): readonly string[] {
  const bare = text.replace(/“[^”]*”|"[^"]*"|[a-z]+(?:-[a-z]+)+/g, '')
  const own = filing.toLowerCase()
  return (bare.match(/[a-z’']{2,}/gi) ?? []).filter(
    (word) => !FIXED.has(word.toLowerCase()) && !own.includes(word.toLowerCase()),
  )
}

function saidOf(text: string): readonly (readonly [kind: string, sentence: string])[] {
  const filing = read(text)
  return [
    ...filing.findings.flatMap(({ message, related, fix }) => [
      ['message', message] as const,
      ...(fix ? [['fix', fix.title] as const] : []),
      ...related.map((one) => ['related', one.message] as const),
    ]),
    ...filing.ticks.flatMap(({ message, related }) => [
      ['tick', message] as const,
      ...related.map((one) => ['related', one.message] as const),
    ]),
    ...policyOf(filing).lines.map((line) => ['policy', line] as const),
  ]
}

function hold(text: string): void {
  for (const [kind, sentence] of new Set(saidOf(text))) {
    const other = words.say(sentence)
    assert.deepEqual(leftovers(other, text), [], `${kind}: ${sentence} → ${other}`)
    // What is only arithmetic, or words of the filing, is the same in both.
    if (kind !== 'message') continue
    assert.match(other, CJK, sentence)
    assert.doesNotMatch(other, /\{\d/)
  }
}

describe('what checks say', () => {
  for (const check of CHECKS)
    test(`${check.id} speaks Japanese over its examples`, () => {
      for (const example of [...check.examples.valid, ...check.examples.invalid])
        hold(unmark(example).text)
    })

  for (const name of ['yumihari-20f-2016', 'yumihari-20f-2016-slips'])
    test(`over samples/${name}.md too`, () => {
      hold(readFileSync(new URL(`../../samples/${name}.md`, import.meta.url), 'utf8'))
    })

  test('every check and every group of them has its title', () => {
    for (const { title } of [...RULES, ...GROUPS]) assert.match(words.say(title), CJK, title)
  })
})

describe('templates', () => {
  for (const [english, other] of japanese.phrases)
    test(`“${english}” has the same places in Japanese`, () => {
      const places = (text: string): readonly string[] =>
        [...text.matchAll(/\{(\d+)[~*+]?\}/g)].map(([, number]) => number ?? '').sort()
      assert.deepEqual([...new Set(places(other))], places(english))
      assert.doesNotMatch(other, /\{\d+[~*+]\}/)
    })

  test('none is there twice', () => {
    const all = japanese.phrases.map(([english]) => english.replace(/~(?=\})/g, ''))
    assert.deepEqual(
      all.filter((one, i) => all.indexOf(one) !== i),
      [],
    )
  })

  test('a place takes as little as it can', () => {
    const made = template(['{0} is {1} on {2}', ''])
    assert.deepEqual(match(made, 'a is b on c on d'), ['a', 'b', 'c on d'])
    assert.equal(match(made, 'a is b'), undefined)
    assert.equal(match(made, ' is b on c'), undefined)
  })

  test('a greedy place takes as much as it can', () => {
    const made = template(['{0+} and {1} more', ''])
    assert.deepEqual(match(made, 'a and b, c and 7 more'), ['a and b, c', '7'])
    assert.equal(match(made, ' and 7 more'), undefined)
    assert.equal(match(made, 'a and  more'), undefined)
    assert.equal(
      words.say('In it: Home and Shop, Mergers and 7 more'),
      '内容: Home and Shop, Mergers、ほか 7 件',
    )
  })
})

describe('a sentence', () => {
  test('that nobody knows stays as it is, also among others', () => {
    assert.equal(words.say('Nobody knows this sentence.'), 'Nobody knows this sentence.')
    assert.equal(
      words.say('There is no amount here. Nobody knows this.'),
      'ここに金額はありません。Nobody knows this.',
    )
  })

  test('keeps what is quoted, whatever it says', () => {
    assert.equal(
      words.say('“There is no amount here.” is used 3 times.'),
      '“There is no amount here.” は 3 回使用。',
    )
    assert.equal(
      words.say(
        'The total “A, line 5, does not agree” does not agree with its parts: 1 + 1 = 2, stated 3 (difference 1; rounding allows 0 either way).',
      ),
      '合計 “A, line 5, does not agree” が内訳と一致しません: 1 + 1 = 2、記載額 3 (差異 1、端数処理による許容差 ±0)。',
    )
  })

  test('with parts that stand apart gives them back in the order of Japanese', () => {
    const [value, from] = ['value', 'from']
    assert.deepEqual(
      words.sayParts([
        'at ',
        { words: '112.42', of: value },
        ' yen per dollar: rate of March 31, 2016, ',
        { words: 'this filing, line 6', of: from },
      ]),
      [
        '1 ドル当たりの円 ',
        { words: '112.42', of: value },
        ': 2016年3月31日のレート、',
        { words: 'この報告書 (6 行目)', of: from },
      ],
    )
  })

  test('however long and odd, is answered', () => {
    const odd = 'The total of , and ; and '.repeat(2000)
    assert.equal(words.say(odd).length > 0, true)
    assert.equal(words.say('\ue000 stands here.'), '\ue000 stands here.')
    const nested = `The text says that ${'from 1 to '.repeat(300)}2.`
    assert.equal(typeof words.say(nested), 'string')
  })

  test('is English in every other language', () => {
    for (const locale of [undefined, 'en', 'de', 'jav', ''])
      assert.equal(wordsFor(locale).say('There is no amount here.'), 'There is no amount here.')
  })
})

describe('a report', () => {
  test('has all its fixed sentences in Japanese', () => {
    const { en, ja } = LANGUAGES
    const look = (own: unknown, other: unknown, path: string): void => {
      if (typeof own === 'object' && own !== null)
        for (const [name, one] of Object.entries(own))
          look(one, (other as Record<string, unknown>)[name], `${path}.${name}`)
      else if (typeof own === 'string' && !['.lang', '.item'].includes(path))
        assert.match(String(other), CJK, path)
    }
    look(en, ja, '')
    assert.equal(ja.sentence('There is no amount here.'), 'ここに金額はありません。')
    assert.match(ja.title('acme.md'), /acme\.md$/)
  })
})
