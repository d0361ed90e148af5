// The cover, the contents and the conventions of the sample filing.
import * as books from '../model/books.ts'
import * as detail from '../model/detail.ts'
import * as income from '../model/income.ts'
import { grouped, mn } from '../model/money.ts'
import { CONVENIENCE_RATE_TEXT } from '../model/rates.ts'

export const cover = (): string => `# UNITED STATES SECURITIES AND EXCHANGE COMMISSION

Washington, D.C. 20549

**FORM 20-F**

\\[  \\]    REGISTRATION STATEMENT PURSUANT TO SECTION 12(b) OR (g) OF THE SECURITIES EXCHANGE ACT OF 1934

OR

\\[X\\]    ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934

For the fiscal year ended **March 31, 2016**

OR

\\[  \\]    TRANSITION REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934

**KABUSHIKI KAISHA YUMIHARI**\\
(Exact name of registrant as specified in its charter)

**YUMIHARI CORPORATION**\\
(Translation of registrant’s name into English)

**Japan**\\
(Jurisdiction of incorporation or organization)

**2-9, Hoshimi-cho, Suwa-shi, Nagano, Japan**\\
(Address of principal executive offices)

Securities registered pursuant to Section 12(b) of the Act:

| | |
| - | - |
| **Title of each class** | **Name of each exchange on which registered** |
| Common stock * | The NASDAQ Stock Market LLC |
| American Depositary Shares, each of which represents two shares of common stock | The NASDAQ Stock Market LLC |

\\* Not for trading, but only in connection with the registration of the American Depositary Shares.

As of March 31, 2016, ${grouped(books.sharesOutstanding[2016])} shares of common stock were outstanding, including ${grouped(detail.depositaryShares)} shares represented by an aggregate of ${grouped(detail.depositaryShares / 2n)} American Depositary Shares.

Indicate by check mark which basis of accounting the registrant has used to prepare the financial statements included in this filing:

U.S. GAAP \\[X\\]    International Financial Reporting Standards \\[  \\]    Other \\[  \\]

*This is the filing of a company that does not exist. It was written, with every figure in it, to try Tickmark on; only the exchange rates are real.*
\f`

export interface ContentsLine {
  readonly title: string
  readonly page: string
}

export const contents = (lines: readonly ContentsLine[]): string =>
  [
    '## TABLE OF CONTENTS',
    '',
    '| | | |',
    '| - | - | - |',
    '|   |   | **Page** |',
    ...lines.map(({ title, page }) => `|   | ${title} | ${page} |`),
    '\f',
  ].join('\n')

export const conventions = (): string => `## CERTAIN DEFINED TERMS AND CONVENTIONS

In this annual report, “we”, “us” and “our” mean Yumihari Corporation together with its consolidated subsidiaries, unless the context says otherwise. We use the following terms throughout:

- American Depositary Shares, or ADSs, each of which represents two shares of our common stock;
- the National Ocean Hazard Research Agency, or NOHRA, a public agency of Japan and our largest customer; and
- the ocean-bottom observation network that we are building for NOHRA south of Kyushu (the “Tokara Array”).

Our fiscal year ends on March 31. A fiscal year is named after the calendar year in which it ends. We prepare our consolidated financial statements in accordance with accounting principles generally accepted in the United States, or U.S. GAAP.

**Currency**

Our consolidated financial statements are stated in Japanese yen. Amounts are shown in millions of yen, and every yen amount in a table adds up as shown. In the text, amounts in billions of yen have been rounded to the nearest hundred million.

Solely for the convenience of the reader, yen amounts as of and for the fiscal year ended March 31, 2016 have been translated into U.S. dollars at the rate of ¥${CONVENIENCE_RATE_TEXT} = \\$1.00, the noon buying rate in New York City for cable transfers in yen as set forth in the H.10 statistical release of the Federal Reserve Board on March 31, 2016. Each dollar amount has been translated on its own and rounded to the nearest thousand, so that dollar amounts may not add up due to rounding. The translation does not mean that the yen amounts have been, could have been or could be converted into dollars at this or at any other rate.

**Forward-looking statements**

This annual report contains statements about what we expect, plan and fear. They rest on what we knew when we wrote them, and the instruments that we make teach us every day how readily a baseline moves. What actually happens may differ, among other things because of the matters described in Item 3.D., “Risk Factors”. The largest single estimate in this report is the cost of finishing the Tokara Array, for which we recognized a loss of ${mn(income.tokaraLoss)} in the fiscal year ended March 31, 2016. We do not undertake to revise forward-looking statements after the date of this report.
\f`

export const openingItems = (): string => `## PART I

### Item 1. Identity of Directors, Senior Management and Advisers

Not applicable.

### Item 2. Offer Statistics and Expected Timetable

Not applicable.
`
