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
import { auditorsReport, index } from './text/report.ts'
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

type Part = readonly [name: string, write: () => string]

const BODY: readonly Part[] = [
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
const STATEMENTS: readonly Part[] = [
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

/** Somewhat more than half of the filing: enough for each slip to be contradicted by a figure that stayed. */
const EXCERPT: ReadonlySet<string> = new Set([
  'selected',
  'risks',
  'review',
  'part-three',
  'index',
  'report',
  'balance-sheets',
  'operations',
  'comprehensive',
  'equity',
  'cash-flows',
  'policies',
  'assets',
  'goodwill',
  'segments',
  'quarters',
])

/** What the contents name: Parts, Items and, after them, the index of the statements. */
const LISTED = /^#{2,3} (PART .*|Item .*|INDEX TO .*)$/
/** What that index names. */
const INDEXED = /^### (REPORT .*|CONSOLIDATED .*|NOTES .*|SCHEDULE .*)$/

/** Sections with their page breaks, and the pages on which what `listed` matches begins. */
function set(parts: readonly Part[], start: Page, listed: RegExp) {
  const lines: front.ContentsLine[] = []
  let page = start
  const sections = parts.map(([name, write]): Section => {
    const source = write()
    let number = page.number
    for (const line of source.split('\n')) {
      if (line.includes('\f')) number += 1
      const title = listed.exec(line)?.[1]
      if (title !== undefined) lines.push({ title, page: `${page.prefix}${number}` })
    }
    const { text, next } = paginate(source, page)
    page = next
    return { name, text: text.trim() }
  })
  return { sections, lines }
}

const RUNNING_HEAD = 'YUMIHARI CORPORATION AND SUBSIDIARIES'

/** Every section of the filing, in order. */
export function sections(): readonly Section[] {
  const body = set(BODY, { number: 3, prefix: '', runningHead: 'Table of Contents' }, LISTED)
  const pages = set(STATEMENTS, { number: 2, prefix: 'F-', runningHead: RUNNING_HEAD }, INDEXED)
  const indexPage: Page = { number: 1, prefix: 'F-', runningHead: RUNNING_HEAD }
  const indexSet = set([['index', () => index(pages.lines)]], indexPage, LISTED)
  const contents = (): string => front.contents([...body.lines, ...indexSet.lines])
  const opening = set(
    [
      ['cover', front.cover],
      ['contents', contents],
    ],
    { number: 1, prefix: '' },
    LISTED,
  )
  return [opening, body, indexSet, pages].flatMap((one) => one.sections)
}

export const join = (all: readonly Section[]): string =>
  `${all.map(({ text }) => text).join('\n\n')}\n`

export const excerpt = (all: readonly Section[]): readonly Section[] =>
  all.filter(({ name }) => EXCERPT.has(name))
