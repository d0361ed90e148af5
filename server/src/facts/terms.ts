// Texts → defined terms with their definitions and uses.

import { byStart, shift, span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { definitionsIn } from '../figures/definition.ts'
import { toSource } from '../syntax/run.ts'
import { sentenceAround } from './sentence-bounds.ts'
import type { Term } from './term.ts'
import type { Text } from './texts.ts'

interface Found {
  readonly definition: Span
  readonly sentence: Span
}

/** A term defined again (per Item, as is custom) keeps its first definition; the later ones are uses. */
export function termsOf(texts: readonly Text[]): readonly Term[] {
  const defined = new Map<string, Found>()
  for (const { run } of texts)
    for (const { name, span: place } of definitionsIn(run.text))
      if (!defined.has(name))
        defined.set(name, {
          definition: toSource(run, place),
          sentence: toSource(run, sentenceAround(run.text, place.start)),
        })
  const uses = usesOf(new Set(defined.keys()), texts)
  return [...defined]
    .map(([name, found]) => ({ name, ...found, uses: uses.get(name) ?? [] }))
    .sort((a, b) => byStart(a.definition, b.definition))
}

const WORD = /[\p{L}\p{N}]/u
const WORDS = /[\p{L}\p{N}]+/gu

/** Every whole-word occurrence of a name, letter for letter; of two names at one place, the longer. */
function usesOf(
  names: ReadonlySet<string>,
  texts: readonly Text[],
): ReadonlyMap<string, readonly Span[]> {
  const byFirstWord = new Map<string, string[]>()
  for (const name of names) {
    const first = name.match(WORDS)?.[0] ?? name
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name])
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.length - a.length)
  const uses = new Map<string, Span[]>()
  for (const { run } of texts) {
    let end = 0
    for (const word of run.text.matchAll(WORDS)) {
      if (word.index < end) continue
      const name = byFirstWord.get(word[0])?.find((one) => {
        const from = word.index - one.indexOf(word[0])
        const to = from + one.length
        return from >= end && run.text.startsWith(one, from) && !WORD.test(run.text.charAt(to))
      })
      if (name === undefined) continue
      const place = shift(span(0, name.length), word.index - name.indexOf(word[0]))
      end = place.end
      const list = uses.get(name) ?? []
      list.push(toSource(run, place))
      uses.set(name, list)
    }
  }
  return uses
}
