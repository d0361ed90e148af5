// "Item ", "Note ", "Exhibit " or an opened quotation → what the filing has of that kind, as it would cite it.

import { recall } from '../base/recall.ts'
import { exhibitsOf } from '../facts/exhibits.ts'
import type { Filing } from '../filing.ts'
import { allSections } from '../syntax/section.ts'
import type { Section } from '../syntax/section.ts'
import { aheadOf, restOf } from './completion-part.ts'
import type { Completion, Typed } from './completion-part.ts'
import { firstSentences } from './preview.ts'
import { citedTitle, citingStyle, closingOf } from './reference-style.ts'

const MOST = 200
/** Longer headings are sentences. */
const LONGEST_TITLE = 120

interface Numbered {
  readonly section: Section
  /** Without the Part: "1A". */
  readonly number: string
  readonly part?: string
}

const targetsOf = recall((filing: Filing) => {
  const all = [...allSections(filing.outline.sections)]
  const items: Numbered[] = []
  const notes: Numbered[] = []
  for (const section of all) {
    if (section.key === undefined) continue
    const [, part, number = section.key] = /^(I{1,3})\.(.+)$/.exec(section.key) ?? []
    const one = { section, number, ...(part !== undefined && { part }) }
    if (section.kind === 'note') notes.push(one)
    else if (section.kind === 'item' || section.kind === 'sub-item') items.push(one)
  }
  const titled = all.filter(
    ({ kind, title }) =>
      kind !== 'risk' && kind !== 'part' && title !== '' && title.length <= LONGEST_TITLE,
  )
  const exhibits = [...exhibitsOf(filing.pieces, filing.outline).lines]
  return { items, notes, titled, exhibits }
})

const ITEM = /(?:\bP(?:art|ART) (?<part>I{1,3}|IV),? )?\bI(?:tem|TEM)s? (?<typed>[\dA-K.]*)$/
const NOTE = /\b(?:N(?:ote|OTE) (?<typed>\d*)|(?:[Nn]otes?|NOTES?) (?<more>\d+))$/
const EXHIBIT = /\bE(?:xhibit|XHIBIT)s? (?<typed>[\d.]*)$/
const OF_ITEM =
  /\bI(?:tem|TEM) (?<key>\d{1,2}(?:\.?[A-K])?)[.,:;]{0,2} {0,2}(?<open>["“])(?<typed>[^"“”]{0,80})$/
const INTRODUCED =
  /\b(?:[Ss]ee|[Rr]efer to|[Uu]nder|[Hh]eadings?|[Cc]aptions?|[Ss]ections?|[Ee]ntitled|[Tt]itled|[Cc]aptioned|[Hh]eaded|[Dd]escribed in|[Dd]iscussed in|[Ss]et forth in|[Ss]ee also)(?: also| the| our)?,? (?<open>["“])(?<typed>[^"“”]{0,80})$/

/** Undefined where nothing is being cited. */
export function targetCompletions(filing: Filing, typed: Typed): readonly Completion[] | undefined {
  const { before } = typed
  const item = ITEM.exec(before)?.groups
  if (item) return itemCompletions(filing, typed, item['typed'] ?? '', item['part'])
  const note = NOTE.exec(before)?.groups
  if (note) return noteCompletions(filing, typed, note['typed'] ?? note['more'] ?? '')
  const exhibit = EXHIBIT.exec(before)?.groups
  if (exhibit) return exhibitCompletions(filing, typed, exhibit['typed'] ?? '')
  const inItem = OF_ITEM.exec(before)?.groups
  const title = inItem ?? INTRODUCED.exec(before)?.groups
  if (!title) return undefined
  return titleCompletions(filing, typed, title['open'] ?? '', title['typed'] ?? '', inItem?.['key'])
}

interface Offer {
  readonly kind: Completion['kind']
  readonly label: string
  readonly detail?: string
  readonly documentation?: string
  readonly text: string
  readonly filter: string
}

function completion(offer: Offer, { length }: string, { after }: Typed): Completion {
  const ahead = aheadOf(offer.text, length, after)
  return { ...offer, back: length, ahead, rest: Math.max(ahead, restOf(after)) }
}

function itemCompletions(
  filing: Filing,
  typed: Typed,
  begun: string,
  part: string | undefined,
): readonly Completion[] {
  const style = citingStyle(filing)
  return targetsOf(filing)
    .items.filter((one) => part === undefined || one.part === undefined || one.part === part)
    .filter(({ number }) => number.startsWith(begun))
    .slice(0, MOST)
    .map(({ section, number, part: own }) =>
      completion(
        {
          kind: 'item',
          label: `Item ${number}`,
          detail: [...(own === undefined ? [] : [`Part ${own}`]), section.title].join(': '),
          text: cited(number, section, style.behindItem, filing, typed),
          filter: `${number} ${section.title}`,
        },
        begun,
        typed,
      ),
    )
}

function noteCompletions(filing: Filing, typed: Typed, begun: string): readonly Completion[] {
  const { behindNote } = citingStyle(filing)
  const seen = new Set<string>()
  return targetsOf(filing)
    .notes.filter(({ number }) => number.startsWith(begun) && !seen.has(number) && seen.add(number))
    .slice(0, MOST)
    .map(({ section, number }) =>
      completion(
        {
          kind: 'note',
          label: `Note ${number}`,
          detail: section.title,
          text: cited(number, section, behindNote, filing, typed),
          filter: `${number} ${section.title}`,
        },
        begun,
        typed,
      ),
    )
}

/** Number and title in the filing's habit; a title that goes on behind the cursor is not put in again. */
function cited(
  number: string,
  section: Section,
  between: string,
  filing: Filing,
  { before, after }: Typed,
): string {
  if (between === '' || section.title === '' || /^[\dA-K.,:]{0,4} {0,2}["“(—–-]/.test(after))
    return number
  const isQuoted = /["“](?:Part [IV]+,? )?\w{4,5} \S*$/.test(before)
  const gap = isQuoted ? between.replace(/["“(]+$/, '').replace(/,? ?$/, ' ') : between
  return `${number}${gap}${citedTitle(section.title, citingStyle(filing))}${isQuoted ? '' : closingOf(gap)}`
}

function exhibitCompletions(filing: Filing, typed: Typed, begun: string): readonly Completion[] {
  return targetsOf(filing)
    .exhibits.filter(([key]) => key.startsWith(begun))
    .slice(0, MOST)
    .map(([key, { name }]) =>
      completion(
        {
          kind: 'exhibit',
          label: `Exhibit ${key}`,
          detail: firstSentences(name),
          text: key,
          filter: `${key} ${name}`,
        },
        begun,
        typed,
      ),
    )
}

/** Titles of the whole filing; behind an Item's number its own and those below it. */
function titleCompletions(
  filing: Filing,
  typed: Typed,
  open: string,
  begun: string,
  key: string | undefined,
): readonly Completion[] {
  const { items, titled } = targetsOf(filing)
  const within = key === undefined ? undefined : items.find(({ number }) => number === key)?.section
  const own = within && [...allSections([within])]
  const style = citingStyle(filing)
  const close = open === '“' ? '”' : '"'
  const seen = new Set<string>()
  const offers: Completion[] = []
  for (const section of titled) {
    if (own?.includes(section) === false || offers.length >= MOST) continue
    const title = citedTitle(section.title, style)
    if (seen.has(title) || !title.toLowerCase().startsWith(begun.toLowerCase())) continue
    seen.add(title)
    const offer: Offer = {
      kind: 'title',
      label: title,
      detail:
        section.name === section.title ? `line ${filing.lineOf(section.span.start)}` : section.name,
      text: `${title}${typed.after.startsWith(close) ? '' : close}`,
      filter: title,
    }
    offers.push(completion(offer, begun, typed))
  }
  return offers
}
