// Words → whether they are the same in every language: figures as they are printed, names of checks and of files.

import { SIGN } from './mask.ts'

/** What stands beside digits in a figure, as the filing prints it. */
const BESIDE_DIGITS = new Set(
  `thousand thousands million millions billion billions trillion bn mn mm mil bil tn lakh crore percent cent cents basis point points bps
  per share shares unit units dollar dollars`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

const NAME = /^[a-z]+(?:-[a-z]+)+$/
const FILE = /^[^\s,;:]+\.(?:md|markdown|json|html|csv|sarif)$/
const WORD = /\p{L}+/gu

export function isPlain(text: string): boolean {
  if (NAME.test(text) || FILE.test(text)) return true
  const hasDigits = /\d/.test(text) || SIGN.test(text)
  return (text.match(WORD) ?? []).every(
    (word) =>
      word.length === 1 ||
      // A currency: US, JPY, NTD.
      /^\p{Lu}+$/u.test(word) ||
      (hasDigits && BESIDE_DIGITS.has(word.toLowerCase())),
  )
}
