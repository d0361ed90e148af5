// What kept a path from being read or checked → one line for the user.

import type { Trouble } from '../report/checked.ts'

export const worded = ({ path, region, message }: Trouble): string =>
  region ? `${path}:${region.startLine}:${region.startColumn}: ${message}` : `${path}: ${message}`
