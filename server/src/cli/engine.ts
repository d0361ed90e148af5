// The engine that runs this command → set for a run of a second: first, before anything else of the command is loaded.

import { setFlagsFromString } from 'node:v8'

/**
 * By major versions of Node, as V8's own names for the same two things change, and a name that it does not know it
 * complains of. Another version runs as it comes, a little slower.
 *
 * A first reading of a filing is over before optimising its functions has paid off: by its usual measure V8 spends
 * two fifths of a check of half a megabyte on that. With fifteen (Node 20) or ten times as much patience it still
 * optimises what runs for seconds: folders, and text made to stall. And of expressions, most of which meet thousands
 * of sentences, it need not try each in an interpreter first.
 */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  20: ['--interrupt-budget=1000000', '--no-regexp-tier-up'],
  22: ['--invocation-count-for-turbofan=30000', '--no-regexp-tier-up'],
  24: ['--invocation-count-for-turbofan=30000', '--no-regexp-tier-up'],
}

const [major = ''] = process.versions.node.split('.')
for (const flag of FLAGS[major] ?? []) setFlagsFromString(flag)
