// Code actions need the findings of a whole filing; nobody else waits for them.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SUM } from '../cli/run.ts'
import { start } from './client.ts'

test('code actions wait for the check, and other requests do not wait for them', async (t) => {
  const client = await start(t)
  const uri = 'untitled:a'
  await client.open(
    uri,
    `<!-- tickmark -->\n\n${SUM}\n${'Net loss was ¥3 million in fiscal 2016.\n\n'.repeat(20_000)}`,
  )
  const symbols = (of: string) =>
    client.request('textDocument/documentSymbol', { textDocument: { uri: of } })
  // The text is read now, and being checked.
  await symbols(uri)
  const order: string[] = []
  const place = { line: 7, character: 33 }
  const actions = client
    .request<unknown[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: place, end: place },
      context: { diagnostics: [] },
    })
    .finally(() => order.push('actions'))
  await symbols('untitled:b').finally(() => order.push('others'))
  assert.ok(Array.isArray(await actions))
  assert.deepEqual(order, ['others', 'actions'])
})
