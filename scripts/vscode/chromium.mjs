// Finds the browser that tests drive VS Code with, and installs Debian's where there is none.
import { run, onPath } from '../lib/run.mjs'
import { say, Unable } from '../lib/say.mjs'

/** The path of a Chromium; `CHROMIUM_PATH` names another than the machine's own. */
export async function installChromium() {
  const found = findChromium()
  const needed = found ? [] : ['chromium']
  if (!(await hasFonts())) needed.push('fontconfig', 'fonts-dejavu-core')
  if (needed.length === 0) return found
  const names = needed.join(' ')
  if (!onPath('apt-get')) {
    if (found) return found
    throw new Unable(
      'The tests in VS Code need Chromium: install it, or name one in CHROMIUM_PATH.',
    )
  }
  if (process.getuid() !== 0) {
    if (found) return found
    throw new Unable(
      `The tests in VS Code need Chromium, which only root can install: run \`sudo apt-get install ${names}\`, or name one in CHROMIUM_PATH.`,
    )
  }
  say(`installing ${names} (apt-get) …`)
  await apt('update')
  await apt('install', '--yes', '--no-install-recommends', ...needed)
  return findChromium()
}

function findChromium() {
  return process.env.CHROMIUM_PATH || onPath('chromium', 'chromium-browser', 'google-chrome')
}

/** A browser without any font draws no text at all. */
async function hasFonts() {
  const { code, output } = await run('fc-list', [])
  return code === 0 && output.trim() !== ''
}

async function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, output } = await run('apt-get', ['-q', ...args], { env, seconds: 900 })
  if (code === 0) return
  const [error] = output.split('\n').filter((line) => line.startsWith('E: '))
  throw new Unable(
    `Chromium could not be installed: apt-get ${args[0]} failed (${error ?? `exit code ${code}`}); check the network and apt's sources.`,
  )
}
