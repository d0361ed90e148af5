// A place in Markdown → whether it is no written word there: code, an address, a link's destination, a tag.

import { recall } from '../base/recall.ts'
import type { Span } from '../base/span.ts'
import { endOfLine, lineOf } from '../base/text.ts'
import type { Text } from '../base/text.ts'

/** Characters that are looked at on either side. */
const REACH = 300
const ADDRESS = /@|:\/\/|^www\.|^#|^\.{0,2}\/|\.\p{L}{1,20}\/|\\/iu
const TOKEN_BEFORE = /[^\s()<>[\]|"“”`*]*$/u
const TOKEN_BEHIND = /^[^\s()<>[\]|"“”`*]*/u
/** Still open before the place: a destination or the title of a link, a tag, a comment. */
const OPEN =
  /\]\([^()\n]{0,300}$|\]\(<[^<>\n]{0,300}$|<[a-z/!][^<>]{0,300}$|^ {0,3}\[[^\][\n]{0,300}$|^ {0,3}\[[^\][\n]{1,300}\]:[^\n]{0,300}$/iu

export function isUnwritten(text: Text, { start, end }: Span): boolean {
  const line = lineOf(text, start)
  if (fencedLines(text).has(line)) return true
  const before = text.value.slice(Math.max(text.lines[line] ?? 0, start - REACH), start)
  const behind = text.value.slice(end, Math.min(endOfLine(text, lineOf(text, end)), end + REACH))
  if (isDefinition(before, behind) || (before.match(/`+/g)?.length ?? 0) % 2 === 1) return true
  if (/[/@=%~#^\\]$|\p{L}[.:]$/u.test(before) || /^(?:[/@=%~#]|[.:]\p{L})/u.test(behind))
    return true
  const token =
    (TOKEN_BEFORE.exec(before)?.[0] ?? '') +
    text.value.slice(start, end) +
    (TOKEN_BEHIND.exec(behind)?.[0] ?? '')
  return ADDRESS.test(token) || isOpen(text.value.slice(Math.max(0, start - REACH), start), before)
}

const isOpen = (near: string, before: string): boolean =>
  (OPEN.test(before) && !/^ {0,3}\[[^\][\n]{0,300}$/u.test(before)) ||
  /<(?:[a-z/][^<>]*|!--(?:[^-]|-(?!->))*)$/iu.test(near)

/** `[label]: destination` */
const isDefinition = (before: string, behind: string): boolean =>
  /^ {0,3}\[[^\][]*$/.test(before) && /^[^\][]{0,200}\]:/.test(behind)

const fencedLines = recall((text: Text): ReadonlySet<number> => {
  const fenced = new Set<number>()
  let open: string | undefined
  for (const [line, start] of text.lines.entries()) {
    const fence = /^ {0,3}(?<fence>`{3,}|~{3,})/.exec(text.value.slice(start, start + 90))
      ?.groups?.['fence']
    if (open !== undefined || fence !== undefined) fenced.add(line)
    if (open === undefined) open = fence
    else if (fence?.startsWith(open) === true) open = undefined
  }
  return fenced
})
