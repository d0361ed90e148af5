// Lines of Markdown → their scopes, by VS Code's tokeniser: a small host grammar that stands for Markdown's, and ours injected.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import oniguruma from 'vscode-oniguruma'
import textmate from 'vscode-textmate'

const { INITIAL, parseRawGrammar, Registry } = textmate
const require = createRequire(import.meta.url)

const HOST = 'text.html.markdown'
const SCOPE = 'tickmark.filing'

const ours = join(import.meta.dirname, '../../syntaxes/filing.tmLanguage.json')

/** The scopes of Markdown that matter to an injection, each by its plainest form. */
const host = {
  scopeName: HOST,
  patterns: [
    {
      begin: '^```.*$',
      end: '^```$',
      name: 'markup.fenced_code.block.markdown',
    },
    {
      match: '^(#{1,6}) (.*)$',
      name: 'markup.heading.markdown',
      captures: {
        '1': { name: 'punctuation.definition.heading.markdown' },
        '2': { name: 'entity.name.section.markdown', patterns: [{ include: '#inline' }] },
      },
    },
    { include: '#inline' },
  ],
  repository: {
    inline: {
      patterns: [
        { match: '`[^`]*`', name: 'markup.inline.raw.string.markdown' },
        { begin: '\\*\\*', end: '\\*\\*', name: 'markup.bold.markdown' },
        {
          match: '(\\[)([^\\]]*)(\\]\\([^)]*\\))',
          name: 'meta.link.inline.markdown',
          captures: { '2': { name: 'string.other.link.title.markdown' } },
        },
        { match: '<[a-z/][^>]*>', name: 'meta.tag.inline.html' },
        { match: '\\\\[$*_]', name: 'constant.character.escape.markdown' },
      ],
    },
  },
}

async function registry(): Promise<InstanceType<typeof Registry>> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'))
  await oniguruma.loadWASM(wasm)
  return new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) =>
      Promise.resolve(
        scope === HOST
          ? parseRawGrammar(JSON.stringify(host), 'host.json')
          : scope === SCOPE
            ? parseRawGrammar(readFileSync(ours, 'utf8'), ours)
            : null,
      ),
    getInjections: (scope) => (scope === HOST ? [SCOPE] : []),
  })
}

const grammar = (await registry()).loadGrammar(HOST)

export interface Token {
  readonly text: string
  /** The innermost scope of ours, without the language at its end. */
  readonly scope: string
  readonly around: readonly string[]
}

/** What our grammar colours in the lines, in order. */
export async function coloured(text: string): Promise<readonly Token[]> {
  const loaded = await grammar
  if (!loaded) throw new Error('the host grammar does not load')
  const tokens: Token[] = []
  let stack = INITIAL
  for (const line of text.split('\n')) {
    const result = loaded.tokenizeLine(line, stack)
    stack = result.ruleStack
    for (const token of result.tokens) {
      const own = token.scopes.findLast((scope) => scope.endsWith('.filing'))
      if (own === undefined || own === SCOPE) continue
      tokens.push({
        text: line.slice(token.startIndex, token.endIndex),
        scope: own.replace(/\.filing$/, ''),
        around: token.scopes.slice(1, -1),
      })
    }
  }
  return tokens
}
