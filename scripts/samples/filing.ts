// The whole filing and its excerpt: sections in order, paginated, each known by its name.
import { paginate, type Page } from './layout.ts'
import * as front from './text/front.ts'
import { keyInformation } from './text/item3.ts'
import { riskFactors } from './text/risks.ts'
import { company } from './text/item4.ts'
import { operatingResults } from './text/item5-results.ts'
import { liquidity } from './text/item5-liquidity.ts'
import { people, holdersAndFinance } from './text/items6to8.ts'
import { additional, listing, marketRisk } from './text/items9to12.ts'
import { partThree, partTwo } from './text/items13to19.ts'
import { auditorsReport } from './text/report.ts'
import { balanceSheets } from './text/balance-sheets.ts'
import { comprehensive, operations } from './text/results.ts'
import { equity } from './text/equity.ts'
import { cashFlows } from './text/cash-flows.ts'
import { policies } from './text/notes-policies.ts'
import { assets, goodwill } from './text/notes-assets.ts'
import { debt } from './text/notes-debt.ts'
import { retirement, taxes } from './text/notes-taxes.ts'
import { equityNote } from './text/notes-equity.ts'
import { quarters, segmentNote } from './text/notes-segments.ts'
import { commitments, schedule, subsequent } from './text/notes-other.ts'

export interface Section {
  readonly name: string
  readonly text: string
}

const BODY: readonly (readonly [string, () => string])[] = [
  ['conventions', front.conventions],
  ['opening', front.openingItems],
  ['selected', keyInformation],
  ['risks', riskFactors],
  ['company', company],
  ['review', () => [operatingResults(), liquidity()].join('\n')],
  ['people', people],
  ['holders', holdersAndFinance],
  ['listing', listing],
  ['additional', additional],
  ['market-risk', marketRisk],
  ['part-two', partTwo],
  ['part-three', partThree],
]
const STATEMENTS: readonly (readonly [string, () => string])[] = [
  ['report', auditorsReport],
  ['balance-sheets', balanceSheets],
  ['operations', operations],
  ['comprehensive', comprehensive],
  ['equity', equity],
  ['cash-flows', cashFlows],
  ['policies', policies],
  ['assets', assets],
  ['goodwill', goodwill],
  ['debt', debt],
  ['taxes', taxes],
  ['retirement', retirement],
  ['equity-note', equityNote],
  ['segments', segmentNote],
  ['commitments', commitments],
  ['quarters', quarters],
  ['subsequent', subsequent],
  ['schedule', schedule],
]

/** About half of the filing: enough for each slip to be contradicted by a figure beside it. */
const EXCERPT: ReadonlySet<string> = new Set([
  'selected',
  'risks',
  'review',
  'balance-sheets',
  'operations',
  'comprehensive',
  'equity',
  'cash-flows',
  'assets',
  'goodwill',
  'segments',
  'quarters',
])

/** What a contents list names: Parts, Items and, after them, the  */
const LISTED = /^#{2,3} (PART .*|Item .*|INDEX TO .*)$/

function set(
  parts: readonly (readonly [string, () => string])[],
  start: Page,
  lines: front.ContentsLine[],
): { sections: readonly Section[]; next: Page } {
  let page = start
  const sections = parts.map(([name, write]) => {
    const source = write()
    let number = page.number
    for (const line of source.split('\n')) {
      if (line.includes('\f')) number += 1
      const title = LISTED.exec(line)?.[1]
      if (title !== undefined) lines.push({ title, page: `${page.prefix}${number}` })
    }
    const { text, next } = paginate(source, page)
    page = next
    return { name, text: text.trim() }
  })
  return { sections, next: page }
}

const coverPage: Page = { number: 1, prefix: '' }

/** Every section of the filing, in order. */
export function sections(): readonly Section[] {
  const lines: front.ContentsLine[] = []
  const body = set(BODY, { number: 3, prefix: '', runningHead: 'Table of Contents' }, lines)
  const pages = set(
    STATEMENTS,
    { number: 1, prefix: 'F-', runningHead: 'YUMIHARI CORPORATION AND SUBSIDIARIES' },
    lines,
  )
  const opening = set(
    [
      ['cover', front.cover],
      ['contents', () => front.contents(lines)],
    ],
    coverPage,
    [],
  )
  return [...opening.sections, ...body.sections, ...pages.sections]
}

export const join = (all: readonly Section[]): string =>
  `${all.map(({ text }) => text).join('\n\n')}\n`

export const excerpt = (all: readonly Section[]): readonly Section[] =>
  all.filter(({ name }) => EXCERPT.has(name))
