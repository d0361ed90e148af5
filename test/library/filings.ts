// Small filings of one company that does not exist: two years of its Form 10-K, and one of them in two files.

export interface Shown {
  /** Under the heads "2024" and "2023" (or a year earlier): last year's column may be given other figures. */
  readonly before?: Readonly<Record<string, string>>
  /** A sentence below the statement. */
  readonly says?: string
  readonly heads?: string
  readonly registrant?: string
  readonly form?: string
}

/** By line: 2022, 2023, 2024, in thousands; each total is the sum of its lines. */
const LINES: readonly (readonly [string, string, string, string])[] = [
  ['Freight revenue', '41,206', '43,518', '47,035'],
  ['Port services', '8,114', '9,027', '9,946'],
  ['Total revenue', '49,320', '52,545', '56,981'],
  ['Fuel', '12,403', '13,316', '14,207'],
  ['Crew and port costs', '20,117', '21,048', '22,630'],
  ['Depreciation', '4,306', '4,517', '4,748'],
  ['Total operating costs', '36,826', '38,881', '41,585'],
  ['Operating income', '12,494', '13,664', '15,396'],
  ['Interest expense', '1,208', '1,117', '1,026'],
  ['Income before income taxes', '11,286', '12,547', '14,370'],
  ['Provision for income taxes', '2,821', '3,137', '3,592'],
  ['Net income', '8,465', '9,410', '10,778'],
]

export const cover = (
  year: number,
  { registrant = 'Harbour Lines, Inc.', form = '10-K' }: Shown = {},
): string =>
  `FORM ${form}

For the fiscal year ended December 31, ${year}

Commission File Number: 001-99871

**${registrant}**

(Exact name of registrant as specified in its charter)
`

export function annualReport(year: 2023 | 2024, shown: Shown = {}): string {
  const at = year - 2022
  const rows = LINES.map(([label, ...values]) => {
    const before = shown.before?.[label] ?? values[at - 1] ?? ''
    return `| ${label} | ${values[at] ?? ''} | ${before} |`
  })
  return `${cover(year, shown)}
## Item 1. Business

We carry freight between four ports.

## Item 7. Management’s Discussion and Analysis of Financial Condition and Results of Operations

For the year before, see Item 7 of our Annual Report on Form 10-K for the fiscal year ended December 31, ${year - 1}.

## Item 8. Financial Statements and Supplementary Data

### CONSOLIDATED STATEMENTS OF OPERATIONS

| ${shown.heads ?? `(in thousands) Year ended December 31, | ${year} | ${year - 1}`} |
| --- | ---: | ---: |
${rows.join('\n')}

${shown.says ?? ''}
`
}

/** Items 1 and 7 in one file, Item 8 in the other; with their cover or without. */
export const split = (head: string): { readonly early: string; readonly late: string } => ({
  early: `${head}
## Item 1. Business

Harbour Lines, or HL, carries freight. Our debt is described in Item 8 and in Note 2.

## Item 7. Management’s Discussion and Analysis of Financial Condition and Results of Operations

Revenue rose. Leases are described in Item 2.
`,
  late: `${head}
## Item 8. Financial Statements and Supplementary Data

See Item 7, “Management’s Discussion and Analysis of Financial Condition and Results of Operations”, of this report.

### NOTES TO CONSOLIDATED FINANCIAL STATEMENTS

### 1. Accounting Policies

HL rounds to thousands.

### 2. Debt

We repaid $4.0 million of our notes.

### 3. Leases

We lease two piers.
`,
})
