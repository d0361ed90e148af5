// A filing and the part of it that is seen → short dollars to show beside its amounts in other currencies.

import { encloses } from '../base/span.ts'
import type { Span } from '../base/span.ts'
import { digitsOf, shownDollars } from '../facts/dollars.ts'
import type { Fact } from '../facts/fact.ts'
import type { Filing } from '../filing.ts'
import { figuresIn, isRate } from './amounts.ts'
import { convertFact } from './convert-fact.ts'
import type { PrintedMoney } from './convert-fact.ts'
import { amountPart } from './hover-amount.ts'
import { dollarsText } from './hover-money.ts'
import type { Hover } from './hover-part.ts'
import type { Judged } from './hover-proof.ts'

export interface DollarHint {
  /** Right behind the amount. */
  readonly at: number
  /** "≈ $264 m"; "$264 m" where the filing prints the dollars, in another place. */
  readonly label: string
}

/** More than a screen can hold: for a client that asks for a whole filing at once. */
const MOST = 400

export function dollarHints(filing: Filing, seen: Span, judged: Judged): readonly DollarHint[] {
  const hints: DollarHint[] = []
  for (const fact of figuresIn(filing, [seen])) {
    if (hints.length === MOST) break
    const label = fact.figure.kind === 'amount' ? labelFor(fact, filing, judged) : undefined
    if (label !== undefined) hints.push({ at: fact.span.end, label })
  }
  return hints
}

/** The hover has them all. */
const MOST_DIGITS = 4

function labelFor(fact: Fact, filing: Filing, judged: Judged): string | undefined {
  const answer = convertFact(fact, filing, judged)
  if (!answer || answer.kind === 'none' || isRate(filing, fact)) return undefined
  if (answer.kind === 'printed' && isBeside(answer, filing)) return undefined
  const { dollars, currency } = answer
  const digits = Math.min(digitsOf(fact.figure), MOST_DIGITS)
  const shown = fact.figure.upper ? dollars : shownDollars(dollars.value, digits, undefined)
  const text = short(dollarsText(shown, currency, filing))
  return answer.kind === 'printed' ? text : `≈ ${text}`
}

/** In the sentence or the table of the amount itself: a reader sees both. */
function isBeside({ fact, printed }: PrintedMoney, filing: Filing): boolean {
  const around = fact.cell ? filing.sheets[fact.cell.sheet]?.span : fact.sentence
  return around !== undefined && encloses(around, printed.dollars.span)
}

const WORDS: Readonly<Record<string, string>> = { million: 'm', billion: 'bn', trillion: 'tn' }

/** "$1.2 to $1.3 billion" → "$1.2–1.3 bn". */
const short = (text: string): string =>
  text
    .replace(/ (?:million|billion|trillion)(?= to )/g, '')
    .replace(/ to (?:US)?\$/, '–')
    .replace(/million|billion|trillion/g, (word) => WORDS[word] ?? word)

/** What the hover says of the amount in front of a hint. */
export function hintHover(filing: Filing, at: DollarHint['at'], judged: Judged): Hover | undefined {
  const part = amountPart(filing, at, judged)
  return part && { span: part.span, parts: [part.lines] }
}
