// Opens the wire (stdio, Node IPC or a socket, as the command line says) and answers on it.

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import type { Connection } from 'vscode-languageserver/node'
import { pagesBeside } from '../machine/pages.ts'
import { disk } from './disk.ts'
import { serve } from './main.ts'

function open(): Connection | undefined {
  try {
    return createConnection(ProposedFeatures.all)
  } catch {
    return undefined
  }
}

const connection = open()
if (connection) {
  // The server outlives what no handler foresaw; the client reads of it in the log.
  process.on('uncaughtException', (error) => connection.console.error(String(error.stack)))
  serve(connection, disk, pagesBeside(process.argv[1] ?? ''))
} else {
  process.stderr.write('usage: server.cjs --stdio | --node-ipc | --socket=<port>\n')
  process.exitCode = 2
}
