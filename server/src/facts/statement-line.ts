// A row's label → which key line of the financial statements it is, where the words leave no doubt.

import { metricOf, normalLabel } from './metric.ts'

export type StatementLine =
  | 'total-assets'
  | 'current-assets'
  | 'non-current-assets'
  | 'total-liabilities'
  | 'current-liabilities'
  | 'non-current-liabilities'
  | 'liabilities-and-equity'
  | 'total-equity'
  | 'owners-equity'
  | 'non-controlling'
  | 'cash'
  | 'operating-cash'
  | 'investing-cash'
  | 'financing-cash'
  | 'exchange-effect'
  | 'cash-change'
  | 'cash-opening'
  | 'cash-closing'
  | 'restricted-cash'
  | 'equity-opening'
  | 'equity-closing'
  | 'income-before-taxes'
  | 'net-income'
  | 'owners-income'
  | 'other-comprehensive'
  | 'comprehensive-income'

/** Without numbers before it, brackets and punctuation: "9. Total liabilities & stockholders’ equity (deficit)". */
const bare = (label: string): string =>
  normalLabel(label)
    .replace(/^\d{1,2}[.)] /, '')
    .replace(/\([^()]*\)/g, ' ')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9' ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const OWNERS =
  "(?:share|stock|unit)?(?:holders?|owners?|members?|partners?)'?s? (?:equity|deficit|deficiency|capital|interests?|funds)"
const EQUITY = `(?:equity|net assets|deficit|deficiency|capital|${OWNERS})`
const CASH =
  'cash(?:,? (?:and )?(?:cash )?equivalents?)?(?: (?:and|including))?(?: restricted(?: cash(?: (?:and )?(?:cash )?equivalents?)?)?)?(?: balances?)?'
const AT = '(?:at )?(?:the )?'
const STRETCH = '(?:the )?(?:fiscal )?(?:year|period|quarter)'
const FLOW = String.raw`(?:total )?(?:net )?cash (?:flows? )?(?:[a-z]+ ){0,4}`

/** The first that fits; none reads text of more than a few dozen words. */
const SHAPES: readonly (readonly [StatementLine, RegExp])[] = [
  ['total-assets', /^total assets$/],
  ['current-assets', /^total current assets$/],
  ['non-current-assets', /^total (?:non ?current|long term) assets$/],
  ['total-liabilities', /^total liabilities$/],
  ['current-liabilities', /^total current liabilities$/],
  ['non-current-liabilities', /^total (?:non ?current|long term) liabilities$/],
  ['liabilities-and-equity', new RegExp(`^total liabilities .*\\b${EQUITY}$`)],
  ['liabilities-and-equity', new RegExp(`^total .*\\b${EQUITY} and (?:total )?liabilities$`)],
  [
    'liabilities-and-equity',
    /^total (?:liabilities and capitalization|capitalization and (?:other )?liabilities)$/,
  ],
  ['total-equity', /^total (?:equity|net assets|deficit|deficiency|capital deficit)$/],
  [
    'owners-equity',
    /^(?:total )?(?:equity|capital|net assets|deficit) attributable to (?!(?:the )?(?:non|minority))/,
  ],
  ['owners-equity', new RegExp(`^total (?:[a-z0-9']+ ){0,5}?${OWNERS}$`)],
  [
    'non-controlling',
    /^(?:total )?(?:equity attributable to )?(?:non ?controlling|minority) interests?$/,
  ],
  [
    'cash-opening',
    new RegExp(
      `^(?:${CASH}|balance) (?:${AT}(?:beginning|start) of ${STRETCH}|(?:beginning|opening) balances?)$`,
    ),
  ],
  ['cash-opening', new RegExp(`^${AT}beginning of ${STRETCH}$`)],
  [
    'cash-closing',
    new RegExp(`^(?:${CASH}|balance) (?:${AT}end of ${STRETCH}|(?:ending|closing) balances?)$`),
  ],
  ['cash-closing', new RegExp(`^${AT}end of ${STRETCH}$`)],
  [
    'cash-change',
    new RegExp(
      `^(?:total |net )*(?:increase|decrease|change)s? (?:(?:and|or) (?:decrease|increase) )?in ${CASH}$`,
    ),
  ],
  [
    'operating-cash',
    new RegExp(`^(?:${FLOW}oper(?:ating activities|ations)|total operating activities)$`),
  ],
  ['investing-cash', new RegExp(`^(?:${FLOW}|total )investing activities$`)],
  ['financing-cash', new RegExp(`^(?:${FLOW}|total )financing activities$`)],
  [
    'exchange-effect',
    /^(?:net )?(?:effects?|impact) (?:of|from) .*\b(?:exchange|currency|translation)\b/,
  ],
  ['exchange-effect', /^(?:foreign )?(?:exchange|currency)\b.* on cash\b/],
  ['restricted-cash', /^restricted cash\b/],
  ['cash', new RegExp(`^(?:total )?${CASH}$`)],
  [
    'equity-opening',
    new RegExp(
      `^total (?:[a-z0-9']+ ){0,3}?${EQUITY} (?:${AT}(?:beginning|start) of ${STRETCH}|(?:beginning|opening) balances?)$`,
    ),
  ],
  [
    'equity-closing',
    new RegExp(
      `^total (?:[a-z0-9']+ ){0,3}?${EQUITY} (?:${AT}(?:${STRETCH} )?end(?: of ${STRETCH})?|(?:ending|closing) balances?)$`,
    ),
  ],
  [
    'comprehensive-income',
    /^(?:total |net )?comprehensive (?:income|loss|earnings)(?: for the (?:year|period))?$/,
  ],
  [
    'other-comprehensive',
    /^(?:total |net )?other comprehensive (?:income|loss|earnings)(?: for the (?:year|period))?(?: net of (?:income )?tax(?:es)?)?$/,
  ],
  [
    'net-income',
    /^(?:consolidated )?net (?:income|loss|earnings|profit)(?: for the (?:year|period))?(?: (?:including|before allocation to) non ?controlling interests?)?$/,
  ],
  ['net-income', /^(?:profit|loss|income) for the (?:year|period)$/],
]

const LONGEST = 160

/** Lines that the vocabulary of measures knows in more words. */
const MEASURES: Readonly<Record<string, StatementLine>> = {
  'net-income': 'net-income',
  'net-income-of-owners': 'owners-income',
  'income-before-taxes': 'income-before-taxes',
}

export function statementLine(label: string): StatementLine | undefined {
  if (label.length > LONGEST) return undefined
  const words = bare(label)
  return SHAPES.find(([, shape]) => shape.test(words))?.[0] ?? MEASURES[metricOf(label) ?? '']
}
