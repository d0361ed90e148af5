// Texts → defined terms with their definitions and uses.

import { recall } from '../base/recall.ts'
import { byStart, shift, span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { definitionsIn } from '../figures/definition.ts'
import { toSource } from '../syntax/run.ts'
import type { Run } from '../syntax/run.ts'
import { sentenceAround } from './sentence-bounds.ts'
import type { Term } from './term.ts'
import type { Text } from './texts.ts'

interface Found {
  readonly definition: Span
  readonly sentence: Span
}

const definedBy = recall((words: Run) => definitionsIn(words.text))

/** More are no glossary but an accident; each costs time at each place that may be a use. */
const MOST = 2000

/** A term defined again (per Item, as is custom) keeps its first definition; the later ones are uses. */
export function termsOf(texts: readonly Text[]): readonly Term[] {
  const defined = new Map<string, Found>()
  for (const { run, words } of texts)
    for (const { name, span: place } of definedBy(words))
      if (!defined.has(name) && defined.size < MOST)
        defined.set(name, {
          definition: toSource(run, place),
          sentence: toSource(run, sentenceAround(run.text, place.start)),
        })
  const uses = usesOf([...defined.keys()], texts)
  return [...defined]
    .map(([name, found]) => ({
      name,
      ...found,
      uses: (uses.get(name) ?? []).filter((use) => !isInFullName(use, found)),
    }))
    .sort((a, b) => byStart(a.definition, b.definition))
}

/** In "the Harbour Act (the “Act”)" the first Act belongs to the name that the term stands for. */
const isInFullName = (use: Span, { definition, sentence }: Found): boolean =>
  sentence.start <= use.start && use.end <= definition.start

const WORD = /[\p{L}\p{N}]/u
/** Every term has a capital: its first one and what follows find the places to look at. */
const CAPITALS = /[A-Z][\p{L}\p{N}]*/gu

const capitalsOf = recall((words: Run) =>
  [...words.text.matchAll(CAPITALS)].map((match) => ({ word: match[0], at: match.index })),
)

/** Every whole-word occurrence of a name, letter for letter; of two names at one place, the longer. */
function usesOf(
  names: readonly string[],
  texts: readonly Text[],
): ReadonlyMap<string, readonly Span[]> {
  const byCapital = new Map<string, { readonly name: string; readonly before: number }[]>()
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const [capital] = name.matchAll(CAPITALS)
    if (!capital) continue
    const list = byCapital.get(capital[0])
    const entry = { name, before: capital.index }
    if (list) list.push(entry)
    else byCapital.set(capital[0], [entry])
  }
  const uses = new Map<string, Span[]>(names.map((name) => [name, []]))
  for (const { run, words } of texts) {
    let end = 0
    for (const { word, at } of capitalsOf(words)) {
      const found = byCapital.get(word)?.find(({ name, before }) => {
        const from = at - before
        return from >= end && isWhole(words.text, from, name)
      })
      if (!found) continue
      const place = shift(span(0, found.name.length), at - found.before)
      end = place.end
      uses.get(found.name)?.push(toSource(run, place))
    }
  }
  return uses
}

const isWhole = (text: string, from: number, name: string): boolean =>
  text.startsWith(name, from) &&
  !WORD.test(text.charAt(from - 1)) &&
  !WORD.test(text.charAt(from + name.length))
