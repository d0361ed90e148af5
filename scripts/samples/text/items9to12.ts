// Items 9 to 12: the market for the shares, the company's law, taxes and market risk.
import * as books from '../model/books.ts'
import * as detail from '../model/detail.ts'
import * as income from '../model/income.ts'
import { grouped, mn } from '../model/money.ts'
import { htmlTable, pipeTable, row, type Row } from '../layout.ts'

const cents = (amount: bigint): string => {
  const text = amount.toString().padStart(3, '0')
  return `${text.slice(0, -2)}.${text.slice(-2)}`
}

const priceRow = (label: string, [high, low, adsHigh, adsLow]: detail.Prices): Row =>
  row(label, grouped(high), grouped(low), cents(adsHigh), cents(adsLow))

const prices = (): string =>
  htmlTable(
    [
      [
        { text: 'Period', down: 2 },
        { text: 'Tokyo Stock Exchange (yen per share)', across: 2 },
        { text: 'NASDAQ (U.S. dollars per ADS)', across: 2 },
      ],
      [{ text: 'High' }, { text: 'Low' }, { text: 'High' }, { text: 'Low' }],
    ],
    [
      row('<b>Fiscal years ended March 31,</b>'),
      ...detail.earlierPrices.map(([year, one]) => priceRow(year, one)),
      priceRow('2015', detail.yearPrices(0)),
      priceRow('2016', detail.yearPrices(4)),
      row('<b>Fiscal year ended March 31, 2015, by quarter</b>'),
      ...detail.quarterPrices.slice(0, 4).map(([quarter, one]) => priceRow(quarter, one)),
      row('<b>Fiscal year ended March 31, 2016, by quarter</b>'),
      ...detail.quarterPrices.slice(4).map(([quarter, one]) => priceRow(quarter, one)),
      row('<b>Calendar year 2016, by month</b>'),
      ...detail.monthPrices.map(([month, one]) => priceRow(month, one)),
    ],
  )

export const listing = (): string => `### Item 9. The Offer and Listing

#### A. Offer and Listing Details

The following table shows the highest and lowest prices of our common stock on the Tokyo Stock Exchange and of the ADSs on NASDAQ. One ADS represents two shares.

${prices()}

#### B. Plan of Distribution

Not applicable.

#### C. Markets

Our common stock is listed on the First Section of the Tokyo Stock Exchange, and the ADSs are listed on the NASDAQ Global Select Market under the symbol “YUMH”.

#### D. Selling Shareholders

Not applicable.

#### E. Dilution

Not applicable.

#### F. Expenses of the Issue

Not applicable.
`

export const additional = (): string => `\f
### Item 10. Additional Information

#### A. Share Capital

Not applicable.

#### B. Memorandum and Articles of Association

Our articles of incorporation are filed as Exhibit 1.1. What follows sums up some of their provisions and of the Companies Act of Japan.

*Objects.* Article 2 of our articles states that our object is to make, sell, install, read and repair instruments of measurement, and to do whatever belongs to this.

*Directors.* A director may not vote on a matter in which he or she has a special interest. The board decides on borrowing. There is no age limit, and a director need not hold shares.

*Shares.* We may issue up to 120,000,000 shares, of one class. Holders of one hundred shares have one vote for them. Dividends may be paid to those on the register on September 30 and March 31; a dividend not claimed for three years falls back to us. On liquidation, what is left after our debts is divided in proportion to the shares.

*Meetings.* The ordinary general meeting is held in June. Notice must be
\f
sent at least two weeks before. Changes of the articles, mergers and the like need two thirds of the votes cast, at a meeting at which at least one third of all votes is present. A shareholder who has held 300 votes or one percent of all votes for six months may put a matter on the agenda.

*Limits on ownership.* There are none, save the notice under the Foreign Exchange and Foreign Trade Act described in Item 10.D., “Exchange Controls”.

#### C. Material Contracts

The contract of October 18, 2013 with NOHRA for the Tokara Array, and its amendment of March 11, 2016, by which completion was put off by twelve months and we undertook to recover the observatories already laid at our own expense, are filed as Exhibits 4.1 and 4.2. The syndicated loan agreement and the waiver of May 27, 2016 are filed as Exhibits 4.3 and 4.4.

#### D. Exchange Controls

Under the Foreign Exchange and Foreign Trade Act, a foreign investor who comes to hold ten percent or more of our shares must as a rule notify the Minister of Finance after the purchase and, since some of our instruments are controlled goods, in certain cases before it. Dividends on shares held by non-residents, and the proceeds of selling them in Japan, may in general be converted into foreign currency and sent abroad without limit.

#### E. Taxation

*Japan.* A holder who is not resident in Japan pays Japanese withholding tax on dividends. For listed shares the rate is 15.315% until the end of 2037 for most holders, which includes the special surtax for reconstruction. Under the tax convention between Japan and the United States, the rate for most holders who are residents of the United States is 10%. Gains from the sale of shares or ADSs outside Japan by non-residents are in general not taxed in Japan.

*United States.* Dividends paid to a United States holder are ordinary income from foreign sources, in the amount before Japanese tax, translated at the rate of the day on which the depositary, or the holder of shares, receives them. If we are not a passive foreign investment company, and the convention applies, dividends to individuals who have held their ADSs long enough are taxed at the lower rates for long-term gains. We believe that we were not a passive foreign investment company in the fiscal year ended March 31, 2016, and do not expect to become one. Holders should ask their own advisers.

#### F. Dividends and Paying Agents

Not applicable.

#### G. Statement by Experts

Not applicable.

#### H. Documents on Display

We file reports with the Securities and Exchange Commission, where they may be read and copied. As a foreign private issuer, we are exempt from the rules on proxy statements and on short-swing profits.

#### I. Subsidiary Information

Not applicable.
`

const interestRisk = (): string =>
  pipeTable([
    row('At March 31, 2016 (millions of yen)', 'Carrying amount', 'Fair value', 'Average rate'),
    row('Bonds', grouped(detail.bonds), '4,946', '1.12%'),
    row('Bank loans, fixed rate', '7,600', '7,712', '1.28%'),
    row(
      'Bank loans, floating rate',
      grouped(detail.bankLoans[2016] - 7_600n),
      grouped(detail.bankLoans[2016] - 7_600n),
      '0.94%',
    ),
    row(
      'Total long-term debt',
      grouped(books.longTermDebt[2016]),
      grouped(4_946n + 7_712n + detail.bankLoans[2016] - 7_600n),
      '',
    ),
  ])

export const marketRisk = (): string => `\f
### Item 11. Quantitative and Qualitative Disclosures About Market Risk

**Exchange rates**

We sell in dollars and euros what we make in yen. At March 31, 2016 we held receivables of \\$38.6 million and €11.2 million, of which we had hedged \\$15.0 million by forward contracts that run to September 2016. If the yen had been 10% stronger against both currencies at that date, our loss before income taxes of ${mn(income.pretax[2016])} for the fiscal year ended March 31, 2016 would have been larger by about ¥0.4 billion. We do not use derivatives for trading.

**Interest rates**

Short-term borrowings of ${mn(books.shortTermBorrowings[2016])} at March 31, 2016 bore interest at a weighted average rate of 0.74%, which follows the market. Our long-term debt was:

${interestRisk()}

If short-term rates rose by one percentage point, our interest expense would rise by about ¥0.13 billion a year.

**Prices of securities**

We hold securities of nine listed companies, banks and customers for the most part, worth ${mn(books.securities[2016])} at March 31, 2016. A fall of their prices by 10% would lower our equity by ${mn(books.securities[2016] / 10n)} before tax.

### Item 12. Description of Securities Other than Equity Securities

#### A. Debt Securities

Not applicable.

#### B. Warrants and Rights

Not applicable.

#### C. Other Securities

Not applicable.

#### D. American Depositary Shares

A holder of ADSs pays the depositary up to \\$5.00 for the issue or the cancellation of each hundred ADSs or part of a hundred, up to \\$0.02 per ADS for each cash distribution, and the depositary’s costs of converting yen. In the fiscal year ended March 31, 2016 the depositary reimbursed us for \\$84,000 of our costs for the program.
\f`
