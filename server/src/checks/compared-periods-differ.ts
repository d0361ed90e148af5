// "2004 compared to 2003": two periods that a sentence compares are not the same one.

import { span } from '../base/span.ts'
import { toSource } from '../syntax/run.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import type { Subject } from './subject.ts'

const COMPARED = String.raw`,? (?:as |when )?(?:compared (?:to|with)|versus|vs\.?) (?:the )?(?:same period (?:in|of) )?(?:the )?`
const LENGTH = String.raw`(?:(?:three|six|nine|twelve)[- ]months?(?: periods?)?|(?:fiscal )?years?|quarters?|(?:\d\d|thirteen|twenty-six|thirty-nine) weeks?) ended`
const DAY = String.raw`[A-Z][a-z]{2,8} \d{1,2}, `
const YEAR = String.raw`(?:19|20)\d\d`
/** The same words on both sides of the comparison, and two years. */
const STRETCHES = new RegExp(
  String.raw`\b(?<words>${LENGTH} ${DAY})(?<one>${YEAR})${COMPARED}\k<words>(?<other>${YEAR})\b`,
  'g',
)
/** "The third quarter of 2004 compared to 2004" leaves a word out; "in 2004 compared to 2004" does not. */
const YEARS = new RegExp(
  String.raw`\b(?:in|for|during|fiscal|year) (?<one>${YEAR})${COMPARED}(?:fiscal )?(?<other>${YEAR})\b(?![-–,]\d)`,
  'g',
)
/** "2004 compared to 2004 plan" has another noun behind it. */
const ENDS_THERE =
  /^(?:$|[.,;:)]|\s?[-–—]| (?:due|primarily|mainly|principally|largely|because|as|and|was|were|is|reflecting|resulted|driven|attributable|increased|decreased|by)\b)/
/** One period may be told twice, on two bases. */
const OTHER_BASIS =
  /\b(?:pro ?-?forma|predecessor|successor|budget\w*|plan(?:ned)?|forecast\w*|guidance|outlook|estimate[ds]?|targets?|constant|restated|reported|adjusted|adjustments?|non-GAAP|GAAP|actual|originally|previously|combined|standalone|same.store|comparable)\b/i
const PART_OF_YEAR = /\b(?:quarters?|months|weeks|half|period)\b[^.;]{0,30}$/i
const HINT = /\b(?:compared|versus|vs)\b/

function* comparedIn(text: string): Generator<RegExpExecArray> {
  yield* text.matchAll(STRETCHES)
  for (const match of text.matchAll(YEARS))
    if (
      !PART_OF_YEAR.test(text.slice(Math.max(0, match.index - 60), match.index)) &&
      ENDS_THERE.test(text.slice(match.index + match[0].length))
    )
      yield match
}

function* run(subject: Subject): Generator<Verdict> {
  for (const { run } of subject.sentences) {
    const { text } = run
    if (!HINT.test(text)) continue
    for (const { 0: whole, index, groups = {} } of comparedIn(text)) {
      const { one = '', other = '' } = groups
      const place = toSource(run, span(index, index + whole.length))
      if (one !== other)
        yield {
          kind: 'tick',
          span: place,
          message: `${one} is compared with another year, ${other}.`,
          related: [],
        }
      else if (OTHER_BASIS.test(text)) yield { kind: 'unjudged' }
      else
        yield {
          kind: 'finding',
          level: 'warning',
          span: toSource(run, span(index + whole.length - 4, index + whole.length)),
          message: `The two periods compared are one and the same: “${whole}”.`,
          related: [{ span: place, message: 'the comparison' }],
        }
    }
  }
}

export const comparedPeriodsDiffer = check({
  id: 'compared-periods-differ',
  title: 'A period is compared with another one',
  proves: 'The two periods that a sentence compares are not the same.',
  tolerance: 'None: the words of both periods are equal but for their year.',
  level: 'warning',
  docs: `“The year ended March 31, 2004 compared to the year ended March 31, 2004” is what is left of last year’s sentence
when both its years were changed to one. Judged are comparisons that name both periods in the same words, so that a
quarter beside another quarter of its year says nothing. Sentences that name two bases of one period (pro forma, plan,
constant currency, restated) are passed over.`,
  examples: {
    valid: [
      'Net sales rose by 4.1% in the year ended March 31, 2004 compared to the year ended March 31, 2003.',
      'Costs fell by 1.2% in 2004 as compared to 2003. Sales rose in the quarter ended June 30, 2004 compared to the quarter ended March 31, 2004.',
    ],
    invalid: [
      'Net sales rose by 4.1% in the year ended March 31, 2004 compared to the year ended March 31, ⟦2004⟧.',
      'Costs fell by 1.2% in 2003 as compared to ⟦2003⟧.',
    ],
  },
  run,
})
