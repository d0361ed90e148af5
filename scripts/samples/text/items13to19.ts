// Items 13 to 19: controls, fees, purchases of shares and exhibits.
import * as detail from '../model/detail.ts'
import { bn, grouped, mn, percent } from '../model/money.ts'
import * as position from '../model/position.ts'
import { pipeTable, row } from '../layout.ts'

const purchases = (): string => {
  let bought = 0n
  let spent = 0n
  const lines = detail.buyback.map(({ month, shares, amount }) => {
    bought += shares
    spent += amount
    const average = (amount * 1_000_000n + shares / 2n) / shares
    return row(
      month,
      grouped(shares),
      grouped(average),
      grouped(bought),
      grouped(detail.buybackLimit - spent),
    )
  })
  return pipeTable([
    row(
      'Period',
      'Shares bought',
      'Average price per share (yen)',
      'Bought to date under the program',
      'May yet be spent (millions of yen)',
    ),
    ...lines,
  ])
}

const fees = (): string =>
  pipeTable([
    row('Fiscal year ended March 31 (millions of yen)', '2014', '2015', '2016'),
    ...detail.auditFees.map(([label, fee]) =>
      row(label, ...([2014, 2015, 2016] as const).map((y) => (fee[y] ? grouped(fee[y]) : '—'))),
    ),
    row(
      'Total',
      ...([2014, 2015, 2016] as const).map((y) =>
        grouped(detail.auditFees.reduce((sum, [, fee]) => sum + fee[y], 0n)),
      ),
    ),
  ])

export const partTwo = (): string => `## PART II

### Item 13. Defaults, Dividend Arrearages and Delinquencies

At March 31, 2016 we did not meet a covenant of our syndicated loans, as described in Note 9 to the consolidated financial statements. The lenders waived it on May 27, 2016. There has been no other default.

### Item 14. Material Modifications to the Rights of Security Holders and Use of Proceeds

None.

### Item 15. Controls and Procedures

**Disclosure controls and procedures**

Our management, with our president and our director of finance, evaluated our disclosure controls and procedures as of March 31, 2016, and concluded that they were not effective, because of the material weakness described below.

**Management’s report on internal control over financial reporting**

Our management is responsible for adequate internal control over financial reporting. Such control may not prevent or detect every misstatement. Management assessed it as of March 31, 2016 by the
\f
framework of 2013 of the Committee of Sponsoring Organizations of the Treadway Commission, and found the following material weakness: there was no control that brought the results of engineering tests in the Subsea Systems segment to those who estimate the cost of its contracts. Our management therefore concluded that our internal control over financial reporting was not effective as of March 31, 2016. Our auditor, Aozora Audit Corporation, has audited it and says the same in its report, which begins our financial statements.

**Changes**

Since February 2016 each failed test of a contract’s equipment must be reported to the accounting department of Yumihari Marine Systems Co., Ltd. within two working days, and the estimate of the contract’s cost be signed by an engineer who does not work on it. Other than this, nothing changed in the fiscal year ended March 31, 2016 that has materially affected our internal control over financial reporting.

### Item 16A. Audit Committee Financial Expert

Our board of directors has determined that Shigeru Namiki, a corporate auditor and a certified public accountant, is an audit committee financial expert and is independent.

### Item 16B. Code of Ethics

We have a code of ethics that applies to our directors, officers and employees. It is filed as Exhibit 11.1. We granted no waivers in the fiscal year ended March 31, 2016.

### Item 16C. Principal Accountant Fees and Services

The fees of Aozora Audit Corporation and of the firms of its network were:

${fees()}

The audit fees of the fiscal year ended March 31, 2016 include those for additional work on the Tokara Array. The board of corporate auditors approves all services in advance.
\f
### Item 16D. Exemptions from the Listing Standards for Audit Committees

We rely on the exemption for companies with a board of corporate auditors in Rule 10A-3(c)(3) under the Securities Exchange Act. We do not believe that this materially weakens the board’s ability to act independently.

### Item 16E. Purchases of Equity Securities by the Issuer and Affiliated Purchasers

On November 5, 2015 our board of directors authorized the purchase of up to 1,200,000 shares for up to ${bn(detail.buybackLimit)} by October 31, 2016. Purchases in the fiscal year ended March 31, 2016 were:

${purchases()}

We have bought none since March 2016.

### Item 16F. Change in Registrant’s Certifying Accountant

Not applicable.

### Item 16G. Corporate Governance

NASDAQ lets a foreign private issuer follow the practice of its own country. Japanese law does not require a majority of independent directors, or committees for nomination and compensation, and we have none of these. Two of our seven directors are from outside, about ${percent(2n, 7n, 0)} of the board.

### Item 16H. Mine Safety Disclosure

Not applicable. We measure mines but do not work them.
`

export const partThree = (): string => `## PART III

### Item 17. Financial Statements

See Item 18.

### Item 18. Financial Statements

The consolidated financial statements that begin on page F-1 are part of this annual report. At March 31, 2016 total assets were ${mn(position.totalAssets[2016])} and total equity was ${mn(position.totalEquity[2016])}.

### Item 19. Exhibits

| Exhibit | Description |
| --- | --- |
| 1.1 | Articles of Incorporation of Yumihari Corporation (English translation) |
| 2.1 | Form of Deposit Agreement |
| 4.1 | Contract with NOHRA for the Tokara Array, dated October 18, 2013 (summary in English) |
| 4.2 | Amendment of Exhibit 4.1, dated March 11, 2016 (summary in English) |
| 4.3 | Syndicated Loan Agreement, dated August 29, 2014 (English translation) |
| 4.4 | Waiver under Exhibit 4.3, dated May 27, 2016 (English translation) |
| 8.1 | List of subsidiaries: see Item 4.C., “Organizational Structure” |
| 11.1 | Code of Ethics |
| 12.1 | Certification of the president |
| 12.2 | Certification of the director of finance |
| 13.1 | Certification under Section 906 of the Sarbanes-Oxley Act |

\f
### SIGNATURES

The registrant certifies that it meets all of the requirements for filing on Form 20-F and that it has duly caused and authorized the undersigned to sign this annual report on its behalf.

**YUMIHARI CORPORATION**

By: /s/ Minori Hayasaka

President and Representative Director

Date: July 22, 2016
\f`
