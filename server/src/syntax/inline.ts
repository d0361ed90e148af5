// Inline Markdown of a cell or a line → a run, in linear time and without a parser.

import { alignText } from './align.ts'
import { RunBuilder } from './run-builder.ts'
import type { Run, Style } from './run.ts'

/** Escapes, then tags, then link ends, then runs of one emphasis sign. */
const MARKUP = /\\[^\w\s]|<!--|<\/?[a-z][^<>]{0,2000}>|!?\[|\]\([^()\s]{0,2000}\)|\*{1,3}|_{1,3}/gi

interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The other end of a pair, once it is found; a token without one is plain text. */
  mate?: number
  role: 'tag' | 'open' | 'close' | 'text'
}

const blank = (char: string | undefined): boolean => char === undefined || /\s/.test(char)
const word = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

function tokensOf(source: string): Token[] {
  const tokens: Token[] = []
  for (const match of source.matchAll(MARKUP)) {
    const text = match[0]
    if (text.startsWith('\\') || text === '<!--') continue
    const start = match.index
    tokens.push({
      start,
      end: start + text.length,
      text,
      role: text.startsWith('<') ? 'tag' : 'text',
    })
  }
  return tokens
}

/** Pairs link ends and emphasis signs; one stack for each kind keeps it linear. */
function pair(tokens: readonly Token[], source: string): void {
  const open = new Map<string, number[]>()
  tokens.forEach((token, i) => {
    if (token.role === 'tag') return
    const { text } = token
    const key = text.startsWith('](') ? '[' : text === '![' ? '[' : text
    const stack = open.get(key) ?? []
    open.set(key, stack)
    const before = source[token.start - 1]
    const after = source[token.end]
    const intraword = text.startsWith('_') && word(before) && word(after)
    const closes = text.startsWith('](') || (key !== '[' && !blank(before) && !intraword)
    const mate = closes ? stack.pop() : undefined
    const first = mate === undefined ? undefined : tokens[mate]
    if (first && mate !== undefined) {
      first.role = 'open'
      first.mate = i
      token.role = 'close'
      token.mate = mate
    } else if (key === '[' || (!blank(after) && !intraword)) {
      if (!text.startsWith('](')) stack.push(i)
    }
  })
}

const STYLE_OF_TAG: Readonly<Record<string, Style>> = {
  sup: 'raised',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  a: 'link',
}

/** What begins with one stands on a line of its own. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'div', 'li'])

function stylesOf(text: string): readonly Style[] {
  if (text.endsWith('[')) return ['link']
  if (text.length === 3) return ['strong', 'emphasis']
  return [text.length === 2 ? 'strong' : 'emphasis']
}

/** The run of `source`, which stands at `from`. Unpaired signs stay text; images and empty anchors are gone. */
export function lightRun(source: string, from: number): Run {
  const builder = new RunBuilder()
  const tokens = tokensOf(source)
  pair(tokens, source)
  const opened = new Map<number, number>()
  const tags = new Map<string, number>()
  let at = 0
  let skipTo = 0
  const plain = (end: number): void => {
    if (end > at) alignText(source.slice(at, end), from + at, builder)
  }
  tokens.forEach((token, i) => {
    if (token.start < skipTo || token.role === 'text') return
    plain(token.start)
    at = token.end
    if (token.role === 'tag') {
      const [, closing = '', name = ''] = /^<(\/?)([a-z]+)/i.exec(token.text) ?? []
      const tag = name.toLowerCase()
      const parts = tag === 'br' || (PARAGRAPHS.has(tag) && closing === '' && builder.length > 0)
      if (parts) builder.literal(' ', from + token.start)
      const style = STYLE_OF_TAG[tag]
      if (!style) return
      const begun = tags.get(tag)
      if (closing === '') tags.set(tag, builder.length)
      else if (begun !== undefined) {
        builder.style(style, begun)
        tags.delete(tag)
      }
    } else if (token.role === 'open') {
      const end = token.mate === undefined ? undefined : tokens[token.mate]?.end
      if (token.text === '![' && end !== undefined) at = skipTo = end
      else opened.set(i, builder.length)
    } else {
      const begun = token.mate === undefined ? undefined : opened.get(token.mate)
      const opener = token.mate === undefined ? undefined : tokens[token.mate]
      if (begun !== undefined && opener)
        for (const style of stylesOf(opener.text)) builder.style(style, begun)
    }
  })
  plain(source.length)
  return builder.done()
}
