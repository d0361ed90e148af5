// Texts → defined terms with their definitions and uses.

import { recall } from '../base/recall.ts'
import { byStart, shift, span } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { definitionsIn } from '../figures/definition.ts'
import { toSource } from '../syntax/run.ts'
import type { Run } from '../syntax/run.ts'
import { sentenceAround } from './sentence-bounds.ts'
import type { Meaning, Term } from './term.ts'
import type { Text } from './texts.ts'

interface Found {
  readonly definition: Span
  readonly sentence: Span
  readonly quoted: boolean
  readonly meanings: Meaning[]
}

const definedBy = recall((words: Run) => definitionsIn(words.text))

/** More are no glossary but an accident; each costs time at each place that may be a use. */
const MOST = 2000

/** A term defined again (per Item, as is custom) keeps its first definition; the later ones are uses. */
export function termsOf(texts: readonly Text[]): readonly Term[] {
  const defined = new Map<string, Found>()
  for (const { run, words } of texts)
    for (const { name, span: place, quoted, stands } of definedBy(words)) {
      const meaning = { span: toSource(run, place), ...(stands !== undefined && { stands }) }
      const known = defined.get(name)
      if (known) known.meanings.push(meaning)
      else if (defined.size < MOST)
        defined.set(name, {
          definition: meaning.span,
          sentence: toSource(run, sentenceAround(run.text, place.start)),
          quoted,
          meanings: [meaning],
        })
    }
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
  const known = new Set(names)
  const windows = windowsOf(names)
  const uses = new Map<string, Span[]>(names.map((name) => [name, []]))
  for (const { run, words } of texts) {
    let end = 0
    for (const { word, at } of capitalsOf(words))
      for (const { before, length } of windows.get(word) ?? []) {
        const from = at - before
        const name = words.text.slice(Math.max(0, from), from + length)
        if (from < end || !known.has(name) || !isWhole(words.text, from, length)) continue
        end = from + length
        uses.get(name)?.push(toSource(run, shift(span(0, length), from)))
        break
      }
  }
  return uses
}

/** How much text around a capital may be a name, longest first: so many lengths, however many names. */
interface Window {
  readonly before: number
  readonly length: number
}

function windowsOf(names: readonly string[]): ReadonlyMap<string, readonly Window[]> {
  const windows = new Map<string, Window[]>()
  for (const name of names) {
    const [capital] = name.matchAll(CAPITALS)
    if (!capital) continue
    const list = windows.get(capital[0]) ?? []
    const { length } = name
    if (!list.some((one) => one.before === capital.index && one.length === length))
      windows.set(capital[0], [...list, { before: capital.index, length }])
  }
  for (const list of windows.values()) list.sort((a, b) => b.length - a.length)
  return windows
}

const isWhole = (text: string, from: number, length: number): boolean =>
  !WORD.test(text.charAt(from - 1)) && !WORD.test(text.charAt(from + length))
