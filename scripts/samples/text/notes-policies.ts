// Notes 1 and 2: the business and the accounting policies.
import { CONVENIENCE_RATE_TEXT } from '../model/rates.ts'

export const policies = (): string => `### NOTES TO CONSOLIDATED FINANCIAL STATEMENTS

#### 1. Description of Business

Yumihari Corporation and its subsidiaries (the “Company”) make instruments that measure slow movements of water, ground and structures, read such instruments for subscribers over a network, and build observatories for the sea floor. These are the Company’s three reportable segments; see Note 16.

#### 2. Summary of Significant Accounting Policies

*Basis of presentation.* The consolidated financial statements are stated in Japanese yen and prepared in accordance with U.S. GAAP. Unless stated otherwise, amounts in the tables of these notes are in millions of yen.

*Consolidation.* The statements include the accounts of Yumihari Corporation and of all subsidiaries in which it holds a majority of the votes. An affiliated company, in which it holds between 20% and 50% of them, is accounted for by the equity method.

*Translation into dollars.* Solely for the convenience of readers, yen amounts as of and for the fiscal year ended March 31, 2016 have been translated into U.S. dollars at ¥${CONVENIENCE_RATE_TEXT} = \\$1.00, the noon buying rate on March 31, 2016. Each amount has been translated on its own and rounded to the nearest thousand dollars.

*Foreign currencies.* Assets and liabilities of foreign subsidiaries are translated at the rate at the end of the year, and income and expenses at the average rate of the year. What results is included in other comprehensive income.

*Recognition of sales.* Sales of instruments are recognized when the customer has accepted them, and sales of monitoring services over the period in which they are rendered. Sales under subsea contracts are recognized by the percentage-of-completion method, measured by costs incurred; expected losses are provided for at once.

*Cash equivalents* are deposits and bills that mature within three months of purchase.

*Allowance for doubtful accounts.* The allowance rests on past losses and on the circumstances of single debtors. An account is written off when collection has been given up.

\f
*Inventories* are stated at the lower of cost, by the average method, or market.

*Property, plant and equipment* are stated at cost and depreciated by the straight-line method over 15 to 50 years for buildings, 4 to 12 years for machinery, and 8 years for stations of the monitoring network.

*Goodwill* is not amortized but tested for impairment on January 1 of each year, or when events call for it.

*Deferred taxes* are recognized for the differences between the carrying amounts and the tax bases of assets and liabilities. A valuation allowance is set up when it is more likely than not that a deferred tax asset will not be used.

*Retirement benefits.* The funded status of defined benefit plans is recognized in the balance sheet. Actuarial gains and losses beyond a tenth of the larger of obligation and assets are amortized over twelve years.

*Per share data.* Basic net income or loss per share is computed on the weighted average number of shares outstanding; diluted net income per share adds the shares that stock options would create.

*Use of estimates.* The statements require estimates, of which the cost of completing the Tokara Array is the one most likely to change.
\f`
