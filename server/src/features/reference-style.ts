// A filing's references → how it cites: its quotation marks, what stands between a number and a title, whether titles go with numbers.

import { recall } from '../base/recall.ts'
import type { Filing } from '../filing.ts'
import { inTitleCase, isCapitals } from './letter-case.ts'

export interface CitingStyle {
  /** Between an Item's number and its title: `., “`; empty where numbers stand alone. */
  readonly behindItem: string
  readonly behindNote: string
  readonly open: '“' | '"'
  readonly close: '”' | '"'
  /** Titles are cited in capitals where they are printed so. */
  readonly capitals: boolean
  /** Terms that are capitals everywhere: "IFRS". */
  readonly abbreviations: ReadonlySet<string>
}

const CITED =
  /^(?:Part [IV]{1,3},? )?(?:Items?|Notes?) {1,3}\d{1,2}(?:\.?[A-K]\b)?(?:\([a-z0-9]{1,3}\))?(?<between>[^\p{L}\p{N}]{0,8})(?<title>\p{L})?/iu
/** References that are looked at: by then a habit has shown. */
const ENOUGH = 400

function mostOf(counts: ReadonlyMap<string, number>): string {
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best?.[0] ?? ''
}

/** A closing mark that the reference itself does not need. */
const plain = (between: string): string => between.replace(/\s+/g, ' ').replace(/[”)\]]+/g, '')

export const citingStyle = recall((filing: Filing): CitingStyle => {
  const between = { item: new Map<string, number>(), note: new Map<string, number>() }
  let [curly, straight, capitals, small] = [0, 0, 0, 0]
  for (const { standing, span, target } of filing.references.slice(0, ENOUGH)) {
    if (standing === 'contents') continue
    const text = filing.textOf(span)
    if (text.includes('“')) curly++
    else if (text.includes('"')) straight++
    if (target.kind !== 'item' && target.kind !== 'note') continue
    const cited = CITED.exec(text)?.groups
    if (!cited) continue
    // Behind a link of Markdown stands its address.
    const isTitled = cited['title'] !== undefined && !/\]|#/.test(cited['between'] ?? '')
    if (isTitled) {
      if (isCapitals(text)) capitals++
      else small++
    }
    const key = isTitled ? plain(cited['between'] ?? '') : ''
    between[target.kind].set(key, (between[target.kind].get(key) ?? 0) + 1)
  }
  const marks = curly >= straight ? (['“', '”'] as const) : (['"', '"'] as const)
  return {
    behindItem: mostOf(between.item),
    behindNote: mostOf(between.note),
    open: marks[0],
    close: marks[1],
    capitals: capitals > small,
    abbreviations: new Set(
      filing.terms.map(({ name }) => name).filter((name) => /^\p{Lu}{2,}$/u.test(name)),
    ),
  }
})

/** A title as the filing would cite it: without the marks that a heading carries. */
export function citedTitle(title: string, { capitals, abbreviations }: CitingStyle): string {
  const bare = title.replace(/[\s.:*†‡]+$/, '')
  return isCapitals(bare) && !capitals ? inTitleCase(bare, abbreviations) : bare
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '(': ')', '‘': '’' }

/** What closes a quotation or a bracket that `between` has opened. */
export const closingOf = (between: string): string => CLOSING[between.slice(-1)] ?? ''
