// What the server says in English → the words of the reader's language, sentence by sentence, by templates; what none fits
// stays as it is.

import { japanese } from './japanese/all.ts'
import { mask, unmask, WITHIN } from './mask.ts'
import type { Part } from './mask.ts'
import { isPlain } from './plain.ts'
import { fill, match, template, uncapital } from './template.ts'
import type { Phrase, Template } from './template.ts'

export interface Words {
  readonly language: 'en' | 'ja'
  readonly say: (english: string) => string
  /** A sentence in which some words stand apart, as links do: they come back in the order of the other language. */
  readonly sayParts: <T>(sentence: readonly (string | Part<T>)[]) => readonly (string | Part<T>)[]
  /** For tests: undefined where a sentence would stay English. */
  readonly whole: (english: string) => string | undefined
}

export interface Language {
  readonly phrases: readonly Phrase[]
  /** Of days and months, which no template names. */
  readonly date: (english: string) => string | undefined
  /** Sentences that follow each other. */
  readonly join: (sentences: readonly string[]) => string
}

const ENGLISH: Words = {
  language: 'en',
  say: (english) => english,
  sayParts: (sentence) => sentence,
  whole: (english) => english,
}

/** `locale` as editors name it: "ja", "ja-JP", "en-us". */
export const wordsFor = (locale: string | undefined): Words =>
  locale !== undefined && /^ja\b/i.test(locale) ? (inJapanese ??= words(japanese)) : ENGLISH

let inJapanese: Words | undefined

/** Longer sentences are not ours. */
const LONGEST = 4000
/** How deep words stand in words: a clause of a sentence, a period in it, a day in that. */
const DEEPEST = 8

function words({ phrases, date, join }: Language): Words {
  const exact = new Map<string, string>()
  const byWord = new Map<string, Template[]>()
  for (const phrase of phrases) {
    const made = template(phrase)
    if (made.places.length === 0) exact.set(made.literals[0] ?? '', made.other)
    else byWord.set(keyOf(made), [...(byWord.get(keyOf(made)) ?? []), made])
  }
  for (const all of byWord.values()) all.sort((a, b) => b.weight - a.weight)

  /** Of the words within one sentence, which are met again by every template that is tried. */
  const seen = new Map<string, string | undefined>()
  /** Undefined where some of it has no translation. */
  function translated(text: string, depth = 0): string | undefined {
    if (text.length > LONGEST || depth > DEEPEST) return undefined
    if (depth === 0) seen.clear()
    else if (seen.has(text)) return seen.get(text)
    const other = look(text, depth)
    if (depth > 0) seen.set(text, other)
    return other
  }
  function look(text: string, depth: number): string | undefined {
    const known = exact.get(uncapital(text)) ?? date(text.replaceAll(WITHIN, ' '))
    if (known !== undefined) return known
    if (isPlain(text)) return text
    if (depth > 0 && text.includes('; ')) return clauses(text.split('; '), depth)
    for (const one of candidates(text, depth)) {
      const values = valuesIn(one, text, depth)
      if (values) return fill(one.other, values)
    }
    return undefined
  }
  function clauses(all: readonly string[], depth: number): string | undefined {
    const made = all.map((one) => translated(one, depth + 1))
    return made.includes(undefined) ? undefined : made.join('。')
  }
  function* candidates(text: string, depth: number): Generator<Template> {
    yield* byWord.get(wordOf(uncapital(text))) ?? []
    for (const one of byWord.get('') ?? []) if (depth > 0 || !one.nested) yield one
  }
  function valuesIn(one: Template, text: string, depth: number): readonly string[] | undefined {
    const values = match(one, uncapital(text))
    if (!values) return undefined
    // A place at the start of the sentence has its capital, as names do.
    const own = one.literals[0] === '' ? match(one, text) : values
    const made: string[] = []
    for (const [i, value] of (own ?? values).entries()) {
      const other =
        translated(value, depth + 1) ?? (one.loose.has(i) && isName(value) ? value : undefined)
      if (other === undefined) return undefined
      made.push(other)
    }
    return made
  }

  const said = (text: string): string =>
    text
      .split('\n')
      .map((line) => {
        const [, sign = '', sentences = '', links = ''] = LINE.exec(line) ?? []
        const whole = translated(sentences + links)
        if (whole !== undefined) return sign + whole
        return sign + join(sentencesOf(sentences).map((one) => translated(one) ?? one)) + links
      })
      .join('\n')
  const sayParts: Words['sayParts'] = (sentence) => {
    const masked = mask(sentence)
    if (!masked) return sentence
    return unmask(said(masked.text), masked.kept).map((one) =>
      typeof one === 'string' ? one : { ...one, words: say(one.words) },
    )
  }
  const say = (english: string): string => {
    const masked = mask<never>([english])
    if (!masked) return english
    const parts = unmask(said(masked.text), masked.kept)
    return parts.map((one) => (typeof one === 'string' ? one : one.words)).join('')
  }
  return {
    language: 'ja',
    say,
    sayParts,
    whole: (english) => {
      const masked = mask<never>([english])
      if (!masked) return undefined
      const known = (text: string): boolean => translated(text) !== undefined
      const isKnown = known(masked.text) || sentencesOf(masked.text).every(known)
      return isKnown ? say(english) : undefined
    },
  }
}

/** With the sign of a proof before it and links to its places behind it. */
const LINE = /^([✓✗] )?(.*?)( ?\([\ue000-\uf7ff](?:, [\ue000-\uf7ff])*\))?$/su

/** Words of the filing, which may be no part of our own sentence. */
const isName = (text: string): boolean => !ENDS.test(text) && !/[;:] /.test(text)

/** A sentence ends before a capital, a quotation or a figure; not behind what is cut short. */
const ENDS = /(?<=(?<!\b(?:U\.S|No|Inc|Corp|Ltd|Co|vs|St))[.!?]) (?=[A-Z\ue000-\uf7ff])/u

const sentencesOf = (text: string): readonly string[] => text.split(ENDS)

const wordOf = (text: string): string => /^[^\s,:;.]+/.exec(text)?.[0] ?? ''

/** The word that it begins with, where that is whole; none where it begins with a place. */
function keyOf({ literals: [first = ''] }: Template): string {
  const word = wordOf(first)
  return word.length < first.length ? word : ''
}
