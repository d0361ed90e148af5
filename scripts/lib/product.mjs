// Builds the bundles and packs them into the VSIX that users install.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { root } from './project.mjs'
import { run } from './run.mjs'
import { say, Unable } from './say.mjs'

export async function buildBundles() {
  say('building dist/client.cjs, dist/server.cjs and dist/cli.cjs …')
  await runNode('The build', ['esbuild.mjs'])
}

export async function packVsix() {
  const vsix = path.join(root, 'out/tickmark.vsix')
  say('packing the extension into out/tickmark.vsix …')
  mkdirSync(path.dirname(vsix), { recursive: true })
  await runNode('Packing the extension', [
    'node_modules/@vscode/vsce/vsce',
    'package',
    '--out',
    vsix,
  ])
  return vsix
}

/** Runs a script of the project; `what` begins the sentence that says it failed. */
export async function runNode(what, args) {
  const { code, output } = await run(process.execPath, args, { cwd: root, seconds: 300 })
  if (code !== 0) throw new Unable(`${what} failed:\n${output.trim()}`)
}
