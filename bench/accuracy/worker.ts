// A process of the bench: measures the files it is sent, one at a time.

import type { Options } from './arguments.ts'
import { measure } from './measure.ts'

process.on('message', ({ path, options }: { path: string; options: Options }) => {
  process.send?.(measure(path, options))
})
