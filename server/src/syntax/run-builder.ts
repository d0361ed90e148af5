// Builds a run from pieces of source, keeping the way back.

import { span } from '../base/span.ts'
import type { Run, Stretch, Style, Styled } from './run.ts'

const FULL_WIDTH_START = 0xff01
const FULL_WIDTH_END = 0xff5e
const SPACES = /[\t\n\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g
const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff\u00ad]/
const OTHER_FORMS = /[\uff01-\uff5e\uffe0\uffe1\uffe5\uffe6\u2212]/g

/** One character for one: full-width forms, ￥ and the minus sign in their plain form. */
function plainForm(text: string): string {
  return text.replace(SPACES, ' ').replace(OTHER_FORMS, (c) => {
    const code = c.charCodeAt(0)
    if (code >= FULL_WIDTH_START && code <= FULL_WIDTH_END)
      return String.fromCharCode(code - 0xfee0)
    return { '\uffe0': '¢', '\uffe1': '£', '\uffe5': '¥', '\uffe6': '₩', '\u2212': '-' }[c] ?? c
  })
}

/** Mutable while building; `done` gives the immutable run. */
export class RunBuilder {
  #text = ''
  readonly #stretches: Stretch[] = []
  readonly #styled: Styled[] = []
  readonly #breaks: number[] = []

  get length(): number {
    return this.#text.length
  }

  /** Appends `source` that stands at `from`, character for character. */
  literal(source: string, from: number): void {
    let start = 0
    for (let i = 0; i <= source.length; i++) {
      const char = source[i]
      if (char !== undefined && char !== '\n' && char !== '\r' && !ZERO_WIDTH.test(char)) continue
      if (i > start) this.#append(plainForm(source.slice(start, i)), from + start)
      if (char === '\n' || char === '\r') {
        const length = char === '\r' && source[i + 1] === '\n' ? 2 : 1
        this.#append(' ', from + i)
        this.#breaks.push(this.#text.length)
        i += length - 1
      }
      start = i + 1
    }
  }

  /** Appends text that the source spells another way (an entity, an escape), standing at `from`. */
  spelled(text: string, from: number): void {
    for (const char of plainForm(text)) if (!ZERO_WIDTH.test(char)) this.#append(char, from)
  }

  style(style: Style, from: number): void {
    if (this.#text.length > from) this.#styled.push({ style, span: span(from, this.#text.length) })
  }

  done(): Run {
    return {
      text: this.#text,
      stretches: this.#stretches,
      styled: this.#styled,
      breaks: this.#breaks,
    }
  }

  #append(text: string, from: number): void {
    const last = this.#stretches.at(-1)
    if (last && last.from + last.length === from)
      this.#stretches[this.#stretches.length - 1] = { ...last, length: last.length + text.length }
    else this.#stretches.push({ at: this.#text.length, from, length: text.length })
    this.#text += text
  }
}
