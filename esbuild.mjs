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

if (process.argv.includes('--tests')) {
  await rm(new URL('out/test', import.meta.url), { recursive: true, force: true })
  await build({
    ...common,
    entryPoints: ['test/editor/main.ts', 'test/editor/*.test.ts'],
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    outdir: 'out/test/editor',
  })
} else {
  await Promise.all([
    build({
      ...common,
      entryPoints: { client: 'client/src/extension.ts', server: 'server/src/transport/node.ts' },
      outdir: 'dist',
    }),
    build({
      ...common,
      entryPoints: { cli: 'server/src/cli/main.ts' },
      banner: { js: '#!/usr/bin/env node' },
      outdir: 'dist',
    }),
  ])
}
