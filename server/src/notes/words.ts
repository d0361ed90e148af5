// Markdown → its words as any converter would keep them: small letters and digits, without marks, with the way back.

/** Parallel lists; offsets are the text's. */
export interface Words {
  readonly word: readonly string[]
  readonly start: readonly number[]
  readonly end: readonly number[]
}

const BACKSLASH = 0x5c
const TAG_LENGTH = 1000
const INLINE = /<\/?(?:[biu]|em|strong|span|font|small)[\s>/]/iy
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));/iy
/** Where a link leads, which converters keep or leave out. */
const DESTINATION = /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"\n]*")?\)/y
const ACCENTED = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)$/i

/** Stand within words and say nothing: emphasis, apostrophes, marks for where a line may break. */
const INSIDE = /[*_'’‘`\u00ad\u200b-\u200d\u2060\ufeff\p{M}]/u
const LETTER = /[\p{L}\p{N}]/u
/** Written without blanks between words. */
const ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{No}]/u

export function wordsOf(text: string): Words {
  const scan = new Scan(text)
  return scan.all()
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

class Scan {
  readonly #text: string
  readonly word: string[] = []
  readonly start: number[] = []
  readonly end: number[] = []
  #open = ''
  #from = 0
  #to = 0
  /** The next ">" from where one was last looked for, so that each is looked for once. */
  #close = -1
  #noComment = false

  constructor(text: string) {
    this.#text = text
  }

  all(): Words {
    const text = this.#text
    let at = 0
    while (at < text.length) {
      const code = text.charCodeAt(at)
      if (isDigit(code) || (code >= 97 && code <= 122)) at = this.#put(text.charAt(at), at, at + 1)
      else if (code >= 65 && code <= 90) at = this.#put(text.charAt(at).toLowerCase(), at, at + 1)
      else if (code >= 128) at = this.#beyond(at)
      else at = this.#sign(at, code)
    }
    this.#flush()
    return { word: this.word, start: this.start, end: this.end }
  }

  /** ASCII that is neither letter nor digit. */
  #sign(at: number, code: number): number {
    const text = this.#text
    const sign = text.charAt(at)
    if (sign === ',' || sign === '.') {
      const isInside = isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
      if (!isInside || this.#open === '') this.#flush()
      else if (sign === '.') this.#open += sign
      return at + 1
    }
    if (INSIDE.test(sign)) return at + 1
    if (sign === '<') return this.#tag(at)
    if (sign === '&') return this.#entity(at)
    if (sign === ']' && text.charAt(at + 1) === '(') return this.#skips(DESTINATION, at)
    // An escape belongs to what it escapes.
    if (code !== BACKSLASH) this.#flush()
    return at + 1
  }

  #beyond(at: number): number {
    const sign = String.fromCodePoint(this.#text.codePointAt(at) ?? 0)
    this.#folded(sign, at, at + sign.length)
    return at + sign.length
  }

  #folded(sign: string, from: number, to: number): void {
    if (INSIDE.test(sign)) return
    if (!LETTER.test(sign)) {
      this.#flush()
      return
    }
    const isAlone = ALONE.test(sign)
    if (isAlone) this.#flush()
    const plain = sign.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
    this.#put(plain, from, to)
    if (isAlone) this.#flush()
  }

  #tag(at: number): number {
    const text = this.#text
    if (text.startsWith('<!--', at) && !this.#noComment) {
      const end = text.indexOf('-->', at + 4)
      this.#flush()
      if (end >= 0) return end + 3
      this.#noComment = true
    }
    if (this.#close < at) {
      const close = text.indexOf('>', at)
      this.#close = close < 0 ? Infinity : close
    }
    const isTag = /[a-z/!]/i.test(text.charAt(at + 1)) && this.#close - at < TAG_LENGTH
    INLINE.lastIndex = at
    if (!isTag || !INLINE.test(text)) this.#flush()
    return isTag ? this.#close + 1 : at + 1
  }

  #entity(at: number): number {
    ENTITY.lastIndex = at
    const [whole, decimal, hex, name] = ENTITY.exec(this.#text) ?? []
    if (whole === undefined) {
      this.#flush()
      return at + 1
    }
    const code = decimal === undefined ? parseInt(hex ?? '20', 16) : parseInt(decimal, 10)
    const letter = ACCENTED.exec(name ?? '')?.[1]
    if (letter !== undefined) this.#folded(letter, at, at + whole.length)
    else if (name !== undefined) {
      // A soft hyphen and its like stand within a word, all others end it.
      if (!/^(?:shy|zwn?j|lsquo|rsquo|apos)$/.test(name)) this.#flush()
    } else if (code <= 0x10ffff) this.#folded(String.fromCodePoint(code), at, at + whole.length)
    return at + whole.length
  }

  #skips(what: RegExp, at: number): number {
    this.#flush()
    what.lastIndex = at
    return at + (what.exec(this.#text)?.[0].length ?? 1)
  }

  #put(letters: string, from: number, to: number): number {
    if (this.#open === '') this.#from = from
    this.#open += letters
    this.#to = to
    return to
  }

  #flush(): void {
    if (this.#open === '') return
    this.word.push(this.#open)
    this.start.push(this.#from)
    this.end.push(this.#to)
    this.#open = ''
  }
}
