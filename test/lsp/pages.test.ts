// A finding's code leads to the page of its check, in the copy that came with the server.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'
import { referenceResolves } from '../../server/src/checks/reference-resolves.ts'
import { unmark } from '../notation.ts'
import { start } from './client.ts'

test('a finding leads to the heading of its check in docs/checks.md', async (t) => {
  const client = await start(t)
  const example = referenceResolves.examples.invalid[0]
  assert.ok(example)
  await client.open('untitled:Page', `<!-- tickmark -->\n\n${unmark(example).text}`)
  const diagnostics = await client.diagnostics('untitled:Page')
  const found = diagnostics.find(({ code }) => code === 'reference-resolves')
  assert.ok(found?.codeDescription, JSON.stringify(diagnostics))
  const page = new URL(found.codeDescription.href)
  const line = Number(/^#L(\d+)$/.exec(page.hash)?.[1])
  page.hash = ''
  assert.equal(
    readFileSync(fileURLToPath(page), 'utf8').split('\n')[line - 1],
    '### reference-resolves',
  )
})
