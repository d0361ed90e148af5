// Opens a filing in the machine's own VS Code, in a profile apart from the user's: neither their extensions nor their
// settings are touched, and nothing of theirs changes what a newcomer sees.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { cacheFolder, root } from '../lib/project.mjs'
import { onPath, run } from '../lib/run.mjs'
import { say, Unable } from '../lib/say.mjs'

/** The command `code` where it can show a window here and is new enough for the extension. */
export async function findCode(env = process.env) {
  const code = onPath('code')
  if (!code) return undefined
  const decline = (why) => {
    say(`not using ${code}: ${why}`)
    return undefined
  }
  // In the terminal of a remote VS Code, `code` has no profiles: it speaks to that window.
  if (env.VSCODE_IPC_HOOK_CLI) return decline('it belongs to a remote window')
  if (process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    return decline('there is no display')
  }
  const { code: exit, output } = await run(code, [...profile(), '--version'], { seconds: 60 })
  const version = /^(\d+)\.(\d+)\.\d+/m.exec(output)
  if (exit !== 0 || !version) return decline('it does not tell its version')
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const [, major, minor] = /(\d+)\.(\d+)/.exec(engines.vscode).map(Number)
  const enough = Number(version[1]) * 1000 + Number(version[2]) >= major * 1000 + minor
  return enough ? code : decline(`${version[0]} is older than ${major}.${minor}`)
}

export async function openInCode(code, vsix, { folder, file }) {
  say(`installing the extension into ${code}, in a profile of its own (${profileFolder}) …`)
  await call(code, ['--install-extension', vsix, '--force'])
  say(`opening ${file ?? folder} in VS Code …`)
  const places = file ? [folder, file] : [folder]
  await launch(code, ['--new-window', '--disable-workspace-trust', ...places])
  return 0
}

const profileFolder = path.join(cacheFolder, 'desktop')

function profile() {
  return [
    ...['--user-data-dir', path.join(profileFolder, 'data')],
    ...['--extensions-dir', path.join(profileFolder, 'extensions')],
    // VS Code does not start for root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}

/** Unlike `run`, waits for the command alone: the window it leaves behind may keep its output open. */
function launch(code, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(code, [...profile(), ...args], { stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (exit) =>
      exit === 0 ? resolve() : reject(new Unable(`${code} ended with ${exit}.`)),
    )
  })
}

async function call(code, args) {
  const { code: exit, output } = await run(code, [...profile(), ...args], { seconds: 180 })
  if (exit !== 0) throw new Unable(`${code} ended with ${exit}:\n${output.trim()}`)
}
