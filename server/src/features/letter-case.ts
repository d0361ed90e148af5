// A title in one habit of capitals → the same title in another.

const SMALL = /^(?:a|an|and|as|at|by|for|from|in|nor|of|on|or|the|to|under|with)$/i

/** Without a single small letter, and with more than a name's worth of capitals. */
export const isCapitals = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) > 3

const NONE: ReadonlySet<string> = new Set()

/** "LEGAL PROCEEDINGS AND DEFAULTS" → "Legal Proceedings and Defaults"; initials, and what is in capitals everywhere, stay. */
export const inTitleCase = (text: string, abbreviations = NONE): string =>
  text.replace(/\p{L}[\p{L}’']*/gu, (word, at: number) => {
    const isInitial = word.length === 1 && text.charAt(at + 1) === '.'
    if (isInitial || abbreviations.has(word)) return word
    if (at > 0 && SMALL.test(word)) return word.toLowerCase()
    return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
  })
