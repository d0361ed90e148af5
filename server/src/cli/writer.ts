// What a format of the command line is: text for each file as it is checked, and for all of them at the end.

import type { Checked, Report } from '../report/checked.ts'

/** A format: a part for each file as soon as it is checked, then the rest. */
export interface Writer {
  readonly file: (checked: Checked) => string
  readonly end: (report: Report, exit: number) => string
}
