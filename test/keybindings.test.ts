// The keys of the extension: one prefix and one letter each, only in filings, each for a command that there is.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

interface Key {
  readonly key: string
  readonly command: string
  readonly when?: string
}

const { contributes } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as {
  readonly contributes: {
    readonly keybindings: readonly (Key & Readonly<Record<'mac' | 'win' | 'linux', unknown>>)[]
    readonly commands: readonly { readonly command: string }[]
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>
  }
}
const [forNoFiling, keys] = [
  contributes.keybindings.filter(({ command }) => command === 'tickmark.sayNoFiling'),
  contributes.keybindings.filter(({ command }) => command !== 'tickmark.sayNoFiling'),
]

/**
 * What VS Code's defaults begin with, with Shift and Alt alone, on Linux, Windows and macOS (version 1.139); what the
 * VS Code at hand has is compared in test/editor.
 */
const TAKEN = /^shift\+alt\+(?:[0-9acdfhio]|[^ ]{2,})(?: |$)/

test('every key is the prefix and a letter, and no letter has two', () => {
  for (const { key } of keys) assert.match(key, /^shift\+alt\+k (?:shift\+)?[a-z]$/)
  assert.equal(new Set(keys.map(({ key }) => key)).size, keys.length)
})

test('no key is one of VS Code', () => {
  assert.deepEqual(
    keys.filter(({ key }) => TAKEN.test(key)),
    [],
  )
})

test('no key opens a menu: Alt and an underlined letter do, on Linux and Windows, whatever is held besides', () => {
  const underlined = new Set(['f', 'e', 's', 'v', 'g', 'r', 't', 'h'])
  for (const { key } of contributes.keybindings)
    assert.ok(!underlined.has(/^shift\+alt\+(?<letter>[a-z])/.exec(key)?.groups?.['letter'] ?? ''))
})

test('where the keys do not hold, the prefix says why instead of letting the letter into the text', () => {
  assert.deepEqual(
    forNoFiling.map(({ key, when }) => [key, when]),
    [['shift+alt+k', '!tickmark.isFiling && editorLangId == markdown && editorTextFocus']],
  )
})

test('keys are the same on every system', () => {
  assert.deepEqual(
    keys.filter((one) => one.mac ?? one.win ?? one.linux),
    [],
  )
})

test('keys hold in filings alone, where the text or the filing view has the focus', () => {
  for (const { when, command } of keys)
    assert.match(when ?? '', /^tickmark\.isFiling && \(?editorTextFocus\b/, command)
})

test('every key is for a command that there is', () => {
  const commands = new Set([
    ...contributes.commands.map(({ command }) => command),
    ...Object.values(contributes.views)
      .flat()
      .map(({ id }) => `${id}.focus`),
  ])
  for (const { command } of keys) assert.ok(commands.has(command), command)
})
