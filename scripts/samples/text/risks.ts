// Item 3.D: the risk factors, their groups and the page breaks that cut through them.
import * as books from '../model/books.ts'
import * as detail from '../model/detail.ts'
import * as income from '../model/income.ts'
import { bn, dollars, grouped, mn, percent } from '../model/money.ts'
import * as position from '../model/position.ts'
import { LATEST_RATE_TEXT } from '../model/rates.ts'

const shareOf = (part: bigint, whole: bigint): string => percent(part, whole)

const foreignSales =
  income.geography.asia[2016] + income.geography.europe[2016] + income.geography.americas[2016]

const business = (): string => `**Risks relating to our business**

***We recorded the largest net loss in our history in the fiscal year ended March 31, 2016, and we may not return to profit soon.***

We incurred an operating loss of ${bn(income.operatingIncome[2016])} and a net loss of ${bn(income.netIncome[2016])} for the fiscal year ended March 31, 2016, after net income of ${bn(income.netIncome[2015])} for the fiscal year ended March 31, 2015. It was the largest net loss that we have ever recorded. Most of it arose in two places: contracts of our Subsea Systems segment, on which we recognized losses of ${bn(income.contractLosses[2016])}, and goodwill of our German subsidiary, Feldmark Messtechnik GmbH, or Feldmark, which we wrote down by ${bn(income.impairment[2016])}. When floods closed our factory in Thailand for five months, our net loss for the fiscal year ended March 31, 2012 was ${bn(income.earlier[2012].attributable)}, the second largest net loss that we have ever recorded.

Losses may continue because of a number of factors, including, but not limited to:

- further cost overruns on the Tokara Array, or damages for its late delivery;
- fewer or smaller public tenders for geophysical instruments in Japan and in Europe;
- a longer wait than we expect before subscribers to our monitoring network cover the cost of the
\f
stations that we install for them;
- a stronger yen, which lowers the yen value of what we sell abroad; and
- the impairment of what is left of our goodwill and of our deferred tax assets.

Please see Item 5., “Operating and Financial Review and Prospects”, for more detailed information about our results.

***Completing the Tokara Array may cost us more than we have provided for.***

In October 2013 we agreed to build the Tokara Array for a fixed price of ${bn(income.tokaraPrice)}. In the sea trial of October 2015, the ceramic-to-metal seals of six of the nine observatories that we had lowered leaked at depths below 2,100 meters. We have since redesigned the housings, and must recover and refit all of the observatories already laid. We recognized a loss of ${mn(income.tokaraLoss)} on this contract in the fiscal year ended March 31, 2016, within the losses on subsea contracts described in Note 11 to the consolidated financial statements, and our provision for contract losses at March 31, 2016 was ${mn(books.contractProvision[2016])}.

The provision rests on estimates of matters that we cannot fully know before the work is done: how many days a year the sea lets us work, the hire of cable ships two seasons ahead, and whether the new seals hold for the twenty-five years that the contract asks for. If the cost to complete were higher than our estimate, we would have to recognize the whole of the further loss at once.

***One public agency accounts for a large part of our sales.***

NOHRA accounted for ${mn(detail.agencySales[2016])}, or ${shareOf(detail.agencySales[2016], income.netSales[2016])}, of our net sales in the fiscal year ended March 31, 2016 and for ${mn(detail.agencySales[2015])}, or ${shareOf(detail.agencySales[2015], income.netSales[2015])}, in the fiscal year ended March 31, 2015. Its budget is voted one year at a time, and it may suspend a tenderer whose work has failed from bidding for up to twenty-four months. It has not suspended us. If it did, or if it split future arrays among several builders, our Subsea Systems segment could lose most of its orders, and our other segments some of theirs.
\f
***We buy the glass at the heart of our instruments from a single maker.***

The springs and pendulums of our tiltmeters and strainmeters are drawn from fused silica whose length hardly changes with temperature. We buy it from one maker, Kirishima Optical Glass Co., Ltd., or Kirishima Optical, which is also a shareholder of ours. We keep about seven months of supply. A second maker’s glass has been on trial in our vaults since 2014, and it will be some years before we know its drift well enough to sell an instrument made from it. A fire or a flaw in one furnace could therefore stop the greater part of our production of tiltmeters, which accounted for ${mn(detail.products.tilt[2016])} of our net sales in the fiscal year ended March 31, 2016.

***Our monitoring network depends on lines and towers that belong to others.***

We read about ${grouped(detail.stations[2016])} stations for our subscribers. All but a few hundred of them report over mobile networks or leased lines of telecommunications carriers, on terms that the carriers may change, and some of the older stations use a
\f
mobile standard that the carriers have said they will switch off by March 2019. To refit a station costs us between ¥60,000 and ¥140,000, which we can pass on to subscribers only when their contracts come up for renewal. An outage of a carrier is, to a subscriber waiting for a warning, an outage of ours.

***An error of measurement could harm people, and our reputation with them.***

Dams are lowered, railway lines closed and slopes evacuated on the strength of our readings. An instrument that drifts, a clock that slips by a second, or a threshold wrongly set could raise a false alarm or, far worse, none. Our contracts limit what we owe for such an error, but a court in Japan may set the limit aside where it finds gross negligence, and our insurance covers no more than ¥3.0 billion for one event. In June 2014 a false alarm from one of our extensometers closed a mountain line for nine hours; the railway made no claim, but it now asks for a second maker’s instrument on every slope.

***What is left of our goodwill may be impaired.***

We carried goodwill of ${mn(books.goodwill[2016])} at March 31, 2016, of which ${mn(books.monitoringGoodwill[2016])} belonged to the Monitoring Network Services segment and ${mn(books.instrumentsGoodwill[2016])} to the Precision Instruments segment. The latter is what remains of the price of Feldmark after the impairment of ${mn(income.impairment[2016])}. Feldmark sells chiefly to state surveys and mining authorities in Europe, whose orders have fallen for three years. If they fell further, or if interest rates rose, we could have to write the rest down as well.

***Cheaper sensors could take the place of our instruments.***

Accelerometers made for telephones cost a few hundred yen. One of them measures nothing that would interest a geophysicist, but ten thousand of them may, and several younger companies in the United States and China sell dense networks of such sensors with software that averages their errors away. Some of our subscribers have begun to ask
\f
why one of our stations costs as much as two hundred of theirs. We believe that slow movements, those of millimeters in a year, will need instruments like ours for a long time, but we also said so of quartz clocks in 1969, and left that trade in 1978. Competition of this kind could force down both our prices and our margins. See Item 4.B., “Business Overview – Competition”.
\f
***If others reached into our network, they could alter what it says.***

Our stations, our gateways and the two centers at Suwa and Tottori at which their readings are kept have been the object of attempts at intrusion, as most connected systems have. None that we know of has altered a reading. An attacker who did so without being noticed could hide a real movement or invent one. We sign readings at the station from the 2012 model on, but about ${grouped(9_300n)} older stations in service cannot do so. A successful attack could lead to claims, to the loss of subscribers and to costs that we cannot estimate.
`

const finances = (): string => `**Risks relating to our finances**

***We have substantial indebtedness, and its covenants restrict us.***

At March 31, 2016 we had indebtedness of ${bn(position.indebtedness[2016])}, including ${bn(detail.bonds)} of 1.12% unsecured bonds due in September 2018. Short-term borrowings rose to ${mn(books.shortTermBorrowings[2016])} from ${mn(books.shortTermBorrowings[2015])} during the fiscal year, chiefly to pay for the repair of the Tokara Array. Our syndicated loans require us to keep consolidated shareholders’ equity at not less than three quarters of its amount at March 31, 2015, and not to record an operating loss in two fiscal years running. Total Yumihari Corporation shareholders’ equity was ${mn(position.parentEquity[2016])} at March 31, 2016, ${percent(position.parentEquity[2016], position.parentEquity[2015])} of its amount at March 31, 2015, so that we did not meet the first of these
\f
covenants. On May 27, 2016 the lenders waived it for the fiscal year ended March 31, 2016 and agreed to measure it from March 31, 2016 on. See Note 9 to the consolidated financial statements.

If we recorded an operating loss for the fiscal year ending March 31, 2017 as well, the lenders could call these loans, and a default on them would permit the holders of our bonds to do the same. We cannot be sure that we could then borrow elsewhere, on these or on any terms.

***Movements of exchange rates affect our results.***

Sales to customers outside Japan were ${mn(foreignSales)}, or ${percent(foreignSales, income.netSales[2016])} of our net sales, in the fiscal year ended March 31, 2016, while most of our costs are in yen. We recorded foreign exchange losses of ${mn(income.exchangeGains[2016])} in that fiscal year, after gains of ${mn(income.exchangeGains[2015])} in the fiscal year before. The yen has strengthened since: the rate was ¥112.42 per \\$1.00 on March 31, 2016 and ¥${LATEST_RATE_TEXT} on July 15, 2016. See Item 11., “Quantitative and Qualitative Disclosures About Market Risk”.
\f
***Our retirement benefits may cost more than we expect.***

Our benefit obligation exceeded the assets of our plans by ${mn(books.pensionLiability[2016])} at March 31, 2016, against ${mn(books.pensionLiability[2015])} at March 31, 2015. The yields of Japanese government bonds, from which our discount rate follows, fell below zero for most maturities in early 2016, which raised the obligation, and the assets of the plans lost ${mn(books.pension.assetReturn[2016])} of their value in the same fiscal year. Should rates or returns fall further, we would have to contribute more, and our equity would shrink.

***We may have to reduce our deferred tax assets further.***

In the fiscal year ended March 31, 2016 we increased the valuation allowance against our deferred tax assets to ${mn(detail.taxAllowance[2016])} from ${mn(detail.taxAllowance[2015])}, which added ${mn(detail.allowanceCharged[2016])} to our net loss. What is left of the net deferred tax assets, ${mn(books.deferredTaxes[2016])} at March 31, 2016, can be used only if we earn taxable income in Japan again. If we came to believe that we shall not, we would have to reduce them through further charges to income.

***We found a material weakness in our internal control over financial reporting.***

Our management concluded that our internal control over financial reporting was not effective as of March 31, 2016, because the engineers who estimated the cost to complete the Tokara Array did not have to report the results of pressure tests to those who kept its accounts. The estimate at September 30, 2015 was therefore too low by an amount that we were able to correct before we published the figures of that quarter. We have changed the procedure, as described in Item 15., “Controls and Procedures”, but the change has yet to be tested through a full year. If we failed to mend the weakness, our financial statements could contain material errors.
`

const places = (): string => `**Risks relating to Japan and to the places where we work**

***Our factories stand in the earthquake country that they were built to measure.***

Our main works at Suwa lie within twelve kilometers of two active faults, and our assembly hall at Shimizu five meters above the sea. We have strengthened the buildings, and keep duplicate drawings and master scales in Tottori, but fused silica is brittle: the earthquake of March 2011, more than 400 kilometers away, broke instruments
\f
worth ¥0.2 billion on our shelves. A large earthquake nearby could stop us for months, and we are not insured against it to any extent that would matter.

***Public budgets for observation rise after disasters and fade in quiet years.***

About three fifths of what we sell in Japan is paid for, in the end, out of public budgets. Such budgets rose after 2011 and, by the pattern of a century, may now be expected to fall. In Europe, the closing of hard-coal mines ends the subsidence surveys for which Feldmark’s instruments were made. If public buyers spent less, our sales and our income would decline, and they would decline most in the business with the largest fixed costs.

***We may not find the engineers and instrument makers whom we need.***

It takes about eight years to train a maker of long-period pendulums. Of our ${grouped(detail.employees[0]?.[1][2016] ?? 0n)} employees in the Precision Instruments segment at March 31, 2016, 211 can adjust one, and the median of their ages is 53. We re-employ those who wish to
\f
stay after the retirement age of 60, and teach fourteen apprentices a year, but young people in Nagano may choose among many employers of precision mechanics. If we failed to pass on this skill, we could not make some of our best instruments at any price.
`

const shares = (): string => `**Risks relating to our shares and the ADSs**

***We may not pay dividends.***

We paid dividends of ${mn(books.dividends[2016])} in the fiscal year ended March 31, 2016, but declared no final dividend for that year. Under the Companies Act of Japan, we may pay dividends only out of a distributable amount computed from our unconsolidated accounts, and our lenders’ waiver of May 27, 2016 forbids dividends until we have recorded operating income for two consecutive quarters. In November 2015 our board of directors authorized us to repurchase ${bn(detail.buybackLimit)} of our common stock. We repurchased ${bn(books.treasuryBought[2016])} of our common stock by March 31, 2016. Until we can pay dividends again, we have suspended the repurchase of the remaining ${bn(detail.buybackLimit - books.treasuryBought[2016])} of our common stock.

***As a holder of ADSs, you have fewer rights than a shareholder, and must act through the depositary.***

Holders of ADSs are not shareholders. They vote by instructing the depositary, which will try to carry out their instructions as far as is practical; they may receive the papers for a general meeting too late to do so; and they cannot bring a derivative action or inspect our books without first surrendering their ADSs for shares. If we offered rights to subscribe for new shares, the depositary might not be able to extend them to
\f
holders in the United States unless we registered them there, which we are not obliged to do.

***Dividends on the ADSs and their price vary with the exchange rate.***

The depositary converts dividends that we pay in yen into dollars, and the ADSs are quoted in dollars while our shares trade in yen on the Tokyo Stock Exchange. A weaker yen lowers the dollar value of both. The dividends that we paid in the fiscal year ended March 31, 2016 amounted to ${dollars(books.dividends[2016])} at the rate of March 31, 2016, and would have been worth less at the lower yen of June 2015, when the rate was above ¥125 per \\$1.00 for a time.
\f
***It may be difficult to enforce judgments of United States courts against us.***

We are a stock corporation organized under the laws of Japan. All of our directors but one live there, and most of our assets are there. It may not be possible to serve process on them in the United States, or to enforce in Japan a judgment that rests only on the civil liability provisions of the federal securities laws of the United States.
`

export const riskFactors = (): string =>
  [
    `#### D. Risk Factors

*You should carefully consider the following information, together with the other information contained in this annual report, including our consolidated financial statements and the notes to them, before making an investment decision. Any of the risks described below could materially and adversely affect our business, our financial condition or our results of operations.*
`,
    business(),
    finances(),
    places(),
    shares(),
  ].join('\n') + '\f'
