// Opens the wire (stdio, Node IPC or a socket, as the command line says) and answers on it; as a thread, reads files for it.

import { isMainThread, parentPort } from 'node:worker_threads'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import type { Connection } from 'vscode-languageserver/node'
import { pagesBeside } from '../machine/pages.ts'
import { diskOf } from './disk.ts'
import { answerOn } from './library-worker.ts'
import { serve } from './main.ts'

function open(): Connection | undefined {
  try {
    return createConnection(ProposedFeatures.all)
  } catch {
    return undefined
  }
}

const bundle = process.argv[1] ?? ''
const connection = isMainThread ? open() : undefined
if (parentPort) answerOn(parentPort)
else if (connection) {
  // The server outlives what no handler foresaw; the client reads of it in the log.
  process.on('uncaughtException', (error) => connection.console.error(String(error.stack)))
  serve(connection, diskOf(bundle), pagesBeside(bundle))
} else {
  process.stderr.write('usage: server.cjs --stdio | --node-ipc | --socket=<port>\n')
  process.exitCode = 2
}
