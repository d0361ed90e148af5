// The Items of Form 10-K.

import { items } from './form-item.ts'

export const FORM_10K = items(`
Part I
1 Business
1A Risk Factors  2005-
1B Unresolved Staff Comments  2005-
1C Cybersecurity  2023-
2 Properties
3 Legal Proceedings
4 Submission of Matters to a Vote of Security Holders  -2009
4 (Removed and Reserved)  2010-2010
4 Mine Safety Disclosures  2011-
Part II
5 Market for Registrant's Common Equity and Related Stockholder Matters  -2003
5 Market for Registrant's Common Equity, Related Stockholder Matters and Issuer Purchases of Equity Securities  2004-
6 Selected Financial Data  -2020
6 [Reserved]  2021-
7 Management's Discussion and Analysis of Financial Condition and Results of Operations
7A Quantitative and Qualitative Disclosures About Market Risk  1997-
8 Financial Statements and Supplementary Data
9 Changes in and Disagreements with Accountants on Accounting and Financial Disclosure
9A Controls and Procedures  2003-
9A(T) Controls and Procedures  2007-2010
9B Other Information  2004-
9C Disclosure Regarding Foreign Jurisdictions that Prevent Inspections  2021-
Part III
10 Directors and Executive Officers of the Registrant  -2005
10 Directors, Executive Officers and Corporate Governance  2006-
11 Executive Compensation
12 Security Ownership of Certain Beneficial Owners and Management  -2001
12 Security Ownership of Certain Beneficial Owners and Management and Related Stockholder Matters  2002-
13 Certain Relationships and Related Transactions  -2005
13 Certain Relationships and Related Transactions, and Director Independence  2006-
14 Controls and Procedures  2002-2002
14 Principal Accountant Fees and Services  2003-
Part IV
14 Exhibits, Financial Statement Schedules, and Reports on Form 8-K  -2001
15 Exhibits, Financial Statement Schedules, and Reports on Form 8-K  2002-2004
15 Exhibits and Financial Statement Schedules  2005-
16 Form 10-K Summary  2016-
`)
