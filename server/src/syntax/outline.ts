// Pieces → the outline: form, Items, sub-items, risks, statements, notes, plain headings.

import { formItems } from './forms/form-items.ts'
import type { FormItem } from './forms/form-item.ts'
import { Draft } from './outline/draft.ts'
import { readForm, readYear } from './outline/form.ts'
import { headingsAmong, Looks } from './outline/headings.ts'
import { inferred } from './outline/infer.ts'
import type { PlacedHead } from './outline/head.ts'
import type { Opening } from './outline/items.ts'
import { LEVELS, nest } from './outline/node.ts'
import type { Node } from './outline/node.ts'
import { notesAmong } from './outline/notes.ts'
import { placeHeads } from './outline/place.ts'
import { risksAmong } from './outline/risks.ts'
import { statementsAmong } from './outline/statements.ts'
import type { Placed } from './piece.ts'
import type { Form, Outline, Section } from './section.ts'

/** Items that hold the statements, and Items behind which they may follow; in Form 8-K they are exhibits. */
const HOLD_STATEMENTS = new Set(['8', 'I.1', '17', '18'])
const BEFORE_STATEMENTS = new Set(['14', '15', '16', '19', 'II.6'])
const RISKS = new Set(['1A', '3.D', 'II.1A'])

/** What closes a filing is part of no Item and no note. */
const CLOSES = /^(?:signatures?|power of attorney)\W*$/i

/** A note lies below the statements beside it. */
const BELOW = 0.5

export function outlineOf(text: string, pieces: readonly Placed[]): Outline {
  const { heads, end } = placeHeads(pieces)
  const { form, covered, chain } = readForm(text, heads, end)
  const { openings } = chain
  const items = formItems(form, readYear(text))
  const draft = new Draft(text, heads)
  for (const { line, head, heads: count, length } of openings)
    draft.add(
      head,
      {
        kind: line.kind,
        level: LEVELS[line.kind],
        key: line.key,
        ...furtherKeys(line.key, heads[head]?.head.item?.also),
        title: titleOf(heads, head, count),
      },
      { count, ...(length !== undefined && { length }) },
    )
  addRisks(draft, openings)
  addStatements(draft, openings, form)
  addHeadings(draft, openings, pieces, end)
  const nodes = draft.nodes()
  return {
    form,
    excerpt: !(covered && isSigned(heads, end)) && isExcerpt(nodes, items),
    sections: nest(inferred(nodes, items, pieces), text),
  }
}

/** Keys for the further numbers of a heading, in the Part of its first. */
const furtherKeys = (key: string, also: readonly string[] | undefined): Pick<Section, 'also'> =>
  also ? { also: also.map((number) => key.replace(/\d+[A-Z]?$/, number)) } : {}

/** What a heading says behind its number, or on the line below it. */
function titleOf(heads: readonly PlacedHead[], at: number, count: number): string {
  const head = heads[at]?.head
  const rest = (head?.item ?? head?.part ?? head?.letter)?.rest ?? ''
  return count > 1 ? (heads[at + 1]?.head.text ?? rest) : rest
}

function addRisks(draft: Draft, openings: readonly Opening[]): void {
  for (const [i, { line, head, heads: count }] of openings.entries()) {
    if (!RISKS.has(line.key)) continue
    const to = openings[i + 1]?.head ?? draft.heads.length
    for (const { head: at, kind } of risksAmong(draft.heads, head + count, to))
      draft.add(at, { kind, level: LEVELS[kind] })
  }
}

/** Where statements may stand: in the Item that holds them, before the Items, or behind the last. */
function levelFor(openings: readonly Opening[], form: Form): (head: number) => number | undefined {
  const items = openings.filter(({ line }) => line.kind === 'item')
  const first = openings[0]?.head ?? Infinity
  return (head) => {
    if (head < first) return LEVELS.item
    const running = items.findLast((item) => item.head <= head)
    if (running === undefined) return undefined
    if (HOLD_STATEMENTS.has(running.line.key)) return LEVELS['risk-group']
    const isBefore = form === '8-K' || BEFORE_STATEMENTS.has(running.line.key)
    return running === items.at(-1) && isBefore ? LEVELS.part : undefined
  }
}

function addStatements(draft: Draft, openings: readonly Opening[], form: Form): void {
  const levelOf = levelFor(openings, form)
  const allowed = (head: number): boolean => !draft.taken.has(head) && levelOf(head) !== undefined
  const statements = statementsAmong(draft.heads, allowed)
  const notesFrom = (statements.find((one) => one.notes) ?? statements[0])?.head ?? Infinity
  for (const { head, again } of statements)
    if (again) draft.skip(head)
    else draft.add(head, { kind: 'statement', level: levelOf(head) ?? 0 })
  const inNotes = (head: number): boolean => head > notesFrom
  const last = openings.at(-1)?.head ?? Infinity
  for (const note of notesAmong(draft.heads, allowed, inNotes, last)) {
    const { head, heads: count, number, title, length } = note
    const level = (levelOf(head) ?? 0) + BELOW
    const extent = { count, ...(length !== undefined && { length }) }
    draft.add(head, { kind: 'note', level, key: String(number), title }, extent)
  }
}

/** Looks are ranked anew in every Item: one Item's bold is another's second level. */
function addHeadings(
  draft: Draft,
  openings: readonly Opening[],
  pieces: readonly Placed[],
  end: number,
): void {
  const last = openings.at(-1)?.head ?? -1
  const starts = openings.filter(({ line }) => line.kind !== 'sub-item').map(({ head }) => head)
  let looks = new Looks()
  let running = 0
  for (const at of headingsAmong(draft.heads, pieces, draft.taken, end)) {
    while ((starts[running] ?? Infinity) < at) {
      looks = new Looks()
      running++
    }
    const { style = '', text = '' } = draft.heads[at]?.head ?? {}
    const closes = at > last && CLOSES.test(text)
    const level = closes ? LEVELS.part : LEVELS.heading + looks.depthOf(style)
    draft.add(at, { kind: 'heading', level })
  }
}

/** Whether the signatures of a filing stand behind its text, and not only in its contents. */
const isSigned = (heads: readonly PlacedHead[], end: number): boolean =>
  heads.some(({ head, before }) => before * 2 > end && CLOSES.test(head.text))

/** Whether Items that the form begins or ends with are missing; the last few may always be. */
function isExcerpt(nodes: readonly Node[], items: readonly FormItem[]): boolean {
  const present = new Set(
    nodes.flatMap(({ kind, key, also }) => (kind === 'item' ? [key, ...(also ?? [])] : [])),
  )
  if (items.length === 0) return false
  const there = items.map((item) => present.has(item.key))
  const last = there.lastIndexOf(true)
  return there[0] !== true || last < items.length * 0.7 || present.size * 2 < items.length
}
