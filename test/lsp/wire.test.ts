// The ways to reach the server: stdio (all other tests), Node IPC, a socket; and none.

import assert from 'node:assert/strict'
import { fork, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  SocketMessageReader,
  SocketMessageWriter,
} from 'vscode-jsonrpc/node'
import type { MessageConnection } from 'vscode-jsonrpc/node'
import type { InitializeResult } from 'vscode-languageserver'

const SERVER = fileURLToPath(new URL('../../dist/server.cjs', import.meta.url))

async function answers(connection: MessageConnection): Promise<void> {
  connection.listen()
  const { serverInfo, capabilities } = await connection.sendRequest<InitializeResult>(
    'initialize',
    { processId: process.pid, rootUri: null, capabilities: {} },
  )
  assert.equal(serverInfo?.name, 'Tickmark')
  assert.equal(capabilities.positionEncoding, 'utf-16')
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
}

test('Node IPC', async () => {
  const server = fork(SERVER, ['--node-ipc'])
  const exit = once(server, 'exit')
  const connection = createMessageConnection(
    new IPCMessageReader(server),
    new IPCMessageWriter(server),
  )
  await answers(connection)
  assert.deepEqual(await exit, [0, null])
  connection.dispose()
})

test('a socket', async () => {
  const listener = createServer()
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = listener.address() as AddressInfo
  const server = spawn(process.execPath, [SERVER, `--socket=${String(port)}`])
  const exit = once(server, 'exit')
  const [socket] = (await once(listener, 'connection')) as [Socket]
  const connection = createMessageConnection(
    new SocketMessageReader(socket),
    new SocketMessageWriter(socket),
  )
  await answers(connection)
  assert.deepEqual(await exit, [0, null])
  connection.dispose()
  listener.close()
})

test('without a wire it says how to use it', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SERVER], { encoding: 'utf8' })
  assert.deepEqual(
    [status, stdout, stderr],
    [2, '', 'usage: server.cjs --stdio | --node-ipc | --socket=<port>\n'],
  )
})

test('it ends when its client is gone', async () => {
  const server = spawn(process.execPath, [SERVER, '--stdio'])
  const exit = once(server, 'exit')
  server.stdin.end()
  assert.deepEqual(await exit, [1, null])
})
