// The index of the financial statements and the auditor’s report.
import type { ContentsLine } from './front.ts'

export const index = (lines: readonly ContentsLine[]): string =>
  [
    '### INDEX TO CONSOLIDATED FINANCIAL STATEMENTS',
    '',
    '| | |',
    '| - | - |',
    '|   | **Page** |',
    ...lines.map(({ title, page }) => `| ${title} | ${page} |`),
    '\f',
  ].join('\n')

export const auditorsReport =
  (): string => `### REPORT OF INDEPENDENT REGISTERED PUBLIC ACCOUNTING FIRM

To the Board of Directors and Shareholders of Yumihari Corporation:

We have audited the accompanying consolidated balance sheets of Yumihari Corporation and its subsidiaries (the “Company”) as of March 31, 2015 and 2016, the related consolidated statements of operations, comprehensive income (loss), changes in equity and cash flows for each of the three fiscal years in the period ended March 31, 2016, and the schedule that follows the notes. We have also audited the Company’s internal control over financial reporting as of March 31, 2016. Management is responsible for all of these. Our part is to give an opinion on them.

We worked by the standards of the Public Company Accounting Oversight Board (United States). They ask us to plan and perform our audits so as to be reasonably sure that the statements are free of material misstatement, and that effective internal control was kept in all material respects. We tested evidence for the amounts, judged the accounting principles and the estimates of management, and looked at the statements as a whole. We believe that our audits are a reasonable basis for our opinions.

In our opinion, the consolidated financial statements present fairly, in all material respects, the financial position of the Company at March 31, 2015 and 2016 and the results of its operations and its cash flows for each of the three fiscal years in the period ended March 31, 2016, in conformity with accounting principles generally accepted in the United States. In our opinion, because of the material weakness that management describes in Item 15, the Company did not keep effective internal control over financial reporting as of March 31, 2016. We took that weakness into account in deciding what to test in our audit of the statements.

Our audits also included the translation of yen amounts into U.S. dollar amounts. In our opinion, it has been made as stated in Note 2 to the consolidated financial statements. The dollar amounts are there solely for the convenience of readers.

/s/ Aozora Audit Corporation

Nagano, Japan

July 22, 2016
\f`
