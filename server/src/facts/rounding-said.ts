// A sentence or a unit line → how it says that figures are rounded.

import type { RoundingMode } from '../figures/figure.ts'

const CUTS = /round(?:ed|ing) down|\btruncat(?:ed|ing)\b/gi
/** Directors, shares and awards are rounded down to whole ones, which says nothing of printed figures. */
const OF_FIGURES =
  /\b(?:amounts?|figures?|fractions?|percentages?|decimals?|yen|dollars?|thousands?|millions?|billions?)\b/i
const OF_THINGS = /\bwhole\b|\bshares?\b|\bdirectors?\b|\bunits? (?:granted|awarded)/i
const TRUNCATES =
  /(?:fractions?|amounts?) (?:of )?less than \S+ (?:\S+ ){0,6}(?:omitted|disregarded|discarded|rounded down)|smaller denominations are not|(?:未満|端数)(?:を|は)?切り?捨て/i
const TO_NEAREST =
  /\brounded (?:off |up or down )?to (?:the )?nearest\b|\bfigures are rounded off\b|四捨五入/i

/** Whether figures are said to be cut off. */
export function truncates(text: string): boolean {
  if (TRUNCATES.test(text)) return true
  return [...text.matchAll(CUTS)].some(({ index }) => {
    const from = Math.max(text.lastIndexOf('. ', index), text.lastIndexOf('\n', index), 0)
    const sentence =
      text.slice(from, index + 1) + (/^[^.\n]*/.exec(text.slice(index + 1))?.[0] ?? '')
    return OF_FIGURES.test(sentence) && !OF_THINGS.test(sentence)
  })
}

/** Undefined where nothing is said. */
export function roundingSaid(text: string): RoundingMode | undefined {
  if (truncates(text)) return 'truncated'
  return TO_NEAREST.test(text) ? 'nearest' : undefined
}
