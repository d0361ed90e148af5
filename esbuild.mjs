// Writes the three self-contained bundles into dist/, and the licences of what is in them; with --tests, the suite for VS Code's extension host too.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = new URL('.', import.meta.url)

const common = {
  absWorkingDir: fileURLToPath(root),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  outExtension: { '.js': '.cjs' },
  // The UMD builds of some packages hide their imports from the bundler.
  mainFields: ['module', 'main'],
  external: ['vscode'],
  // Licences stand in one file beside the bundles.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
}

const forTests = process.argv.includes('--tests')
const bundles = forTests
  ? [
      {
        entryPoints: ['test/editor/main.ts', 'test/editor/*.test.ts'],
        external: ['vscode', 'mocha'],
        sourcemap: 'inline',
        outdir: 'out/test/editor',
      },
    ]
  : [
      {
        entryPoints: { client: 'client/src/extension.ts', server: 'server/src/transport/node.ts' },
        outdir: 'dist',
      },
      {
        entryPoints: { cli: 'server/src/cli/main.ts' },
        banner: { js: '#!/usr/bin/env node' },
        outdir: 'dist',
      },
    ]

try {
  // A test that is no longer there must not run; dist has fixed names, and may be in use.
  await rm(new URL('out/test', import.meta.url), { recursive: true, force: true })
  const built = await Promise.all(bundles.map((bundle) => build({ ...common, ...bundle })))
  if (!forTests)
    await writeNotices(built.flatMap(({ metafile }) => Object.values(metafile.outputs)))
} catch (error) {
  // Of its own errors esbuild has said why.
  if (!error.errors) console.error(error)
  process.exitCode = 1
}

/** Every package of which something is left in a bundle, with its licence: each asks to be named. */
async function writeNotices(outputs) {
  const folders = outputs
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0])
  const notices = [...new Set(folders)].filter(Boolean).map(noticeOf)
  const parts = (await Promise.all(notices)).sort()
  await writeFile(
    new URL('dist/ThirdPartyNotices.txt', root),
    ['Tickmark contains parts of these packages.\n', ...new Set(parts)].join(
      `\n${'-'.repeat(80)}\n\n`,
    ),
  )
}

async function noticeOf(folder) {
  const url = new URL(`${folder}/`, root)
  const { name, version, license } = JSON.parse(
    await readFile(new URL('package.json', url), 'utf8'),
  )
  const files = (await readdir(url)).filter((file) => /^(?:licen[cs]e|notice)/i.test(file)).sort()
  if (files.length === 0) throw new Error(`${folder} comes without a licence`)
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, url), 'utf8')))
  return [`${name} ${version} (${license})`, ...texts.map((text) => text.trim()), ''].join('\n\n')
}
