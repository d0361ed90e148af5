// What a block may hold before parsing it could take long: micromark is quadratic in the delimiters of one paragraph.

/** Measured: 1,000 of any one delimiter take a fifth of a second at most, 4,000 take seconds. */
const MOST_DELIMITERS = 800
/** Openers that are cheap alone and quadratic together. */
const MOST_OPENERS = 300
/** Lines that look like the underline of a heading are tried as one, each over the whole paragraph. */
const MOST_UNDERLINES = 200
const MOST_LINES = 1000
const DEEPEST = 60
const LONGEST = 65_536

const DELIMITERS = ['*', '_', '[', ']', '`', '<', '>', '!', '&', '\\'] as const

function countOf(text: string, part: string, most: number): number {
  let count = 0
  for (let i = text.indexOf(part); i >= 0 && count <= most; i = text.indexOf(part, i + part.length))
    count++
  return count
}

const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/gm
/** Container marks at a line's start: quotes and list markers, one in another. */
const CONTAINERS = /^[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/
/** A list marker that stands inside some fifty other lists. */
const DEEP_MARKER = /^[ \t]{100,}(?:[-+*]|\d{1,9}[.)])[ \t]/

function depthOf(line: string): number {
  let depth = 0
  let rest = line
  for (let mark = CONTAINERS.exec(rest); mark && depth <= DEEPEST; mark = CONTAINERS.exec(rest)) {
    depth++
    rest = rest.slice(mark[0].length)
  }
  return depth
}

/** A long block can be read by its lines; a dense one not even that way as Markdown means it. */
export interface Excess {
  readonly kind: 'long' | 'dense'
  /** A clause for the user. */
  readonly reason: string
}

/** Why a block is not given to the parser; undefined when it is harmless. */
export function excessOf(block: string): Excess | undefined {
  const lines = block.split(/\r\n?|\n/)
  if (block.length > LONGEST || lines.length > MOST_LINES)
    return { kind: 'long', reason: `a block of ${lines.length} lines is too long` }
  const reason = densityOf(block, lines)
  return reason === undefined ? undefined : { kind: 'dense', reason }
}

function densityOf(block: string, lines: readonly string[]): string | undefined {
  for (const delimiter of DELIMITERS)
    if (countOf(block, delimiter, MOST_DELIMITERS) > MOST_DELIMITERS)
      return `it has more than ${MOST_DELIMITERS} “${delimiter}” in one block`
  for (const opener of ['<!', '``'])
    if (countOf(block, opener, MOST_OPENERS) > MOST_OPENERS)
      return `it has more than ${MOST_OPENERS} “${opener}” in one block`
  if ((block.match(UNDERLINE)?.length ?? 0) > MOST_UNDERLINES)
    return `it has more than ${MOST_UNDERLINES} underlines in one block`
  return lines.some((line) => DEEP_MARKER.test(line) || depthOf(line) > DEEPEST)
    ? 'its containers are nested too deeply'
    : undefined
}
