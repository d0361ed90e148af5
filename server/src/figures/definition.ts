// One run of text → the terms it defines: (“Y”), (the “Y”), “Y” means, Internet Service Provider, or ISP.

import { byStart, span } from '../base/span.ts'
import type { Span } from '../base/span.ts'

export interface DefinitionMention {
  readonly name: string
  /** The name in the run, without quotation marks. */
  readonly span: Span
  /** Between quotation marks: a term of the filing’s own, not only a name’s usual letters. */
  readonly quoted: boolean
  /** The words before it that its letters are the first of: "Internet Service Provider". */
  readonly stands?: string
}

const QUOTED = /["“]([^"“”]{1,60})["”]/g
const BRACKETS = /\(([^()]{2,240})\)/g
/** What may stand beside the quoted name in its brackets. */
const LEAD = new Set(
  `the a an each any collectively together with its his their our and or as also hereinafter hereafter herein referred
   to known called such individually in this these those of subsidiaries affiliates by defined abbreviated for short
   sometimes we us previously formerly`.split(/\s+/),
)

interface Name {
  readonly name: string
  /** Characters of the quotation before it. */
  readonly skipped: number
}

/** A term carries a capital; "we" and "us" are no terms to look up. */
function termOf(quoted: string): Name | undefined {
  const skipped = /^\s*(?:[Tt]he |[Aa]n? )?/.exec(quoted)?.[0].length ?? 0
  const trimmed = quoted.slice(skipped).replace(/[\s,;:]+$/, '')
  const name = /\..*\.$/.test(trimmed) ? trimmed : trimmed.replace(/\.$/, '')
  return /[A-Z]/.test(name) && /^[\p{L}\p{N}]/u.test(name) && !/^(?:We|Us|Our)$/.test(name)
    ? { name, skipped }
    : undefined
}

const mentionAt = ({ name, skipped }: Name, quotedAt: number): DefinitionMention => ({
  name,
  span: span(quotedAt + skipped, quotedAt + skipped + name.length),
  quoted: true,
})

function* bracketed(text: string): Generator<DefinitionMention> {
  for (const brackets of text.matchAll(BRACKETS)) {
    const inner = brackets[1] ?? ''
    const beside = inner.replace(QUOTED, ' ')
    if (beside === inner) continue
    const words = beside.match(/[\p{L}\p{N}’'&%$-]+/gu) ?? []
    if (!words.every((word) => LEAD.has(word))) continue
    for (const quoted of inner.matchAll(QUOTED)) {
      const name = termOf(quoted[1] ?? '')
      if (!name) continue
      const spelled = spelledOut(text, brackets.index, name.name)
      yield { ...mentionAt(name, brackets.index + 2 + quoted.index), ...spelled }
    }
  }
}

const MEANS =
  /["“]([^"“”]{1,60})["”],?(?: (?:as used (?:herein|in this [A-Za-z ]{3,40})|when used [a-z ]{3,40}),?)? (?:means?|shall mean|refers? to|is defined as|are defined as|are to)\b/g

function* meant(text: string): Generator<DefinitionMention> {
  for (const match of text.matchAll(MEANS)) {
    const name = termOf(match[1] ?? '')
    if (name) yield mentionAt(name, match.index + 1)
  }
}

const OR_NAME =
  /, or (?:(?:the|its) )?(["“]?)([A-Z][\p{L}\p{N}&/.-]{0,29}(?: [A-Z][\p{L}\p{N}&/.-]{0,29}){0,3})["”]?(?=[,.;:)"”])/gu
const IN_BRACKETS = / \(([A-Z][A-Z0-9&/-]{1,11}s?)\)/g
const SMALL = /^(?:of|and|the|for|to|in|on|at|by|de|&)$/
const WORDS_BACK = 14

interface Spelled {
  /** The words that the letters are the first of, where no other word stands between them. */
  readonly stands?: string
}

/** Whether the words right before `at` are what the letters stand for: "Home Affairs, Posts and Telecommunications". */
function spelledOut(text: string, at: number, short: string): Spelled | undefined {
  const letters = short.replace(/s$/, '').replace(/[^A-Z]/g, '')
  if (letters.length < 2) return undefined
  const before = text.slice(Math.max(0, at - 200), at)
  const words = (before.match(/[\p{L}\p{N}’'&]+/gu) ?? []).slice(-WORDS_BACK).reverse()
  const named: string[] = []
  let gaps = 0
  for (const word of words) {
    const small = SMALL.test(word)
    const initial = word.charAt(0).toUpperCase()
    if (initial === letters[letters.length - 1 - named.length] && !small) named.unshift(word)
    else if (!small && !/^[A-Z]/.test(word)) return undefined
    else if (!small && named.length > 0) gaps++
    if (named.length === letters.length) return gaps > 0 ? {} : { stands: named.join(' ') }
  }
  return undefined
}

function* abbreviated(text: string): Generator<DefinitionMention> {
  for (const match of text.matchAll(OR_NAME)) {
    const [all, open = '', name = ''] = match
    const bare = name.replace(/[.,]$/, '')
    const spelled = spelledOut(text, match.index, bare)
    if (open === '' && !spelled) continue
    const at = match.index + all.indexOf(name)
    yield {
      name: bare,
      span: span(at, at + bare.length),
      quoted: open !== '',
      ...spelled,
    }
  }
  for (const match of text.matchAll(IN_BRACKETS)) {
    const name = match[1] ?? ''
    const spelled = spelledOut(text, match.index, name)
    if (spelled)
      yield {
        name,
        span: span(match.index + 2, match.index + 2 + name.length),
        quoted: false,
        ...spelled,
      }
  }
}

/** In order of position. */
export function definitionsIn(text: string): readonly DefinitionMention[] {
  if (!/["“(]|, or /.test(text)) return []
  const found = [...bracketed(text), ...meant(text), ...abbreviated(text)].sort((a, b) =>
    byStart(a.span, b.span),
  )
  return found.filter((one, i) => one.span.start >= (found[i - 1]?.span.end ?? 0))
}
