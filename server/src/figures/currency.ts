// The signs and words that filings use for currencies → ISO 4217.

import type { Currency } from './figure.ts'

interface Naming {
  readonly code: Currency
  /** Before a figure: abbreviations, as the source of a regex; signs of one character are listed once for all. */
  readonly before: string
  /** Behind a figure, or alone in a unit line. */
  readonly words: string
}

/** More special signs first: "US$" before "$". A blank belongs inside "US $" only: "A $5 note" is no Australian. */
const NAMINGS: readonly Naming[] = [
  {
    code: 'USD',
    before: String.raw`US ?\$|U\.S\. ?\$|USD ?\$?|\$US|USS(?= ?\d|$)`,
    words: String.raw`(?:U\.?S\.?|United States|American) dollars?|USD|USS|US ?\$|U\.S\. ?\$`,
  },
  {
    code: 'CAD',
    before: String.raw`C\$|CA\$|CAD ?\$?|Cdn\$|CDN\$`,
    words: 'Canadian dollars?|CAD|C\\$|Cdn\\$',
  },
  { code: 'AUD', before: String.raw`A\$|AU\$|AUD ?\$?`, words: 'Australian dollars?|AUD|A\\$' },
  { code: 'NZD', before: String.raw`NZ\$|NZD`, words: 'New Zealand dollars?|NZD|NZ\\$' },
  { code: 'HKD', before: String.raw`HK\$|HKD ?\$?`, words: 'Hong Kong dollars?|HKD|HK\\$' },
  {
    code: 'TWD',
    before: String.raw`NT\$|TWD`,
    words: '(?:New )?Taiwan dollars?|NT dollars?|TWD|NT\\$',
  },
  { code: 'SGD', before: String.raw`S\$|SGD`, words: 'Singapore dollars?|SGD|S\\$' },
  { code: 'BRL', before: String.raw`R\$|BRL`, words: '(?:Brazilian )?reais|BRL|R\\$' },
  { code: 'MXN', before: String.raw`Mex\$|MXN|Ps\.`, words: '(?:Mexican )?pesos|MXN' },
  { code: 'JPY', before: 'JPY|Yen', words: '(?:Japanese )?[Yy]en|JPY|YEN|円|¥' },
  { code: 'CNY', before: 'RMB|CNY|Rmb', words: '(?:Chinese )?[Yy]uan|[Rr]enminbi|RMB|CNY|元' },
  { code: 'KRW', before: 'KRW|Won', words: '(?:Korean )?[Ww]on|KRW|₩' },
  {
    code: 'INR',
    before: String.raw`INR|Rs\.?`,
    words: '(?:Indian )?[Rr]upees?|INR|₹|(?<![A-Za-z])Rs\\.?',
  },
  { code: 'ILS', before: 'NIS|ILS', words: '(?:New Israeli )?[Ss]hekels?|NIS|ILS|₪' },
  { code: 'EUR', before: 'EUR', words: '[Ee]uros?|EUR|€' },
  { code: 'GBP', before: 'GBP', words: '(?:British )?[Pp]ounds?(?: [Ss]terling)?|GBP|£' },
  { code: 'CHF', before: 'CHF|SFr\\.?', words: '(?:Swiss )?[Ff]rancs?|CHF' },
  { code: 'SEK', before: 'SEK', words: '(?:Swedish )?[Kk]ron(?:or|a)|SEK' },
  { code: 'NOK', before: 'NOK', words: 'Norwegian [Kk]roner?|NOK' },
  { code: 'DKK', before: 'DKK', words: 'Danish [Kk]roner?|DKK' },
]

/** A bare dollar: which one it is, the document says. */
const DOLLARS = String.raw`[Dd]ollars?|DOLLARS|\$|ドル`

const SIGNS = NAMINGS.map((n) => n.before).join('|')
const WORDS = NAMINGS.map((n) => n.words).join('|')

/** Sources of regexes for a sign before a figure and a word behind it; letters around it would make another word. */
export const SIGN_BEFORE = `(?<![A-Za-z$])(?:${SIGNS}|[$¥€£₩₪₹])`
export const WORD_BEHIND = `(?:${WORDS}|${DOLLARS})(?![A-Za-z])`

const whole = (sources: string): RegExp => new RegExp(`^(?:${sources})$`)
const READERS = NAMINGS.map((n) => ({
  code: n.code,
  shape: whole(`${n.before}|${n.words}`),
  loose: new RegExp(`^(?:${n.words})$`, 'i'),
}))
const BARE = whole(DOLLARS)

/** The currency of a sign or word; `dollar` is what a bare "$" means. */
export function currencyOf(text: string, dollar: Currency = 'USD'): Currency | undefined {
  const named = text.trim()
  if (BARE.test(named)) return dollar
  const exact = READERS.find((r) => r.shape.test(named))
  return (exact ?? READERS.find((r) => r.loose.test(named)))?.code
}

/** Whether a sign or word is a dollar of no country. */
export const isBareDollar = (text: string): boolean => BARE.test(text.trim())

/** Currencies that print a bare "$" as well. */
export const isDollar = (currency: Currency): boolean =>
  /^(?:USD|CAD|AUD|NZD|HKD|SGD|TWD)$/.test(currency)
