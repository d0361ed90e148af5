// Answers beyond LSP → the same with their sentences in other words.

import * as protocol from '../protocol.ts'
import type {
  AcceptedAnswer,
  CarryForwardAnswer,
  ChangeNotesAnswer,
  DollarsAnswer,
  NotesAnswer,
  OneSum,
  PolicyAnswer,
  RatesAnswer,
  ReviewAnswer,
  ReviewRow,
  SumAnswer,
  WorkingPapersAnswer,
} from '../protocol.ts'

export type Say = (text: string) => string

/** Those members of it that are sentences, where it has them. */
function saying<T extends object>(of: T, names: readonly (keyof T)[], say: Say): T {
  const said = names.flatMap((name) => {
    const text = of[name]
    return typeof text === 'string' ? [[name, say(text)] as const] : []
  })
  return { ...of, ...Object.fromEntries(said) }
}

const policy = (answer: PolicyAnswer, say: Say): PolicyAnswer => ({
  ...saying(answer, ['label'], say),
  lines: answer.lines.map(say),
})

const rates = (answer: RatesAnswer, say: Say): RatesAnswer => ({
  ...answer,
  policy: policy(answer.policy, say),
  rates: answer.rates.map((rate) => saying(rate, ['name', 'units'], say)),
})

const dollars = (answer: DollarsAnswer, say: Say): DollarsAnswer =>
  'why' in answer ? saying(answer, ['why'], say) : saying(answer, ['range', 'how'], say)

const oneSum = (sum: OneSum, say: Say): OneSum => ({
  ...saying(sum, ['range'], say),
  ...(sum.dollars && { dollars: dollars(sum.dollars, say) }),
})

const sum = (answer: SumAnswer, say: Say): SumAnswer => ({
  ...answer,
  sums: answer.sums.map((one) => oneSum(one, say)),
  others: answer.others.map(say),
})

const row = (one: ReviewRow, say: Say): ReviewRow => ({
  ...saying(one, ['name'], say),
  findings: one.findings.map((finding) => saying(finding, ['message'], say)),
  children: one.children.map((child) => row(child, say)),
})

const review = (answer: ReviewAnswer, say: Say): ReviewAnswer => ({
  ...answer,
  rows: answer.rows.map((one) => row(one, say)),
})

const papers = (answer: WorkingPapersAnswer, say: Say): WorkingPapersAnswer => ({
  ...answer,
  papers: answer.papers.map((paper) => ({
    ...saying(paper, ['title', 'name', 'message', 'allowed', 'difference'], say),
    rows: paper.rows.map((one) => saying(one, ['label'], say)),
  })),
})

const notes = (answer: NotesAnswer, say: Say): NotesAnswer => saying(answer, ['trouble'], say)

const changed = (answer: ChangeNotesAnswer, say: Say): ChangeNotesAnswer =>
  answer.kind === 'done'
    ? { ...answer, notes: notes(answer.notes, say) }
    : saying(answer, ['reason'], say)

const carried = (answer: CarryForwardAnswer, say: Say): CarryForwardAnswer =>
  saying(answer, ['trouble'], say)

const accepted = (answer: AcceptedAnswer, say: Say): AcceptedAnswer => ({
  ...answer,
  accepted: answer.accepted.map((one) => saying(one, ['message'], say)),
})

const of =
  <T>(change: (answer: T, say: Say) => T) =>
  (answer: unknown, say: Say): unknown =>
    change(answer as T, say)

/** By the method that asks for them. */
export const OWN: ReadonlyMap<string, (answer: unknown, say: Say) => unknown> = new Map([
  [protocol.POLICY, of(policy)],
  [protocol.RATES, of(rates)],
  [protocol.SUM, of(sum)],
  [protocol.DOLLARS, of(dollars)],
  [protocol.REVIEW, of(review)],
  [protocol.WORKING_PAPERS, of(papers)],
  [protocol.NOTES, of(notes)],
  [protocol.CHANGE_NOTES, of(changed)],
  [protocol.CARRY_FORWARD, of(carried)],
  [protocol.ACCEPTED, of(accepted)],
])
