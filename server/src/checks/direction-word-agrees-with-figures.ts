// "increased from $96.3 million to $57.5 million": what is said to rise is larger after than before.

import * as d from '../base/decimal.ts'
import { meet } from '../base/interval.ts'
import { isOnOtherBasis } from '../facts/plain.ts'
import type { Sentence } from '../facts/sentence.ts'
import { check } from './check.ts'
import type { Verdict } from './check.ts'
import { isProof, matchesOf } from './prose/change-in-table.ts'
import { changesIn } from './prose/change.ts'
import type { Change } from './prose/change.ts'
import { isAddable, sameMoney } from './prose/context.ts'
import { other, printed, widest } from './prose/said.ts'
import { changesTold } from './prose/told-change.ts'
import type { ToldChange } from './prose/told-change.ts'
import type { Subject } from './subject.ts'

/** What goes up where the figure goes down: losses and deficits, cash used, effects that help or harm. */
const TWO_SIDED =
  /\bloss(?:es)?\b|\bdeficits?\b|\bused\b|\b(?:un)?favou?rabl[ey]\b|\bimprove|\bnegative\b|\bexpenses?, net\b|\bper share\b|\bbenefit\b|\bturn|\bdeteriorat|\bwiden|\bnarrow|\boffset\b/i

const WORDS = { 1: ['rises', 'fall'], [-1]: ['falls', 'rise'] } as const

const opposite = (direction: 1 | -1): 1 | -1 => (direction === 1 ? -1 : 1)

/** "from A to B", where A and B leave no doubt which is larger. */
function* told(subject: Subject, change: Change): Generator<Verdict> {
  const { from, to, by, percent, direction, isAcross } = change
  if (!from || !to || isAcross || !sameMoney(from, to) || !isAddable(from) || !isAddable(to)) return
  if ([from, to].some(({ figure }) => figure.negative || figure.hedge !== undefined)) return
  const [a, b] = [widest(subject, from), widest(subject, to)]
  if (meet(a, b)) return
  const shown = d.compare(to.figure.value, from.figure.value) > 0 ? 1 : -1
  const arithmetic = `from ${printed(subject, from)} to ${printed(subject, to)}`
  if (shown === direction) {
    const message = `${arithmetic}: the figure ${WORDS[direction][0]} as the text says`
    yield { kind: 'tick', span: to.span, message, related: [other(subject, from)] }
    return
  }
  const [says, does] = [WORDS[direction][0], WORDS[direction][1]]
  yield {
    kind: 'finding',
    level: 'warning',
    span: to.span,
    message: `The text says that the figure ${says}, ${arithmetic} is a ${does}: the word and the figures do not agree.`,
    related: [from, by, percent].flatMap((fact) => (fact ? other(subject, fact) : [])),
  }
}

/** The amount of the change and its percentage are those of a row that moves the other way. */
function* shown(subject: Subject, sentence: Sentence, change: ToldChange): Generator<Verdict> {
  const { by, percent, direction } = change
  if (!by || !percent || direction === undefined) return
  if (matchesOf(subject, sentence, change).matches.some(({ broken }) => broken.length === 0)) return
  const turned = { ...change, direction: opposite(direction) }
  const { matches, tried } = matchesOf(subject, sentence, turned)
  const match = matches.find((one) => one.isNamed && one.isDated && isProof(one, tried))
  if (!match) return
  const { from, to, row } = match.shown
  const [says, does] = [WORDS[direction][0], WORDS[direction][1]]
  yield {
    kind: 'finding',
    level: 'warning',
    span: by.span,
    message: `The text says that the figure ${says} by ${printed(subject, by)}; "${row.label}", line ${subject.lineOf(to.span.start)}, shows a ${does} of that size, from ${printed(subject, from)} to ${printed(subject, to)}: the word and the figures do not agree.`,
    related: [from, to, percent].map((fact) => other(subject, fact)),
  }
}

export const directionWordAgreesWithFigures = check({
  id: 'direction-word-agrees-with-figures',
  title: 'What is said to rise is larger after than before',
  proves:
    'Where the text says that an amount rose or fell, the amounts before and after it move the same way.',
  tolerance: 'Amounts whose rounding lets them be equal are not judged.',
  level: 'warning',
  docs: `Two amounts that change places, or a verb kept from last year's text, turn a rise into a fall. Both amounts stand
in the sentence, or in a table's row of that name and period whose change has the very size and percentage that the text
tells. Sentences that speak of losses, of cash used or of favourable and unfavourable effects are left alone, because
there a larger figure can be the worse one.`,
  examples: {
    valid: [
      'Order intake rose from $57.5 million in fiscal 2008 to $96.3 million in fiscal 2009.',
      'Net sales decreased to ¥62,735 million in the fiscal year ended March 31, 2016 from ¥66,972 million in the fiscal year ended March 31, 2015.',
    ],
    invalid: [
      'Order intake rose from $96.3 million in fiscal 2008 to ⟦$57.5 million⟧ in fiscal 2009.',
      'Net sales decreased by ⟦¥146 million⟧, or 12.1%, in the fiscal year ended March 31, 2024.\n\n(Millions of yen)\n\n| | Year ended March 31, 2024 | Year ended March 31, 2023 |\n|---|---:|---:|\n| Net sales | 1,350 | 1,204 |\n| Cost of sales | 803 | 761 |\n',
    ],
  },
  *run(subject) {
    for (const sentence of subject.sentences) {
      const { text } = sentence.run
      if (TWO_SIDED.test(text) || isOnOtherBasis(text)) continue
      const whole = changesIn(sentence).filter(({ from, to }) => from && to)
      for (const change of whole) yield* told(subject, change)
      if (whole.length === 0)
        for (const change of changesTold(sentence)) yield* shown(subject, sentence, change)
    }
  },
})
