// Heads → the titles of financial statements, of their auditor's report and of their notes.

import { countWords } from './head.ts'
import type { PlacedHead } from './head.ts'
import { CONTINUED } from './item-line.ts'

const MOST_WORDS = 25
const STATEMENT =
  /\b(?:(?<!off[- ])balance sheets?(?! (?:arrangement|component|data|information|item|risk))|statements? of (?:\w+ ){0,2}(?:operations|income|earnings|loss(?:es)?|profits?|comprehensive|cash flows?|financial (?:position|condition)|changes|stockholders|shareholders|equity|net assets)|income statements?|cash flow statements?)\b/i
const NOTES = /\bnotes? to (?:the )?(?:[\w()]+[ -]){0,5}statements?\b/i
const REPORT =
  /\breports? of (?:the )?independent (?:registered )?(?:public )?(?:accounting firms?|accountants|auditors?)|^independent auditors?['’]?s?['’]? reports?\b/i
const POINTS = /^(?:see|the|refer|index|our|in|these|this|for|as|selected|summary)\b/i
/** Words before the title that make it a mention. */
const MENTIONED = /\b(?:in|the|to|from|by|with|see|our|on)\b/
const QUALIFIED =
  /^(?:\(?(?:condensed|consolidated|unaudited|interim|combined|company|parent|separate|audited|annual)\)?[ :]*)*$/i

export interface StatementHead {
  /** Index among the heads. */
  readonly head: number
  readonly notes: boolean
  /** A title that stood before: the head of a later page. */
  readonly again: boolean
}

function kindOf({ head }: PlacedHead): 'statement' | 'notes' | undefined {
  const { text } = head
  if (head.shape === 'lead' || head.bulleted) return undefined
  if (head.listed || head.paged || head.linked) return undefined
  if (countWords(text) > MOST_WORDS || POINTS.test(text) || CONTINUED.test(text)) return undefined
  if (/[:,;]$/.test(text)) return undefined
  if (NOTES.test(text)) return 'notes'
  if (REPORT.test(text)) return 'statement'
  const match = STATEMENT.exec(text)
  if (!match) return undefined
  if (MENTIONED.test(text.slice(0, match.index))) return undefined
  const bare = head.style === 'plain' || head.style === 'emphasis'
  return !bare || QUALIFIED.test(text.slice(0, match.index)) ? 'statement' : undefined
}

export function statementsAmong(
  heads: readonly PlacedHead[],
  allowed: (head: number) => boolean,
): readonly StatementHead[] {
  const found: StatementHead[] = []
  const seen = new Set<string>()
  for (const [at, placed] of heads.entries()) {
    const kind = kindOf(placed)
    if (!kind || !allowed(at)) continue
    const wording =
      kind === 'notes' ? kind : placed.head.text.toLowerCase().replace(/[\d\W]+/g, ' ')
    found.push({ head: at, notes: kind === 'notes', again: seen.has(wording) })
    seen.add(wording)
  }
  return found
}
