// A filing → links for an editor to underline: the lines of its contents, and the exhibits that are named.
//
// An editor underlines every link of a document at once, and a click may follow the link and the definition. So only what
// a reader expects to be a link is one: a line of the contents and the number of an exhibit. References in the text have
// their definition, which does more: it previews, peeks, and leads to other files.

import type { Span } from '../base/span.ts'
import type { Filing } from '../filing.ts'

export interface DocumentLink {
  readonly span: Span
  readonly to: Span
  /** What it leads to, in words. */
  readonly title: string
}

/** In order of position; what Markdown itself links is left to it. */
export const linksOf = (filing: Filing): readonly DocumentLink[] =>
  filing.references.flatMap(({ span, target, standing, section, place }) => {
    const there = section ?? place
    const isLink = standing === 'contents' || target.kind === 'exhibit'
    if (!there || !isLink || isLinked(filing, span)) return []
    return [{ span, to: there.heading, title: there.name }]
  })

/** `[Item 5](#operating)`, or an anchor of HTML. */
const isLinked = ({ text }: Filing, { start, end }: Span): boolean =>
  /\[[^\][\n]{0,80}$|<a\s[^>]{0,200}>[^<]{0,80}$/i.test(
    text.value.slice(Math.max(0, start - 300), start),
  ) || /^[^\][\n]{0,200}\]\(/.test(text.value.slice(end, end + 210))
