// The settings that the editor offers are those that are read.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { withSettings, withSettingStrings } from '../../scripts/settings.ts'
import { RULES } from '../../server/src/features/findings.ts'
import { readSettings } from '../../server/src/settings/read.ts'
import { schema } from '../../server/src/settings/schema.ts'

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('package.json offers what `npm run docs` writes', () => {
  const manifest = read('package.json')
  assert.deepEqual(JSON.parse(manifest), JSON.parse(withSettings(manifest)))
})

test('package.nls.json words it as `npm run docs` writes', () => {
  const strings = read('package.nls.json')
  assert.deepEqual(JSON.parse(strings), JSON.parse(withSettingStrings(strings)))
})

test('every default and every choice of the schema is accepted', () => {
  const ids = new Set(RULES.map((rule) => rule.id))
  for (const [name, { default: value, enum: choices }] of Object.entries(schema(RULES)))
    for (const one of [value, ...(choices ?? [])])
      assert.deepEqual(readSettings({ [name]: one }, ids).problems, [], name)
  for (const [id, { enum: choices }] of Object.entries(schema(RULES)['checks']?.properties ?? {}))
    for (const choice of choices ?? [])
      assert.deepEqual(readSettings({ checks: { [id]: choice } }, ids).problems, [], id)
})
