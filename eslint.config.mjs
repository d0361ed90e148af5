// One ordered list of layers; every import rule is built from it (docs/ARCHITECTURE.md).
import tseslint from 'typescript-eslint'
import regexp from 'eslint-plugin-regexp'

const CORE = ['base', 'syntax', 'figures', 'facts', 'checks']

const ALL = [...CORE, 'filing.ts', 'notes', 'settings', 'library', 'features', 'report']

/** A layer is a folder of server/src, or a file there; it may import itself and what is named with it, nothing else. */
export const LAYERS = {
  'protocol.ts': ['protocol'],
  protocol: [],
  base: [],
  phrases: ['base'],
  syntax: ['base'],
  figures: ['base', 'syntax'],
  facts: ['base', 'syntax', 'figures'],
  checks: ['base', 'syntax', 'figures', 'facts'],
  'filing.ts': CORE,
  settings: CORE,
  notes: ['base', 'syntax', 'checks'],
  library: [...CORE, 'filing.ts', 'settings'],
  features: [...CORE, 'filing.ts', 'notes', 'settings', 'library'],
  report: [...CORE, 'filing.ts', 'notes', 'settings', 'library', 'features', 'phrases'],
  machine: ['settings', 'notes'],
  transport: [...ALL, 'phrases', 'machine', 'protocol.ts'],
  cli: [...ALL, 'machine'],
}

/** The packages of each layer; all others have none. */
const PACKAGES = {
  syntax: ['decode-named-character-reference', 'mdast', 'remark-parse', 'unified'],
  settings: ['jsonc-parser', 'picomatch'],
  machine: ['node:.*'],
  transport: ['node:.*', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
  report: ['sarif'],
  cli: ['node:.*', 'sarif'],
}

/** Of a filing's syntax the checks see what the sections and the text are, never how they were parsed. */
const NARROWER = {
  checks: [
    {
      regex: '^(\\.\\./)+syntax/(?!section\\.ts$|run\\.ts$|forms/)',
      message: 'checks see sections, runs and forms: what else they need is a fact.',
    },
  ],
}

const literal = (text) => text.replace('.', '\\.')
const restricted = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
})

const layerRules = Object.entries(LAYERS).map(([layer, below]) =>
  restricted(
    [layer.endsWith('.ts') ? `server/src/${layer}` : `server/src/${layer}/**/*.ts`],
    [
      ...Object.keys(LAYERS)
        .filter((other) => other !== layer && !below.includes(other))
        .map((other) => ({
          // Files beside the layers' folders reach them without going up.
          regex: `^${layer.endsWith('.ts') ? '\\./' : '(\\.\\./)+'}${literal(other)}(/|$)`,
          message: `${layer} may not import ${other}: see LAYERS in eslint.config.mjs.`,
        })),
      {
        regex: `^(?!\\.|(?:${(PACKAGES[layer] ?? []).join('|') || '$'})(?:/|$))`,
        message: `${layer} may not import this package: see PACKAGES in eslint.config.mjs.`,
      },
      ...(NARROWER[layer] ?? []),
    ],
  ),
)

const clientRule = restricted(
  ['client/**/*.ts'],
  [
    {
      regex: '^(\\.\\./)+server/(?!src/protocol\\.ts$)',
      message: 'of the server the client knows protocol.ts only.',
    },
  ],
)

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, regexp.configs.recommended],
    languageOptions: {
      parserOptions: {
        project: [
          'server/tsconfig.node.json',
          'client/tsconfig.json',
          'scripts/tsconfig.json',
          'bench/tsconfig.json',
          'test/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  ...layerRules,
  clientRule,
)
