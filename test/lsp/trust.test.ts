// A folder that its user has not said to trust does not say under whose name they write; all else works there as anywhere.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { NotesAnswer, PolicyAnswer } from '../../server/src/protocol.ts'
import { CAPABILITIES, start } from './client.ts'

const TEXT = `# Item 3. Key Information

## D. Risk Factors

***We may lose money.***

Our bonds amounted to ¥3.2 billion at March 31, 2016.
`

test('a tickmark.json names the author only where the folder is trusted', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-trust-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(
    join(folder, 'tickmark.json'),
    JSON.stringify({ author: 'Somebody Else', rates: { 'JPY 2016-03-31': '112.42' } }),
  )
  const uri = pathToFileURL(join(folder, 'acme.md')).href
  writeFileSync(join(folder, 'acme.md'), TEXT)
  const client = await start(t, {
    capabilities: { ...CAPABILITIES, experimental: { tickmark: true } },
    settings: {},
  })
  await client.open(uri, TEXT)
  const ask = <R>(method: string): Promise<R> =>
    client.request(`tickmark/${method}`, { textDocument: { uri } })

  assert.notEqual((await ask<NotesAnswer>('notes')).author, 'Somebody Else')
  assert.equal((await ask<PolicyAnswer>('policy')).label, '¥: your rates, else H.10')
  await client.notify('tickmark/trusted')
  assert.equal((await ask<NotesAnswer>('notes')).author, 'Somebody Else')
})
