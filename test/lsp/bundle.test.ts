// The server's bundle alone, in a folder without node_modules: it answers on stdio.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import {
  createProtocolConnection,
  ExitNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import type { InitializeResult } from 'vscode-languageserver/node'

test('dist/server.cjs runs with nothing beside it', async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-bundle-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  copyFileSync('dist/server.cjs', path.join(folder, 'server.cjs'))

  const server = spawn(process.execPath, ['server.cjs', '--stdio'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exit = new Promise<number | null>((resolve) => server.once('exit', resolve))
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  connection.listen()
  const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  })
  assert.equal(serverInfo?.name, 'Tickmark')
  await connection.sendRequest(ShutdownRequest.type)
  await connection.sendNotification(ExitNotification.type)
  assert.equal(await exit, 0)
  connection.dispose()
})
