// Items 6 to 8: the people, the holders and the legal matters.
import * as books from '../model/books.ts'
import * as detail from '../model/detail.ts'
import { cell, grouped, mn, percent } from '../model/money.ts'
import { YEARS } from '../model/years.ts'
import { pipeTable, row, tabTable, total } from '../layout.ts'

const directors = (): string =>
  pipeTable([
    row('Name', 'Age', 'Position', 'Director since', 'Shares owned'),
    row('Minori Hayasaka', '61', 'President and Representative Director', '2003', '548,600'),
    row(
      'Tetsuro Kanbara',
      '58',
      'Senior Managing Director, Precision Instruments',
      '2009',
      '21,400',
    ),
    row('Ayako Shirane', '54', 'Managing Director, Monitoring Network Services', '2012', '14,200'),
    row('Joachim Brandhorst', '56', 'Director, President of Feldmark', '2013', '3,000'),
    row('Noboru Iriya', '63', 'Director, Finance <sup>(1)</sup>', '2010', '18,700'),
    row('Sumie Takatori', '67', 'Outside Director', '2014', '1,500'),
    row('Kenji Morozumi', '70', 'Outside Director', '2015', '800'),
    row('Hideo Wakui', '64', 'Corporate Auditor, full time', '2011', '9,600'),
    row('Reiko Onda', '59', 'Outside Corporate Auditor', '2013', '—'),
    row('Shigeru Namiki', '66', 'Outside Corporate Auditor', '2008', '1,200'),
  ])

const employees = (): string =>
  tabTable([
    row('At March 31,', '2014', '2015', '2016'),
    ...detail.employees.map(([name, count]) => row(name, ...YEARS.map((y) => cell(count[y])))),
    row('Total', ...YEARS.map((y) => cell(detail.employeesTotal[y]))),
  ])

export const people = (): string => `### Item 6. Directors, Senior Management and Employees

#### A. Directors and Senior Management

Our directors and corporate auditors at July 15, 2016 were:

${directors()}

(1) Mr. Iriya will retire at the general meeting of June 2017.

Minori Hayasaka, a granddaughter of our founder, joined us in 1979 as a calibrator of tide gauges and has been president since 2011. Tetsuro Kanbara designed the quartz-tube tiltmeter that we still make. Ayako Shirane built the monitoring network’s first center in Suwa. Joachim Brandhorst has led Feldmark since 2007. Sumie Takatori is a professor emerita of geodesy; Kenji Morozumi was formerly president of a railway company. The president of Yumihari Marine Systems Co., Ltd., who was a director of ours, resigned on January 29, 2016.

#### B. Compensation

The compensation that we paid to our directors and corporate auditors in the fiscal year ended March 31, 2016 was ¥214 million in total, of which ¥168 million went to seven directors and ¥46 million to three corporate auditors. No bonuses were paid. We set aside ¥12 million for their retirement benefits.

#### C. Board Practices

Directors serve for one year and corporate auditors for four. We have no service contracts with directors that provide for benefits when they leave. As a company with corporate auditors under the Companies Act of Japan, we have a board of corporate auditors in place of an audit committee: its three members, two of them from outside, audit how the directors do their duty and examine the accounts. They may not be directors or employees of ours at the same time.
\f
In February 2016 the board of directors set up a committee on long contracts, with an outside director in the chair. Every fixed-price contract above ¥1.0 billion must now pass it at the tender, and again each quarter.

#### D. Employees

The number of our employees was:

${employees()}

Of the ${grouped(detail.employeesTotal[2016])} employees at March 31, 2016, 2,214 worked in Japan, 346 in Germany, 268 in Thailand and the rest in the United States. About 1,480 of those in Japan belong to a union, with which our relations are good. There has been no strike since 1958, and that one lasted for an afternoon.

#### E. Share Ownership

Together, our directors and corporate auditors owned 619,000 shares, or ${percent(619_000n, books.sharesOutstanding[2016])} of the shares outstanding, at March 31, 2016. Their holdings are shown in Item 6.A. At that date they also held stock options for 214,000 shares at exercise prices between ¥1,120 and ¥1,960, which expire between 2017 and 2024.
`

const holders = (): string => {
  const sum = detail.holders.reduce((all, [, shares]) => all + shares, 0n)
  return pipeTable([
    row('Name', 'Shares', 'Percentage of shares outstanding'),
    ...detail.holders.map(([name, shares]) =>
      row(name, grouped(shares), percent(shares, books.sharesOutstanding[2016], 2)),
    ),
    total('Total', grouped(sum), percent(sum, books.sharesOutstanding[2016], 2)),
  ])
}

export const holdersAndFinance = (): string => `\f
### Item 7. Major Shareholders and Related Party Transactions

#### A. Major Shareholders

The following table shows our largest shareholders of record at March 31, 2016. The percentages are of the ${grouped(books.sharesOutstanding[2016])} shares then outstanding, which do not include ${grouped(books.treasuryShares[2016])} shares held by ourselves.

${holders()}

No shareholder has other voting rights than the rest. At March 31, 2016 about ${percent(detail.depositaryShares, books.sharesOutstanding[2016])} of our outstanding shares stood behind ADSs. As far as we know, no one controls us, directly or indirectly. The Yumihari Foundation for the Earth Sciences, which Genzo Hayasaka endowed with a part of his shares in 1957, has never in its history voted against a proposal of our board; in June 2016, for the first time, it abstained.

#### B. Related Party Transactions

We own 34.0% of Minato Cable Laying K.K., or Minato, whose two ships lay our cables. In the fiscal year ended March 31, 2016 we bought services from Minato for ${mn(detail.affiliatePurchases[2016])} and sold goods to it for ${mn(detail.affiliateSales[2016])}. Minato’s prices are checked each year against two tenders from others. See Note 18 to the consolidated financial statements. Kirishima Optical, which owns ${percent(764_100n, books.sharesOutstanding[2016])} of our outstanding shares, sells us fused silica at list price. No director owes us money.

#### C. Interests of Experts and Counsel

Not applicable.

\f
### Item 8. Financial Information

#### A. Consolidated Statements and Other Financial Information

Our consolidated financial statements are in Item 18.

**Legal proceedings**

In March 2016 the maker of the ceramic rings that failed in the Tokara Array asked a court in Nagoya to declare that it owes us nothing; we have asked the same court to award us ¥1,940 million. We have recognized nothing for this claim. We are party to other proceedings that are usual in our business, none of which we expect to have a material effect on us.

**Dividend policy**

We aim to pay about a quarter of our net income as dividends, in two equal parts, and to keep them steady. We paid an interim dividend of ¥12.00 per share on December 4, 2015. Because of the net loss for the fiscal year ended March 31, 2016, there was no final dividend for that year, for the first time since 2003 outside the year of the floods.

#### B. Significant Changes

Except as described in Note 20 to the consolidated financial statements, there has been no significant change since March 31, 2016.
\f`
