// Whether a filing says that it shows last year's figures otherwise than last year: then a difference proves nothing.

import { recall } from '../base/recall.ts'
import type { Filing } from '../filing.ts'
import type { Statement } from '../facts/statements.ts'

/** "Amended and restated" is said of deeds, "reclassified from accumulated other comprehensive income" of amounts. */
const SAID =
  /\b(?:prior|previous|preceding|comparative|earlier|certain|last)\b[^.]{1,60}\b(?:amounts?|figures?|balances?|periods?|years?|information|results|data|items)\b[^.]{1,100}\b(?:reclassified|reclassifications?|(?<!amended and )restated|recast|re-?segmented|revised)\b/i
const SAID_FIRST =
  /\b(?:reclassified|reclassifications?|restated|recast|re-?segmented|revised)\b[^.]{1,100}\b(?:prior|previous|preceding|comparative|last)[ -](?:period|year|quarter|fiscal|amount|figure)/i
const SAID_SHORT =
  /\bto conform (?:to|with) (?:the )?(?:current|present|new|this)|\bprior[ -](?:period|year) reclassification|\bretrospectively (?:applied|adjusted|recast|restated|adopted)\b|\b(?:applied|adjusted|adopted|recast) retrospectively\b|\brestate(?:d|ment) (?:of )?(?:our |the |its )?(?:previously issued )?(?:consolidated )?financial statements\b/i

/** Over or in a statement one word is enough. */
const MARKED = /restate|recast|as (?:previously )?adjusted|as revised|pro ?forma|re-?present/i
/** Over it alone: in it, "reclassification adjustments" are a line of comprehensive income. */
const MARKED_OVER = /reclassif/i

const HINT = /reclassif|restate|recast|segmented|revised|conform|retrospective/i
/** Sentences are bounded elsewhere; this is what one is searched for. */
const LONGEST = 2000

export const saysRecast = recall((filing: Filing): boolean =>
  filing.sentences.some(({ run: { text } }) => {
    if (!HINT.test(text)) return false
    const said = text.slice(0, LONGEST)
    return SAID_SHORT.test(said) || SAID.test(said) || SAID_FIRST.test(said)
  }),
)

export const isMarkedRecast = ({ sheets, columns }: Statement): boolean =>
  sheets.some(({ captions, corner, rows }) => {
    const over = [...captions, ...corner, ...columns.flatMap(({ header }) => header)]
    return (
      over.some((words) => MARKED.test(words) || MARKED_OVER.test(words)) ||
      rows.some(({ label }) => MARKED.test(label))
    )
  })
