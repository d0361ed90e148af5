// A text → the words that say what it is about, in one form for "expense" and "expenses", with their places.

export interface Word {
  readonly stem: string
  /** Where it starts in the text. */
  readonly at: number
}

const asSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that any sentence of a filing may have: they tell no measure from another. */
const EMPTY = asSet(`
  a an and are as at be been both but by did do does each either for from had has have he her his if in into is it its
  may more most no nor not of on or other others our out over per so some such than that the their them then there these
  they this those through to under up us was we were which while who will with within without would
  about approximately around nearly almost only respectively total totaled totalled totaling net consolidated aggregate
  amount amounts amounted company group corporation registrant inc ltd corp
  year years quarter quarters month months week weeks fiscal ended ending end period periods prior previous preceding
  same compared day days date january february march april may june july august september october november december
  first second third fourth three six nine twelve thirteen twenty fifty one two four five
  million millions billion billions thousand thousands dollar dollars yen euro euros usd
  increase increased increases increasing decrease decreased decreases decreasing decline declined declines
  due primarily mainly including included includes recorded recognized reported during was
  percent percentage note notes see item part`)

/** Different words for one thing in the language of accounts. */
const SAME: Readonly<Record<string, string>> = {
  sal: 'revenu',
  earn: 'incom',
  profit: 'incom',
  loss: 'incom',
  paid: 'pay',
  payment: 'pay',
  issuanc: 'issu',
  operation: 'operat',
  stockholder: 'shareholder',
  acquisition: 'acquir',
  investment: 'invest',
  expenditur: 'expenditur',
}

/** Letters that stand for several words. */
const INITIALS: Readonly<Record<string, readonly string[]>> = {
  'r&d': ['research', 'development'],
  'sg&a': ['sell', 'general', 'administrativ'],
  'g&a': ['general', 'administrativ'],
  'd&a': ['depreciation', 'amortization'],
  rsus: ['restrict', 'stock', 'unit'],
  ppe: ['property', 'plant', 'equipment'],
}

function stripped(word: string): string {
  let stem = word
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`
  else if (stem.length > 3 && stem.endsWith('s') && !/[suia]s$/.test(stem)) stem = stem.slice(0, -1)
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3)
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2)
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1)
  return SAME[stem] ?? stem
}

const known = new Map<string, string>()
/** More words than any filing has: then the store starts anew. */
const MOST_KNOWN = 50_000

function stemOf(word: string): string {
  let stem = known.get(word)
  if (stem === undefined) {
    if (known.size > MOST_KNOWN) known.clear()
    known.set(word, (stem = stripped(word)))
  }
  return stem
}

const WORD = /[a-z][a-z&]*/g

export function wordsOf(text: string): readonly Word[] {
  const plain = text.toLowerCase().replace(/[’']s\b/g, '  ')
  const words: Word[] = []
  for (const match of plain.matchAll(WORD)) {
    const [word] = match
    if (word.length < 2 || EMPTY.has(word)) continue
    for (const stem of INITIALS[word] ?? [stemOf(word)]) words.push({ stem, at: match.index })
  }
  return words
}

/** Each once, in order. */
export const stemsOf = (text: string): readonly string[] => [
  ...new Set(wordsOf(text).map((word) => word.stem)),
]
