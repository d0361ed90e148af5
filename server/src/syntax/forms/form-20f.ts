// The Items of Form 20-F: since September 2000, and the older form with other titles.

import { items } from './form-item.ts'

export const FORM_20F = items(`
Part I
1 Identity of Directors, Senior Management and Advisers
  A Directors and Senior Management
  B Advisers
  C Auditors
2 Offer Statistics and Expected Timetable
  A Offer Statistics
  B Method and Expected Timetable
3 Key Information
  A Selected Financial Data  -2020
  A [Reserved]  2021-
  B Capitalization and Indebtedness
  C Reasons for the Offer and Use of Proceeds
  D Risk Factors
4 Information on the Company
  A History and Development of the Company
  B Business Overview
  C Organizational Structure
  D Property, Plants and Equipment
4A Unresolved Staff Comments  2005-
5 Operating and Financial Review and Prospects
  A Operating Results
  B Liquidity and Capital Resources
  C Research and Development, Patents and Licenses, etc.
  D Trend Information
  E Off-Balance Sheet Arrangements  2003-2020
  E Critical Accounting Estimates  2021-
  F Tabular Disclosure of Contractual Obligations  2003-2020
  G Safe Harbor  2003-2020
6 Directors, Senior Management and Employees
  A Directors and Senior Management
  B Compensation
  C Board Practices
  D Employees
  E Share Ownership
  F Disclosure of a Registrant's Action to Recover Erroneously Awarded Compensation  2023-
7 Major Shareholders and Related Party Transactions
  A Major Shareholders
  B Related Party Transactions
  C Interests of Experts and Counsel
8 Financial Information
  A Consolidated Statements and Other Financial Information
  B Significant Changes
9 The Offer and Listing
  A Offer and Listing Details
  B Plan of Distribution
  C Markets
  D Selling Shareholders
  E Dilution
  F Expenses of the Issue
10 Additional Information
  A Share Capital
  B Memorandum and Articles of Association
  C Material Contracts
  D Exchange Controls
  E Taxation
  F Dividends and Paying Agents
  G Statement by Experts
  H Documents on Display
  I Subsidiary Information
  J Annual Report to Security Holders  2023-
11 Quantitative and Qualitative Disclosures About Market Risk
12 Description of Securities Other than Equity Securities
  A Debt Securities
  B Warrants and Rights
  C Other Securities
  D American Depositary Receipts  -2008
  D American Depositary Shares  2009-
Part II
13 Defaults, Dividend Arrearages and Delinquencies
14 Material Modifications to the Rights of Security Holders and Use of Proceeds
15 Controls and Procedures  2002-
16 [Reserved]
16A Audit Committee Financial Expert  2003-
16B Code of Ethics  2003-
16C Principal Accountant Fees and Services  2003-
16D Exemptions from the Listing Standards for Audit Committees  2003-
16E Purchases of Equity Securities by the Issuer and Affiliated Purchasers  2003-
16F Change in Registrant's Certifying Accountant  2008-
16G Corporate Governance  2008-
16H Mine Safety Disclosure  2011-
16I Disclosure Regarding Foreign Jurisdictions that Prevent Inspections  2021-
16J Insider Trading Policies  2022-
16K Cybersecurity  2023-
Part III
17 Financial Statements
18 Financial Statements
19 Exhibits
`)

export const FORM_20F_BEFORE_2000 = items(`
Part I
1 Description of Business
2 Description of Property
3 Legal Proceedings
4 Control of Registrant
5 Nature of Trading Market
6 Exchange Controls and Other Limitations Affecting Security Holders
7 Taxation
8 Selected Financial Data
9 Management's Discussion and Analysis of Financial Condition and Results of Operations
9A Quantitative and Qualitative Disclosures About Market Risk
10 Directors and Officers of Registrant
11 Compensation of Directors and Officers
12 Options to Purchase Securities from Registrant or Subsidiaries
13 Interest of Management in Certain Transactions
Part II
14 Description of Securities to be Registered
Part III
15 Defaults upon Senior Securities
16 Changes in Securities, Changes in Security for Registered Securities and Use of Proceeds
Part IV
17 Financial Statements
18 Financial Statements
19 Financial Statements and Exhibits
`)
