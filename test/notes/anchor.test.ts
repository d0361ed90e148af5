// Where notes are found after what happens to filings.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anchored, finder } from '../../server/src/notes/anchor.ts'
import type { Found } from '../../server/src/notes/anchor.ts'
import { followed, unchangedIn } from '../../server/src/notes/follow.ts'
import { patternOf } from '../../server/src/notes/pattern.ts'

const FILLER = Array.from(
  { length: 60 },
  (_, i) => `Store ${i + 1} opened in year ${1950 + i} with ${i * 37 + 11} seats.`,
)

const FILING = `# Item 5. Results

Revenue rose by 7.2% to **$11.8 billion**, which “mostly” came from the Company’s stores in Osaka.

${FILLER.slice(0, 30).join(' ')}

| | 2024 | 2023 |
| --- | ---: | ---: |
| Americas | $ 1,204 | $ 1,100 |
| Europe | 985 | 1,040 |
| Total | $ 2,189 | $ 2,140 |

${FILLER.slice(30).join(' ')}

| | 2024 | 2023 |
| --- | ---: | ---: |
| Stores | 31 | 28 |
| Seats | 1,204 | 1,177 |
| Total | 1,235 | 1,205 |

Revenue is recognized when goods are handed over.
`

const NO_SECTION = (): readonly string[] => []

/** A note on the `nth` time that `quote` comes in the text. */
function noted(quote: string, text = FILING, nth = 1) {
  let at = -1
  for (let i = 0; i < nth; i++) at = text.indexOf(quote, at + 1)
  assert.ok(at >= 0, `${quote} is in the text`)
  return anchored(text, { start: at, end: at + quote.length }, [])
}

const found = (text: string, quote: string, nth = 1): Found =>
  finder(text, NO_SECTION)(noted(quote, FILING, nth))

const said = (text: string, result: Found): string =>
  result.kind === 'lost'
    ? 'lost'
    : `${result.kind}: ${text.slice(result.span.start, result.span.end)}`

describe('a note', () => {
  test('is looked for with what is near it, whatever another program has put around it', () => {
    const [before, behind] = ['is one more of them '.repeat(20_000), ' and so on'.repeat(20_000)]
    const pattern = patternOf({ quote: 'a crane', prefix: before, suffix: behind })
    assert.deepEqual(pattern.words.slice(pattern.first, pattern.end), ['a', 'crane'])
    assert.ok(pattern.words.length < 500, `${pattern.words.length} words`)
  })

  test('is where it was in the same text', () => {
    const at = FILING.indexOf('1,204')
    assert.deepEqual(found(FILING, '1,204'), { kind: 'same', span: { start: at, end: at + 5 } })
  })

  test('moves with what it is about, also where its words come twice', () => {
    const text = `A new beginning.\n\n${FILING}`
    for (const nth of [1, 2]) {
      const result = found(text, 'Total', nth)
      assert.equal(said(text, result), 'moved: Total')
      assert.equal(
        result.kind !== 'lost' && text.slice(0, result.span.start).split('Total').length,
        nth,
      )
    }
  })

  test('is found where a figure or a word of it has changed', () => {
    const text = FILING.replace('$11.8 billion', '$11.9 billion')
    assert.equal(
      said(text, found(text, 'Revenue rose by 7.2% to **$11.8 billion**')),
      'changed: Revenue rose by 7.2% to **$11.9 billion**',
    )
    assert.equal(said(text, found(text, '$11.8')), 'changed: $11.9')
  })

  test('is found whatever converter has set the text', () => {
    const text = FILING.replace('# Item 5. Results', '<div>**Item 5.** Results</div>')
      .replace('**$11.8 billion**', '$11.8\nbillion')
      .replace('“mostly”', '&quot;mostly&quot;')
      .replace('Company’s', "Company's")
      .replaceAll('$ ', '$ | ')
      .replaceAll('| --- | ---: | ---: |', '|:---|:---|:---|:---|:---|')
      .replaceAll('stores', '_stores_')
    assert.equal(
      said(
        text,
        found(
          text,
          'rose by 7.2% to **$11.8 billion**, which “mostly” came from the Company’s stores',
        ),
      ),
      "moved: rose by 7.2% to $11.8\nbillion, which &quot;mostly&quot; came from the Company's _stores",
    )
    assert.equal(said(text, found(text, '$ 1,204')), 'moved: 1,204')
    assert.equal(said(text, found(text, 'Europe')), 'moved: Europe')
    assert.equal(said(text, found(text, 'Item 5. Results')), 'moved: Item 5.** Results')
  })

  test('is lost where its text is taken out, though its words come elsewhere', () => {
    const row = '| Total | $ 2,189 | $ 2,140 |\n'
    const text = FILING.replace(row, '')
    assert.equal(said(text, found(text, 'Total')), 'lost')
    assert.equal(said(text, found(text, '$ 2,189')), 'lost')
    const cell = FILING.replace('$ 1,204', '')
    assert.equal(said(cell, found(cell, '$ 1,204')), 'lost')
  })

  test('that could be about either of two copies is told by their order, or by its section', () => {
    const twice = `${FILING}\n# Again\n\n${FILING}`
    const second = noted('| Europe | 985 |', twice, 2)
    const shifted = `Something before.\n\n${twice}`
    const place = shifted.lastIndexOf('| Europe | 985 |')
    assert.deepEqual(finder(shifted, NO_SECTION)(second), {
      kind: 'moved',
      span: { start: place, end: place + 16 },
    })
    const thrice = `${shifted}\n${FILING}`
    assert.equal(finder(thrice, NO_SECTION)(second).kind, 'lost')
    const again = { ...second, section: ['Again'] }
    const [from, to] = [thrice.indexOf('# Again'), place + 500]
    const sections = (offset: number): string[] =>
      offset > from && offset < to ? ['Again'] : ['Item 5']
    assert.deepEqual(finder(thrice, sections)(again), {
      kind: 'moved',
      span: { start: place, end: place + 16 },
    })
  })

  test('is at its own place among fifty that are alike, and told by their order after a change', () => {
    const table = '| | 2024 |\n| --- | ---: |\n| Sites | 964 |\n| Total | 964 |\n\n'
    const text = table.repeat(50)
    const moved = `Something before.\n\n${text}`
    for (const nth of [1, 2, 30, 51, 99, 100]) {
      const anchor = noted('964', text, nth)
      const start = text.split('964', nth).join('964').length
      const at = { start, end: start + 3 }
      assert.deepEqual(finder(text, NO_SECTION)(anchor), { kind: 'same', span: at })
      const by = moved.length - text.length
      const there = { start: start + by, end: start + by + 3 }
      const [near, again] = [
        finder(moved, NO_SECTION)(anchor),
        finder(table + text, NO_SECTION)(anchor),
      ]
      if (near.kind !== 'lost') assert.deepEqual(near.span, there)
      if (again.kind !== 'lost') assert.equal(again.span.start, start + table.length)
    }
  })

  test('is followed through changes elsewhere, also where it could not be told from a copy any more', () => {
    const anchor = noted('| Europe | 985 |')
    const before: Found = { kind: 'same', span: anchor.at }
    const twice = `${FILING}\n${FILING}`
    assert.equal(finder(`New.\n\n${twice}`, NO_SECTION)(anchor).kind, 'lost')
    const follow = (now: string): Found | undefined =>
      followed(anchor, anchor.at, before, [FILING, now], unchangedIn(FILING, now))
    assert.deepEqual(follow(twice), before)
    assert.equal(said(`New.\n\n${FILING}`, follow(`New.\n\n${FILING}`)!), 'moved: | Europe | 985 |')
    assert.equal(follow(FILING.replace('| 985', '| 986')), undefined)
    assert.equal(follow(FILING.replace('Americas', 'America')), undefined)
  })

  test('of many pages is found by its ends', () => {
    const quote = FILING.slice(FILING.indexOf('Store 1 '), FILING.indexOf('Revenue is'))
    const text = `Before.\n\n${FILING.replace('985', '986')}`
    const result = found(text, quote)
    assert.equal(result.kind, 'changed')
    const place = said(text, result)
    assert.ok(place.startsWith('changed: Store 1 opened') && place.endsWith('1,205 |\n\n'), place)
  })

  test('of another program, with nothing but a quote, is found where the quote comes once', () => {
    const bare = (quote: string) => ({
      quote,
      prefix: '',
      suffix: '',
      at: { start: 0, end: 0 },
      section: [],
    })
    const find = finder(FILING, NO_SECTION)
    assert.equal(said(FILING, find(bare('Store 7 opened'))), 'moved: Store 7 opened')
    assert.equal(said(FILING, find(bare('Total'))), 'lost')
    assert.equal(said(FILING, find(bare(''))), 'lost')
  })

  test('counts characters as the annotation model does, and is found all the same', () => {
    const text = `𝔄𝔅 ${FILING}`
    const anchor = noted('in Osaka', text)
    assert.equal(anchor.at.start, text.indexOf('in Osaka') - 2)
    assert.deepEqual(finder(text, NO_SECTION)(anchor), {
      kind: 'same',
      span: { start: text.indexOf('in Osaka'), end: text.indexOf('in Osaka') + 8 },
    })
  })

  test('of hostile quotes and texts takes no time to speak of', () => {
    const same = 'a '.repeat(50_000)
    for (const quote of [
      same,
      '<a'.repeat(50_000),
      '](('.repeat(30_000),
      '&a'.repeat(50_000),
      '\\'.repeat(100_000),
      'x'.repeat(100_000),
    ]) {
      assert.equal(finder(FILING, NO_SECTION)({ ...noted('Total'), quote }).kind, 'lost')
      const text = `${FILING}${quote}`
      finder(
        text,
        NO_SECTION,
      )(anchored(text, { start: FILING.length + 10, end: text.length - 10 }, []))
    }
  })
})
