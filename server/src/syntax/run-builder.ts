// Builds a run from pieces of source, keeping the way back.

import { plainForm } from '../base/plain-form.ts'
import { span } from '../base/span.ts'
import type { Run, Stretch, Style, Styled } from './run.ts'

const ZERO_WIDTHS = /[\u200b-\u200d\u2060\ufeff\u00ad]/g
const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff\u00ad]/

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

  /** Appends text that the source spells another way (an entity), `length` characters from `from`. */
  spelled(text: string, from: number, length: number): void {
    const visible = plainForm(text).replace(ZERO_WIDTHS, '')
    if (visible === '') return
    this.#stretches.push({ at: this.#text.length, from, length: visible.length, spelled: length })
    this.#text += visible
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
    if (last && last.spelled === undefined && last.from + last.length === from)
      this.#stretches[this.#stretches.length - 1] = { ...last, length: last.length + text.length }
    else this.#stretches.push({ at: this.#text.length, from, length: text.length })
    this.#text += text
  }
}
