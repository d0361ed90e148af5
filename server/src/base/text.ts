// An immutable text with its line table.

/** Line endings are `\n`, `\r\n` and `\r`, as in Markdown and LSP. */
export interface Text {
  readonly value: string
  /** Offset of the first character of each line; the first is 0. */
  readonly lines: readonly number[]
}

export function text(value: string): Text {
  const lines = [0]
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i)
    if (code === 10 || (code === 13 && value.charCodeAt(i + 1) !== 10)) lines.push(i + 1)
  }
  return { value, lines }
}

/** The 0-based line that holds `offset`; offsets behind the end belong to the last line. */
export function lineOf(t: Text, offset: number): number {
  let low = 0
  let high = t.lines.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((t.lines[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}

/** Offset of the end of a 0-based line, its line ending excluded. */
export function endOfLine(t: Text, line: number): number {
  const next = t.lines[line + 1]
  if (next === undefined) return t.value.length
  let end = next
  if (t.value.charCodeAt(end - 1) === 10) end--
  if (t.value.charCodeAt(end - 1) === 13) end--
  return end
}
