// The Items of Form 10-Q; the number alone is ambiguous, so that each key carries its Part.

import { items } from './form-item.ts'

export const FORM_10Q = items(
  `
Part I
1 Financial Statements
2 Management's Discussion and Analysis of Financial Condition and Results of Operations
3 Quantitative and Qualitative Disclosures About Market Risk  1997-
4 Controls and Procedures  2002-
4T Controls and Procedures  2007-2010
Part II
1 Legal Proceedings
1A Risk Factors  2005-
2 Changes in Securities and Use of Proceeds  -2003
2 Unregistered Sales of Equity Securities and Use of Proceeds  2004-
3 Defaults Upon Senior Securities
4 Submission of Matters to a Vote of Security Holders  -2009
4 (Removed and Reserved)  2010-2010
4 Mine Safety Disclosures  2011-
5 Other Information
6 Exhibits and Reports on Form 8-K  -2003
6 Exhibits  2004-
`,
  true,
)
