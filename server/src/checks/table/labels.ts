// Words of row labels → what part a row plays in a sum.

const TOTAL = /^\W*(?:sub-?\s?|grand )?totals?\b|\b(?:sub-?)?total\W*$/i
const CLOSING =
  /^\W*(?:ending |closing |outstanding|balance|(?:un|non-?)vested|exercisable at end)|\bend of (?:the )?(?:year|period|quarter)\b|\bat end\b/i
const BALANCE =
  /^\W*balances?\b[^.]+\b(?:19|20)\d\d\b|^\W*balances?\W+(?:at )?(?:the )?(?:beginning|end)\b/i
const OPENING = /\bbeginning\b|\bopening\b|\bstart of\b/i
const TAKEN_OFF =
  /^\W*(?:less|deduct)\b|\bless\b|\bcosts?\b|\bexpenses?\b|\ballowance\b|\baccumulated (?:depreciation|amorti)|\btreasury\b|\bdiscount\b|\bunamortized\b|\bprovision\b|\btax(?:es)?\b/i
const LOSS = /\bloss(?:es)?\b/i
const GAIN = /\b(?:gains?|income|profits?|earnings)\b/i
const RESULT =
  /\b(?:net|gross|income|loss|losses|profits?|earnings|balances?|(?:sub-?)?totals?|cash|margin|ebitda|surplus|deficit|results?|equity|before|after|end|ending|closing|consolidated|combined)\b/i

/** The steps of an income statement: each is the step before it and the lines between. */
const STEP =
  /^\W*(?:gross (?:profit|margin|loss|income)|(?:operating|ordinary) (?:profit|income|loss|earnings)|(?:profit|income|loss|earnings) (?:[^.]{0,24} )?(?:from (?:continuing )?operations|before (?:[^.]{0,60} )?tax(?:es|ation)?)|net (?:profit|income|loss|earnings)|(?:profit|loss|income) for the (?:year|period))\b/i

export const isStep = (label: string): boolean => STEP.test(label.replace(/\([^()]*\)/g, ' '))
export const isTotal = (label: string): boolean => TOTAL.test(label)
export const isClosing = (label: string): boolean => CLOSING.test(label)
/** A balance of a day, or of one end of a year. */
export const isBalance = (label: string): boolean => BALANCE.test(label)
export const isOpening = (label: string): boolean => OPENING.test(label)
/** What a result is left without; a row of gains or losses carries its own signs. */
export const isTakenOff = (label: string): boolean =>
  (TAKEN_OFF.test(label) || (LOSS.test(label) && !GAIN.test(label))) && !isStep(label)
/** A row that is what others leave: only such a row is looked for with mixed signs. */
export const isResult = (label: string): boolean => RESULT.test(label)
