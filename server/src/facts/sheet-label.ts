// The runs of a row's label → its words, indentation and footnote marks.

import type { Run } from '../syntax/run.ts'

interface Label {
  readonly label: string
  readonly marks: readonly string[]
  readonly level: number
}

const MARK_AT_END = /\s*(?:\((?:\d{1,2}|[a-z])\)|[*†‡§]+)$/i
/** Blanks that stand for one step of indentation. */
const STEP = 2

export function labelOf(runs: readonly Run[]): Label {
  const marks: string[] = []
  const words = runs.map((run) => {
    let { text } = run
    for (const { style, span: s } of run.styled)
      if (style === 'raised') {
        marks.push(text.slice(s.start, s.end).replace(/[()\s]/g, ''))
        text = text.slice(0, s.start) + ' '.repeat(s.end - s.start) + text.slice(s.end)
      }
    return text
  })
  const indent = (words[0] ?? '').search(/\S/)
  let label = words.join(' ').replace(/\s+/g, ' ').trim()
  for (let mark = MARK_AT_END.exec(label); mark; mark = MARK_AT_END.exec(label)) {
    marks.push(mark[0].replace(/[()\s]/g, ''))
    label = label.slice(0, mark.index)
  }
  return { label, marks, level: Math.max(0, Math.floor(indent / STEP)) }
}
