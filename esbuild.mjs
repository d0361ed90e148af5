// Writes the three self-contained bundles into dist/; with --tests, the suite for VS Code's extension host too.
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const common = {
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  outExtension: { '.js': '.cjs' },
  // The UMD builds of some packages hide their imports from the bundler.
  mainFields: ['module', 'main'],
  external: ['vscode'],
  legalComments: 'none',
  logLevel: 'warning',
}

const bundles = process.argv.includes('--tests')
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
  await Promise.all(bundles.map((bundle) => build({ ...common, ...bundle })))
} catch {
  // esbuild has said why.
  process.exitCode = 1
}
