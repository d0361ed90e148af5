// How a filing stands and what of it is wanted → the rows of the filing view: sections with their findings under them.
import type {
  Counts,
  Range,
  ReviewAnswer,
  ReviewFinding,
  ReviewRow,
} from '../../server/src/protocol.ts'

export const SHOWN = ['all', 'findings', 'notes', 'untested'] as const
export const ORDERS = ['filing', 'flagged', 'ticked'] as const

/** What the reviewer wants to see of it. */
export interface Wish {
  readonly show: (typeof SHOWN)[number]
  /** In a section's name or a finding's message; empty for all. */
  readonly text: string
  readonly order: (typeof ORDERS)[number]
}

export const EVERYTHING: Wish = { show: 'all', text: '', order: 'filing' }

export type Node = SectionNode | FindingNode

export interface SectionNode {
  readonly kind: 'section'
  /** The same from one answer to the next, so that what was opened stays open. */
  readonly id: string
  readonly uri: string
  readonly row: ReviewRow
  readonly range: Range
  /** Of it and of all below it, those first that matter most. */
  readonly findings: readonly ReviewFinding[]
  readonly children: readonly Node[]
}

/** As the command that accepts a finding takes it. */
export interface FindingNode extends ReviewFinding {
  readonly kind: 'finding'
  readonly id: string
  readonly uri: string
}

export function nodesOf(answer: ReviewAnswer, uri: string, wish: Wish): readonly Node[] {
  const words = wish.text.trim().toLowerCase()
  const isNamed = (text: string): boolean => text.toLowerCase().includes(words)
  // What a filter left is unfolded, and remembers nothing of what was folded without it.
  const root = isFiltered(wish) ? `${wish.show}:${words}` : ''

  const sections = (
    rows: readonly ReviewRow[],
    within: string,
    isWanted: boolean,
  ): readonly SectionNode[] => {
    const idOf = ids(within)
    return ordered(rows, wish.order).flatMap((row) => {
      const id = idOf(row.name)
      const isFound = isWanted || isNamed(row.name)
      const own = withFindings(wish) ? findings(row, id, isFound) : []
      const children = [...own, ...sections(row.children, id, isFound)]
      const fits = children.length > 0 || (isFound && FITS[wish.show](row))
      return fits
        ? [{ kind: 'section', id, uri, row, range: row.range, findings: worstFirst(row), children }]
        : []
    })
  }
  const findings = (row: ReviewRow, within: string, isWanted: boolean): readonly FindingNode[] => {
    const idOf = ids(`${within}/!`)
    return row.findings.flatMap((finding) => {
      const id = idOf(`${finding.rule} ${finding.message}`)
      return isWanted || isNamed(finding.message)
        ? [{ ...finding, kind: 'finding' as const, id, uri }]
        : []
    })
  }
  return sections(answer.rows, root, words === '')
}

export const isFiltered = ({ show, text }: Wish): boolean => show !== 'all' || text.trim() !== ''

const withFindings = ({ show }: Wish): boolean => show === 'all' || show === 'findings'

const FITS: Readonly<Record<Wish['show'], (row: ReviewRow) => boolean>> = {
  all: () => true,
  findings: (row) => row.counts.flagged > 0 || findingsIn(row).length > 0,
  notes: (row) => row.counts.notes > 0,
  untested: (row) => row.counts.untested > 0,
}

const findingsIn = (row: ReviewRow): readonly ReviewFinding[] => [
  ...row.findings,
  ...row.children.flatMap(findingsIn),
]

const LEVELS: readonly ReviewFinding['level'][] = ['error', 'warning', 'information', 'hint']

const worstFirst = (row: ReviewRow): readonly ReviewFinding[] =>
  [...findingsIn(row)].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))

/** All findings of a filing, in order of position. */
export const allFindings = ({ rows }: ReviewAnswer): readonly ReviewFinding[] =>
  rows.flatMap(findingsIn).sort((a, b) => byPlace(a.range, b.range))

export const byPlace = ({ start: a }: Range, { start: b }: Range): number =>
  a.line - b.line || a.character - b.character

function ordered(rows: readonly ReviewRow[], order: Wish['order']): readonly ReviewRow[] {
  if (order === 'filing') return rows
  const key = order === 'flagged' ? mostFlagged : leastTicked
  return [...rows].sort((a, b) => key(a.counts) - key(b.counts))
}

const mostFlagged = ({ flagged }: Counts): number => -flagged

/** Sections without figures come last: nothing in them is left to tick. */
const leastTicked = (counts: Counts): number =>
  figuresIn(counts) === 0 ? 1 + Number.EPSILON : counts.ticked / figuresIn(counts)

export const figuresIn = ({ ticked, flagged, untested }: Counts): number =>
  ticked + flagged + untested

/** Of several rows of one name the later ones are numbered. */
function ids(within: string): (name: string) => string {
  const seen = new Map<string, number>()
  return (name) => {
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    return before === 0 ? `${within}/${name}` : `${within}/${name}#${before + 1}`
  }
}

/** The innermost section that holds a line, of those that are shown; undefined before the first. */
export function sectionAt(nodes: readonly Node[], line: number): SectionNode | undefined {
  let found: SectionNode | undefined
  for (const node of nodes)
    if (node.kind === 'section' && node.range.start.line <= line && isLater(node, found))
      found = node
  return found && (sectionAt(found.children, line) ?? found)
}

const isLater = (one: SectionNode, other: SectionNode | undefined): boolean =>
  !other || byPlace(one.range, other.range) >= 0
