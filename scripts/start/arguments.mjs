// Reads the command line of npm start into what is to be opened, and how.
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from '../lib/project.mjs'
import { Unable } from '../lib/say.mjs'

export const USAGE = `usage: npm start [-- [options] PATH]

Opens PATH, a filing in Markdown or a folder of them, in VS Code with Tickmark in it; without PATH, the samples.
VS Code is the machine's own, with a profile apart from yours, where its command \`code\` and a display are there;
else a bundled one on 127.0.0.1, whose address is printed and which runs until Ctrl-C.

options (after "--", or npm takes them for its own):
  --bundled     the bundled VS Code, even where the machine has one
  --port N      the bundled VS Code's port; also TICKMARK_PORT=N; without it any free one
  --no-open     print the address only, and open no browser
  --help        this text`

export function readArguments(args, env) {
  const wish = { help: false, bundled: false, open: true, port: portOf(env.TICKMARK_PORT || '0') }
  const paths = []
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--help' || arg === '-h') wish.help = true
    else if (arg === '--bundled') wish.bundled = true
    else if (arg === '--no-open') wish.open = false
    else if (arg === '--port') wish.port = portOf(rest.shift() ?? '')
    else if (arg.startsWith('--port=')) wish.port = portOf(arg.slice('--port='.length))
    else if (arg.startsWith('-'))
      throw new Unable(`there is no option ${arg}; see npm start -- --help.`)
    else paths.push(arg)
  }
  if (paths.length > 1)
    throw new Unable('one PATH can be opened at a time; see npm start -- --help.')
  // npm runs us in the project's folder, and says in INIT_CWD where the person stood.
  return { ...wish, target: targetOf(paths[0], env.INIT_CWD || process.cwd()) }
}

function portOf(text) {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535) throw new Unable(`${text || 'nothing'} is not a port.`)
  return port
}

/** The folder to open, and the file in it to show. */
function targetOf(given, from) {
  const place = given === undefined ? path.join(root, 'samples') : path.resolve(from, given)
  if (!existsSync(place)) throw new Unable(`there is no ${place}.`)
  if (!statSync(place).isDirectory()) return { folder: path.dirname(place), file: place }
  return { folder: place, file: firstFiling(place) }
}

/** Of the names that tell of a Form 20-F the shortest, else the first Markdown file; a README is not a filing. */
function firstFiling(folder) {
  const names = readdirSync(folder)
    .filter((name) => /\.(?:md|markdown)$/i.test(name) && !/^readme\b/i.test(name))
    .sort()
  const reports = names.filter((name) => /20-?f/i.test(name)).sort((a, b) => a.length - b.length)
  const name = reports[0] ?? names[0]
  return name === undefined ? undefined : path.join(folder, name)
}
