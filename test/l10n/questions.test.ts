// What the server asks the reader, with its buttons, comes in Japanese too; other requests go out as they are.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ShowMessageRequest } from 'vscode-languageserver'
import type { Connection } from 'vscode-languageserver'
import { wordsFor } from '../../server/src/phrases/translator.ts'
import { spoken } from '../../server/src/transport/spoken.ts'

/** A connection that keeps what is sent. */
function connected() {
  const sent: unknown[] = []
  const connection = {
    languages: { diagnostics: {} },
    window: {},
    sendRequest: (_type: unknown, params: unknown) => {
      sent.push(params)
      return Promise.resolve(null)
    },
  }
  return { sent, connection: connection as unknown as Connection }
}

const QUESTION = {
  type: 3,
  message:
    'a.notes.json has notes on passages of b.md (2 of 3), and there is no filing of its name.',
  actions: [{ title: 'Take Them Over' }],
} as const

test('a question and its buttons', async () => {
  const { sent, connection } = connected()
  const speaking = spoken(connection, () => wordsFor('ja'))
  await speaking.sendRequest(ShowMessageRequest.type, {
    ...QUESTION,
    actions: [...QUESTION.actions],
  })
  assert.deepEqual(sent, [
    {
      type: 3,
      message:
        'a.notes.json には b.md の箇所へのメモがあり (3 件中 2 件)、その名前の報告書はありません。',
      actions: [{ title: 'メモを引き取る' }],
    },
  ])
})

test('any other request', async () => {
  const { sent, connection } = connected()
  await spoken(connection, () => wordsFor('ja')).sendRequest('x/y', { message: 'Accept all' })
  assert.deepEqual(sent, [{ message: 'Accept all' }])
})
