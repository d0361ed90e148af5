// What the client says to users: the bundle holds every sentence, each language has its words for it, and none is mute.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { bundle, messagesIn } from '../../scripts/bundle.ts'

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const parse = (path: string): Readonly<Record<string, string>> =>
  JSON.parse(read(path)) as Record<string, string>

/** What is filled in, and what is no words: code, addresses of links, icons. */
const fixedParts = (text: string): readonly string[] =>
  [...text.matchAll(/\{\d+\}|`[^`]+`|\]\([^)]+\)|\$\([\w-]+\)/g)].map(([part]) => part).sort()

describe('the words of the client', () => {
  test('l10n/bundle.l10n.json is what `npm run docs` writes', () => {
    assert.equal(read('l10n/bundle.l10n.json'), bundle())
  })

  test('package.json names the folder of the bundles', () => {
    assert.equal(parse('package.json')['l10n'], './l10n')
  })

  for (const name of readdirSync(new URL('../../l10n/', import.meta.url)).filter((one) =>
    /^bundle\.l10n\..+\.json$/.test(one),
  )) {
    const english = parse('l10n/bundle.l10n.json')
    const other = parse(`l10n/${name}`)

    test(`${name} has the same keys`, () => {
      assert.deepEqual(Object.keys(other).sort(), Object.keys(english).sort())
    })

    for (const [key, text] of Object.entries(other))
      test(`${name} keeps placeholders and code of “${key}”`, () => {
        assert.deepEqual(fixedParts(text), fixedParts(key))
      })
  }
})

test('who is given the words of a language calls them `t`, by which what is said is found', () => {
  const folder = new URL('../../client/src/', import.meta.url)
  const others = readdirSync(folder).flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/(\w+): (?:Words\b|l10n\.t\b(?!\())/g)]
      .filter(([, called]) => called !== 't')
      .map(([told]) => `${name}: ${told}`),
  )
  assert.deepEqual(others, [])
})

describe('reading what is said', () => {
  test('finds it in calls of VS Code and of pages, however it is quoted', () => {
    const source = "l10n.t('a {0}', 1); const x = t(`b`); other.t('c'); l10n.t(\n  'd',\n)"
    assert.deepEqual(messagesIn('x.ts', source), ['a {0}', 'b', 'd'])
  })

  test('refuses what is put together: no translator could find it', () => {
    assert.throws(() => messagesIn('x.ts', "\nl10n.t('a' + b)"), /x\.ts:2/)
    assert.throws(() => messagesIn('x.ts', 'l10n.t(`a ${b}`)'), /x\.ts:1/)
  })
})

describe('every string that VS Code shows', () => {
  const calls =
    /\b(?:(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)\(|createWebviewPanel\(\s*'[\w.]+',)\s*['"`]/
  const properties =
    /\b(?:title|placeHolder|prompt|tooltip|detail|description): *(?<sign>['"`])(?<text>(?:(?!\k<sign>).)*)/g

  for (const name of readdirSync(new URL('../../client/src/', import.meta.url)))
    test(`${name} says nothing past l10n`, () => {
      const source = read(`client/src/${name}`)
      assert.doesNotMatch(source, calls)
      for (const { groups } of source.matchAll(properties))
        assert.doesNotMatch((groups?.['text'] ?? '').replace(/\$\{[^}]*\}/g, ''), /[a-z]/i)
    })
})
