// The text of a JSON file → its value with the line of each object in it, or one sentence with the line that breaks it.

import { lazy } from '../base/lazy.ts'
import { lineOf, text as textOf } from '../base/text.ts'

/** Why a text cannot be read: one sentence, and the 1-based line it speaks of. */
export interface Broken {
  readonly broken: string
  readonly line: number
}

export interface Parsed {
  readonly value: unknown
  /** The 1-based line on which an object or a list of the value begins. */
  readonly lineOf: (part: object) => number
}

/** A number that would be another one, or spelled another way, had it become a float. */
export class Exact {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** Far more than annotations have; deeper ones are made to overflow a stack. */
const DEEPEST = 64

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?/iy
const BLANKS = /[ \t\r\n]*/y
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r]|$)/m

const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null }

class Failure extends Error {
  readonly at: number
  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

/** A byte order mark is no part of it. */
export function parseJson(text: string): Parsed | Broken {
  const table = lazy(() => textOf(text))
  const lineAt = (at: number): number => lineOf(table(), at) + 1
  const conflict = CONFLICT.exec(text)
  if (conflict)
    return {
      broken: 'a merge has left its conflict marks here; keep what belongs there and remove them',
      line: lineAt(conflict.index),
    }
  const reader = new Reader(text)
  try {
    const value = reader.whole()
    return { value, lineOf: (part) => lineAt(reader.starts.get(part) ?? 0) }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { broken: error.message, line: lineAt(error.at) }
  }
}

class Reader {
  readonly #text: string
  #at: number
  readonly starts = new WeakMap<object, number>()

  constructor(text: string) {
    this.#text = text
    this.#at = text.startsWith('\ufeff') ? 1 : 0
  }

  whole(): unknown {
    const value = this.#value(0)
    this.#skip()
    if (this.#at < this.#text.length) throw this.#unexpected()
    return value
  }

  #value(depth: number): unknown {
    this.#skip()
    const from = this.#at
    const first = this.#text.charAt(from)
    if (first === '{' || first === '[') {
      if (depth === DEEPEST)
        throw new Failure(`this is nested more than ${DEEPEST} levels deep`, from)
      const made = first === '{' ? this.#object(depth + 1) : this.#list(depth + 1)
      this.starts.set(made, from)
      return made
    }
    if (first === '"') return this.#string()
    NUMBER.lastIndex = from
    const number = NUMBER.exec(this.#text)?.[0]
    if (number !== undefined) {
      this.#at += number.length
      return String(Number(number)) === number ? Number(number) : new Exact(number)
    }
    for (const word of Object.keys(WORDS))
      if (this.#text.startsWith(word, from)) {
        this.#at += word.length
        return WORDS[word]
      }
    throw this.#unexpected()
  }

  #object(depth: number): object {
    const members = new Map<string, unknown>()
    this.#at++
    if (this.#takes('}')) return {}
    do {
      this.#skip()
      const from = this.#at
      if (this.#text.charAt(from) !== '"') throw this.#unexpected()
      const name = this.#string()
      if (members.has(name))
        throw new Failure(`the member ${JSON.stringify(name)} comes twice in one object`, from)
      if (!this.#takes(':')) throw this.#unexpected()
      members.set(name, this.#value(depth))
    } while (this.#takes(','))
    if (!this.#takes('}')) throw this.#unexpected()
    // Makes a member of every name, "__proto__" too.
    return Object.fromEntries(members)
  }

  #list(depth: number): unknown[] {
    const values: unknown[] = []
    this.#at++
    if (this.#takes(']')) return values
    do values.push(this.#value(depth))
    while (this.#takes(','))
    if (!this.#takes(']')) throw this.#unexpected()
    return values
  }

  #string(): string {
    const from = this.#at
    let end = from
    do {
      end = this.#text.indexOf('"', end + 1)
      if (end < 0) throw new Failure('a text that begins here has no closing quotation mark', from)
    } while (this.#isEscaped(end))
    this.#at = end + 1
    try {
      return JSON.parse(this.#text.slice(from, end + 1)) as string
    } catch {
      throw new Failure('this text holds a line break or an escape that JSON does not know', from)
    }
  }

  #isEscaped(at: number): boolean {
    let first = at
    while (this.#text.charAt(first - 1) === '\\') first--
    return (at - first) % 2 === 1
  }

  #takes(sign: string): boolean {
    this.#skip()
    if (this.#text.charAt(this.#at) !== sign) return false
    this.#at++
    return true
  }

  #skip(): void {
    BLANKS.lastIndex = this.#at
    this.#at += BLANKS.exec(this.#text)?.[0].length ?? 0
  }

  #unexpected(): Failure {
    const found = this.#text.charAt(this.#at)
    const what =
      found === '' ? 'it ends too early' : `${JSON.stringify(found)} is not expected here`
    return new Failure(`this is not JSON: ${what}`, this.#at)
  }
}
