// The beginning of a word in capitals → the defined terms that begin so.

import { recall } from '../base/recall.ts'
import type { Term } from '../facts/term.ts'
import type { Filing } from '../filing.ts'
import { aheadOf, restOf } from './completion-part.ts'
import type { Completion, Typed } from './completion-part.ts'
import { quoted } from './preview.ts'

const MOST = 60
/** Words of a term that may have been typed, and characters of them. */
const MOST_WORDS = 5
const REACH = 80

interface Entry {
  readonly key: string
  readonly term: Term
}

const entriesOf = recall(({ terms }: Filing): readonly Entry[] =>
  terms
    .map((term) => ({ key: term.name.toLowerCase(), term }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
)

function beginning(entries: readonly Entry[], typed: string): readonly Entry[] {
  const key = typed.toLowerCase()
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.key ?? '') < key) low = middle + 1
    else high = middle
  }
  let end = low
  while (entries[end]?.key.startsWith(key) === true && end - low < MOST) end++
  return entries.slice(low, end)
}

const WORD = /(?<![\p{L}\p{N}])\p{Lu}/gu
/** A sentence begins with a capital, whatever its first word is. */
const SENTENCE_START = /(?:^|[.!?:;|•][”")]*\s+|^[\s>#*-]*)$/

export function termCompletions(filing: Filing, { before, after, invoked }: Typed): Completion[] {
  const near = before.slice(-REACH)
  const starts = [...near.matchAll(WORD)].map(({ index }) => index).slice(-MOST_WORDS)
  // The word under the cursor itself must be begun.
  const [last] = starts.slice(-1)
  if (last === undefined || !/^[\p{L}\p{N}&’'.-]+$/u.test(near.slice(last))) return []
  if (!invoked && SENTENCE_START.test(near.slice(0, last))) return []
  const entries = entriesOf(filing)
  const offered = new Map<Term, Completion>()
  for (const start of starts) {
    const typed = near.slice(start)
    for (const { term } of beginning(entries, typed))
      if (!offered.has(term)) offered.set(term, completion(filing, term, typed.length, after))
  }
  return [...offered.values()].slice(0, MOST)
}

function completion(filing: Filing, term: Term, back: number, after: string): Completion {
  const { name, definition, sentence } = term
  const ahead = aheadOf(name, back, after)
  return {
    kind: 'term',
    label: name,
    detail: `defined on line ${filing.lineOf(definition.start)}`,
    documentation: quoted(filing.textOf(sentence)),
    text: name,
    filter: name,
    back,
    ahead,
    rest: Math.max(ahead, restOf(after)),
  }
}
