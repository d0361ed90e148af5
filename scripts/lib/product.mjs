// Builds the bundles and packs them into the VSIX that users install.
import { mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { root } from './project.mjs'
import { run } from './run.mjs'
import { say, Unable } from './say.mjs'

export const vsixFile = path.join(root, 'out/tickmark.vsix')

export async function buildBundles() {
  say('building dist/client.cjs, dist/server.cjs and dist/cli.cjs …')
  await runNode('The build', ['esbuild.mjs'])
}

export async function packVsix() {
  say('packing the extension into out/tickmark.vsix …')
  mkdirSync(path.dirname(vsixFile), { recursive: true })
  // Packed beside its place and moved there whole, for whoever is installing it just now.
  const draft = `${vsixFile}.${process.pid}`
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links']
  const vsce = path.join('node_modules', '@vscode', 'vsce', 'vsce')
  await runNode('Packing the extension', [vsce, 'package', ...flags, '--out', draft])
  renameSync(draft, vsixFile)
  return vsixFile
}

/** Runs a script of the project; `what` begins the sentence that says it failed. */
export async function runNode(what, args) {
  const { code, output } = await run(process.execPath, args, { cwd: root, seconds: 300 })
  if (code !== 0) throw new Unable(`${what} failed:\n${output.trim()}`)
}
