// A hover → Markdown or plain text.

import type { Hover, Inline, Line } from './hover-part.ts'

/** Filings are full of signs that mean something in Markdown. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>&#|~]/g, (sign) => `\\${sign}`).replace(/[\r\n]+/g, ' ')

export type Link = Extract<Inline, { readonly link: string }>

export type Paper = Extract<Inline, { readonly paper: unknown }>

/** `target` turns the place that a link leads to into its address; `draw` a working paper into a link, where there is a page for it. */
export function hoverMarkdown(
  hover: Hover,
  target: (link: Link) => string,
  draw?: (paper: Paper) => { readonly words: string; readonly address: string },
): string {
  const inline = (one: Inline): string => {
    if (typeof one === 'string') return escaped(one)
    if ('strong' in one) return `**${escaped(one.strong)}**`
    if ('paper' in one) return draw ? behind(draw(one)) : ''
    return `[${escaped(one.link)}](${target(one)})`
  }
  return laidOut(hover, inline, '\n\n---\n\n')
}

const behind = ({ words, address }: { words: string; address: string }): string =>
  ` · [${escaped(words)}](${address})`

export const hoverPlain = (hover: Hover): string => laidOut(hover, wordsOf, '\n\n')

export function wordsOf(one: Inline): string {
  if (typeof one === 'string') return one
  if ('paper' in one) return ''
  return 'strong' in one ? one.strong : one.link
}

function laidOut(hover: Hover, inline: (one: Inline) => string, between: string): string {
  const lineText = (line: Line): string => line.map(inline).join('')
  return hover.parts.map((lines) => lines.map(lineText).join('\n\n')).join(between)
}
