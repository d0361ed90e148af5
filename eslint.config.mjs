// One ordered list of layers; every import rule is built from it (docs/ARCHITECTURE.md).
import tseslint from 'typescript-eslint'
import regexp from 'eslint-plugin-regexp'

/** A file may import its own layer and the layers named with it, nothing else. */
export const LAYERS = {
  base: [],
  syntax: ['base'],
  figures: ['base', 'syntax'],
  facts: ['base', 'syntax', 'figures'],
  checks: ['base', 'syntax', 'figures', 'facts'],
  notes: ['base', 'syntax', 'figures', 'facts'],
  settings: ['base', 'syntax', 'figures', 'facts', 'checks'],
  features: ['base', 'syntax', 'figures', 'facts', 'checks', 'notes', 'settings', 'filing.ts'],
  transport: [
    'base',
    'syntax',
    'figures',
    'facts',
    'checks',
    'notes',
    'filing.ts',
    'features',
    'protocol.ts',
    'settings',
  ],
  cli: [
    'base',
    'syntax',
    'figures',
    'facts',
    'checks',
    'notes',
    'filing.ts',
    'features',
    'settings',
    'transport',
  ],
}

const everything = [...new Set([...Object.keys(LAYERS), 'filing.ts', 'protocol.ts'])]

const layerRules = Object.entries(LAYERS).map(([layer, below]) => ({
  files: [`server/src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: everything
          .filter((other) => other !== layer && !below.includes(other))
          .map((other) => ({
            regex: `^(\\.\\./)+${other.replace('.', '\\.')}(/|$)`,
            message: `${layer} may not import ${other}: see LAYERS in eslint.config.mjs.`,
          })),
      },
    ],
  },
}))

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
)
