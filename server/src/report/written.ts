// A report → its text in one of the formats that are written from the same value.

import { csvReport } from './csv.ts'
import { htmlReport } from './html.ts'
import { markdownReport } from './markdown.ts'
import type { Report } from './page.ts'
import type { Words } from './words.ts'

export type PageFormat = 'html' | 'markdown' | 'csv'

export function written(report: Report, format: PageFormat, words: Words): string {
  switch (format) {
    case 'html':
      return htmlReport(report, words)
    case 'markdown':
      return markdownReport(report, words)
    case 'csv':
      return csvReport(report)
  }
}
