// ⟦…⟧ marks spans and ‸ the cursor in a filing that is a test.

export interface Marked {
  readonly text: string
  /** In order of their opening sign; spans may nest. */
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  readonly cursors: readonly number[]
}

/** Takes the marks out. Throws on an unmatched bracket. */
export function unmark(marked: string): Marked {
  let text = ''
  const spans: { start: number; end: number }[] = []
  const open: { start: number; end: number }[] = []
  const cursors: number[] = []
  for (const char of marked) {
    if (char === '⟦') {
      const span = { start: text.length, end: -1 }
      spans.push(span)
      open.push(span)
    } else if (char === '⟧') {
      const span = open.pop()
      if (!span) throw new Error('⟧ without ⟦')
      span.end = text.length
    } else if (char === '‸') cursors.push(text.length)
    else text += char
  }
  if (open.length > 0) throw new Error('⟦ without ⟧')
  return { text, spans, cursors }
}

/** Puts span marks into a text; spans must nest properly. */
export function mark(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  const signs = spans.flatMap((s, i) => [
    { at: s.start, order: 1, size: -(s.end - s.start), sign: '⟦', i },
    { at: s.end, order: 0, size: s.end - s.start, sign: '⟧', i },
  ])
  signs.sort((a, b) => a.at - b.at || a.order - b.order || a.size - b.size)
  let result = ''
  let from = 0
  for (const { at, sign } of signs) {
    result += text.slice(from, at) + sign
    from = at
  }
  return result + text.slice(from)
}
