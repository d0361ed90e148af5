// What package.json shows to users: each key has its words, in every language, and no words are without a key.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))

const english = read('package.nls.json') as Readonly<Record<string, string>>
const japanese = read('package.nls.ja.json') as Readonly<Record<string, string>>

/** Every string of a value, however deep. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** What stands in code is typed by users as it is, and links lead to the same place. */
const fixedParts = (text: string): readonly string[] =>
  [...text.matchAll(/`[^`]+`|\]\([^)]+\)|\$\([\w-]+\)|\{\d+\}/g)].map(([part]) => part).sort()

describe('the strings of package.json', () => {
  test('every key has its English, and all English has its key', () => {
    const keys = stringsIn(read('package.json'))
      .map((text) => /^%(.+)%$/.exec(text)?.[1])
      .filter((key) => key !== undefined)
    assert.deepEqual([...new Set(keys)].sort(), Object.keys(english).sort())
  })

  test('titles and descriptions are keys', () => {
    const names = ['title', 'markdownDescription', 'deprecationMessage', 'contents', 'altText']
    const bare: string[] = []
    const look = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      for (const [name, one] of Object.entries(value))
        if (typeof one !== 'string') look(one)
        else if (names.includes(name) && one !== 'Tickmark' && !/^%.+%$/.test(one)) bare.push(one)
    }
    look((read('package.json') as { contributes: unknown }).contributes)
    assert.deepEqual(bare, [])
  })

  test('Japanese has the same keys', () => {
    assert.deepEqual(Object.keys(japanese).sort(), Object.keys(english).sort())
  })

  for (const [key, text] of Object.entries(japanese))
    test(`${key} keeps its code, links and placeholders in Japanese`, () => {
      assert.match(text, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u)
      assert.deepEqual(fixedParts(text), fixedParts(english[key] ?? ''))
    })
})
