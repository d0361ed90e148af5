// Opens a filing in the bundled VS Code, which runs on loopback until it is interrupted.
import { onPath, run } from '../lib/run.mjs'
import { say, Unable } from '../lib/say.mjs'
import { installVscode } from '../vscode/install.mjs'
import { addressOf, startVscode } from '../vscode/server.mjs'

export async function openBundled(vsix, { target, port, open }) {
  await installVscode()
  say('starting VS Code with the extension in it …')
  const vscode = await startVscode({ vsix, port })
  try {
    const address = addressOf(vscode, target)
    say(`${target.file ?? target.folder} is open at`)
    console.log(`\n  ${address}\n`)
    if (open) await openBrowser(address)
    say('press Ctrl-C to stop.')
    const why = await Promise.race([interruption(), vscode.ended])
    if (typeof why === 'number') throw new Unable(`VS Code ended by itself, with code ${why}.`)
  } finally {
    await vscode.stop()
  }
  say('stopped.')
  return 0
}

async function openBrowser(address) {
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) {
    const opener = onPath('xdg-open')
    if (opener) await run(opener, [address], { seconds: 10 })
  }
}

function interruption() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve)
  })
}
