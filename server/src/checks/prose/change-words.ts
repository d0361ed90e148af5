// The words between two figures of a sentence → what they make of the figure behind them: the amount before, the amount after, the change.

const UP =
  'increas(?:e|es|ed|ing)|r(?:ises?|ose|ising|isen)|gr(?:ew|ow|owth|own)|climb(?:ed)?|up|gain|higher'
const DOWN =
  'decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|f(?:all|ell|allen)|drop(?:ped)?|reduc(?:ed|tion)|down|lower'
const MOVE = `${UP}|${DOWN}`
const LOOSE = '(?:(?:approximately|about|around|roughly|nearly|some) )?'
const HOW = '(?: (?:slightly|significantly|sharply|further))?'
/** What an amount is of: "net sales of", "an operating loss of". */
const NAME = "(?:(?:[\\w&’'/()-]+ ){1,7}of )?"
const WORD = '(?:[a-z-]+ )'

const UPWARD = new RegExp(`^(?:${UP})$`, 'i')
const ANY_MOVE = new RegExp(`\\b(?:${MOVE})\\b`, 'i')

const MOVED_BY = new RegExp(
  `\\b(?<move>${MOVE})${HOW}(?: by| of| in ${WORD}{1,5}of| (?:the|our|its) ${WORD}{1,3}(?:by)?)? ?${LOOSE}$`,
  'i',
)
const MOVED_TO = new RegExp(`\\b(?<move>${MOVE})${HOW} to (?<name>${NAME})${LOOSE}$`, 'i')
const MOVED_FROM = new RegExp(`\\b(?<move>${MOVE})${HOW} from (?<name>${NAME})${LOOSE}$`, 'i')

const OR = new RegExp(
  `^,? ?(?:or|\\(|representing|equivalent to)(?: an? (?:${MOVE}) of)? ?${LOOSE}$`,
  'i',
)
/** Money that has no sign of its own: "49.5 million Saudi riyals". */
const OF = '(?:(?:saudi|emirati|qatari|omani|swiss|danish|norwegian|swedish) )?'
/** Words for the thing that is counted, and where: "59.1 million patrons", "within the automotive segment". */
const UNIT = `(?: (?:(?:in|within|for) (?:the|our|its) )?(?!(?:to|from|and|or|as|compared|versus|against|than)\\b)${OF}[a-z-]+(?: segment| business)?)?`
const TO = new RegExp(`^\\)?${UNIT},? ?to (?<name>(?:a total of )?${NAME})${LOOSE}$`, 'i')
const FROM = new RegExp(
  `^\\)?(?<noun> (?:${MOVE}))?${UNIT},? ?\\(?(?:as )?(?:from|compared (?:to|with)|versus|against|than) \\(?(?<name>${NAME})${LOOSE}$`,
  'i',
)
/** "(2019: ¥4 million)", the year taken out. */
const BRACKETED = /^ \(\s?(?:[:–-] ?)?$/
const AFTER = new RegExp(
  `^\\)?(?:${UNIT}| of(?: [\\w&’'-]+){1,5}),? (?:i\\.e\\.,? by|(?:(?:or|and|representing|reflecting|marking|showing|which (?:represent(?:s|ed)|was|is|reflect(?:s|ed))) )?an? ${WORD}?(?<move>${MOVE}) of) ${LOOSE}$`,
  'i',
)
/** "was ¥5 million, down 10% from", "of ¥5 million increased by 10%". */
const VERB = new RegExp(`^,? \\(?(?:has |have )?(?<move>${MOVE})${HOW}(?: by)? ${LOOSE}$`, 'i')
const BARE = /^\)?,? (?:or|\(|an?|or an?) $/i
const BESIDE = /^, $/
const NOUN = new RegExp(`^ (?<move>${MOVE})\\b`, 'i')
const THAN = /^ (?<move>higher|lower|more|less) than\b/i
/** An increase "in average debt" is none of the amounts before it. */
const ELSEWHERE = /^,? (?:in|of) [a-z]/i

const LOSS = /\b(?:loss(?:es)?|deficit|expense|used|outflow)\b/i
const GAIN = /\b(?:income|profit|earnings|gain|ebit|ebitda|benefit|provided|inflow)\b/i
/** "Net income (loss)": either. */
const EITHER = /\/? ?\((?:losses|loss|expense|used in)\)/gi
const OTHER_NAME = /\b(?:change|effect|impact|due|result(?:ing|ed)?|and|offset|additional)\b/i

/** What a figure is in a change. */
export type Role = 'from' | 'to' | 'by' | 'percent'

export interface Step {
  readonly role: Role
  /** The word that says which way it went. */
  readonly move?: string
  /** What the words before the amount call it, where they do. */
  readonly name?: string
}

export const isUpward = (move: string): boolean => UPWARD.test(move) || /^more$/i.test(move)
export const speaksOfChange = (text: string): boolean => ANY_MOVE.test(text)

/** Whether words call one amount a loss and the other a gain: from the one to the other it is their sum. */
export function isAcross(one: string, two: string): boolean {
  const [a, b] = [one, two].map((words) => words.replace(EITHER, '')) as [string, string]
  const [isLoss, isOtherLoss] = [LOSS.test(a), LOSS.test(b)]
  return isLoss ? !isOtherLoss && GAIN.test(b) : isOtherLoss && GAIN.test(a)
}

const isName = (name: string): boolean => !ANY_MOVE.test(name) && !OTHER_NAME.test(name)

function amountStep(role: 'from' | 'to', match: RegExpExecArray | null): Step | undefined {
  const { move, name = '' } = match?.groups ?? {}
  if (!match || !isName(name)) return undefined
  return { role, ...(name !== '' && { name }), ...(move !== undefined && { move }) }
}

/** The first figure of a change: `words` stand before it. `size` is undefined for figures that are no size of a change. */
export function firstStep(
  words: string,
  isAmount: boolean,
  size: 'by' | 'percent' | undefined,
): Step | undefined {
  if (isAmount) {
    const step =
      amountStep('to', MOVED_TO.exec(words)) ?? amountStep('from', MOVED_FROM.exec(words))
    if (step) return step
  }
  const by = MOVED_BY.exec(words)?.groups?.['move']
  return by === undefined || !size ? undefined : { role: size, move: by }
}

/** An amount before or after, said behind another figure of the change. */
export function amountBehind(words: string, hasPeriod: boolean): Step | undefined {
  const from = amountStep('from', FROM.exec(words))
  if (from) return from
  if (hasPeriod && BRACKETED.test(words)) return { role: 'from' }
  return amountStep('to', TO.exec(words))
}

/** The amount of a change for its percentage or the other way round: "¥5 million, or 4%". */
export const isPaired = (words: string): boolean => OR.test(words)

/** The size of a change, said behind its amounts; `behind` are the words that follow the figure. */
export function sizeBehind(
  words: string,
  behind: string,
  size: 'by' | 'percent',
): Step | undefined {
  const after = AFTER.exec(words)
  if (after) {
    const move = after.groups?.['move']
    if (ELSEWHERE.test(behind)) return undefined
    return { role: size, ...(move !== undefined && { move }) }
  }
  const verb = VERB.exec(words)?.groups?.['move']
  if (verb !== undefined) return { role: size, move: verb }
  const noun = (NOUN.exec(behind) ?? THAN.exec(behind))?.groups?.['move']
  if (BARE.test(words) && (noun !== undefined || / or $/i.test(words)))
    return { role: size, ...(noun !== undefined && { move: noun }) }
  return undefined
}

/** "was ¥7 million, ¥2 million or 40% higher than …": the size stands bare between commas. */
export const standsBeside = (words: string): boolean => BESIDE.test(words)

const AGAIN = new RegExp(
  `^(?:This|That|It|The (?:increase|decrease|change)) (?:represent(?:s|ed)|was|is|reflect(?:s|ed)) an? ${WORD}?(?:${MOVE}) of ${LOOSE}$`,
  'i',
)

/** "This represents an increase of …", of what the sentence before told. */
export const saysAgain = (words: string): boolean => AGAIN.test(words)

export const saysThan = (behind: string): string | undefined => THAN.exec(behind)?.groups?.['move']
