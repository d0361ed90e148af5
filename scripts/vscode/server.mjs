// Starts the installed VS Code on loopback, with a profile of its own that goes when it stops.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from '../lib/project.mjs'
import { endGroup, run } from '../lib/run.mjs'
import { Unable } from '../lib/say.mjs'
import { codeServer, vscodeNode } from './install.mjs'

const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.simpleDialog.enable': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
}

/**
 * A running VS Code: `authority` (host and port), `folder` (its temporary files) and `stop()`.
 * `vsix` is installed first; `forTests` lets the page name an extension under test; `locale` is the display language, in
 * which VS Code's own words stay English: extensions alone speak it.
 * @param {{ vsix?: string, locale?: string, port?: number, forTests?: boolean, settings?: object }} [wish]
 */
export async function startVscode({
  vsix,
  locale,
  port = 0,
  forTests = false,
  settings = {},
} = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tickmark-vscode-'))
  const discard = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  try {
    const profile = prepareProfile(folder, settings, locale)
    if (vsix) await installExtension(profile, vsix)
    if (locale) takeLanguage(folder, locale)
    const authority = `127.0.0.1:${port || (await freePort())}`
    const child = await listen(profile, authority, forTests)
    // Whatever way this process ends, VS Code and its files do not outlive it.
    const abandon = () => {
      endGroup(child, 'SIGKILL')
      discard()
    }
    process.once('exit', abandon)
    const stop = async () => {
      await end(child)
      process.off('exit', abandon)
      discard()
    }
    return { authority, folder, stop, ended: ending(child) }
  } catch (error) {
    discard()
    throw error
  }
}

/**
 * The address that opens a folder or a `.code-workspace`, and in it a file, at a line where one is given.
 * @param {{ authority: string }} vscode
 * @param {{ folder?: string, file?: string, line?: number, payload?: string[][] }} what
 */
export function addressOf(vscode, { folder, file, line, payload = [] }) {
  const open = file ? [['openFile', `${uriOf(vscode, file)}${line ? `:${line}` : ''}`]] : []
  const gotoLine = line ? [['gotoLineMode', 'true']] : []
  const query = new URLSearchParams()
  if (folder === undefined) query.set('ew', 'true')
  else query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder)
  const all = [...gotoLine, ...open, ...payload]
  if (all.length > 0) query.set('payload', JSON.stringify(all))
  return `http://${vscode.authority}/?${query}`
}

export function uriOf(vscode, file) {
  return `vscode-remote://${vscode.authority}${encodeURI(path.resolve(file))}`
}

function prepareProfile(folder, settings, locale) {
  const user = path.join(folder, 'data/User')
  mkdirSync(user, { recursive: true })
  mkdirSync(path.join(folder, 'extensions'))
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }))
  writeFileSync(path.join(folder, 'config.yaml'), '')
  return {
    args: [
      ...[codeServer, '--config', path.join(folder, 'config.yaml')],
      ...['--user-data-dir', path.join(folder, 'data')],
      ...['--extensions-dir', path.join(folder, 'extensions')],
      ...(locale ? ['--locale', locale] : []),
    ],
    env: {
      // The variables of a VS Code terminal would make the server a client of that VS Code.
      ...Object.fromEntries(
        Object.entries(process.env).filter(
          ([name]) =>
            !/^(VSCODE_|ELECTRON_|CODE_SERVER_|(PORT|PASSWORD|HASHED_PASSWORD)$)/.test(name),
        ),
      ),
      // No gallery: nothing here asks the network for an extension.
      EXTENSIONS_GALLERY: '{}',
      XDG_CONFIG_HOME: path.join(folder, 'config'),
      XDG_DATA_HOME: path.join(folder, 'share'),
    },
  }
}

/** What VS Code writes down once a language pack has been installed; ours has no words. */
function takeLanguage(folder, locale) {
  const pack = path.join(root, 'test/fixtures/language-pack')
  const { contributes, name, publisher, version } = JSON.parse(
    readFileSync(path.join(pack, 'package.json'), 'utf8'),
  )
  const [{ languageId, localizedLanguageName: label, translations }] = contributes.localizations
  if (languageId !== locale) throw new Unable(`there is no language pack for ${locale}.`)
  const packs = {
    [locale]: {
      hash: createHash('md5').update(`${name} ${version}`).digest('hex'),
      extensions: [{ extensionIdentifier: { id: `${publisher}.${name}` }, version }],
      translations: Object.fromEntries(
        translations.map(({ id, path: file }) => [id, path.join(pack, file)]),
      ),
      label,
    },
  }
  writeFileSync(path.join(folder, 'data/languagepacks.json'), JSON.stringify(packs))
}

async function installExtension({ args, env }, vsix) {
  const { code, output } = await run(vscodeNode, [...args, '--install-extension', vsix], {
    env,
    seconds: 120,
  })
  if (code !== 0) throw new Unable(`VS Code did not take the extension:\n${output.trim()}`)
}

function listen({ args, env }, authority, forTests) {
  const child = spawn(
    vscodeNode,
    [
      ...args,
      ...['--bind-addr', authority, '--auth', 'none', '--disable-proxy', '--ignore-last-opened'],
      ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
      '--disable-getting-started-override',
      ...(forTests ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  )
  return new Promise((resolve, reject) => {
    let log = ''
    const fail = (why) => {
      clearTimeout(timer)
      endGroup(child, 'SIGKILL')
      const detail = log.includes('EADDRINUSE') ? 'the port is taken' : `${why}\n${log.trim()}`
      reject(new Unable(`VS Code could not listen on ${authority}: ${detail}`))
    }
    const timer = setTimeout(() => fail('no answer in 60 seconds'), 60_000)
    const read = (data) => {
      // Read to the end of its life, so that it never waits for a full pipe.
      if (log.length < 100_000) log += data
      if (log.includes('HTTP server listening on')) {
        clearTimeout(timer)
        resolve(child)
      }
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', (error) => fail(error.message))
    child.once('exit', (code) => fail(`it ended with code ${code}`))
  })
}

function ending(child) {
  return new Promise((resolve) => child.once('exit', resolve))
}

async function end(child) {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = ending(child)
    endGroup(child, 'SIGTERM')
    const timer = setTimeout(() => endGroup(child, 'SIGKILL'), 5000)
    await gone
    clearTimeout(timer)
  }
  // Its extension host may be slower than itself.
  endGroup(child, 'SIGKILL')
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
